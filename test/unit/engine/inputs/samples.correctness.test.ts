import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleQuantile } from '#engine/inputs/sample-quantile.ts';
import { curve } from './ranges.ts';

test('type 7 by hand (the default of R’s quantile): 2, 3, 5, 7, 11, 13 at 10, 25, 50 and 90 %', () => {
  const sorted = [2, 3, 5, 7, 11, 13];
  expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((p) => sampleQuantile(sorted, p))).toEqual([2, 2.5, 3.5, 6, 12, 13]);
});

describe('the shape of the samples between two given quantiles', () => {
  const samples = [13, 2, 7, 3, 11, 5];

  test('ends that are the samples’ own quantiles leave the samples where they are', () => {
    const fitted = curve({ low: 2.5, high: 12, family: 'samples', samples }, 'money', 80);
    expect([0.1, 0.25, 0.5, 0.9].map(fitted.quantile)).toEqual([2.5, 3.5, 6, 12]);
    expect([fitted.from, fitted.median, fitted.to]).toEqual([2, 6, 13]);
  });

  test('other ends move and stretch: 2.5 … 12 to 100 … 290 is times 20 and plus 50', () => {
    const fitted = curve({ low: 100, high: 290, family: 'samples', samples }, 'money', 80);
    expect(fitted.from).toBeCloseTo(90, 10);
    expect(fitted.to).toBeCloseTo(310, 10);
    expect(fitted.quantile(0.25)).toBeCloseTo(120, 10);
    expect(fitted.median).toBeCloseTo(170, 10);
  });

  test('the unit and the order of the samples do not matter', () => {
    const one = curve({ low: 0.1, high: 0.4, family: 'samples', samples }, 'rate', 80);
    const other = curve(
      { low: 0.1, high: 0.4, family: 'samples', samples: samples.toReversed().map((x) => 1000 * x + 5) },
      'rate',
      80,
    );
    for (const p of [0.01, 0.3, 0.5, 0.77]) expect(other.quantile(p)).toBeCloseTo(one.quantile(p), 12);
  });

  test('samples are not sorted in place', () => {
    const given = Object.freeze([5, 4, 3, 2, 1]);
    expect(curve({ low: 1, high: 9, family: 'samples', samples: given }, 'money').median).toBe(5);
  });
});

test('the density is averaged over a twentieth of the width, and holds about all there is, ties too', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 200 }), (inner) => {
      const samples = [...inner, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, ...inner.map((x) => 9 - x)];
      const { density, from, to } = curve({ low: 10, high: 20, family: 'samples', samples }, 'money');
      const steps = 4000;
      let mass = 0;
      for (let i = 0; i < steps; i++) mass += (density(from + ((i + 0.5) / steps) * (to - from)) * (to - from)) / steps;
      // what lies within half a window of an end is cut off there
      expect(mass).toBeLessThan(1.001);
      expect(mass).toBeGreaterThan(0.7);
      expect(density(from - 1) + density(to + 1)).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('even samples: the density in the middle is 1/width', () => {
  const samples = Array.from({ length: 101 }, (_, i) => i);
  const fitted = curve({ low: 5, high: 95, family: 'samples', samples }, 'money');
  expect([fitted.from, fitted.to]).toEqual([0, 100]);
  expect(fitted.density(50)).toBeCloseTo(0.01, 12);
  expect(fitted.density(33.3)).toBeCloseTo(0.01, 12);
});
