import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaDensity, betaIncomplete, betaSurvival } from '#engine/math/beta-inc.ts';
import { betaQuantile } from '#engine/math/beta-quantile.ts';
import { BETA_INCOMPLETE } from './reference.ts';

test('I_x(a, b) against 40 digits (mpmath): relative error 1e-12', () => {
  for (const [a, b, x, value] of BETA_INCOMPLETE) {
    expect(Math.abs(betaIncomplete(a!, b!, x!) / value! - 1), `I_${x!}(${a!}, ${b!})`).toBeLessThan(1e-12);
  }
});

test('closed forms: I_x(a, 1) = x^a, I_x(1, b) = 1 − (1 − x)^b, I_½(a, a) = ½', () => {
  for (let x = 0.05; x < 1; x += 0.05) {
    for (const s of [0.3, 1, 2.5, 17, 80]) {
      expect(betaIncomplete(s, 1, x)).toBeCloseTo(x ** s, 13);
      expect(betaIncomplete(1, s, x)).toBeCloseTo(1 - (1 - x) ** s, 13);
      expect(betaIncomplete(s, s, 0.5)).toBeCloseTo(0.5, 13);
    }
  }
});

test('ends and nonsense', () => {
  expect([betaIncomplete(2, 3, 0), betaIncomplete(2, 3, 1), betaSurvival(2, 3, 0), betaSurvival(2, 3, 1)]).toEqual([
    0, 1, 1, 0,
  ]);
  expect([betaIncomplete(0, 1, 0.5), betaIncomplete(1, 1, 2), betaSurvival(1, -1, 0.5)]).toEqual([NaN, NaN, NaN]);
  expect([betaQuantile(2, 3, 0), betaQuantile(2, 3, 1)]).toEqual([0, 1]);
  expect([betaDensity(2, 3, 0), betaDensity(2, 3, 1), betaDensity(2, 3, 1.5)]).toEqual([0, 0, 0]);
});

const shape = fc.double({ min: -1.5, max: 4, noNaN: true }).map((e) => 10 ** e);
const inside = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

test('the quantile is taken back by the distribution function, up to the rounding of x', () => {
  fc.assert(
    fc.property(shape, shape, inside, (a, b, p) => {
      const x = betaQuantile(a, b, p);
      if (x < 1e-290) return; // a quantile below the doubles
      if (x === 1) {
        expect(betaSurvival(a, b, 1 - 2 ** -53)).toBeGreaterThanOrEqual((1 - p) * 0.5);
        return;
      }
      const rounding = betaDensity(a, b, x) * x * 4.5e-16;
      expect(Math.abs(betaIncomplete(a, b, x) - p)).toBeLessThanOrEqual(
        1e-11 * Math.min(p, 1 - p) + 1e-15 + 2 * rounding,
      );
    }),
    { numRuns: 2000 },
  );
});

test('the density is the slope of the distribution function', () => {
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (a, b, x) => {
      const step = 1e-4 * Math.min(x, 1 - x) * Math.min(1, Math.sqrt(1 / (a + b)));
      const slope = (betaIncomplete(a, b, x + step) - betaIncomplete(a, b, x - step)) / (2 * step);
      const density = betaDensity(a, b, x);
      if (density > 1e-3) expect(Math.abs(slope / density - 1)).toBeLessThan(1e-3);
    }),
    { numRuns: 500 },
  );
});
