import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Migration } from '#engine/cohort/migration.ts';
import { migrate } from '#engine/cohort/migration.ts';
import { start as go, streamFor } from '#engine/random/stream.ts';
import { family } from '../random/moments.ts';
import { spreadOf } from './crowds.ts';

const BASE = [
  [0.8, 0.1, 0.05],
  [0.2, 0.6, 0.1],
  [0.05, 0.15, 0.5],
];
const BETTER = [
  [0.85, 0.1, 0.03],
  [0.2, 0.65, 0.1],
  [0.1, 0.2, 0.5],
];
const RUNS = 3000;
const PERIODS = 6;

/** start · Pᵗ. */
function expected(start: readonly number[], matrix: readonly (readonly number[])[], t: number): number[] {
  let row = [...start];
  for (let i = 0; i < t; i++) row = row.map((_, j) => row.reduce((sum, count, k) => sum + count * matrix[k]![j]!, 0));
  return row;
}

const stream = streamFor(42, 'migration');
const runs = (migration: Migration, count = RUNS): ReturnType<typeof migrate>[] =>
  Array.from({ length: count }, (_, run) => {
    go(stream, run, 0);
    return migrate(stream, migration);
  });

describe.each([[[50, 30, 0]], [[40_000, 30_000, 30_000]], [[600_000_000, 0, 400_000_000]]])('%j customers', (start) => {
  const all = runs({ start, base: BASE, whatIf: BETTER, periods: PERIODS });

  it(`the mean over ${RUNS} runs is start · Pᵗ in both futures: every |z| < 4, mean square 0.2 … 2.2`, () => {
    const zs = (['base', 'whatIf'] as const).flatMap((arm) =>
      [1, 3, PERIODS].flatMap((t) =>
        expected(start, arm === 'base' ? BASE : BETTER, t).map((mean, state) => {
          const found = spreadOf(all.map((run) => run[arm][t * 3 + state]!));
          return (found.mean - mean) / Math.sqrt(found.variance / RUNS);
        }),
      ),
    );
    const { largest, meanSquare } = family(zs);
    expect(largest).toBeLessThan(4);
    // 18, but states, periods and futures go together: they are worth about six
    expect(meanSquare).toBeGreaterThan(0.2);
    expect(meanSquare).toBeLessThan(2.2);
  });

  it('each future alone has the multinomial variance: Σ nᵢ·Pᵗᵢⱼ(1 − Pᵗᵢⱼ), within 4 standard errors', () => {
    for (const [arm, matrix] of [
      ['base', BASE],
      ['whatIf', BETTER],
    ] as const) {
      const powers = start.map((_, i) =>
        expected(
          start.map((__, k) => (k === i ? 1 : 0)),
          matrix,
          PERIODS,
        ),
      );
      for (let state = 0; state < 3; state++) {
        const variance = start.reduce((sum, n, i) => sum + n * powers[i]![state]! * (1 - powers[i]![state]!), 0);
        const found = spreadOf(all.map((run) => run[arm][PERIODS * 3 + state]!));
        const error = Math.sqrt((found.fourth - found.variance ** 2) / RUNS);
        expect(Math.abs(found.variance - variance) / error).toBeLessThan(4);
      }
    }
  });
});

it('after one period, of 10,000 customers in state 0, both futures have the same move of as many as they can', () => {
  // rows 0.8, 0.1, 0.05, 0.05 and 0.85, 0.1, 0.03, 0.02: they differ for 5 in 100, who are in state 0 of the what-if only
  const all = runs({ start: [10_000, 0, 0], base: BASE, whatIf: BETTER, periods: 1 });
  const difference = spreadOf(all.map(({ base, whatIf }) => whatIf[3]! - base[3]!));
  expect(Math.abs(difference.mean - 500) / Math.sqrt(475 / RUNS)).toBeLessThan(4);
  // 10,000 · 0.05 · 0.95 = 475; of two futures apart it would be 10,000 · (0.16 + 0.1275) = 2,875
  expect(Math.abs(difference.variance - 475) / (475 * Math.sqrt(2 / RUNS))).toBeLessThan(4);
  expect(all.every(({ base, whatIf }) => base[4] === whatIf[4])).toBe(true);
});

it('equal matrices give equal paths, exactly, of any number of customers', () => {
  const row = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    .map((weights) => weights.slice(0, 3).map((w) => w / Math.max(1e-9, 1e-9 + weights.reduce((a, b) => a + b, 0))));
  const matrix = fc.tuple(row, row, row);
  const counts = fc.array(fc.nat({ max: 1_000_000_000 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(matrix, counts, fc.nat(), (chances, start, run) => {
      go(stream, run, 1);
      const { base, whatIf } = migrate(stream, { start, base: chances, whatIf: chances, periods: 8 });
      expect(whatIf).toEqual(base);
      expect(base.every((count) => count >= 0 && Number.isInteger(count))).toBe(true);
    }),
    { numRuns: 200, seed: 4 },
  );
});

it.each([
  ['a row too long', { base: [[0.5, 0.5, 0]] }],
  ['more than all', { whatIf: [[1.1]] }],
  ['less than none', { base: [[-0.1]] }],
  ['half a customer', { start: [0.5] }],
])('%s is refused', (_, over) => {
  const migration = { start: [10], base: [[0.9]], whatIf: [[0.9]], periods: 1, ...over };
  expect(() => migrate(stream, migration)).toThrow(/invalid (start|matrix)/);
});
