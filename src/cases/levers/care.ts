import type { BookLever } from './book-lever.ts';

/**
 * Care before, during and after the purchase. Sizes and costs are ours: points off a yearly churn of 10 % that a card of the
 * 1990s might have seen, turned into shares of the hazard.
 */
export const CARE: readonly BookLever[] = [
  {
    id: 'promise-kept',
    phase: 'before',
    cost: { low: 0.1, high: 0.5 },
    size: { low: 0.011, high: 0.084 },
    evidence: 'argued',
    cautious: 'half',
  },
  {
    id: 'advice',
    phase: 'before',
    cost: { low: 0.8, high: 1.6 },
    size: { low: 0.021, high: 0.105 },
    evidence: 'argued',
    cautious: 'half',
  },
  {
    id: 'welcome-calls',
    phase: 'during',
    cost: { low: 0.8, high: 1.2 },
    size: { low: 0.074, high: 0.198 },
    evidence: 'illustrative',
    cautious: 'half',
  },
  {
    id: 'less-procedure',
    phase: 'during',
    cost: { low: 1, high: 2.5 },
    size: { low: 0.037, high: 0.147 },
    evidence: 'illustrative',
    cautious: 'half',
  },
  {
    id: 'trained-people',
    phase: 'during',
    cost: { low: 1.2, high: 3 },
    size: { low: 0.042, high: 0.167 },
    evidence: 'illustrative',
    cautious: 'half',
  },
  {
    // TARP: with every complaint settled in a day, three points of ten; what people said they would do
    id: 'complaints-in-a-day',
    phase: 'after',
    cost: { low: 1.6, high: 2.4 },
    size: { low: 0.209, high: 0.413 },
    evidence: 'intentions',
    cautious: 'half',
  },
  {
    id: 'call-before-leaving',
    phase: 'after',
    cost: { low: 0.6, high: 1.2 },
    size: { low: 0.042, high: 0.157 },
    evidence: 'illustrative',
    cautious: 'half',
  },
  {
    id: 'talk-between-visits',
    phase: 'after',
    cost: { low: 0.3, high: 0.8 },
    size: { low: 0.011, high: 0.063 },
    evidence: 'illustrative',
    cautious: 'half',
  },
];
