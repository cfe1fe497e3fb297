/** Customers by grade of satisfaction, and how they move when satisfaction does. */
import { normalCdf, normalQuantile } from '../math/normal.ts';
import type { ByGrade } from './satisfaction.ts';
import { GRADES } from './satisfaction.ts';

/** Customers who are alike: they answered one grade, and come to another, or stay there. */
export interface GradeMove {
  /** Places of the grades, 0 … 4. */
  readonly from: number;
  readonly to: number;
  /** > 0, in the unit of the answers. */
  readonly count: number;
}

export const totalOf = (counts: Float64Array | ByGrade): number => {
  let total = 0;
  for (let k = 0; k < GRADES.length; k++) total += counts[k]!;
  return total;
};

/**
 * Counts by grade after satisfaction has moved by `shift` standard deviations, as an ordered probit has it: everybody's
 * satisfaction moves alike and the limits between grades stay, P′(≤ k) = Φ(Φ⁻¹(P(≤ k)) − shift). A shift of 0 gives the same counts, bit for
 * bit; they keep their sum. Grades at an end that nobody gave stay empty.
 */
export function shiftedGrades(answers: Float64Array | ByGrade, shift: number): Float64Array {
  const shifted = Float64Array.from(answers);
  if (shift === 0) return shifted;
  const total = totalOf(answers);
  let below = 0;
  let before = 0;
  for (let k = 0; k < GRADES.length; k++) {
    below += answers[k]!;
    const after = k === GRADES.length - 1 ? total : total * normalCdf(normalQuantile(below / total) - shift);
    shifted[k] = Math.max(0, after - before);
    before = Math.max(before, after);
  }
  return shifted;
}

/**
 * Who moves where: the order of customers by satisfaction stays, so the least satisfied of a grade move down first and the most
 * satisfied move up first. Where the counts are the same everybody stays.
 */
export function gradeMoves(before: Float64Array | ByGrade, after: Float64Array | ByGrade): GradeMove[] {
  const moves: GradeMove[] = [];
  let start = 0;
  for (let from = 0; from < GRADES.length; from++) {
    const end = start + before[from]!;
    let low = 0;
    for (let to = 0; to < GRADES.length; to++) {
      const high = low + after[to]!;
      const count = Math.min(end, high) - Math.max(start, low);
      if (count > 0) moves.push({ from, to, count });
      low = high;
    }
    start = end;
  }
  return moves;
}
