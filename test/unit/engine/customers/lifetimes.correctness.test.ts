import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseCustomers } from '#engine/customers/summarise-customers.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { armOf, people, studyOf } from './ask.ts';

/** χ² at 0.999 with 10 degrees of freedom (tables of the distribution). */
const CHI_SQUARE = 29.59;

describe('constant churn', () => {
  it('lifetimes are geometric in both futures: χ² over 10 years and those who outlast them', () => {
    const scenario = textbook({ levers: [churnLever('points', 0.08)], horizonYears: 10 });
    const { leaving } = people(scenario, 20_000);
    for (const [arm, churn] of [[0, 0.2] as const, [1, 0.12] as const]) {
      const found = new Array<number>(11).fill(0);
      for (const month of armOf(leaving, arm)) found[month === Infinity ? 10 : month / 12 - 1]! += 1;
      const statistic = found.reduce((sum, count, year) => {
        const share = (1 - churn) ** year * (year === 10 ? 1 : churn);
        return sum + (count - 20_000 * share) ** 2 / (20_000 * share);
      }, 0);
      expect(statistic).toBeLessThan(CHI_SQUARE);
    }
  });

  it('nobody leaves earlier for a lever that keeps customers', () => {
    const { leaving } = people(textbook({ levers: [churnLever('relative', 0.3)], period: 'month' }), 20_000);
    const whatIf = armOf(leaving, 1);
    expect(armOf(leaving, 0).every((month, i) => month <= whatIf[i]!)).toBe(true);
    expect(armOf(leaving, 0).some((month, i) => month < whatIf[i]!)).toBe(true);
  });

  it('one customer’s profit is the sum of what was paid until leaving (100 a year, 10 %, arrears, cost 50)', () => {
    const scenario = textbook({ horizonYears: 8 });
    const costly = { ...scenario, segments: scenario.segments.map((each) => ({ ...each, acquisitionCost: 50 })) };
    const { leaving, profits } = people(costly, 256);
    for (let i = 0; i < 512; i += 2) {
      const years = Math.min(8, leaving[i]! / 12);
      let worth = -50;
      for (let t = 1; t <= years; t++) worth += 100 / 1.1 ** t;
      expect(profits[i]).toBeCloseTo(worth, 9);
    }
  });
});

it('a lever of size zero leaves every single customer as is', () => {
  fc.assert(
    fc.property(certainScenario({ levers: 'zero' }), (scenario) => {
      const { profits, leaving, bins, losing } = people(scenario, 512);
      expect(armOf(profits, 1)).toEqual(armOf(profits, 0));
      expect(armOf(leaving, 1)).toEqual(armOf(leaving, 0));
      expect(bins.subarray(0, bins.length / 2)).toEqual(bins.subarray(bins.length / 2));
      expect(losing[0]).toBe(losing[1]);
    }),
    { numRuns: 60 },
  );
});

describe('the summary', () => {
  const scenario = textbook({ levers: [churnLever('points', 0.05)], period: 'month', horizonYears: 5 });
  const part = people(scenario, 1000);
  const summary = summariseCustomers(studyOf(scenario, 1000), [part]);

  it('counts each customer once in either histogram', () => {
    expect(summary.lifetimes.counts.base.reduce((a, b) => a + b)).toBe(1000);
    expect(summary.lifetimes.counts.whatIf.reduce((a, b) => a + b)).toBe(1000);
    expect(summary.lifetimes.counts.base.length).toBe(summary.lifetimes.edges.length + 1);
  });

  it('means, medians, losers and months are those of the customers', () => {
    const base = armOf(part.profits, 0);
    const sorted = Float64Array.from(base).sort();
    expect(summary.lifetimes.mean.base).toBeCloseTo(base.reduce((a, b) => a + b) / 1000, 9);
    expect(summary.lifetimes.median.base).toBeCloseTo((sorted[499]! + sorted[500]!) / 2, 9);
    expect(summary.lifetimes.losing.base).toBe(base.filter((value) => value < 0).length / 1000);
    const months = armOf(part.leaving, 1).reduce((sum, month) => sum + Math.min(60, month), 0);
    expect(summary.stay.whatIf).toBeCloseTo(months / 1000, 9);
    expect(summary.horizon).toBe(60);
  });

  it('sixty lifelines, the shortest baseline first; others on request', () => {
    const lines = summary.lifelines;
    expect(lines.length).toBe(60);
    for (let i = 1; i < 60; i++) expect(lines[i]!.base).toBeGreaterThanOrEqual(lines[i - 1]!.base);
    expect(lines.every(({ base, whatIf }) => whatIf >= base && (base <= 60 || base === Infinity))).toBe(true);
    const others = summariseCustomers({ ...studyOf(scenario, 1000), first: 60 }, [part]).lifelines;
    expect(others).not.toEqual(lines);
    expect(summariseCustomers({ ...studyOf(scenario, 1000), first: 1000 }, [part]).lifelines).toEqual(lines);
  });

  it('forty customers have forty lifelines', () => {
    const few = people(scenario, 40);
    expect(summariseCustomers(studyOf(scenario, 40), [few]).lifelines.length).toBe(40);
  });
});
