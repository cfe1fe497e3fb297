import { describe, expect, it } from 'vitest';
import { businessOf } from '#engine/business/business-of.ts';
import { prepareBusiness } from '#engine/business/prepare-business.ts';
import type { BusinessSummary } from '#engine/business/business-summary.ts';
import { summariseBusiness } from '#engine/business/summarise-business.ts';
import { CASES } from '#cases/all.ts';
import { creditCard } from '#cases/credit-card.ts';
import type { Business, Scenario } from '#engine/scenario.ts';
import { textbook } from '../../../helpers/scenarios.ts';

const plain: Business = {
  customers: 1000,
  tenures: 'steady',
  won: 0,
  referred: 0,
  paidPerReferral: 0,
  wordOfMouth: 0,
  keptAway: 0,
};

function summaryOf(scenario: Scenario, runs = 16): BusinessSummary {
  const study = { kind: 'business' as const, scenario: { ...scenario, runs } };
  return summariseBusiness(study, [prepareBusiness(study)(0, runs)], runs);
}

describe('who is here today', () => {
  it('in the steady state of 10 % churn: shares 0.1 × 0.9^y by year, half within ln 0.5 ⁄ ln 0.9 years', () => {
    const scenario = textbook({ retention: { kind: 'constant', churn: 0.1 } });
    const { tenures } = summaryOf({ ...scenario, business: plain });
    expect(tenures.today).toHaveLength(21);
    for (let y = 0; y < 20; y++) expect(tenures.today[y]).toBeCloseTo(100 * Math.pow(0.9, y), 8);
    expect(tenures.today[20]).toBeCloseTo(1000 * Math.pow(0.9, 20), 8);
    const months = textbook({ period: 'month', retention: { kind: 'constant', churn: 0.1 } });
    const half = summaryOf({ ...months, business: plain }).tenures.halfWithin.today;
    expect(half).toBeCloseTo(Math.log(0.5) / Math.log(0.9), 2);
  });

  it('half joined within 34.3 years at 2 % churn, longer ago than tenures are told apart', () => {
    const scenario = textbook({ period: 'month', horizonYears: 5, retention: { kind: 'constant', churn: 0.02 } });
    const { halfWithin } = summaryOf({ ...scenario, business: plain }).tenures;
    expect(halfWithin.today).toBeCloseTo(Math.log(0.5) / Math.log(0.98), 2);
    // nobody has come for five years: all are five years older
    expect(halfWithin.base).toBeCloseTo(halfWithin.today + 5, 2);
  });

  it('as the weights say', () => {
    const scenario = textbook({ period: 'month', horizonYears: 1, retention: { kind: 'constant', churn: 0.1 } });
    const { tenures } = summaryOf({ ...scenario, business: { ...plain, tenures: [3, 0, 1] } });
    expect(tenures.today.slice(0, 4).map((customers) => Math.round(customers))).toEqual([750, 0, 250, 0]);
  });

  it('who by the table could not be here any more, they leave when their renewal falls due', () => {
    const scenario = textbook({ horizonYears: 3, retention: { kind: 'table', survival: [0.8], after: 'gone' } });
    const { customers, tenures } = summaryOf({ ...scenario, business: { ...plain, tenures: [1, 1, 2] } });
    expect(tenures.today.slice(0, 4)).toEqual([250, 250, 500, 0]);
    expect(Array.from(customers.base.p50)).toEqual([1000, 200, 0, 0]);
    expect(tenures.halfWithin.base).toBe(0);
  });

  it('is asked of an infinite horizon for thirty years', () => {
    const { months, waits } = summaryOf({ ...textbook({ horizonYears: 'infinite' }), business: { ...plain, won: 20 } });
    expect(months.at(-1)).toBe(360);
    expect(waits.at(-1)!.years).toBe(20);
  });
});

describe('a business that nobody described', () => {
  it('has the magnitudes of the credit card: 58 won a month, 18 dollars for a referral at about 51 to win a customer', () => {
    expect(businessOf(creditCard.scenario)).toEqual({
      customers: 10_000,
      tenures: 'steady',
      won: 58,
      referred: { low: 0.017, high: 0.035 },
      paidPerReferral: 18,
      wordOfMouth: { low: 0.008, high: 0.016 },
      keptAway: { low: 0.01, high: 0.05 },
    });
  });

  it.each(CASES.map(({ id, scenario }) => [id, scenario] as const))(
    'stays about level for a year, to the two figures of what is won: %s',
    (_, scenario) => {
      const { customers } = summaryOf({ ...scenario, levers: [] }, 64);
      const after = customers.base.p50[customers.base.p50.length > 2 ? 1 : 0]!;
      expect(Math.abs(after / 10_000 - 1)).toBeLessThan(0.02);
    },
  );

  it('is the scenario’s own where there is one', () => {
    expect(businessOf({ ...creditCard.scenario, business: plain })).toBe(plain);
  });
});
