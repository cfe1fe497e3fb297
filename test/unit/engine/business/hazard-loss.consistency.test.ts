import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hazardLoss } from '#engine/business/hazard-loss.ts';
import { expm1 } from '#engine/math/expm1.ts';
import { logGammaRatio } from '#engine/math/log-gamma-ratio.ts';

const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

// E (1 − θ) = b ⁄ (a + b) and E (1 − θ)² = b (b + 1) ⁄ ((a + b)(a + b + 1)): no logarithm, no cancellation
it('hazards that add up to 1 and 2 lose what the moments of the beta say, to 10⁻¹¹ of it, on both sides of the border', () => {
  fc.assert(
    fc.property(within(0.05, 20), within(0.01, 1000), (a, b) => {
      const one = a / (a + b);
      const two = one + (1 - one) * (a / (a + b + 1));
      expect(Math.abs(hazardLoss(a, b, 1) / one - 1)).toBeLessThan(1e-11);
      expect(Math.abs(hazardLoss(a, b, 2) / two - 1)).toBeLessThan(1e-11);
    }),
    { numRuns: 3000 },
  );
});

it('other steps agree with the gamma function as far as its digits go', () => {
  fc.assert(
    fc.property(within(0.05, 20), within(1, 1e4), within(1e-3, 4), (a, more, d) => {
      const b = 40 + 25 * a + more;
      const exact = -expm1(logGammaRatio(b, a) - logGammaRatio(b + d, a));
      expect(Math.abs(hazardLoss(a, b, d) - exact)).toBeLessThan(1e-12 * Math.max(1, logGammaRatio(b, a)));
    }),
    { numRuns: 2000 },
  );
});
