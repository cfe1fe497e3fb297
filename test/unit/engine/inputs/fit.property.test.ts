import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitRange } from '#engine/inputs/fit.ts';
import type { Fitted } from '#engine/inputs/fit.ts';
import type { Kind } from '#engine/inputs/kind.ts';
import { bounds } from '#engine/inputs/kind.ts';
import type { Family, Range, RangeLevel } from '#engine/scenario.ts';
import { FAMILIES } from '#engine/scenario.ts';
import { amounts, anyMoney, changes, levels, rates } from './ranges.ts';

const inners = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

const KINDS: readonly (readonly [Kind, fc.Arbitrary<{ low: number; high: number }>])[] = [
  ['rate', rates],
  ['positive', amounts],
  ['nonnegative', amounts],
  ['money', anyMoney],
  ['change', changes],
];

/** What holds for every curve. */
function check(fitted: Fitted, { low, high }: Range, kind: Kind, level: RangeLevel): void {
  const tail = (100 - level) / 200;
  const width = high - low;
  const slack = 1e-9 * width + 1e-13 * Math.max(Math.abs(low), Math.abs(high));
  expect(Math.abs(fitted.quantile(tail) - low)).toBeLessThanOrEqual(slack);
  expect(Math.abs(fitted.quantile(1 - tail) - high)).toBeLessThanOrEqual(slack);
  expect(fitted.quantile(0.5)).toBe(fitted.median);
  const { min, max } = bounds(kind);
  let before = min;
  for (const p of [2 ** -33, 1e-6, 0.001, tail, 0.2, 0.5, 0.7, 1 - tail, 0.999, 1 - 2 ** -33]) {
    const x = fitted.quantile(p);
    expect(x).toBeGreaterThanOrEqual(before);
    before = x;
  }
  expect(before).toBeLessThanOrEqual(max);
  expect(fitted.from).toBeLessThan(fitted.median);
  expect(fitted.to).toBeGreaterThan(fitted.median);
}

/** Trapezoids between close quantiles: the density must hold the probability that lies between them. */
function checkDensity(fitted: Fitted): void {
  for (const p of [0.03, 0.2, 0.45, 0.6, 0.9]) {
    const [a, b] = [fitted.quantile(p), fitted.quantile(p + 0.01)];
    let mass = 0;
    const steps = 200;
    for (let i = 0; i < steps; i++) mass += fitted.density(a + ((i + 0.5) / steps) * (b - a));
    expect(Math.abs((mass * (b - a)) / steps - 0.01)).toBeLessThan(2e-5);
  }
}

describe('a range without a family has a curve, its ends are its quantiles, and it stays within the kind', () => {
  test.each(KINDS)('%s', (kind, ranges) => {
    fc.assert(
      fc.property(ranges, levels, (range, level) => {
        const fitted = fitRange(range, kind, level);
        if ('problem' in fitted) throw new Error(fitted.problem);
        check(fitted, range, kind, level);
      }),
      { numRuns: 500 },
    );
  });
});

/** A family made for some kinds only. */
const isMadeFor = (family: Family, kind: Kind): boolean =>
  (kind === 'rate' || (family !== 'beta' && family !== 'logit-normal')) && (kind !== 'rate' || family !== 'gamma');

/** What 'samples' needs beyond the ends. */
const shapeOf = (family: Family, inner: readonly number[]): Pick<Range, 'samples'> =>
  family === 'samples' ? { samples: [...inner, ...Array.from({ length: 21 }, (_, i) => i / 20)] } : {};

describe.each(FAMILIES)(
  '%s: where it can be fitted, its ends are its quantiles and it stays within the kind',
  (family) => {
    test.each(KINDS)('%s', (kind, ranges) => {
      let fits = 0;
      fc.assert(
        fc.property(
          ranges,
          levels,
          fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
          inners,
          (range, level, share, inner) => {
            const mode = share === null ? {} : { mode: range.low + share * (range.high - range.low) };
            const fitted = fitRange({ ...range, family, ...mode, ...shapeOf(family, inner) }, kind, level);
            if ('problem' in fitted) {
              expect(fitted.problem).toBe('family-leaves-bounds');
              return;
            }
            fits++;
            expect(fitted.family).toBe(family);
            check(fitted, range, kind, level);
          },
        ),
        { numRuns: 200 },
      );
      if (isMadeFor(family, kind)) expect(fits).toBeGreaterThan(10);
      else expect(fits).toBe(0);
    });

    // the density of samples is averaged over a window: see samples.correctness.test.ts
    test.skipIf(family === 'samples')('its density holds the probability between its quantiles', () => {
      const range = {
        low: 0.15,
        high: 0.4,
        family,
        ...(family === 'pert' || family === 'triangular' ? { mode: 0.2 } : {}),
      };
      const fitted = fitRange(range, family === 'gamma' ? 'positive' : 'rate', 80);
      if ('problem' in fitted) throw new Error(fitted.problem);
      checkDensity(fitted);
      expect(fitted.density(-0.01) + (family === 'gamma' ? 0 : fitted.density(1.01))).toBe(0);
    });
  },
);

test('the density of a logit-normal, a change and a cut normal holds the probability between the quantiles', () => {
  for (const [range, kind] of [
    [{ low: 0.01, high: 0.3 }, 'rate'],
    [{ low: -0.9, high: 2 }, 'change'],
    [{ low: 1, high: 4.9 }, 'positive'],
    [{ low: 1, high: 40, family: 'normal' }, 'positive'],
  ] as const) {
    const fitted = fitRange(range, kind, 90);
    if ('problem' in fitted) throw new Error(fitted.problem);
    checkDensity(fitted);
  }
});
