/**
 * A segment whose customers differ in their grade: those of one grade leave at the rate of that grade, so that the readiest go
 * first, and the cumulative hazard of all together is −ln of the share still here.
 */
import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';

/** Below this share those still here are counted anew, before they are too few for a number. */
const FEW = 1e-150;

/** Customers by group, month after month. */
export class Mixture {
  readonly #left: Float64Array;
  readonly #total: number;
  /** Cumulative hazard when they were last counted anew. */
  #counted = 0;

  /** @param counts  customers by group, > 0 */
  constructor(counts: Float64Array) {
    this.#left = Float64Array.from(counts);
    this.#total = sumOf(this.#left);
  }

  /**
   * @param kept  share of each group that stays this month
   * @returns the cumulative hazard, −ln of the share of all who are still here; Infinity where nobody is
   */
  pass(kept: Float64Array): number {
    const left = this.#left;
    for (let i = 0; i < left.length; i++) left[i]! *= kept[i]!;
    const share = sumOf(left) / this.#total;
    const hazard = this.#counted - log(share);
    if (share < FEW && share > 0) {
      for (let i = 0; i < left.length; i++) left[i]! /= share;
      this.#counted = hazard;
    }
    return hazard;
  }
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** @param hazards  out: yearly hazard of each group in a month of this strength; at 0 the same bits as ever */
export type HazardsAt = (strength: number, hazards: Float64Array) => void;

/**
 * Cumulative hazards of the mixture at the end of month 0, 1, …, without a lever and under it.
 *
 * @param counts    customers by group, > 0
 * @param strength  of the lever by month
 * @param without   out
 * @param under     out; equal to `without`, bit for bit, up to the first month of strength above 0
 */
export function writeCourse(
  counts: Float64Array,
  hazardsAt: HazardsAt,
  strength: Float64Array,
  without: Float64Array,
  under: Float64Array,
): void {
  const [plain, changed] = [new Mixture(counts), new Mixture(counts)];
  const [kept, keptUnder] = [new Float64Array(counts.length), new Float64Array(counts.length)];
  hazardsAt(0, kept);
  monthly(kept);
  let last = NaN;
  without[0] = under[0] = 0;
  for (let month = 1; month < strength.length; month++) {
    if (strength[month] !== last) {
      last = strength[month]!;
      hazardsAt(last, keptUnder);
      monthly(keptUnder);
    }
    without[month] = plain.pass(kept);
    under[month] = changed.pass(keptUnder);
  }
}

/** Yearly hazards become shares that stay a month. */
export function monthly(hazards: Float64Array): void {
  for (let i = 0; i < hazards.length; i++) hazards[i] = exp(-hazards[i]! / 12);
}

/** A hazard on its way from one to another; at the ends it is the end itself, bit for bit. */
export const between = (from: number, to: number, share: number): number =>
  share === 0 || from === to ? from : share === 1 ? to : from + share * (to - from);
