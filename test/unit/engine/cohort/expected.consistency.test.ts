/** The cohort estimator against the expected one: luck has mean zero, in every scenario there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import type { Collected } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { summarise } from '#engine/sim/summarise.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { collect, simulate } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { family } from '../random/moments.ts';
import { collectLuck, mixed, shared, spreadOf } from './crowds.ts';

const RUNS = 128;

/** How far the mean over luck is from the value without, in standard errors; none where luck has no part. */
function zOf(values: ArrayLike<number>, expected: number): number[] {
  const { mean, variance } = spreadOf(values);
  const error = Math.sqrt(variance / values.length);
  if (error <= 1e-12 * Math.abs(expected)) {
    expect(Math.abs(mean - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected)));
    return [];
  }
  return [(mean - expected) / error];
}

/** Lifetime profit of both arms and the difference; survivors halfway and at the end; profit of the first and the last year. */
function zScores(scenario: Scenario, luck: Collected): number[] {
  const without = collect({ ...scenario, runs: 1 });
  const { layout } = luck;
  const columns = (of: Collected, runs: number): ArrayLike<number>[] => {
    const fan = (place: number, point: number): ArrayLike<number> => {
      const at = (place * layout.points + point) * runs;
      return of.fans.subarray(at, at + runs);
    };
    const year = (arm: number, y: number): ArrayLike<number> => {
      const at = (arm * (layout.years + 1) + y) * runs;
      return of.yearTotals.subarray(at, at + runs);
    };
    const last = layout.points - 1;
    return [
      of.base,
      of.whatIf,
      of.whatIf.map((value, i) => value - of.base[i]!),
      ...[0, 1].flatMap((arm) => [
        fan(arm, Math.ceil(last / 2)),
        fan(arm, last),
        year(arm, 1),
        year(arm, layout.years),
      ]),
    ];
  };
  const expected = columns(without, 1);
  return columns(luck, scenario.runs).flatMap((values, i) => {
    // single precision, and a normal mean: rare events among few customers are left to the next test
    const distinct = new Set(Array.from(values)).size;
    return distinct < 30 ? [] : zOf(values, expected[i]![0]!);
  });
}

/** The mean square of n normal z lies within 1 ± 4·√(2/n); these are correlated, so a little more is left. */
function judge(zs: readonly number[], least: number): void {
  const { largest, meanSquare } = family(zs);
  expect(zs.length).toBeGreaterThan(least);
  expect(largest).toBeLessThan(4.5);
  expect(meanSquare).toBeGreaterThan(0.75);
  expect(meanSquare).toBeLessThan(1.3);
}

function zsOf(name: 'alike' | 'mixed' | 'infinite', count: number): number[] {
  const horizon = name === 'infinite' ? { horizon: fc.constant('infinite' as const) } : {};
  const scenarios = fc.sample(certainScenario({ levers: 'sized', ...horizon }), { numRuns: count, seed: 11 });
  return scenarios.flatMap((scenario, i) => {
    const customers = [60, 500, 20_000, 1_000_000][i % 4]!;
    const discount = scenario.discount as number;
    const runs = name === 'infinite' ? 64 : RUNS;
    const asked = { ...scenario, seed: i, runs, discount: name === 'infinite' ? 0.15 + discount : discount };
    const firm = name === 'alike' ? asked : mixed(asked, 0.6);
    return zScores(firm, collectLuck(firm, shared(customers)));
  });
}

describe('the mean over luck is the expected value: every |z| < 4.5, mean square 0.75 … 1.3', () => {
  // found: 514 z, largest 2.78, mean square 0.84
  it('80 random scenarios: constant, newcomer, sBG, BdW and table, all levers, 60 … 10⁶ customers', () => {
    judge(zsOf('alike', 80), 400);
  });

  // found: 714 z, largest 2.70, mean square 0.93
  it('80 in which customers differ', () => {
    judge(zsOf('mixed', 80), 400);
  });

  // found: 170 z, largest 2.69, mean square 1.08
  it('24 without end, in which customers differ', () => {
    judge(zsOf('infinite', 24), 50);
  });
});

const FIRMS: [string, Scenario][] = [
  ['months', uncertain()],
  ['years, paid in advance', uncertain({ period: 'year', timing: 'advance' })],
  ['without end', uncertain({ horizonYears: 'infinite', runs: 128 })],
  ['paid only by those retained', uncertain({ timing: 'arrears-at-risk', horizonYears: 1.5, runs: 1000 })],
];

describe.each(FIRMS)('%s: what is shown of a firm of 70 customers who differ adds up', (_, scenario) => {
  const costs = {
    id: 'late',
    kind: 'programme',
    startMonth: 7,
    costs: [{ per: 'customer-month', amount: 0.1 }],
  } as const;
  const firm = mixed({ ...scenario, levers: [...scenario.levers, costs] });
  const summary = summarise(outlineOf(firm), collectLuck(firm, shared(70)), firm.runs);

  it('lifetime profit by source adds up to the mean', () => {
    const sum = (arm: 'base' | 'whatIf'): number => summary.decomposition.reduce((all, part) => all + part[arm], 0);
    expect(sum('base')).toBeCloseTo(summary.base.mean, 8);
    expect(sum('whatIf')).toBeCloseTo(summary.whatIf.mean, 8);
  });

  it('a year is the sum of its sources and the acquisition, and lies within its quantiles', () => {
    for (const { sources, acquisition, total } of summary.years) {
      for (const arm of ['base', 'whatIf'] as const) {
        const sum = Object.values(sources[arm]).reduce((a, b) => a + b, acquisition[arm]);
        expect(sum).toBeCloseTo(total[arm].mean, 9);
        expect(total[arm].p5).toBeLessThanOrEqual(total[arm].mean);
        expect(total[arm].p95).toBeGreaterThanOrEqual(total[arm].mean);
      }
    }
  });
});

describe('4·10⁶ customers: luck has vanished', () => {
  const scenario = uncertain({ runs: 512 });
  const without = simulate(scenario);
  it.each(['shared', 'separate'] as const)('%s: run by run and in every quantile, the expected estimator', (kind) => {
    const collected = collectLuck(scenario, { kind, customers: 4_000_000 });
    const { base, whatIf } = collect(scenario);
    // the standard deviation of one customer is about 55: 0.028 for a firm of that size
    for (let i = 0; i < scenario.runs; i++) {
      expect(Math.abs(collected.base[i]! - base[i]!)).toBeLessThan(0.15);
      expect(Math.abs(collected.whatIf[i]! - whatIf[i]!)).toBeLessThan(0.15);
    }
    const luck = summarise(outlineOf(scenario), collected, scenario.runs);
    for (const p of ['p5', 'p25', 'p50', 'p75', 'p95', 'mean'] as const) {
      expect(Math.abs(luck.base[p] - without.base[p])).toBeLessThan(0.05);
      expect(Math.abs(luck.difference[p] - without.difference[p])).toBeLessThan(kind === 'shared' ? 0.005 : 0.05);
    }
    const at = luck.fans.months.length - 1;
    expect(luck.fans.survivors.whatIf.p50[at]! - without.fans.survivors.whatIf.p50[at]!).toBeCloseTo(0, 3);
  });
});
