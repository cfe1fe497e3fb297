/** Keep or acquire, against the same written out with Math for constant churn without end. */
import { describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Quantity, Scenario } from '#engine/scenario.ts';
import type { BudgetStudy } from '#engine/sensitivity/budget.ts';
import { budgetRunner, SPLITS } from '#engine/sensitivity/budget.ts';
import { greatestOf } from '#engine/sensitivity/greatest.ts';
import { keepingLever } from '#engine/sensitivity/keeping-lever.ts';
import type { BudgetSummary } from '#engine/sensitivity/sensitivity-summary.ts';
import { summariseBudget } from '#engine/sensitivity/summarise-budget.ts';
import { churnLever, textbook, withSegment } from '#test/helpers/scenarios.ts';
import { simulate } from '#test/helpers/simulate.ts';

function budgetOf(study: BudgetStudy, runs = study.scenario.runs): BudgetSummary | null {
  return summariseBudget(study, [budgetRunner(study, new Map())(0, runs)], runs);
}

const perYear = (amount: Quantity): object => ({ costs: [{ per: 'customer-year', amount }] });
/** 100 a year at 20 % churn and 10 % discount; 5 points less churn for 4 a year; a customer costs 60 to win. */
const endless = withSegment(
  textbook({ horizonYears: 'infinite', levers: [churnLever('points', 0.05, perYear(4))], runs: 2 }),
  { acquisitionCost: 60 },
);
const K = -Math.log(1 - 0.05 / 0.2) / 4;
const churnFor = (spent: number): number => 0.2 * Math.exp(-K * spent);
const years = (spent: number): number => 1 / (0.1 + churnFor(spent));
const valueFor = (share: number, budget: number, cost: number): number => {
  const spent = share * budget;
  const kept = (100 - spent) * years(spent) - 100 / 0.3;
  return kept + (budget - spent) * years(spent) * (100 / 0.3 / cost - 1);
};

describe('a budget split between keeping and winning', () => {
  it.each([
    [8, undefined],
    [20, undefined],
    [8, 75],
    [30, 40],
  ])('has the value written out for constant churn: budget %d, ratio %s', (budget, ratio) => {
    const study: BudgetStudy = { kind: 'budget', scenario: endless, budget, ...(ratio === undefined ? {} : { ratio }) };
    const found = budgetOf(study)!;
    const cost = 4 * (ratio ?? 15);
    expect(found.ratio.p50).toBeCloseTo(ratio ?? 15, 12);
    expect(found.share).toEqual(SPLITS);
    found.share.forEach((share, i) => {
      for (const band of [found.value.p5, found.value.p50, found.value.p95]) {
        expect(band[i]).toBeCloseTo(valueFor(share, budget, cost), 8);
      }
    });
    // no split on a grid of 10,000 is better than the best one
    const best = valueFor(found.best.p50, budget, cost);
    for (let i = 0; i <= 10_000; i++)
      expect(valueFor(i / 10_000, budget, cost)).toBeLessThanOrEqual(best + 1e-7 * Math.abs(best));
  });

  it('all of the lever’s own cost to keeping is the lever as it stands', () => {
    const scenario: Scenario = { ...creditCard.scenario, runs: 128 };
    const { value, runs } = budgetOf({
      kind: 'budget',
      scenario: { ...scenario, levers: [{ ...scenario.levers[0]!, ...perYear(3) }] },
    })!;
    expect(runs).toBe(128);
    const { difference } = simulate({ ...scenario, levers: [{ ...scenario.levers[0]!, ...perYear(3) }] });
    expect(value.p50.at(-1)).toBeCloseTo(difference.p50, 8);
    expect(value.p5.at(-1)).toBeCloseTo(difference.p5, 8);
    expect(value.p95.at(-1)).toBeCloseTo(difference.p95, 8);
  });

  it('a cost a month is twelve times as much a year', () => {
    const monthly = {
      ...endless,
      levers: [churnLever('points', 0.05, { costs: [{ per: 'customer-month', amount: 4 / 12 }] })],
    };
    const one = budgetOf({ kind: 'budget', scenario: endless, budget: 8 })!;
    const other = budgetOf({ kind: 'budget', scenario: monthly, budget: 8 })!;
    expect(other.best.p50).toBeCloseTo(one.best.p50, 4);
    expect(other.tips!.p50).toBeCloseTo(one.tips!.p50, 6);
    other.value.p50.forEach((value, i) => expect(value).toBeCloseTo(one.value.p50[i]!, 8));
  });
});

