import type { Lever } from '#engine/scenario.ts';
import type { Case } from './case.ts';
import type { BookLeverId } from './levers/book-lever.ts';

/** A lever of the book at the prices of this trade: ours, and switched off until somebody tries it. */
const cheap = (id: BookLeverId, size: readonly [number, number], cost: readonly [number, number]): Lever => ({
  id,
  kind: 'churn',
  reading: 'hazard',
  size: { low: size[0], high: size[1] },
  costs: [{ per: 'customer-year', amount: { low: cost[0], high: cost[1] } }],
  off: true,
  origin: id,
});

/** Cheap cultivation: talk between visits, one person who knows the firm, information and convenience. */
const CHEAP_CULTIVATION: readonly Lever[] = [
  cheap('talk-between-visits', [0.02, 0.08], [8, 20]),
  cheap('one-person', [0.08, 0.22], [40, 90]),
  cheap('less-procedure', [0.04, 0.14], [15, 40]),
  cheap('advice', [0.03, 0.1], [10, 25]),
];

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
      ...CHEAP_CULTIVATION,
    ],
  },
};
