/** Customers who differ, their churn scaled and their hazards multiplied: against quadrature in a plain loop, and where one is 1. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sbgHazardSurvival } from '#engine/retention/sbg-hazard.ts';
import { sbgContinueMixed } from '#engine/retention/sbg-mixed.ts';
import { sbgVaryingSurvival } from '#engine/retention/sbg.ts';
import { betaTypes } from '#test/helpers/plain-loop.ts';

const N = 130;
/** Evenly in logarithms. */
const shape = fc.double({ min: Math.log(0.05), max: Math.log(60), noNaN: true }).map(Math.exp);
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const ratio = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 4, noNaN: true }));
const column = (one: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> =>
  fc
    .array(one, { minLength: 1, maxLength: 9 })
    .map((some) => Float64Array.from({ length: N }, (_, i) => some[i % some.length]!));
const ones = new Float64Array(N).fill(1);

function mixed(alpha: number, beta: number, k: Float64Array, ratios: Float64Array, from = 1): Float64Array {
  const out = new Float64Array(N);
  const scratch = { plain: new Float64Array(N), weights: new Float64Array(N) };
  sbgVaryingSurvival(alpha, beta, k, out.subarray(0, from), scratch);
  sbgContinueMixed(alpha, beta, k, ratios, from, out);
  return out;
}

const isClose = (found: Float64Array, wanted: ArrayLike<number>): void => {
  found.forEach((here, i) => expect(Math.abs(here - wanted[i]!), `at ${i}`).toBeLessThan(1e-10));
};

describe('E Π (1 − kθ)^ρ', () => {
  it('by a plain loop over kinds of customers', () => {
    fc.assert(
      fc.property(shape, shape, column(share), column(ratio), (alpha, beta, k, ratios) => {
        const wanted = Array<number>(N).fill(0);
        for (const { theta, rest, weight } of betaTypes(alpha, beta)) {
          let left = weight;
          wanted[0]! += left;
          for (let i = 1; i < N; i++) {
            wanted[i]! += left *= Math.pow(k[i] === 1 ? rest : 1 - k[i]! * theta, ratios[i]!);
          }
        }
        isClose(mixed(alpha, beta, k, ratios), wanted);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('is the recursion where all ρ are 1, the closed form where all k are, also for far larger α and β', () => {
    const wide = fc.double({ min: Math.log(0.02), max: Math.log(3000), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(wide, wide, share, ratio, (alpha, beta, k, factor) => {
        const wanted = new Float64Array(N);
        const scratch = { plain: new Float64Array(N), weights: new Float64Array(N) };
        sbgVaryingSurvival(alpha, beta, new Float64Array(N).fill(k), wanted, scratch);
        isClose(mixed(alpha, beta, new Float64Array(N).fill(k), ones), wanted);
        sbgHazardSurvival(alpha, beta, new Float64Array(N).fill(factor), wanted);
        isClose(mixed(alpha, beta, ones, new Float64Array(N).fill(factor)), wanted);
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('goes on from what was there, whose own steps it keeps', () => {
    fc.assert(
      fc.property(
        shape,
        shape,
        share,
        ratio,
        fc.integer({ min: 1, max: N }),
        fc.nat(N),
        (alpha, beta, k, factor, from, start) => {
          const late = Float64Array.from({ length: N }, (_, i) => (i <= start ? 1 : k));
          const ratios = Float64Array.from({ length: N }, (_, i) => (i < from ? 1 : factor));
          isClose(mixed(alpha, beta, late, ratios, from), mixed(alpha, beta, late, ratios));
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });
});

it('at the ends: who never leaves stays, who is certain to goes as far as the factors let them', () => {
  const half = new Float64Array(N).fill(0.5);
  const twice = new Float64Array(N).fill(2);
  expect(mixed(0, 3, half, twice).every((here) => here === 1)).toBe(true);
  expect(mixed(3, 0, half, twice)[2]).toBeCloseTo(1 / 16, 14);
  expect([...mixed(3, 0, ones, twice).subarray(0, 3)]).toEqual([1, 0, 0]);
});
