import { describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { smoothQuantiles } from '#engine/sensitivity/smooth-quantiles.ts';
import { planOf } from '#engine/sim/plan.ts';
import { benchScenario } from '#test/bench/scenario.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const FIVE = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Discounted customer-years of 20 % churn at 10 % over ten years, paid in arrears. */
const WEIGHT = Array.from({ length: 10 }, (_, i) => Math.pow(0.8, i) / Math.pow(1.1, i + 1)).reduce((a, b) => a + b);

describe('quantiles in closed form', () => {
  it('one uncertain input, linear: its own quantiles, from 16 runs', () => {
    const scenario = textbook({ levers: [{ id: 'p', kind: 'premium', size: { low: 2, high: 8, family: 'uniform' } }] });
    const { values, integrated, mismatch } = smoothQuantiles(planOf(scenario), 16, FIVE, 'difference');
    expect(integrated).toBe('levers[0].size');
    expect(mismatch).toBeLessThan(1e-12);
    FIVE.forEach((p, i) => expect(values[i]! / WEIGHT).toBeCloseTo(2 + ((p - 0.05) / 0.9) * 6, 5));
    const uplift = smoothQuantiles(planOf(scenario), 16, FIVE);
    FIVE.forEach((p, i) => expect(uplift.values[i]! * 100).toBeCloseTo(2 + ((p - 0.05) / 0.9) * 6, 5));
  });

  it('falling in the input: the quantiles of a cost', () => {
    const scenario = textbook({
      levers: [
        {
          id: 'p',
          kind: 'programme',
          costs: [{ per: 'customer-year', amount: { low: 2, high: 8, family: 'normal' } }],
        },
      ],
    });
    const { values } = smoothQuantiles(planOf(scenario), 16, [0.05, 0.5, 0.95], 'difference');
    [8, 5, 2].forEach((cost, i) => expect(values[i]! / WEIGHT).toBeCloseTo(-cost, 4));
  });

  it('a sum of two normal inputs: normal again', () => {
    const scenario = textbook({
      levers: [
        { id: 'a', kind: 'premium', size: { low: 0, high: 10, family: 'normal' } },
        { id: 'b', kind: 'premium', size: { low: -3, high: 3, family: 'normal' } },
      ],
    });
    const { values, integrated } = smoothQuantiles(planOf(scenario), 256, [0.05, 0.5, 0.95], 'difference');
    expect(integrated).toBe('levers[0].size');
    const half = Math.sqrt(25 + 9);
    [5 - half, 5, 5 + half].forEach((known, i) =>
      expect(Math.abs(values[i]! / WEIGHT - known)).toBeLessThan(0.005 * half),
    );
  });
});

const sorted = (values: number[]): Float64Array => Float64Array.from(values).sort();

describe('against quantiles of many plain runs', () => {
  it.each([
    ['credit card', { ...creditCard.scenario, horizonYears: 5 }],
    ['four segments', { ...benchScenario, horizonYears: 5 }],
  ] as [string, Scenario][])('%s: 256 runs come near 8,192', (_, scenario) => {
    const runs = 8192;
    const { base, whatIf } = collect({ ...scenario, runs, seed: 77 });
    const uplifts = sorted(Array.from(base, (before, i) => (whatIf[i]! - before) / before));
    const spread = uplifts[Math.floor(0.95 * runs)]! - uplifts[Math.floor(0.05 * runs)]!;
    const { values, integrated, mismatch } = smoothQuantiles(planOf({ ...scenario, runs: 256 }), 256, FIVE);
    expect(integrated).toBe('levers[0].size');
    expect(mismatch).toBeLessThan(0.005);
    FIVE.forEach((p, i) => {
      const plain = uplifts[Math.floor(p * (runs - 1))]!;
      expect(Math.abs(values[i]! - plain), `quantile ${p}`).toBeLessThan(0.015 * spread);
    });
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });
});

describe('where the parabola does not hold, plain quantiles are given and the result says so', () => {
  it('the driving input moves with another', () => {
    const correlations = [{ a: 'levers[0].size', b: 'levers[0].costs[0].amount', rank: 0.5 }];
    const { integrated, mismatch, values } = smoothQuantiles(
      planOf({ ...benchScenario, correlations, runs: 512 }),
      512,
      FIVE,
    );
    expect(integrated).toBeNull();
    expect(mismatch).toBeNaN();
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  it('a lever is cut at what the churn allows', () => {
    const scenario = textbook({
      retention: { kind: 'constant', churn: { low: 0.05, high: 0.1 } },
      levers: [churnLever('points', { low: 0.01, high: 0.07 })],
    });
    expect(smoothQuantiles(planOf(scenario), 128, FIVE).integrated).toBeNull();
  });

  it('the result bends too much', () => {
    const scenario = textbook({
      horizonYears: 'infinite',
      discount: 0.02,
      retention: { kind: 'constant', churn: { low: 0.005, high: 0.6 } },
      levers: [{ id: 'p', kind: 'premium', size: 10 }],
    });
    const { integrated, mismatch, values } = smoothQuantiles(planOf(scenario), 512, [0.05, 0.5, 0.95], 'difference');
    expect(integrated).toBeNull();
    expect(mismatch).toBeGreaterThan(0.02);
    // 10/(0.02 + churn), falling in churn: its quantiles are those of the churn, as near as 512 points lie
    expect(values[2]! / (10 / 0.025)).toBeGreaterThan(0.9);
    expect(values[0]! / (10 / 0.62)).toBeLessThan(1.1);
  });

  it('nothing is uncertain', () => {
    const { values, integrated } = smoothQuantiles(
      planOf(textbook({ levers: [{ id: 'p', kind: 'premium', size: 5 }] })),
      64,
      FIVE,
    );
    expect(integrated).toBeNull();
    for (const value of values) expect(value).toBeCloseTo(0.05, 12);
  });
});

it('a longer job begins with the same draws: the result depends on seed and runs alone', () => {
  const one = smoothQuantiles(planOf(uncertain({ runs: 128 })), 128, FIVE, 'difference');
  const other = smoothQuantiles(planOf(uncertain({ runs: 4096 })), 128, FIVE, 'difference');
  expect(other).toEqual(one);
});
