/** Where each measure of the barrier question stands in a row of its columns. */
import { LOYALTY_KINDS } from './loyalty-kinds.ts';
import { GRADES } from './satisfaction.ts';

/** Heights left standing at which churn is measured: 1, 0.9, … 0 of what it otherwise is. */
export const BARRIER_HEIGHTS: readonly number[] = Array.from({ length: 11 }, (_, i) => (10 - i) / 10);
/** Customers are followed up to this month. */
export const BARRIER_MONTHS = 36;

let width = 0;
const block = (measures: number): number => {
  width += measures;
  return width - measures;
};

/** The first measure of each block. */
export const BARRIER_AT = {
  /** Yearly churn, share of the customers of the year: today, and in the first year at full strength. */
  churnToday: block(1),
  churnAfter: block(1),
  /** Churn at full strength by `BARRIER_HEIGHTS`, of the barrier as everything but its fall leaves it. */
  churnByHeight: block(BARRIER_HEIGHTS.length),
  /** Chance of staying another year by grade. */
  weak: block(GRADES.length),
  strong: block(GRADES.length),
  today: block(GRADES.length),
  after: block(GRADES.length),
  /** Height of the barrier by grade at full strength; today it is 1. */
  height: block(GRADES.length),
  /** Of 1,000 customers in month 0, those still here at the end of month 0, 1, …. */
  without: block(BARRIER_MONTHS + 1),
  under: block(BARRIER_MONTHS + 1),
  /** Of those who answered, by `LOYALTY_KINDS`. */
  kindsToday: block(LOYALTY_KINDS.length),
  kindsAfter: block(LOYALTY_KINDS.length),
  /** Share of customers by grade at full strength. */
  grades: block(GRADES.length),
  /** Perceived − expected, points. */
  gapToday: block(1),
  gapAfter: block(1),
  /** The kinds with every number at its median: the same in every run. */
  medianKindsToday: block(LOYALTY_KINDS.length),
  medianKindsAfter: block(LOYALTY_KINDS.length),
} as const;

export const BARRIER_WIDTH = width;
