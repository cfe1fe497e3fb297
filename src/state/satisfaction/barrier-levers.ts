/** What is tried on this tab as long as nobody has set it. */
import type { SatisfyLever } from '#engine/satisfaction/known-slots.ts';

/** Months that the picture shows. */
export const BARRIER_MONTHS = 36;

export const suggestedFall = (): SatisfyLever => ({
  id: 'barrier',
  kind: 'satisfy',
  on: { part: 'barrier' },
  size: 0.6,
  startMonth: 18,
});

/** Promising less. */
export const suggestedExpected = (): SatisfyLever => ({
  id: 'expected',
  kind: 'satisfy',
  on: { part: 'expected' },
  size: -6,
});

/** Doing better. */
export const suggestedPerceived = (): SatisfyLever => ({
  id: 'perceived',
  kind: 'satisfy',
  on: { part: 'perceived' },
  size: 2,
});
