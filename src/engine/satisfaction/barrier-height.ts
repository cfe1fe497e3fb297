/**
 * How high the barrier stands by grade: switching costs (Burnham, Frels & Mahajan 2003) and bonds that hold, less or more for
 * those who are satisfied (Blut and others 2015: procedural and relational costs weaken the link of satisfaction and staying,
 * financial ones strengthen it). Signs and order are theirs, the numbers ours.
 */
import { expm1 } from '../math/expm1.ts';
import type { Bond, Holds, Maturity, SwitchingCost } from './satisfaction.ts';
import { BONDS, GRADES, SWITCHING_COSTS } from './satisfaction.ts';

/** As which switching cost a bond holds. */
export const COST_OF_BOND = {
  legal: 'financial',
  economic: 'financial',
  technical: 'procedural',
  geographic: 'procedural',
  time: 'procedural',
  knowledge: 'procedural',
  social: 'relational',
  cultural: 'relational',
  values: 'relational',
  psychological: 'relational',
} as const satisfies Readonly<Record<Bond, SwitchingCost>>;

/** How much of a bond counts. */
export const MATURITY_COUNTS: Readonly<Record<Maturity, number>> = { A: 1, B: 0.7, C: 0.4 };
/** A bond adds so much of what the switching cost of its kind would. */
export const BOND_COUNTS = 0.25;
/** How much more (or less) a cost holds the very dissatisfied than the indifferent. */
export const TILT: Readonly<Record<SwitchingCost, number>> = { procedural: 0.15, financial: -0.15, relational: 0.15 };

/** Points more or fewer than today. */
export type MorePoints = Partial<Readonly<Record<SwitchingCost | Bond, number>>>;

/**
 * What makes leaving hard for customers of a grade, ≥ 0: Σ costs weight · points/100 · tilt + Σ bonds 0.25 · weight · strength/100 · maturity · tilt, with
 * the tilt 1 + t (3 − grade)/2.
 *
 * @param weights  of the switching costs, in their order: what 100 points of each add
 * @param grade    place of the grade, 0 … 4
 */
export function holding(holds: Holds, weights: Float64Array, grade: number, more: MorePoints = {}): number {
  let sum = 0;
  SWITCHING_COSTS.forEach((cost, i) => {
    sum += weights[i]! * ((holds.costs[cost] + (more[cost] ?? 0)) / 100) * tilted(cost, grade);
  });
  for (const bond of BONDS) {
    const cost = COST_OF_BOND[bond];
    const { strength, maturity } = holds.bonds[bond];
    const points = (strength + (more[bond] ?? 0)) / 100;
    const weight = weights[SWITCHING_COSTS.indexOf(cost)]!;
    sum += BOND_COUNTS * weight * points * MATURITY_COUNTS[maturity] * tilted(cost, grade);
  }
  return sum;
}

const tilted = (cost: SwitchingCost, grade: number): number => 1 + (TILT[cost] * (2 - grade)) / 2;

/** Nothing is said to hold anybody: then customers stay as the strong curve says, today too. */
export const holdsNobody = ({ costs, bonds }: Holds): boolean =>
  SWITCHING_COSTS.every((cost) => costs[cost] === 0) && BONDS.every((bond) => bonds[bond].strength === 0);

/** Height of the barrier today. */
export const heightToday = (holds: Holds): 0 | 1 => (holdsNobody(holds) ? 0 : 1);

/**
 * Heights by grade, f(B′)/f(B) with f(B) = 1 − e^(−B): each further cost adds less. Where nothing holds today the height is f(B′) itself,
 * that of a barrier as high as can be being 1. What has no weight changes nothing.
 *
 * @param heights  out
 */
export function writeHeights(holds: Holds, weights: Float64Array, more: MorePoints, heights: Float64Array): void {
  const isBare = holdsNobody(holds);
  for (let k = 0; k < GRADES.length; k++) {
    const after = holding(holds, weights, k, more);
    const today = isBare ? 0 : holding(holds, weights, k);
    heights[k] = isBare ? -expm1(-after) : today === after ? 1 : expm1(-after) / expm1(-today);
  }
}
