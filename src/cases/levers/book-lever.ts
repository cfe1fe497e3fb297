import type { ProgrammeTerms } from '#engine/satisfaction/programme-economics.ts';
import type { Range } from '#engine/scenario.ts';

export const PHASES = [
  'before',
  'during',
  'after',
  'programmes',
  'barriers',
  'price',
  'acquisition',
  'online',
] as const;
/** When it reaches a customer, or by what it holds. */
export type Phase = (typeof PHASES)[number];

export const BOOK_LEVER_IDS = [
  'promise-kept',
  'advice',
  'welcome-calls',
  'less-procedure',
  'trained-people',
  'complaints-in-a-day',
  'call-before-leaving',
  'talk-between-visits',
  'own-points',
  'coalition-points',
  'co-brand-card',
  'affinity-card',
  'club',
  'set-up-worth-keeping',
  'benefits-lost',
  'one-person',
  'price-held',
  'discount-for-staying',
  'yearly-contract',
  'fewer-deal-seekers',
  'through-customers',
  'data-safety',
  'delivery-on-the-day',
  'one-step-payment',
] as const;
export type BookLeverId = (typeof BOOK_LEVER_IDS)[number];

/**
 * What is known of an effect. `sign`: many studies agree that it holds customers, not how much. `first`: and that it holds
 * them most. `intentions`: what people said they would do, in the 1970s. `flattered`: measured on members, who were loyal
 * before. `argued`: a reason, no count. `illustrative`: ours.
 */
export const EVIDENCE = ['sign', 'first', 'intentions', 'flattered', 'argued', 'illustrative'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Share of the effect that the cautious variant leaves: Leenheer and others 2007 for programmes; a half is ours. */
export const CAUTIOUS = { seventh: 1 / 7, half: 1 / 2 } as const;
export type Cautious = keyof typeof CAUTIOUS;

/** A lever of the book: what it costs, what it takes off churn, and how far that is known. Its words are message keys. */
export interface BookLever {
  readonly id: BookLeverId;
  readonly phase: Phase;
  /** Money per customer and year; 90 % range. */
  readonly cost: Range;
  /** Share of the hazard of leaving that it takes away; 90 % range. */
  readonly size: Range;
  readonly evidence: Evidence;
  readonly cautious: Cautious;
  /** Of a loyalty programme: its middle terms, which come to the middle of `cost`. */
  readonly programme?: ProgrammeTerms;
}
