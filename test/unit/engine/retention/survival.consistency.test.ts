import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bdwSurvival, tenurePowers } from '#engine/retention/bdw.ts';
import { constantSurvival, newcomerSurvival, steadySurvival } from '#engine/retention/constant.ts';
import { sbgAddSaved, sbgScaledSurvival, sbgSurvival, sbgVaryingSurvival } from '#engine/retention/sbg.ts';
import { betaTypes } from '#test/helpers/plain-loop.ts';

const N = 130;
const shape = fc.double({ min: 0.05, max: 60, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const empty = (): Float64Array => new Float64Array(N);
const scratch = (): { plain: Float64Array; weights: Float64Array } => ({ plain: empty(), weights: empty() });

/** E Π f(θ, i) over Beta by quadrature. */
function overBeta(alpha: number, beta: number, stays: (theta: number, i: number, rest: number) => number): number[] {
  const here = Array<number>(N).fill(0);
  for (const { theta, rest, weight } of betaTypes(alpha, beta)) {
    let left = weight;
    for (let i = 0; i < N; i++) here[i]! += left *= i === 0 ? 1 : stays(theta, i, rest);
  }
  return here;
}

function isClose(found: Float64Array, expected: ArrayLike<number>, tolerance = 1e-11): void {
  for (let i = 0; i < found.length; i++) expect(Math.abs(found[i]! - expected[i]!), `at ${i}`).toBeLessThan(tolerance);
}

describe('sBG equals numeric quadrature over Beta(α, β)', () => {
  it('as it is', () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const out = empty();
        sbgSurvival(alpha, beta, out);
        isClose(
          out,
          overBeta(alpha, beta, (theta) => 1 - theta),
        );
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('everybody’s churn scaled by k', () => {
    fc.assert(
      fc.property(shape, shape, share, (alpha, beta, k) => {
        const out = empty();
        sbgScaledSurvival(alpha, beta, k, out);
        isClose(
          out,
          overBeta(alpha, beta, (theta) => 1 - k * theta),
        );
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('a factor of its own at every renewal: late starts, ramps, anything', () => {
    const late = fc.tuple(fc.nat(N), share).map(
      ([start, k]) =>
        (i: number): number =>
          i <= start ? 1 : k,
    );
    const ramp = fc.tuple(fc.nat(N), fc.integer({ min: 2, max: 40 }), share).map(
      ([start, length, k]) =>
        (i: number): number =>
          1 - (1 - k) * Math.max(0, Math.min(1, (i - start) / length)),
    );
    const any = fc.array(share, { minLength: 1, maxLength: 9 }).map(
      (ks) =>
        (i: number): number =>
          ks[i % ks.length]!,
    );
    fc.assert(
      fc.property(shape, shape, fc.oneof(late, ramp, any), (alpha, beta, factor) => {
        const k = Float64Array.from({ length: N }, (_, i) => factor(i));
        const out = empty();
        sbgVaryingSurvival(alpha, beta, k, out, scratch());
        isClose(
          out,
          overBeta(alpha, beta, (theta, i) => 1 - k[i]! * theta),
        );
      }),
      { numRuns: 120, seed: 1 },
    );
  });

  it('those saved once go on with their own churn', () => {
    fc.assert(
      fc.property(shape, shape, share, fc.integer({ min: 1, max: N - 1 }), (alpha, beta, saved, at) => {
        const out = empty();
        sbgSurvival(alpha, beta, out);
        sbgAddSaved(alpha, beta, saved, at, out[at - 1]! - out[at]!, out);
        const expected = overBeta(alpha, beta, (theta) => 1 - theta);
        for (const { theta, weight } of betaTypes(alpha, beta)) {
          for (let i = at; i < N; i++) expected[i]! += saved * weight * theta * Math.pow(1 - theta, i - 1);
        }
        isClose(out, expected);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

it('a factor that never changes: sbgVaryingSurvival equals sbgScaledSurvival', () => {
  fc.assert(
    fc.property(shape, shape, share, (alpha, beta, k) => {
      const [varying, scaled] = [empty(), empty()];
      sbgVaryingSurvival(alpha, beta, new Float64Array(N).fill(k), varying, scratch());
      sbgScaledSurvival(alpha, beta, k, scaled);
      isClose(varying, scaled, 1e-13);
    }),
    { numRuns: 80, seed: 2 },
  );
});

describe('BdW', () => {
  const bdw = (alpha: number, beta: number, c: number, hazard = 1): Float64Array => {
    const [powers, out] = [empty(), empty()];
    tenurePowers(c, powers);
    bdwSurvival(alpha, beta, powers, new Float64Array(N).fill(hazard), out);
    return out;
  };

  it('c = 1 is sBG', () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const plain = empty();
        sbgSurvival(alpha, beta, plain);
        isClose(bdw(alpha, beta, 1), plain, 1e-12);
      }),
      { numRuns: 80, seed: 2 },
    );
  });

  it('equals numeric quadrature over Beta, hazards scaled', () => {
    const c = fc.double({ min: 0.3, max: 2, noNaN: true });
    fc.assert(
      fc.property(shape, shape, c, fc.double({ min: 0.01, max: 1.5, noNaN: true }), (alpha, beta, power, hazard) => {
        const expected = overBeta(alpha, beta, (_, i, rest) =>
          Math.pow(rest, hazard * (Math.pow(i, power) - Math.pow(i - 1, power))),
        );
        isClose(bdw(alpha, beta, power, hazard), expected);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

describe('survival starts at 1 and never rises', () => {
  const falls = (out: Float64Array): void => {
    expect(out[0]).toBe(1);
    for (let i = 1; i < out.length; i++) {
      expect(out[i]!).toBeGreaterThanOrEqual(0);
      expect(out[i]!).toBeLessThanOrEqual(out[i - 1]! * (1 + 1e-13));
    }
  };
  const rates = fc.array(share, { minLength: N, maxLength: N }).map((values) => Float64Array.from(values));

  it('constant, newcomer', () => {
    fc.assert(
      fc.property(
        rates,
        rates,
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (churn, loss, years, months) => {
          const [steady, constant, newcomer] = [empty(), empty(), empty()];
          steadySurvival(churn[1]!, years, steady);
          constantSurvival(churn, years, constant);
          newcomerSurvival(churn, loss, months / 12, years, newcomer);
          [steady, constant, newcomer].forEach(falls);
        },
      ),
      { numRuns: 60, seed: 4 },
    );
  });

  it('sBG, scaled, varying; BdW', () => {
    fc.assert(
      fc.property(
        shape,
        shape,
        share,
        rates,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (alpha, beta, k, ks, c) => {
          const [plain, scaled, varying, powers, duration] = [empty(), empty(), empty(), empty(), empty()];
          sbgSurvival(alpha, beta, plain);
          sbgScaledSurvival(alpha, beta, k, scaled);
          sbgVaryingSurvival(alpha, beta, ks, varying, scratch());
          tenurePowers(c, powers);
          bdwSurvival(alpha, beta, powers, ks, duration);
          [plain, scaled, varying, duration].forEach(falls);
        },
      ),
      { numRuns: 100, seed: 4 },
    );
  });
});
