import { expect, it } from 'vitest';
import { prepareBusiness } from '#engine/business/prepare-business.ts';
import { summariseBusiness } from '#engine/business/summarise-business.ts';
import { churnLever, textbook } from '../../../helpers/scenarios.ts';

/**
 * Reichheld and Sasser's card stream, 55 from year 5 on, undiscounted; a thousand won a year, each costs 51 and brings its
 * first-year 30 in the year it is won; 10,000 customers in the steady state of 10 % churn, then 5 % from the next renewal
 * on, which falls due today. Source: computed in the literature review, section 1.5 ("Lifetime value is not annual
 * profit"), by summing the stream over cohorts.
 */
it('yearly profit rises by 5.8, 11.5, 16.9, 27.2, 48.6, 78.0 % in years 1, 2, 3, 5, 10, 20 when churn falls from 10 to 5 %', () => {
  const scenario = {
    ...textbook({
      horizonYears: 20,
      retention: { kind: 'constant', churn: 0.1 },
      levers: [churnLever('points', 0.05)],
    }),
    business: {
      customers: 10_000,
      tenures: 'steady' as const,
      won: 1000 / 12,
      referred: 0,
      paidPerReferral: 0,
      wordOfMouth: 0,
      keptAway: 0,
    },
  };
  const card = {
    ...scenario,
    runs: 64,
    segments: [
      {
        ...scenario.segments[0]!,
        acquisitionCost: 51,
        profit: { base: { shape: 'row' as const, amount: 1, row: [30, 42, 44, 49, 55] } },
      },
    ],
  };
  const study = { kind: 'business' as const, scenario: card };
  const { waits } = summariseBusiness(study, [prepareBusiness(study)(0, 64)], 64);
  const rises = waits.filter(({ years }) => years > 0).map(({ years, after }) => [years, (100 * after.p50).toFixed(1)]);
  expect(rises).toEqual([
    [1, '5.8'],
    [2, '11.5'],
    [3, '16.9'],
    [5, '27.2'],
    [10, '48.6'],
    [20, '78.0'],
  ]);
});
