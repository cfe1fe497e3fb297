import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { knowPlaces } from '#formats/scenario/know-places.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { controlsOf } from '#state/controls/all.ts';
import { inReading, rateChangeOf } from '#state/controls/churn.ts';
import { withCost, withLeverOn, withNewSegment, withoutLever, withoutSegment } from '#state/controls/shape.ts';

knowPlaces();

const [churn] = creditCard.scenario.levers;
const move: Lever = {
  id: 'up',
  kind: 'move',
  size: { low: 0.5, high: 0.7 },
  costs: [{ per: 'moved', amount: 3 }],
  move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 },
};
const serve: Lever = { id: 'listen', kind: 'serve', zone: 'indifference', size: 0.6 };
const scenario: Scenario = { ...creditCard.scenario, levers: [churn!, move, serve] };
const isSound = (each: Scenario): boolean => validateScenario(each).ok;
const idsOf = (each: Scenario): string[] => controlsOf(each).map(({ id }) => id);

describe('controls of levers of places', () => {
  test('how many, which share follows, what each costs; which share is served', () => {
    const own = controlsOf(scenario).filter(({ id }) => /^levers\[[12]\]/.test(id));
    expect(own.map(({ id, unit, min, max, ranges }) => [id, unit, min, max, ranges])).toEqual([
      ['levers[1].move.customers', 'count', 0, 1500, false],
      ['levers[1].size', 'percent', 0, 1, true],
      ['levers[1].costs[0].amount', 'money', 0, 1e9, true],
      ['levers[2].size', 'percent', 0, 1, true],
    ]);
    for (const control of own) {
      expect(control.write(control.value)).toEqual(scenario);
      expect(isSound(control.write(typeof control.value === 'number' ? control.max : { low: 0.1, high: 0.2 }))).toBe(
        control.id !== 'none',
      );
    }
  });

  test('no more customers than are drawn', () => {
    const drawn = { ...scenario, positions: { customers: 400 } };
    const control = controlsOf(drawn).find(({ id }) => id === 'levers[1].move.customers')!;
    expect(control.max).toBe(400);
    expect(isSound(control.write(400))).toBe(true);
    expect(isSound(control.write(401))).toBe(false);
  });
});

describe('a lever switched off', () => {
  const off = withLeverOn(scenario, 0, false);

  test('keeps everything of itself, and comes back as it was', () => {
    expect(off.levers[0]).toEqual({ ...churn, off: true });
    expect(isSound(off)).toBe(true);
    expect(withLeverOn(off, 0, true)).toEqual(scenario);
  });

  test('has no numbers that can be set; no rate is its what-if, and no reading is read', () => {
    expect(idsOf(off).filter((id) => id.startsWith('levers[0]'))).toEqual([]);
    expect(rateChangeOf(scenario)).not.toBeNull();
    expect(rateChangeOf(off)).toBeNull();
    expect(inReading(off, 'relative')).toBe(off);
  });

  test('does not contradict another, nor lead out of bounds', () => {
    const down: Lever = { id: 'worse', kind: 'churn', reading: 'points', size: -0.05 };
    const tooFar: Lever = { id: 'too far', kind: 'churn', reading: 'points', size: 0.5 };
    for (const lever of [down, tooFar]) {
      const both = { ...scenario, levers: [churn!, lever] };
      expect(isSound(both)).toBe(false);
      expect(isSound(withLeverOn(both, 1, false))).toBe(true);
    }
  });
});

test('a move may cost so much for each customer it is tried on; other levers may not', () => {
  expect(isSound(withCost(scenario, 1, 'moved'))).toBe(true);
  expect(isSound(withCost(scenario, 2, 'moved'))).toBe(false);
  expect(withoutLever(scenario, 1).levers).toEqual([churn, serve]);
});

test('a segment takes what is said of its customers along', () => {
  const two = withNewSegment(scenario, 'B');
  const [first, second] = two.segments.map(({ id }) => id);
  const said = { ...two, positions: { groups: { [first!]: { trust: 1 }, [second!]: { price: 1 } } } };
  const left = withoutSegment(said, 1);
  expect(left.positions).toEqual({ groups: { [first!]: { trust: 1 } } });
  expect(isSound(left)).toBe(true);
});
