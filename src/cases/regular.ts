import type { Case } from './case.ts';

/**
 * The Regular data of Fader and Hardie, "How to project customer retention", Journal of Interactive Marketing 21(1), 2007:
 * yearly renewals, sBG fitted on the first seven years, α = 0.70408, β = 1.18204 (recomputed). 0.173 of those won
 * were seen still here after twelve years. The ranges (± 8%) are wide enough that ten years give 19 (17 to 22) of 100, the
 * spread of new cohorts included. The data hold no money: profit and programme are ours.
 */
export const regular: Case = {
  id: 'regular',
  titleKey: 'case.regular.title',
  headingKey: 'case.regular.heading',
  sourceKey: 'case.regular.source',
  trust: 'data-read',
  trustKey: 'case.trust.data-read',
  check: { key: 'case.regular.check', published: 0.173, of: { kind: 'survival', years: 12 } },
  scenario: {
    schema: 1,
    name: 'Regular',
    origin: 'regular',
    currency: 'USD',
    period: 'year',
    timing: 'advance',
    horizonYears: 20,
    discount: { low: 0.08, high: 0.12 },
    rangeLevel: 90,
    customers: 1000,
    sampling: 'sobol',
    seed: 42,
    runs: 10_000,
    segments: [
      {
        id: 'all',
        name: 'Regular',
        share: 1,
        retention: {
          kind: 'sbg',
          every: 12,
          alpha: { low: 0.64775, high: 0.76041 },
          beta: { low: 1.08748, high: 1.2766 },
        },
        acquisitionCost: { low: 80, high: 120 },
        profit: { base: { amount: { low: 90, high: 110 }, shape: 'flat' } },
      },
    ],
    levers: [
      {
        id: 'programme',
        kind: 'churn',
        reading: 'relative',
        target: 'each',
        size: { low: 0.1, high: 0.2 },
        costs: [{ per: 'customer-year', amount: { low: 1, high: 3 } }],
      },
    ],
  },
};
