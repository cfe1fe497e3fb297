import type { ProfitCurve, Quantity } from '#engine/scenario.ts';
import type { Case } from './case.ts';

/** Shape of everything that grows with tenure: (30, 42, 44, 49, 55 − 30) ÷ 25, then held. */
const growing = (amount: Quantity): ProfitCurve => ({ amount, shape: 'row', row: [0, 0.48, 0.56, 0.76, 1] });

/**
 * Reichheld and Sasser, "Zero Defections", Harvard Business Review 68(5), 1990: −51, then 30, 42, 44, 49, 55 dollars a
 * year and customer. The totals are published; how they split into sources is not, the split is ours. So are the ranges
 * and the programme.
 */
export const creditCard: Case = {
  id: 'credit-card',
  titleKey: 'case.credit-card.title',
  headingKey: 'case.credit-card.heading',
  sourceKey: 'case.credit-card.source',
  trust: 'profits-read',
  trustKey: 'case.trust.profits-read',
  scenario: {
    schema: 1,
    name: 'Credit card',
    origin: 'credit-card',
    currency: 'USD',
    period: 'month',
    timing: 'arrears',
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
        name: 'Cardholders',
        share: 1,
        retention: { kind: 'constant', churn: { low: 0.09, high: 0.11 } },
        acquisitionCost: { low: 46, high: 56 },
        profit: {
          base: { amount: { low: 28, high: 32 }, shape: 'flat' },
          growth: growing({ low: 7.5, high: 12.5 }),
          saving: growing({ low: 4.5, high: 7.5 }),
          referral: growing({ low: 3.9, high: 8.1 }),
          premium: growing({ low: 1.8, high: 4.2 }),
        },
      },
    ],
    levers: [
      {
        id: 'programme',
        kind: 'churn',
        reading: 'points',
        size: { low: 0.04, high: 0.06 },
        costs: [{ per: 'customer-year', amount: { low: 2.5, high: 3.5 } }],
      },
    ],
  },
};
