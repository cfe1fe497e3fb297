/** A segment's survival divided by frailty: against bisection, closed forms, and what must hold for any survival. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { hazardRatios, splitSurvival } from '#engine/positions/frailty.ts';

interface Split {
  readonly here: Float64Array;
  readonly hazard: Float64Array;
}

const split = (survival: readonly number[], weights: Float64Array, z: Float64Array): Split => {
  const here = new Float64Array(LEVELS * survival.length);
  const hazard = new Float64Array(survival.length);
  splitSurvival(Float64Array.from(survival), survival.length, weights, z, here, hazard);
  return { here, hazard };
};

const shares = (raw: readonly number[]): Float64Array => {
  const sum = raw.reduce((a, b) => a + b, 0);
  return Float64Array.from(raw, (weight) => weight / sum);
};

const bell = shares(Array.from({ length: LEVELS }, (_, j) => Math.exp(-((j - 5.5) ** 2) / 8)));
const evenly = (low: number, high: number): Float64Array =>
  Float64Array.from({ length: LEVELS }, (_, j) => Math.exp(low + ((high - low) * j) / (LEVELS - 1)));
const geometric = (churn: number, length: number): number[] => Array.from({ length }, (_, t) => (1 - churn) ** t);

/** Σ w·S at a point, and what it must be. */
const whole = ({ here, hazard }: Split, weights: Float64Array, t: number): number => {
  let sum = 0;
  for (let j = 0; j < LEVELS; j++) sum += weights[j]! * here[j * hazard.length + t]!;
  return sum;
};

