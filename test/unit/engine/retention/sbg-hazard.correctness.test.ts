/** Customers who differ (sBG) under factors on everybody's own hazard, against quadrature and against logarithms of Γ. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGammaRatio } from '#engine/math/log-gamma-ratio.ts';
import { bdwSurvival, tenurePowers } from '#engine/retention/bdw.ts';
import { sbgHazardSurvival } from '#engine/retention/sbg-hazard.ts';
import { sbgSurvival } from '#engine/retention/sbg.ts';
import { betaTypes } from '#test/helpers/plain-loop.ts';

const N = 130;
const shape = fc.double({ min: 0.05, max: 60, noNaN: true });
const ratio = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 4, noNaN: true }));
const ratios = fc
  .array(ratio, { minLength: 1, maxLength: 9 })
  .map((some) => Float64Array.from({ length: N }, (_, i) => some[i % some.length]!));

function survival(alpha: number, beta: number, factors: Float64Array, length = N): Float64Array {
  const out = new Float64Array(length);
  sbgHazardSurvival(alpha, beta, factors, out);
  return out;
}

describe('survival under proportional hazards', () => {
  it('is E Π (1 − θ)^ρ over Beta(α, β), by quadrature', () => {
    fc.assert(
      fc.property(shape, shape, ratios, (alpha, beta, factors) => {
        const out = survival(alpha, beta, factors);
        const expected = Array<number>(N).fill(0);
        for (const { rest, weight } of betaTypes(alpha, beta)) {
          let left = weight;
          expected[0]! += left;
          for (let i = 1; i < N; i++) expected[i]! += left *= Math.pow(rest, factors[i]!);
        }
        out.forEach((here, i) => expect(Math.abs(here - expected[i]!), `at ${i}`).toBeLessThan(1e-11));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('is B(α, β + Λ)/B(α, β) to 10⁻¹² of itself, also for far larger α, β and ρ, and where it comes next to zero', () => {
    const wide = fc
      .tuple(fc.double({ min: -7, max: 7, noNaN: true }), fc.double({ min: -7, max: 7, noNaN: true }))
      .map(([a, b]) => [Math.exp(a), Math.exp(b)] as const);
    const any = fc.double({ min: -6, max: 6, noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(wide, any, ([alpha, beta], factor) => {
        const out = survival(alpha, beta, new Float64Array(N).fill(factor));
        let hazard = 0;
        for (let t = 1; t < N; t++) {
          hazard += factor;
          const wanted = logGammaRatio(beta, alpha) - logGammaRatio(beta + hazard, alpha);
          if (wanted > -650)
            expect(Math.abs(Math.log(out[t]!) - wanted)).toBeLessThan(1e-12 * (10 + Math.abs(wanted)) + 1e-12 * alpha);
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it('is BdW with c = 1', () => {
    fc.assert(
      fc.property(shape, shape, ratios, (alpha, beta, factors) => {
        const [powers, out] = [new Float64Array(N), new Float64Array(N)];
        tenurePowers(1, powers);
        bdwSurvival(alpha, beta, powers, factors, out);
        survival(alpha, beta, factors).forEach((here, i) => expect(here).toBeCloseTo(out[i]!, 12));
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

it('as long as all factors are 1 it is the recursion, bit for bit', () => {
  fc.assert(
    fc.property(shape, shape, fc.nat(N), ratio, (alpha, beta, start, factor) => {
      const plain = new Float64Array(N);
      sbgSurvival(alpha, beta, plain);
      const late = survival(
        alpha,
        beta,
        Float64Array.from({ length: N }, (_, i) => (i <= start ? 1 : factor)),
      );
      expect(late.subarray(0, start + 1)).toEqual(plain.subarray(0, start + 1));
    }),
    { seed: 4 },
  );
});

describe('at the ends', () => {
  it('where no hazard is left nobody leaves', () => {
    expect([...survival(0.7, 2, new Float64Array(5), 5)]).toEqual([1, 1, 1, 1, 1]);
  });

  it('who never leaves (α = 0) stays, who is certain to (β = 0) goes, whatever the factor', () => {
    expect([...survival(0, 3, new Float64Array(4).fill(2.5), 4)]).toEqual([1, 1, 1, 1]);
    expect([...survival(2, 0, new Float64Array(4).fill(0.5), 4)]).toEqual([1, 0, 0, 0]);
  });

  it('factors in the thousands leave a number', () => {
    const out = survival(3, 0.2, new Float64Array(1201).fill(1025), 1201);
    expect(out.every((here) => here >= 0 && here <= 1)).toBe(true);
    expect(out[1]!).toBeLessThan(1e-6);
  });
});
