/**
 * Customers who move between states (segments, quadrants, tiers) or leave, in two futures with the same luck: a Markov
 * chain of numbers, exact in distribution, at a cost that does not depend on how many customers there are.
 *
 * The two futures are one chain over pairs of states. In every period a customer makes the same move in both as often as
 * the two rows of chances allow (the maximal coupling: with probability Σ min(pⱼ, qⱼ)); what is left of the two rows is
 * paired along their merged break points. So equal matrices give equal paths, exactly.
 */
import { binomial } from '../random/binomial.ts';
import type { Stream } from '../random/stream.ts';

export interface Migration {
  /** Customers in each state at time 0: whole numbers. */
  readonly start: readonly number[];
  /** Row i: chances to be in each state one period after state i; what is missing to 1 is the chance to leave for good. */
  readonly base: readonly (readonly number[])[];
  readonly whatIf: readonly (readonly number[])[];
  readonly periods: number;
}

/** By period 0 … periods and state: [period · states + state]. */
export interface Migrated {
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
}

/** Room for the rounding of a row's sum. */
const DUST = 1e-12;

/** @throws if a number of customers is not whole, or a row of chances is not one */
export function migrate(stream: Stream, { start, base, whatIf, periods }: Migration): Migrated {
  const states = start.length;
  for (const count of start) {
    if (!(count >= 0) || Math.floor(count) !== count)
      throw new RangeError(`invalid start: must be whole, got ${count}`);
  }
  const fromBase = completed(base, states);
  const fromWhatIf = completed(whatIf, states);
  const width = states + 1;
  const cells = fromBase.map((p) => fromWhatIf.map((q) => jointCells(p, q)));
  let pairs = new Float64Array(width * width);
  start.forEach((count, state) => (pairs[state * width + state] = count));
  let next = new Float64Array(width * width);
  const out: Migrated = {
    base: new Float64Array((periods + 1) * states),
    whatIf: new Float64Array((periods + 1) * states),
  };
  countStates(pairs, states, 0, out);
  for (let period = 1; period <= periods; period++) {
    next.fill(0);
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) {
        const count = pairs[i * width + j]!;
        if (count > 0) movePair(stream, count, cells[i]![j]!, next);
      }
    }
    [pairs, next] = [next, pairs];
    countStates(pairs, states, period, out);
  }
  return out;
}

/** Rows with the chance to leave as the last, and the row of those who have left. */
function completed(matrix: readonly (readonly number[])[], states: number): Float64Array[] {
  const rows = Array.from({ length: states }, (_, state) => {
    const row = matrix[state];
    const sum = row?.reduce((all, chance) => all + chance, 0) ?? Number.NaN;
    if (row?.length !== states || row.some((chance) => !(chance >= 0)) || !(sum <= 1 + DUST)) {
      throw new RangeError(`invalid matrix: row ${state} must hold ${states} chances that sum to at most 1`);
    }
    return Float64Array.of(...row, Math.max(0, 1 - sum));
  });
  const gone = new Float64Array(states + 1);
  gone[states] = 1;
  return [...rows, gone];
}

/** Deals the customers of one pair of states to the pairs that are possible: one binomial each, the last takes the rest. */
function movePair(stream: Stream, count: number, cells: readonly JointCell[], next: Float64Array): void {
  let left = count;
  for (let c = 0; c < cells.length && left > 0; c++) {
    const { chance, at } = cells[c]!;
    const moved = binomial(stream, left, chance);
    next[at] = next[at]! + moved;
    left -= moved;
  }
}

interface JointCell {
  /** Among those not in a cell before this one; 1 in the last. */
  readonly chance: number;
  /** base state · (states + 1) + what-if state */
  readonly at: number;
}

/** The maximal coupling of two rows of chances, as one binomial after the other. */
function jointCells(p: Float64Array, q: Float64Array): JointCell[] {
  const cells = maximalCoupling(p, q);
  let sum = 0;
  return cells.reduceRight<JointCell[]>((all, { chance, at }) => {
    sum += chance;
    return [{ chance: chance / sum, at }, ...all];
  }, []);
}

function maximalCoupling(p: Float64Array, q: Float64Array): JointCell[] {
  const width = p.length;
  const cells: JointCell[] = [];
  const restOfBase = new Float64Array(width);
  const restOfWhatIf = new Float64Array(width);
  for (let k = 0; k < width; k++) {
    const both = Math.min(p[k]!, q[k]!);
    if (both > 0) cells.push({ chance: both, at: k * width + k });
    restOfBase[k] = p[k]! - both;
    restOfWhatIf[k] = q[k]! - both;
  }
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < width && restOfBase[i] === 0) i++;
    while (j < width && restOfWhatIf[j] === 0) j++;
    // the two rests are the same but for rounding
    if (i === width || j === width) return cells;
    const chance = Math.min(restOfBase[i]!, restOfWhatIf[j]!);
    cells.push({ chance, at: i * width + j });
    restOfBase[i] = restOfBase[i]! - chance;
    restOfWhatIf[j] = restOfWhatIf[j]! - chance;
  }
}

/** Adds the pairs up to the numbers in each state; those who have left are not counted. */
function countStates(pairs: Float64Array, states: number, period: number, { base, whatIf }: Migrated): void {
  const width = states + 1;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) {
      const count = pairs[i * width + j]!;
      if (i < states) base[period * states + i] = base[period * states + i]! + count;
      if (j < states) whatIf[period * states + j] = whatIf[period * states + j]! + count;
    }
  }
}
