import type { Case } from './case.ts';

/**
 * Certificates run three years: nobody leaves in between, so the line has steps. Every number is ours, for illustration:
 * 45 of 100 still here after ten years (35 to 55).
 */
export const certificationBody: Case = {
  id: 'certification-body',
  titleKey: 'case.certification-body.title',
  headingKey: 'case.certification-body.heading',
  sourceKey: 'case.certification-body.source',
  trust: 'ours',
  trustKey: 'case.trust.ours',
  scenario: {
    schema: 1,
    name: 'Certification body',
    origin: 'certification-body',
    currency: 'EUR',
    period: 'month',
    timing: 'arrears',
    horizonYears: 15,
    discount: { low: 0.06, high: 0.1 },
    rangeLevel: 90,
    customers: 300,
    sampling: 'sobol',
    seed: 42,
    runs: 10_000,
    segments: [
      {
        id: 'all',
        name: 'Certified firms',
        share: 1,
        retention: { kind: 'constant', every: 36, churn: { low: 0.065, high: 0.1065 } },
        acquisitionCost: { low: 1800, high: 2600 },
        profit: {
          base: { amount: { low: 700, high: 940 }, shape: 'flat' },
          growth: { amount: { low: 120, high: 260 }, shape: 'ramp', years: 6 },
          saving: { amount: { low: 60, high: 140 }, shape: 'ramp', years: 3 },
          referral: { amount: { low: 30, high: 110 }, shape: 'ramp', years: 4 },
          premium: { amount: { low: 20, high: 60 }, shape: 'ramp', years: 6 },
        },
      },
    ],
    levers: [
      {
        id: 'account-manager',
        kind: 'churn',
        reading: 'points',
        size: { low: 0.015, high: 0.035 },
        costs: [{ per: 'customer-year', amount: { low: 40, high: 70 } }],
      },
    ],
  },
};
