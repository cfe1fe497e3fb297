import type { Case } from './case.ts';

/**
 * Software by subscription, renewed every month: customers differ, those prone to leave go early, so that churn falls
 * with tenure (sBG). Every number is ours, for illustration: 25 of 100 still here after ten years (17 to 33).
 */
export const subscriptionSoftware: Case = {
  id: 'subscription-software',
  titleKey: 'case.subscription-software.title',
  headingKey: 'case.subscription-software.heading',
  sourceKey: 'case.subscription-software.source',
  trust: 'gain-cited',
  trustKey: 'case.trust.gain-cited',
  scenario: {
    schema: 1,
    name: 'Subscription software',
    origin: 'subscription-software',
    currency: 'USD',
    period: 'month',
    timing: 'advance',
    horizonYears: 10,
    discount: { low: 0.08, high: 0.14 },
    rangeLevel: 90,
    customers: 500,
    sampling: 'sobol',
    seed: 42,
    runs: 10_000,
    segments: [
      {
        id: 'all',
        name: 'Subscribers',
        share: 1,
        retention: { kind: 'sbg', every: 1, alpha: { low: 0.65, high: 0.97 }, beta: { low: 20.5, high: 31.5 } },
        acquisitionCost: { low: 260, high: 380 },
        profit: {
          base: { amount: { low: 210, high: 270 }, shape: 'flat' },
          growth: { amount: { low: 30, high: 60 }, shape: 'ramp', years: 4 },
          saving: { amount: { low: 12, high: 24 }, shape: 'ramp', years: 3 },
          referral: { amount: { low: 10, high: 26 }, shape: 'ramp', years: 3 },
        },
      },
    ],
    levers: [
      {
        id: 'onboarding',
        kind: 'churn',
        reading: 'relative',
        target: 'each',
        size: { low: 0.12, high: 0.24 },
        costs: [{ per: 'customer-year', amount: { low: 10, high: 18 } }],
      },
    ],
  },
};
