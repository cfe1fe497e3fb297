import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gammaCurve, gammaDensity, gammaLower, gammaUpper } from '#engine/math/gamma-inc.ts';
import { gammaQuantile, logGammaQuantile } from '#engine/math/gamma-quantile.ts';
import { normalCdf } from '#engine/math/normal.ts';
import { GAMMA_INCOMPLETE } from './reference-gamma.ts';

test('P and Q against 55 digits (mpmath): relative error 4e-13, also where they are small', () => {
  for (const [a, x, lower, upper] of GAMMA_INCOMPLETE) {
    const curve = gammaCurve(a!);
    expect(Math.abs(gammaLower(curve, x!) / lower! - 1), `P(${a!}, ${x!})`).toBeLessThan(4e-13);
    expect(Math.abs(gammaUpper(curve, x!) / upper! - 1), `Q(${a!}, ${x!})`).toBeLessThan(4e-13);
  }
});

describe('closed forms', () => {
  test('Q(1, x) = e⁻ˣ, Q(3, x) = e⁻ˣ(1 + x + x²/2), P(½, z²/2) = P(|Z| < z)', () => {
    for (const x of [0.001, 0.3, 1, 2.9, 3, 3.1, 12, 40]) {
      expect(gammaUpper(gammaCurve(1), x) / Math.exp(-x)).toBeCloseTo(1, 13);
      expect(gammaUpper(gammaCurve(3), x) / (Math.exp(-x) * (1 + x + (x * x) / 2))).toBeCloseTo(1, 13);
      const z = Math.sqrt(2 * x);
      expect(gammaUpper(gammaCurve(0.5), x) / (2 * normalCdf(-z))).toBeCloseTo(1, 12);
    }
  });

  test('recurrence P(a, x) − P(a + 1, x) = xᵃe⁻ˣ/Γ(a + 1), over the seam between series and expansion at 25', () => {
    for (const a of [24, 24.5, 24.999, 25, 400]) {
      for (const x of [0.8 * a, a, 1.1 * a]) {
        const step = (gammaDensity(gammaCurve(a), x) * x) / a;
        expect((gammaLower(gammaCurve(a), x) - gammaLower(gammaCurve(a + 1), x)) / step).toBeCloseTo(1, 11);
      }
    }
  });
});

describe('quantiles against published tables', () => {
  test.each([
    // shape ν/2, scale 2
    ['χ² of 10 at 95 %', 5, 0.95, 2, 18.30703805327515],
    ['χ² of 10 at 5 %', 5, 0.05, 2, 3.9402991361190605],
    ['χ² of 10 at 50 %', 5, 0.5, 2, 9.341817765591925],
    ['χ² of 1 at 99 %', 0.5, 0.99, 2, 6.634896601021213],
    ['χ² of 100 at 99.9 %', 50, 0.999, 2, 149.4492527790387],
    ['exponential at 90 %: ln 10', 1, 0.9, 1, 2.302585092994046],
  ] as const)('%s', (_, shape, p, scale, value) => {
    expect((scale * gammaQuantile(gammaCurve(shape), p)) / value).toBeCloseTo(1, 13);
  });
});

test('ends and nonsense', () => {
  const curve = gammaCurve(2);
  expect([
    gammaLower(curve, 0),
    gammaUpper(curve, 0),
    gammaLower(curve, Infinity),
    gammaUpper(curve, Infinity),
  ]).toEqual([0, 1, 1, 0]);
  expect([gammaLower(curve, NaN), gammaUpper(curve, NaN), gammaQuantile(curve, NaN)]).toEqual([NaN, NaN, NaN]);
  expect([gammaQuantile(curve, 0), gammaQuantile(curve, 1), gammaDensity(curve, -1)]).toEqual([0, Infinity, 0]);
  expect(() => gammaCurve(0)).toThrow('invalid shape: must be > 0, got 0');
});

test('shape 0.01: the quantile at 0.05 is about 0.05¹⁰⁰, and as a logarithm it is held where the doubles end', () => {
  const curve = gammaCurve(0.01);
  // P ≈ xᵃ/Γ(a + 1), Γ(1.01) = 0.994325851191...
  const log = (p: number): number => 100 * Math.log(p * 0.9943258511915);
  expect(gammaQuantile(curve, 0.05)).toBeCloseTo(Math.exp(log(0.05)), 140);
  expect(Math.log(gammaQuantile(curve, 0.05)) / log(0.05)).toBeCloseTo(1, 11);
  expect((logGammaQuantile(curve, 1e-9) + Math.log(0.01)) / log(1e-9)).toBeCloseTo(1, 11);
  expect(gammaQuantile(curve, 1e-9)).toBe(0);
});

const shape = fc.double({ min: -2, max: 4, noNaN: true }).map((e) => 10 ** e);
const tail = fc.double({ min: -10, max: Math.log10(0.5), noNaN: true }).map((e) => 10 ** e);

test('quantiles are taken back by the tails, shapes 0.01 … 10⁴, tails down to 1e-10: relative error 1e-12', () => {
  fc.assert(
    fc.property(shape, tail, fc.boolean(), (a, p, isLower) => {
      const curve = gammaCurve(a);
      const x = gammaQuantile(curve, isLower ? p : 1 - p);
      if (x < 1e-290) return; // a quantile below the doubles
      const back = isLower ? gammaLower(curve, x) : gammaUpper(curve, x);
      const asked = isLower ? p : 1 - (1 - p);
      expect(Math.abs(back / asked - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 3000 },
  );
});

test('quantiles rise with p, and with the shape, but for rounding where two p are neighbours', () => {
  fc.assert(
    fc.property(shape, tail, tail, (a, p, q) => {
      const curve = gammaCurve(a);
      const low = gammaQuantile(curve, p);
      expect(gammaQuantile(curve, 1 - q)).toBeGreaterThanOrEqual(low * (1 - 1e-14));
      expect(gammaQuantile(gammaCurve(1.01 * a), p)).toBeGreaterThanOrEqual(low);
    }),
    { numRuns: 500 },
  );
});
