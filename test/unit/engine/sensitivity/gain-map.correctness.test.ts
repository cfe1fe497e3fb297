import { describe, expect, it } from 'vitest';
import type { Lever, Scenario } from '#engine/scenario.ts';
import type { MapStudy } from '#engine/sensitivity/gain-map.ts';
import { mapRunner, summariseMap } from '#engine/sensitivity/gain-map.ts';
import { possibleSizes } from '#engine/sensitivity/possible-sizes.ts';
import type { GainMap } from '#engine/sensitivity/sensitivity-summary.ts';
import { benchScenario } from '#test/bench/scenario.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { setNumber } from './set-number.ts';

function mapOf(scenario: Scenario, lever: number, sizes: readonly number[], factors: readonly number[]): GainMap {
  const study: MapStudy = { kind: 'map', scenario, lever, sizes, factors };
  return summariseMap(study, [mapRunner(study, new Map())(0, scenario.runs)], scenario.runs);
}

describe('gain over a lever’s size and a factor on all profit', () => {
  it('in closed form: constant churn without end, gain = (100 f − cost)/(d + churn − size) − 100 f/(d + churn)', () => {
    const lever = churnLever('points', 0.05, { costs: [{ per: 'customer-year', amount: 3 }] });
    const scenario = textbook({ horizonYears: 'infinite', levers: [lever], runs: 16 });
    const sizes = [0, 0.009, 0.05, 0.15];
    const factors = [0, 0.18, 1, 2];
    const { gain, pays, runs } = mapOf(scenario, 0, sizes, factors);
    expect(runs).toBe(16);
    factors.forEach((factor, row) =>
      sizes.forEach((size, column) => {
        const known = (100 * factor - 3) / (0.3 - size) - (100 * factor) / 0.3;
        expect(gain[row * sizes.length + column]).toBeCloseTo(known, 9);
        // 0.18 at 0.05 and 1 at 0.009 are the break-even itself
        if (Math.abs(known) > 1e-9) expect(pays[row * sizes.length + column]).toBe(known > 0 ? 1 : 0);
      }),
    );
  });

  it.each([
    ['three segments, late and growing levers', uncertain({ runs: 64 }), [0.01, 0.12]],
    ['four kinds of customers', { ...benchScenario, runs: 64, horizonYears: 4 }, [0.03, 0.5]],
  ] as [string, Scenario, number[]][])(
    'is that of runs simulated at that size and factor: %s',
    (_, scenario, sizes) => {
      const factors = [0.5, 1, 1.7];
      const { gain, pays } = mapOf(scenario, 0, sizes, factors);
      sizes.forEach((size, column) =>
        factors.forEach((factor, row) => {
          const sized = setNumber(scenario, 'levers[0].size', size);
          // amounts are drawn at the same addresses from ranges that much wider
          const scaled = scenario.segments.reduce(
            (all, { profit }, s) =>
              Object.entries(profit).reduce((one, [source, { amount }]) => {
                const times =
                  typeof amount === 'number'
                    ? amount * factor
                    : { ...amount, low: amount.low * factor, high: amount.high * factor };
                return setNumber(one, `segments[${s}].profit.${source}.amount`, times);
              }, all),
            sized,
          );
          const { base, whatIf } = collect(scaled);
          const differences = Array.from(whatIf, (value, i) => value - base[i]!).sort((a, b) => a - b);
          const median = (differences[31]! + differences[32]!) / 2;
          expect(Math.abs(gain[row * sizes.length + column]! - median)).toBeLessThan(
            1e-9 * Math.max(1, Math.abs(median)),
          );
          expect(pays[row * sizes.length + column]).toBe(
            differences.filter((difference) => difference > 0).length / 64,
          );
        }),
      );
    },
  );
});

describe('sizes that are possible in every run', () => {
  const at = (lever: Lever, churn: number): { min: number; max: number } =>
    possibleSizes(textbook({ retention: { kind: 'constant', churn }, levers: [lever] }), 0);

  it('are those that leave the churn within 0 … 1', () => {
    const points = at(churnLever('points', 0.05), 0.2);
    expect([points.min, points.max]).toEqual([expect.closeTo(-0.8, 10), expect.closeTo(0.2, 10)]);
    const relative = at(churnLever('relative', 0.05), 0.2);
    expect([relative.min, relative.max]).toEqual([expect.closeTo(-4, 10), expect.closeTo(1, 10)]);
    const retention = at(churnLever('retention', 0.05), 0.2);
    expect([retention.min, retention.max]).toEqual([expect.closeTo(-1, 10), expect.closeTo(0.25, 10)]);
  });

  it('are what the lowest churn of all runs allows, and other levers leave', () => {
    const scenario = textbook({
      retention: { kind: 'constant', churn: { low: 0.1, high: 0.2, family: 'uniform' } },
      levers: [churnLever('points', 0.02, { id: 'first' }), churnLever('points', 0.01, { id: 'second' })],
      runs: 1024,
    });
    // a uniform curve begins half a twentieth of its width below its 5th percentile: 0.1 − 0.1/18
    const lowest = 0.1 - 0.1 / 18;
    const { max } = possibleSizes(scenario, 0);
    expect(max).toBeGreaterThan(lowest - 0.01);
    expect(max).toBeLessThan(lowest - 0.01 + 2e-3);
    expect(possibleSizes(scenario, 1).max).toBeCloseTo(max - 0.01, 10);
  });

  it('have no end for money, and none below losing all for a change', () => {
    expect(at({ id: 'p', kind: 'premium', size: 3 }, 0.2)).toEqual({ min: -Infinity, max: Infinity });
    expect(at({ id: 'r', kind: 'referral', size: 0.3 }, 0.2)).toEqual({ min: -1, max: Infinity });
  });

  it('others are refused before any run, and so is a lever without a size', () => {
    const scenario = textbook({ levers: [churnLever('points', 0.05), { id: 'p', kind: 'programme' }] });
    const map =
      (lever: number, sizes: number[]): (() => unknown) =>
      () =>
        mapOf(scenario, lever, sizes, [1]);
    expect(map(0, [0.05, 0.21])).toThrow(/to be possible in every run, got 0.21/);
    expect(map(0, [0.2, -0.8])).not.toThrow();
    expect(map(1, [0])).toThrow('must be the index of one with a size, got 1');
    expect(map(2, [0])).toThrow('got 2');
  });
});
