import type { Case } from './case.ts';

/**
 * A mobile contract of one year: hardly anybody leaves in it, many afterwards. Every number is ours, for illustration:
 * 13 of 100 still here after ten years (8 to 20).
 */
export const telecom: Case = {
  id: 'telecom',
  titleKey: 'case.telecom.title',
  headingKey: 'case.telecom.heading',
  sourceKey: 'case.telecom.source',
  trust: 'ours',
  trustKey: 'case.trust.ours',
  scenario: {
    schema: 1,
    name: 'Telecom',
    origin: 'telecom',
    currency: 'EUR',
    period: 'month',
    timing: 'arrears',
    horizonYears: 10,
    discount: { low: 0.07, high: 0.11 },
    rangeLevel: 90,
    customers: 1000,
    sampling: 'sobol',
    seed: 42,
    runs: 10_000,
    segments: [
      {
        id: 'all',
        name: 'Contract customers',
        share: 1,
        retention: {
          kind: 'newcomer',
          earlyMonths: 12,
          earlyLoss: { low: 0.03, high: 0.05 },
          churn: { low: 0.16, high: 0.24 },
        },
        acquisitionCost: { low: 160, high: 220 },
        profit: {
          base: { amount: { low: 95, high: 125 }, shape: 'flat' },
          growth: { amount: { low: 8, high: 20 }, shape: 'ramp', years: 4 },
          saving: { amount: { low: 6, high: 12 }, shape: 'ramp', years: 3 },
          referral: { amount: { low: 3, high: 9 }, shape: 'ramp', years: 3 },
        },
      },
    ],
    levers: [
      {
        id: 'renewal-offer',
        kind: 'churn',
        reading: 'points',
        size: { low: 0.02, high: 0.05 },
        costs: [{ per: 'customer-year', amount: { low: 4, high: 8 } }],
      },
    ],
  },
};