describe('the ratio at which the split tips', () => {
  it('is the one at which half and half is best', () => {
    const tips = budgetOf({ kind: 'budget', scenario: endless, budget: 8 })!.tips!;
    expect(tips.p5).toBeCloseTo(tips.p95, 10);
    const at = (ratio: number): number => budgetOf({ kind: 'budget', scenario: endless, budget: 8, ratio })!.best.p50;
    expect(at(tips.p50)).toBeCloseTo(0.5, 3);
    // dearer to win: more to keeping
    expect(at(1.1 * tips.p50)).toBeGreaterThan(0.51);
    expect(at(0.9 * tips.p50)).toBeLessThan(0.49);
  });

  it('does not depend on what winning costs today, and has an interval', () => {
    const scenario: Scenario = { ...creditCard.scenario, runs: 128 };
    const today = budgetOf({ kind: 'budget', scenario, budget: 6 })!;
    const other = budgetOf({ kind: 'budget', scenario, budget: 6, ratio: { low: 5, high: 16 } })!;
    expect(other.tips).toEqual(today.tips);
    expect(today.tips!.p5).toBeLessThan(today.tips!.p50);
    expect(today.tips!.p95).toBeGreaterThan(today.tips!.p50);
    // the ratio is drawn from its range, whose middle is 10.5
    expect(Math.abs(other.ratio.p50 - 10.5)).toBeLessThan(0.5);
    expect(Math.abs(other.ratio.p5 - 5)).toBeLessThan(1);
    expect(Math.abs(other.ratio.p95 - 16)).toBeLessThan(1);
    // a customer costs 46 to 56 to win, and 2.5 to 3.5 a year to keep
    expect(today.ratio.p50).toBeGreaterThan(51 / 3.1);
    expect(today.ratio.p50).toBeLessThan(51 / 2.9);
  });
});

describe('what is not known is not made up', () => {
  it('without a lever on churn that costs something for each customer there is no answer', () => {
    for (const lever of [
      churnLever('points', 0.05),
      churnLever('points', 0.05, { costs: [{ per: 'once', amount: 1000 }] }),
      churnLever('points', 0.05, perYear(0)),
      { id: 'p', kind: 'programme' as const, ...perYear(3) },
    ]) {
      const scenario = { ...endless, levers: [lever] };
      expect(keepingLever(scenario)).toBeNull();
      expect(budgetOf({ kind: 'budget', scenario })).toBeNull();
    }
    expect(keepingLever({ ...endless, levers: [{ id: 'p', kind: 'programme' }, endless.levers[0]!] })).toBe(1);
  });

  it('nor where winning a customer costs nothing, unless a ratio is given', () => {
    const scenario = withSegment(endless, { acquisitionCost: 0 });
    expect(budgetOf({ kind: 'budget', scenario })).toBeNull();
    expect(budgetOf({ kind: 'budget', scenario, ratio: 5 })).not.toBeNull();
  });
});

describe('where a function with one peak is greatest', () => {
  it.each([
    [0.3, 0, 1],
    [0, 0, 1],
    [1, 0, 1],
    [-2, -5, 7],
  ])('peak at %d between %d and %d', (peak, a, b) => {
    expect(Math.abs(greatestOf((x) => -((x - peak) ** 2), a, b) - peak)).toBeLessThanOrEqual(1e-5 * (b - a));
  });

  it('an end counts where it rises to it', () => {
    expect(greatestOf((x) => x, 0, 1)).toBe(1);
    expect(greatestOf((x) => -x, 0, 1)).toBe(0);
  });
});
