import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRange } from '#engine/inputs/fit.ts';
import { quantileTable, readQuantile } from '#engine/inputs/quantile-table.ts';
import type { Range } from '#engine/scenario.ts';
import { basisOf } from '#engine/sensitivity/basis.ts';
import { tableLevel } from '#engine/sensitivity/table-level.ts';

const tableOf = (range: Range): Float64Array => {
  const fitted = fitRange(range, 'money', 90);
  if ('problem' in fitted) throw new Error(fitted.problem);
  return quantileTable(fitted);
};

const RANGES: Range[] = [
  { low: 2, high: 5, family: 'normal' },
  { low: 2, high: 5, family: 'uniform' },
  { low: 2, high: 5, family: 'triangular' },
  { low: 2, high: 5, family: 'pert', mode: 4.5 },
  { low: 2, high: 9, family: 'lognormal' },
];
const SLICES = 20_000;

describe('functions of one input on which a result is projected', () => {
  it.each(RANGES)('are orthonormal over %o, and have mean zero', (range) => {
    const { functions, write } = basisOf(tableOf(range));
    const at = new Float64Array(functions);
    const means = new Float64Array(functions);
    const products = new Float64Array(functions * functions);
    // Simpson's rule in w, u = w²(3 − 2w): the points crowd where the quantiles rise fast
    for (let s = 1; s < SLICES; s++) {
      const w = s / SLICES;
      const weight = ((s % 2 === 0 ? 2 : 4) / 3 / SLICES) * 6 * w * (1 - w);
      write(w * w * (3 - 2 * w), at, 0);
      for (let i = 0; i < functions; i++) {
        means[i] = means[i]! + weight * at[i]!;
        for (let j = 0; j < functions; j++) {
          products[i * functions + j] = products[i * functions + j]! + weight * at[i]! * at[j]!;
        }
      }
    }
    for (let i = 0; i < functions; i++) {
      expect(Math.abs(means[i]!)).toBeLessThan(1e-5);
      for (let j = 0; j < functions; j++) {
        expect(Math.abs(products[i * functions + j]! - (i === j ? 1 : 0))).toBeLessThan(1e-4);
      }
    }
  });

  it('begin with the input itself, so four of a uniform one and five of another', () => {
    expect(basisOf(tableOf(RANGES[1]!)).functions).toBe(4);
    for (const range of [RANGES[0]!, RANGES[3]!, RANGES[4]!]) {
      const table = tableOf(range);
      const { functions, write } = basisOf(table);
      expect(functions).toBe(5);
      // φ₀ is linear in x: the same slope between any two points
      const at = (u: number): number => {
        const out = new Float64Array(5);
        write(u, out, 0);
        return out[0]!;
      };
      const slope = (u: number, v: number): number =>
        (at(v) - at(u)) / (readQuantile(table, v) - readQuantile(table, u));
      expect(slope(0.01, 0.3) / slope(0.4, 0.99)).toBeCloseTo(1, 9);
    }
  });
});

describe('probability below a value, from a quantile table', () => {
  it('is the inverse of reading a quantile, in the tails, too', () => {
    const tables = RANGES.map(tableOf);
    fc.assert(
      fc.property(
        fc.nat(RANGES.length - 1),
        fc.double({ min: -30, max: 0, noNaN: true }),
        fc.boolean(),
        (i, power, isUpper) => {
          const tail = 0.5 * Math.pow(2, power);
          const u = isUpper ? 1 - tail : tail;
          const level = tableLevel(tables[i]!, readQuantile(tables[i]!, u));
          expect(Math.abs(level - u)).toBeLessThanOrEqual(1e-9 * tail + 4e-16);
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('is 0 below all values and 1 above', () => {
    const table = tableOf(RANGES[0]!);
    expect(tableLevel(table, -1e9)).toBe(0);
    expect(tableLevel(table, 1e9)).toBe(1);
  });
});
