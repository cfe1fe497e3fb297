import type { Lever } from '#engine/scenario.ts';
import type { Case } from './case.ts';
import { asLever } from './levers/as-lever.ts';
import { leversOf } from './levers/all-levers.ts';

/**
 * A web shop: the first half-year decides who comes back. Every number is ours, for illustration: 4 of 100 still here
 * after ten years (2 to 6).
 */
export const webShop: Case = {
  id: 'web-shop',
  titleKey: 'case.web-shop.title',
  headingKey: 'case.web-shop.heading',
  sourceKey: 'case.web-shop.source',
  trust: 'ours',
  trustKey: 'case.trust.ours',
  scenario: {
    schema: 1,
    name: 'Web shop',
    origin: 'web-shop',
    currency: 'GBP',
    period: 'month',
    timing: 'advance',
    horizonYears: 10,
    discount: { low: 0.08, high: 0.12 },
    rangeLevel: 90,
    customers: 5000,
    sampling: 'sobol',
    seed: 42,
    runs: 10_000,
    segments: [
      {
        id: 'all',
        name: 'First-time buyers',
        share: 1,
        retention: {
          kind: 'newcomer',
          earlyMonths: 6,
          earlyLoss: { low: 0.54, high: 0.68 },
          churn: { low: 0.182, high: 0.252 },
        },
        acquisitionCost: { low: 14, high: 22 },
        profit: {
          base: { amount: { low: 19, high: 27 }, shape: 'flat' },
          growth: { amount: { low: 3, high: 9 }, shape: 'ramp', years: 3 },
          saving: { amount: { low: 1, high: 3 }, shape: 'ramp', years: 2 },
          referral: { amount: { low: 1.5, high: 4.5 }, shape: 'ramp', years: 2 },
        },
      },
    ],
    levers: [
      {
        id: 'welcome',
        kind: 'newcomer',
        reading: 'points',
        size: { low: 0.04, high: 0.1 },
        costs: [{ per: 'once', amount: { low: 9000, high: 15_000 } }],
      },
      // trust, delivery, payment: switched off until somebody tries one
      ...leversOf('online').map((lever): Lever => ({ ...asLever(lever, 90), off: true })),
    ],
  },
};
