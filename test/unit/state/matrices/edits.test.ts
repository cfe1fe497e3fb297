import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { insideLassoAll } from '#engine/matrices/lasso.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { knowPlaces } from '#formats/scenario/know-places.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { lassoAround, MOST_SQUARES } from '#state/matrices/chosen.ts';
import { freeId, switched, withLever } from '#state/lever-edits.ts';
import { withPosition } from '#state/matrices/edits.ts';
import { changedMove, costOf, moveIn, moveLever, suggestedMove } from '#state/matrices/moves.ts';
import { needLooks } from '#state/matrices/need-looks.ts';
import { LOOK } from '#state/matrices/points.ts';
import { populationKey, shockKey, zonesKey } from '#state/matrices/questions.ts';
import { servedIn, servesOf } from '#state/matrices/serves.ts';

knowPlaces();
const { scenario } = creditCard;
const move = moveLever(scenario, {
  matrix: 'attitude',
  from: { zone: 'spurious' },
  to: { zone: 'loyal' },
  customers: 200,
});

describe('edits', () => {
  test('a place of the positions is made on the way, and others stay', () => {
    const once = withPosition(scenario, ['thresholds', 'attitude'], { x: 12, y: 40 });
    const twice = withPosition(once, ['shock', 'month'], 9);
    expect(twice.positions).toEqual({ thresholds: { attitude: { x: 12, y: 40 } }, shock: { month: 9 } });
    expect(scenario.positions).toBeUndefined();
    expect(validateScenario(twice).ok).toBe(true);
  });

  test('a move in the scenario is found by its matrix, changed, switched off and on, and is valid all the way', () => {
    let next = withLever(scenario, null, move);
    expect(validateScenario(next).ok).toBe(true);
    const index = moveIn(next, 'attitude');
    expect(moveIn(next, 'involvement')).toBe(-1);
    const dear = changedMove(move, {
      move: { customers: 50 },
      size: { low: 0.2, high: 0.4 },
      cost: 12,
      startMonth: 3,
      rampMonths: 6,
    });
    next = withLever(next, index, switched(dear, false));
    expect(next.levers[index]).toMatchObject({
      off: true,
      startMonth: 3,
      rampMonths: 6,
      size: { low: 0.2, high: 0.4 },
    });
    expect(costOf(next.levers[index]!, 'moved')).toBe(12);
    expect(validateScenario(next).ok).toBe(true);
    expect(switched(switched(dear, false), true)).toEqual(dear);
    expect(freeId(next, 'move-attitude')).toBe('move-attitude-2');
  });

  test('no more are suggested than there are; the matrices of a shock suggest nothing', () => {
    expect(suggestedMove(scenario, 'attitude', () => 30)?.move.customers).toBe(30);
    expect(suggestedMove(scenario, 'attachment', () => 300)).toBeNull();
  });

  test('zones served alone, all and none keep the same levers in the same order', () => {
    const serves = servesOf(scenario, positionsOf(scenario), {});
    const ids = (zones: Parameters<typeof servedIn>[2]) => servedIn(scenario, serves, zones).levers.map(({ id }) => id);
    expect(ids(['delight'])).toEqual(ids([]));
    const off = servedIn(scenario, serves, ['delight']).levers.filter((lever) => lever.off === true);
    expect(off.map((lever) => lever.kind === 'serve' && lever.zone)).toEqual([
      'indifference',
      'satisfaction',
      'loyalty',
    ]);
    expect(validateScenario(servedIn(scenario, serves, ['delight'])).ok).toBe(true);
  });
});

describe('keys of questions', () => {
  test('a threshold and a lever ask for no new customers and no new levels; a seed asks for all', () => {
    const moved = withLever(withPosition(scenario, ['thresholds', 'attachment'], { x: 9, y: 50 }), null, move);
    expect(populationKey(moved)).toBe(populationKey(scenario));
    expect(zonesKey(moved)).toBe(zonesKey(scenario));
    expect(shockKey(moved, 'attachment')).not.toBe(shockKey(scenario, 'attachment'));
    expect(zonesKey({ ...scenario, seed: 1 })).not.toBe(zonesKey(scenario));
    expect(zonesKey(withPosition(scenario, ['churnStrength'], 1))).not.toBe(zonesKey(scenario));
  });
});

test('a line around single customers holds exactly those', () => {
  const x = Float32Array.from({ length: 500 }, (_, i) => (i * 7.31) % 24);
  const y = Float32Array.from({ length: 500 }, (_, i) => (i * 31.7) % 100);
  const mask = Uint8Array.from(x, (_, i) => (i % 11 === 3 ? 1 : 0));
  expect(insideLassoAll(lassoAround(mask, x, y, [24, 100])!, x, y)).toEqual(mask);
  expect(lassoAround(new Uint8Array(MOST_SQUARES + 1).fill(1), x, y, [24, 100])).toBeNull();
});

test('as many needs are drawn as served, and as served if, as the shares say', () => {
  const zone = Uint8Array.from({ length: 400 }, (_, i) => i % 4);
  const luck = Float32Array.from({ length: 400 }, (_, i) => ((i * 0.37) % 1) + 1e-6 * i);
  const look = needLooks(zone, luck, [0.42, 1, 0.5, 0], [0.6, 1, 0.3, 0], () => false);
  const count = (z: number, as: number): number => look.filter((one, i) => zone[i] === z && one === as).length;
  expect([count(0, LOOK.plain), count(0, LOOK.arrived), count(0, LOOK.hollow)]).toEqual([42, 18, 40]);
  expect(count(1, LOOK.plain)).toBe(100);
  expect([count(2, LOOK.plain), count(2, LOOK.left), count(2, LOOK.hollow)]).toEqual([30, 20, 50]);
  expect(count(3, LOOK.hollow)).toBe(100);
});
