/**
 * Loyal customers, hostages, mercenaries and defectors (Jones & Sasser 1995).
 *
 * They say "high" against "low to medium" satisfaction and loyalty, and draw no line. Here satisfaction is high from grade 4 on among those who
 * leave; loyal are those who stay without being held; whoever is completely satisfied and stays is not held.
 */
import type { DrawnCurves } from './curves.ts';
import type { ByGrade } from './satisfaction.ts';
import { GRADES } from './satisfaction.ts';

export const LOYALTY_KINDS = ['loyal', 'hostages', 'mercenaries', 'defectors'] as const;
export type LoyaltyKind = (typeof LOYALTY_KINDS)[number];

/** Answers from this one on count as high satisfaction. */
export const HIGH_GRADE = 4;
/** Who gave this answer is held by nothing. */
export const COMPLETE_GRADE = 5;

/**
 * What a customer is who answered `grade`.
 *
 * @param stays   another year, as things are
 * @param isFree  would also stay if leaving were easy
 */
export function kindOf(grade: number, stays: boolean, isFree: boolean): LoyaltyKind {
  if (stays) return isFree || grade >= COMPLETE_GRADE ? 'loyal' : 'hostages';
  return grade >= HIGH_GRADE ? 'mercenaries' : 'defectors';
}

/**
 * Expected numbers of the four kinds among customers by grade; together they are all of them.
 *
 * @param stay  by grade, as things are; nowhere below the strong curve
 * @param out   in the order of `LOYALTY_KINDS`, from `at` on
 */
export function writeKinds(
  counts: Float64Array | ByGrade,
  { strong }: DrawnCurves,
  stay: Float64Array,
  out: Float64Array,
  at: number,
): void {
  out.fill(0, at, at + LOYALTY_KINDS.length);
  const add = (kind: LoyaltyKind, customers: number): void => {
    out[at + LOYALTY_KINDS.indexOf(kind)]! += customers;
  };
  GRADES.forEach((grade, k) => {
    const count = counts[k]!;
    add(kindOf(grade, true, true), count * strong[k]!);
    add(kindOf(grade, true, false), count * (stay[k]! - strong[k]!));
    add(kindOf(grade, false, false), count * (1 - stay[k]!));
  });
}
