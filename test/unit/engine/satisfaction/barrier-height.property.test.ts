import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COST_OF_BOND,
  heightToday,
  holding,
  holdsNobody,
  MATURITY_COUNTS,
  writeHeights,
} from '#engine/satisfaction/barrier-height.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { stayAt } from '#engine/satisfaction/curves.ts';
import type { Bond, Holds, SwitchingCost } from '#engine/satisfaction/satisfaction.ts';
import { BONDS, SWITCHING_COSTS } from '#engine/satisfaction/satisfaction.ts';

const { holds } = SATISFACTION;
/** Middles of what is assumed. */
const WEIGHTS = Float64Array.of(0.7, 0.6, 1.1);
const heightsAfter = (more: Partial<Record<SwitchingCost | Bond, number>>, of: Holds = holds): number[] => {
  const heights = new Float64Array(5);
  writeHeights(of, WEIGHTS, more, heights);
  return [...heights];
};
const added = (name: SwitchingCost | Bond, grade: number): number =>
  holding(holds, WEIGHTS, grade, { [name]: 20 }) - holding(holds, WEIGHTS, grade);

describe('T10.1 switching costs (Burnham, Frels & Mahajan 2003; Blut and others 2015): signs and order', () => {
  test.each(SWITCHING_COSTS)('more of %s makes the barrier higher for everyone, and everyone stays more', (cost) => {
    heightsAfter({ [cost]: 20 }).forEach((height, k) => {
      expect(height).toBeGreaterThan(1);
      const { weak, strong } = SATISFACTION.curves;
      expect(stayAt(weak[k]!, strong[k]!, height)).toBeGreaterThan(weak[k]!);
    });
  });

  test('of equal doses the relational one holds most, whatever the satisfaction', () => {
    for (let k = 0; k < 5; k++) {
      const [procedural, financial, relational] = SWITCHING_COSTS.map((cost) => heightsAfter({ [cost]: 20 })[k]!);
      expect(relational).toBeGreaterThan(procedural!);
      expect(relational).toBeGreaterThan(financial!);
    }
  });

  test.each<[SwitchingCost, number]>([
    ['procedural', -1],
    ['relational', -1],
    ['financial', 1],
  ])('what %s adds goes with satisfaction by the sign %d', (cost, sign) => {
    for (let k = 1; k < 5; k++) expect(Math.sign(added(cost, k) - added(cost, k - 1))).toBe(sign);
  });
});

describe('ten bonds', () => {
  test('each goes with the switching cost of its kind', () => {
    for (const bond of BONDS) {
      const kind = COST_OF_BOND[bond];
      const ratio = added(bond, 0) / added(kind, 0);
      for (let k = 1; k < 5; k++) expect(added(bond, k) / added(kind, k)).toBeCloseTo(ratio, 12);
      expect(ratio).toBeCloseTo(0.25 * MATURITY_COUNTS[holds.bonds[bond].maturity], 12);
    }
  });

  test('the more mature, the more of it counts', () => {
    const mature = (maturity: 'A' | 'B' | 'C'): number =>
      holding({ ...holds, bonds: { ...holds.bonds, time: { ...holds.bonds.time, maturity } } }, WEIGHTS, 2);
    expect(mature('A')).toBeGreaterThan(mature('B'));
    expect(mature('B')).toBeGreaterThan(mature('C'));
  });
});

describe('height of the barrier', () => {
  test('with nothing more it is exactly that of today', () => {
    expect(heightsAfter({})).toEqual([1, 1, 1, 1, 1]);
    expect(heightsAfter({ social: 0 })).toEqual([1, 1, 1, 1, 1]);
  });

  test('f(B′) ÷ f(B), by hand for the default at grade 3, where nothing is tilted', () => {
    const bonds = 0.25 * (0.6 * (0.3 + 0.4) + 0.7 * (0.7 * (0.35 + 0.25 + 0.3) + 0.4 * 0.2));
    const relational = 0.25 * 1.1 * (0.4 * (0.25 + 0.15 + 0.2) + 0.7 * 0.25);
    const today = 0.7 * 0.45 + 0.6 * 0.35 + 1.1 * 0.3 + bonds + relational;
    expect(holding(holds, WEIGHTS, 2)).toBeCloseTo(today, 12);
    const after = today + 1.1 * 0.2;
    expect(heightsAfter({ relational: 20 })[2]).toBeCloseTo((1 - Math.exp(-after)) / (1 - Math.exp(-today)), 12);
  });

  test('more points never make it lower', () => {
    const name = fc.constantFrom<SwitchingCost | Bond>(...SWITCHING_COSTS, ...BONDS);
    fc.assert(
      fc.property(
        name,
        fc.double({ min: -15, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (of, a, b) => {
          const [low, high] = [heightsAfter({ [of]: a }), heightsAfter({ [of]: a + b })];
          low.forEach((height, k) => expect(high[k]).toBeGreaterThanOrEqual(height - 1e-14));
        },
      ),
    );
  });

  test('with nothing that holds there is none: today, and what is added stands alone', () => {
    const bare: Holds = {
      costs: { procedural: 0, financial: 0, relational: 0 },
      weights: holds.weights,
      bonds: Object.fromEntries(
        BONDS.map((bond) => [bond, { ...holds.bonds[bond], strength: 0 }]),
      ) as unknown as Holds['bonds'],
    };
    expect([holdsNobody(bare), holdsNobody(holds)]).toEqual([true, false]);
    expect([heightToday(bare), heightToday(holds)]).toEqual([0, 1]);
    expect(heightsAfter({}, bare)).toEqual([0, 0, 0, 0, 0]);
    const [, , height] = heightsAfter({ relational: 50 }, bare);
    expect(height).toBeCloseTo(1 - Math.exp(-0.55), 12);
  });

  test('what has no weight changes nothing', () => {
    const heights = new Float64Array(5);
    writeHeights(holds, new Float64Array(3), { relational: 20 }, heights);
    expect([...heights]).toEqual([1, 1, 1, 1, 1]);
  });
});
