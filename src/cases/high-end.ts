import type { Case } from './case.ts';

/**
 * The High End data of Fader and Hardie, "How to project customer retention", Journal of Interactive Marketing 21(1), 2007:
 * yearly renewals, sBG fitted on the first seven years, α = 0.66809, β = 3.80609 (recomputed). 0.394 of those won
 * were seen still here after twelve years. The ranges (± 8%) are wide enough that ten years give 41 (38 to 45) of 100, the
 * spread of new cohorts included. The data hold no money: profit and programme are ours.
 */
export const highEnd: Case = {
  id: 'high-end',
  titleKey: 'case.high-end.title',
  headingKey: 'case.high-end.heading',
  sourceKey: 'case.high-end.source',
  trust: 'data-read',
  trustKey: 'case.trust.data-read',
  check: { key: 'case.high-end.check', published: 0.394, of: { kind: 'survival', years: 12 } },
  scenario: {
    schema: 1,
    name: 'High End',
    origin: 'high-end',
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
        name: 'High End',
        share: 1,
        retention: {
          kind: 'sbg',
          every: 12,
          alpha: { low: 0.61464, high: 0.72154 },
          beta: { low: 3.5016, high: 4.11058 },
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
