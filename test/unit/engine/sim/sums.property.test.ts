/** What is shown adds up, and is ordered. */
import { describe, expect, it } from 'vitest';
import type { Bands } from '#engine/summary.ts';
import { columnQuantiles } from '#engine/statistics/column-quantiles.ts';
import { collect, simulate } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const SCENARIOS = [
  ['five years, months', uncertain()],
  ['five years, years', uncertain({ period: 'year' })],
  ['a year and a half', uncertain({ horizonYears: 1.5 })],
  ['without end', uncertain({ horizonYears: 'infinite', runs: 256 })],
  ['not a whole block of runs', uncertain({ runs: 1000 })],
] as const;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe.each(SCENARIOS)('%s', (_, scenario) => {
  const summary = simulate(scenario);

  it('lifetime profit by source adds up to the mean of both arms and of the difference', () => {
    const { decomposition, base, whatIf, difference } = summary;
    expect(sum(decomposition.map((part) => part.base))).toBeCloseTo(base.mean, 8);
    expect(sum(decomposition.map((part) => part.whatIf))).toBeCloseTo(whatIf.mean, 8);
    expect(sum(decomposition.map((part) => part.whatIf - part.base))).toBeCloseTo(difference.mean, 8);
  });

  it('a year is the sum of its sources and the acquisition', () => {
    for (const { sources, acquisition, total } of summary.years) {
      expect(sum(Object.values(sources.base)) + acquisition.base).toBeCloseTo(total.base.mean, 9);
      expect(sum(Object.values(sources.whatIf)) + acquisition.whatIf).toBeCloseTo(total.whatIf.mean, 9);
      expect(total.base.p5).toBeLessThanOrEqual(total.base.mean);
      expect(total.base.p95).toBeGreaterThanOrEqual(total.base.mean);
    }
  });

  it('bands are ordered', () => {
    const { survivors, cumulative } = summary.fans;
    for (const bands of [survivors.base, survivors.whatIf, cumulative.base, cumulative.whatIf] satisfies Bands[]) {
      for (let i = 0; i < bands.p50.length; i++) {
        const values = [bands.p5[i]!, bands.p25[i]!, bands.p50[i]!, bands.p75[i]!, bands.p95[i]!];
        expect([...values].sort((a, b) => a - b)).toEqual(values);
      }
    }
  });

  it('the dots are the quantiles (i + ½)/100 of the uplift, or of the difference where base profit may be negative', () => {
    const { base, whatIf } = collect(scenario);
    const values = whatIf.map((value, i) => (value - base[i]!) / (summary.uplift === null ? 1 : base[i]!)).sort();
    const at = [...summary.dots.keys()].map((i) => {
      const h = (values.length - 1) * ((i + 0.5) / 100);
      const below = Math.floor(h);
      return values[below]! + (h - below) * ((values[below + 1] ?? values[below]!) - values[below]!);
    });
    for (const [i, dot] of summary.dots.entries()) expect(dot).toBeCloseTo(at[i]!, 12);
  });
});

it('without discounting the years and the programme add up to lifetime profit', () => {
  const summary = simulate(uncertain({ discount: 0 }));
  const whatIf = sum(summary.years.map(({ total, programme }) => total.whatIf.mean + programme));
  expect(sum(summary.years.map(({ total }) => total.base.mean))).toBeCloseTo(summary.base.mean, 8);
  expect(whatIf).toBeCloseTo(summary.whatIf.mean, 8);
});

it('the last drawn point of a finite horizon is lifetime profit, to single precision', () => {
  const { fans, base } = simulate(uncertain());
  expect(fans.cumulative.base.p50.at(-1)! / base.p50).toBeCloseTo(1, 6);
  expect(columnQuantiles(Float64Array.of(1, 2, 3), [0.5])).toEqual([2]);
});