/** H by halving intervals: shares nothing with the engine's route. */
function hazardByHalving(survival: number, weights: Float64Array, z: Float64Array): number {
  const left = (h: number): number => weights.reduce((sum, w, j) => sum + w * Math.exp(-z[j]! * h), 0);
  let low = 0;
  let high = 1;
  while (left(high) > survival) high *= 2;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (left(middle) > survival) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe('a segment divided by frailty', () => {
  it.each([
    ['a month’s churn of 2%', 0.02, evenly(-1, 1), bell],
    ['a year’s churn of 30%, hazards from 1 to 400', 0.3, evenly(-3, 3), bell],
    ['hardly any churn', 1e-7, evenly(-2, 2), bell],
    ['one in a billion leaves at once', 0.05, evenly(-10, 10), shares([1e9, ...Array<number>(LEVELS - 2).fill(0), 1])],
    ['nearly all leave at once', 0.9999, evenly(-1, 1), bell],
  ] as const)('agrees with halving: %s', (_, churn, z, weights) => {
    const survival = geometric(churn, 61);
    const { here, hazard } = split(survival, weights, z);
    survival.forEach((target, t) => {
      const expected = hazardByHalving(target, weights, z);
      // near H = 0 halving knows H only to the rounding of S near 1
      expect(Math.abs(hazard[t]! - expected)).toBeLessThan(1e-11 * expected + 1e-14);
      expect(Math.abs(whole({ here, hazard }, weights, t) / target - 1)).toBeLessThan(1e-14);
    });
  });

  it('two kinds, one leaving twice as readily: x = exp(−H) solves w x + (1 − w) x² = S', () => {
    const w = 0.4;
    const weights = new Float64Array(LEVELS);
    weights[2] = w;
    weights[9] = 1 - w;
    const z = new Float64Array(LEVELS).fill(1.5);
    z[2] = 1;
    z[9] = 2;
    const survival = [1, 0.95, 0.7, 0.5, 0.1, 1e-3, 1e-9];
    const { here } = split(survival, weights, z);
    survival.forEach((s, t) => {
      // the root without cancellation
      const x = (2 * s) / (w + Math.sqrt(w * w + 4 * (1 - w) * s));
      expect(here[2 * survival.length + t]! / x).toBeCloseTo(1, 13);
      expect(here[9 * survival.length + t]! / (x * x)).toBeCloseTo(1, 13);
    });
  });

  it('cumulative hazards keep their ratio, also of levels nobody is at (proportional hazards)', () => {
    const z = evenly(-2, 1);
    const weights = shares(Array.from({ length: LEVELS }, (_, j) => (j % 3 === 0 ? 1 : 0)));
    const survival = [1, 0.99, 0.8, 0.8, 0.35, 0.02];
    const { here, hazard } = split(survival, weights, z);
    for (let j = 0; j < LEVELS; j++) {
      survival.forEach((_, t) => {
        expect(-Math.log(here[j * survival.length + t]!)).toBeCloseTo(z[j]! * hazard[t]!, 11);
      });
    }
    expect(hazard[3]).toBe(hazard[2]);
  });

  it('alike: everybody goes with the segment', () => {
    const survival = geometric(0.1, 40);
    const { here } = split(survival, bell, new Float64Array(LEVELS).fill(1));
    for (let j = 0; j < LEVELS; j++) {
      survival.forEach((s, t) => expect(here[j * survival.length + t]! / s).toBeCloseTo(1, 13));
    }
  });

  it('nobody drawn of the segment: every level goes with it', () => {
    const survival = [1, 0.6, 0];
    const { here, hazard } = split(survival, new Float64Array(LEVELS), evenly(-1, 1));
    for (let j = 0; j < LEVELS; j++) expect([...here.subarray(3 * j, 3 * j + 3)]).toEqual(survival);
    expect(hazard[1]).toBeCloseTo(-Math.log(0.6), 14);
    expect(hazard[2]).toBe(Infinity);
  });

  it('nobody leaves: exactly one, and no hazard', () => {
    const { here, hazard } = split([1, 1, 1], bell, evenly(-1, 1));
    expect([...new Set(here)]).toEqual([1]);
    expect([...hazard]).toEqual([0, 0, 0]);
  });

  it('everybody leaves: nobody of any level is left, nor comes back', () => {
    const { here, hazard } = split([1, 0.5, 0, 0], bell, evenly(-1, 1));
    for (let j = 0; j < LEVELS; j++) expect([...here.subarray(4 * j + 2, 4 * j + 4)]).toEqual([0, 0]);
    expect([...hazard.subarray(2)]).toEqual([Infinity, Infinity]);
    expect(here[1]).toBeGreaterThan(here[4 * (LEVELS - 1) + 1]!);
  });

  it('a survival that is none is refused', () => {
    expect(() => split([1, -0.1], bell, evenly(-1, 1))).toThrow(/must be ≥ 0, got -0.1/);
    expect(() => split([1, Number.NaN], bell, evenly(-1, 1))).toThrow(/must be ≥ 0, got NaN/);
  });

  it('for any survival, weights and hazards the parts add up to 1e-14, and who leaves more readily is here less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 1e-12, 0.999999)), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(0)), {
          minLength: LEVELS,
          maxLength: LEVELS,
        }),
        fc.double({ min: -8, max: 0, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (kept, raw, low, high) => {
          fc.pre(raw.some((weight) => weight > 1e-6));
          const survival = kept.map((_, t) => kept.slice(0, t).reduce((left, k) => left * k, 1));
          const weights = shares(raw.map((weight) => (weight > 1e-6 ? weight : 0)));
          const result = split(survival, weights, evenly(low, high));
          survival.forEach((target, t) => {
            if (target >= 1e-280) {
              expect(Math.abs(whole(result, weights, t) / target - 1)).toBeLessThan(1e-14);
            } else {
              expect(whole(result, weights, t)).toBe(0);
            }
            for (let j = 1; j < LEVELS; j++) {
              const less = result.here[(j - 1) * survival.length + t]!;
              expect(result.here[j * survival.length + t]).toBeLessThanOrEqual(less * (1 + 1e-12));
            }
            if (t > 0) expect(result.hazard[t]).toBeGreaterThanOrEqual(result.hazard[t - 1]! * (1 - 1e-12));
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hazards of levels are exp(strength · level); at strength 0 all are 1', () => {
    const levels = Float64Array.from({ length: LEVELS }, (_, j) => j / 4 - 1);
    const out = new Float64Array(LEVELS);
    hazardRatios(levels, 1.3, out);
    out.forEach((z, j) => expect(z / Math.exp(1.3 * levels[j]!)).toBeCloseTo(1, 14));
    hazardRatios(levels, 0, out);
    expect([...new Set(out)]).toEqual([1]);
  });
});
