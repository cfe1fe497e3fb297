import type { BookLever } from './book-lever.ts';

/**
 * Barriers, price, who is let in, and online. That procedural, financial and relational barriers hold, and relational ones
 * most, is Blut and others 2015 (153 articles); all sizes and costs are ours.
 */
export const HOLDS: readonly BookLever[] = [
  {
    id: 'set-up-worth-keeping',
    phase: 'barriers',
    cost: { low: 0.5, high: 1.5 },
    size: { low: 0.053, high: 0.157 },
    evidence: 'sign',
    cautious: 'half',
  },
  {
    id: 'benefits-lost',
    phase: 'barriers',
    cost: { low: 1, high: 3 },
    size: { low: 0.053, high: 0.188 },
    evidence: 'sign',
    cautious: 'half',
  },
  {
    id: 'one-person',
    phase: 'barriers',
    cost: { low: 1.5, high: 3 },
    size: { low: 0.105, high: 0.27 },
    evidence: 'first',
    cautious: 'half',
  },
  {
    id: 'price-held',
    phase: 'price',
    cost: { low: 2, high: 5 },
    size: { low: 0.053, high: 0.209 },
    evidence: 'argued',
    cautious: 'half',
  },
  {
    id: 'discount-for-staying',
    phase: 'price',
    cost: { low: 4, high: 8 },
    size: { low: 0.105, high: 0.27 },
    evidence: 'argued',
    cautious: 'half',
  },
  {
    id: 'yearly-contract',
    phase: 'price',
    cost: { low: 1, high: 3 },
    size: { low: 0.042, high: 0.188 },
    evidence: 'illustrative',
    cautious: 'half',
  },
  {
    id: 'fewer-deal-seekers',
    phase: 'acquisition',
    cost: { low: 1, high: 2 },
    size: { low: 0.042, high: 0.167 },
    evidence: 'argued',
    cautious: 'half',
  },
  {
    id: 'through-customers',
    phase: 'acquisition',
    cost: { low: 1, high: 2.5 },
    size: { low: 0.032, high: 0.126 },
    evidence: 'argued',
    cautious: 'half',
  },
  {
    id: 'data-safety',
    phase: 'online',
    cost: { low: 0.3, high: 1 },
    size: { low: 0.011, high: 0.074 },
    evidence: 'illustrative',
    cautious: 'half',
  },
  {
    id: 'delivery-on-the-day',
    phase: 'online',
    cost: { low: 1, high: 3 },
    size: { low: 0.053, high: 0.209 },
    evidence: 'illustrative',
    cautious: 'half',
  },
  {
    id: 'one-step-payment',
    phase: 'online',
    cost: { low: 0.5, high: 1.2 },
    size: { low: 0.011, high: 0.084 },
    evidence: 'illustrative',
    cautious: 'half',
  },
];
