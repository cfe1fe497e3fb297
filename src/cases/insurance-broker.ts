import type { Case } from './case.ts';

/**
 * Policies renewed once a year: nobody leaves in between. Every number is ours, for illustration: 27 of 100 still here
 * after ten years (21 to 35).
 */
export const insuranceBroker: Case = {
  id: 'insurance-broker',
  titleKey: 'case.insurance-broker.title',
  headingKey: 'case.insurance-broker.heading',
  sourceKey: 'case.insurance-broker.source',
  trust: 'gain-cited',
  trustKey: 'case.trust.gain-cited',
  scenario: {
    schema: 1,
    name: 'Insurance broker',
    origin: 'insurance-broker',
    currency: 'USD',
    period: 'month',
    timing: 'arrears',
    horizonYears: 20,
    discount: { low: 0.07, high: 0.11 },
    rangeLevel: 90,
    customers: 1000,
    sampling: 'sobol',
    seed: 42,
    runs: 10_000,
    segments: [
      {
        id: 'all',
        name: 'Policyholders',
        share: 1,
        retention: { kind: 'constant', every: 12, churn: { low: 0.1, high: 0.145 } },
        acquisitionCost: { low: 150, high: 210 },
        profit: {
          base: { amount: { low: 62, high: 82 }, shape: 'flat' },
          growth: { amount: { low: 14, high: 26 }, shape: 'ramp', years: 5 },
          saving: { amount: { low: 6, high: 12 }, shape: 'ramp', years: 3 },
          referral: { amount: { low: 5, high: 13 }, shape: 'ramp', years: 4 },
        },
      },
    ],
    levers: [
      {
        id: 'annual-review',
        kind: 'churn',
        reading: 'points',
        size: { low: 0.02, high: 0.05 },
        costs: [{ per: 'customer-year', amount: { low: 4, high: 8 } }],
      },
    ],
  },
};
