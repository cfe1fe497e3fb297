import type { Case } from './case.ts';

/** Dollars a year and customer, from the moment of winning (−80 and +40 merged into −40); the last is held. */
const STREAM = [-40, 66, 72, 79, 87, 92, 96, 99, 103, 106, 111, 116, 120, 124, 130, 137, 142, 148, 155, 161];

/**
 * Reichheld, The Loyalty Effect, 1996, in the form of Winston's textbook: 80% retention, 15%, 30 years, paid at the start
 * of each year: $141.72. The stream starts with the cost of winning, hence no acquisition cost apart. The book gives no
 * ranges and no cost of the programme: those are ours, with the book's values as medians.
 */
export const bankCard: Case = {
  id: 'bank-card',
  titleKey: 'case.bank-card.title',
  headingKey: 'case.bank-card.heading',
  sourceKey: 'case.bank-card.source',
  trust: 'recalled-exact',
  trustKey: 'case.trust.recalled-exact',
  check: { key: 'case.bank-card.check', published: 141.72, of: { kind: 'value' } },
  scenario: {
    schema: 1,
    name: 'Bank card',
    origin: 'bank-card',
    currency: 'USD',
    period: 'year',
    timing: 'advance',
    horizonYears: 30,
    discount: { low: 0.13, high: 0.17 },
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
        retention: { kind: 'constant', churn: { low: 0.185, high: 0.215 } },
        acquisitionCost: 0,
        profit: { base: { amount: { low: 0.95, high: 1.05 }, shape: 'row', row: STREAM } },
      },
    ],
    levers: [
      {
        id: 'programme',
        kind: 'churn',
        reading: 'points',
        size: { low: 0.04, high: 0.06 },
        costs: [{ per: 'customer-year', amount: { low: 4, high: 6 } }],
      },
    ],
  },
};
