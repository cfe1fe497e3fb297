/**
 * The closed form that the cohort estimator is held against: one customer's profit in both futures, over every pair of
 * lifetimes that one uniform number can give. A firm's profit per customer is the mean of N such customers, so the
 * variances over luck are these, divided by N. Shares no code with the estimator but the survival of the two arms.
 */
import type { Scenario, Segment } from '#engine/scenario.ts';
import { planOf } from '#engine/sim/plan.ts';
import { openRun } from '#engine/sim/run.ts';
import { survivalOf } from '#engine/sim/survival.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';

export interface OneCustomer {
  readonly mean: { readonly base: number; readonly whatIf: number; readonly difference: number };
  readonly variance: { readonly base: number; readonly whatIf: number; readonly difference: number };
  /** The variance of the difference if both futures had luck of their own, among the same customers won. */
  readonly separate: number;
}

/**
 * @param scenario certain; flat base profit and levers on churn (from the start on, with a yearly cost) only; no levers on
 *                 the acquisition cost
 */
export function oneCustomer(scenario: Scenario): OneCustomer {
  const plan = planOf({ ...scenario, runs: 1 });
  const space = workspaceFor(plan);
  if (!openRun(plan, space, 0)) throw new Error('invalid scenario: a lever drives a rate out of 0 … 1');
  const perYear = plan.grid.periodsPerYear;
  const cost = scenario.levers
    .flatMap(({ costs }) => costs ?? [])
    .reduce((sum, { per, amount }) => sum + (per === 'customer-year' ? (amount as number) / perYear : 0), 0);
  const sums = { base: 0, whatIf: 0, baseSquare: 0, whatIfSquare: 0, differenceSquare: 0, apart: 0 };
  scenario.segments.forEach((segment, s) => {
    const share = space.shares[s]!;
    const base = Array.from(survivalOf(plan, space, s, false));
    const whatIf = Array.from(survivalOf(plan, space, s, true));
    const every = plan.segments[s]!.retention.every;
    const weights = discountedPeriods(scenario, plan.grid.periods, perYear);
    /** Discounted periods paid for by a customer who leaves at this renewal. */
    const paid = (renewal: number): number => weights[Math.min(plan.grid.periods + 1, renewal * every)]!;
    const f = 1 + (segment.spread?.profit ?? 0) ** 2;
    const g = 1 + (segment.spread?.serveSpread ?? 0) ** 2;
    const serve = ((segment.spread?.serve ?? 0) as number) / perYear;
    const margin = marginOf(segment) / perYear;
    const won = segment.acquisitionCost as number;
    let [meanBase, meanWhatIf] = [0, 0];
    for (const { chance, left, leftWhatIf } of jointCells(base, whatIf)) {
      const [a, b] = [paid(left), paid(leftWhatIf)];
      const p = share * chance;
      // a customer's profit is f·earn·a − g·serve·a − cost·a − won; second moments of f and g about 0 are 1 + CV²
      const moments = (earn: number, pay: number, fixed: number): [number, number] => {
        const mean = earn - pay - fixed;
        return [mean, mean * mean + (f - 1) * earn * earn + (g - 1) * pay * pay];
      };
      const [x, xx] = moments((margin + serve) * a, serve * a, won);
      const [y, yy] = moments((margin + serve) * b, serve * b, won + cost * b);
      const [, dd] = moments((margin + serve) * (b - a), serve * (b - a), cost * b);
      sums.base += p * x;
      sums.whatIf += p * y;
      sums.baseSquare += p * xx;
      sums.whatIfSquare += p * yy;
      sums.differenceSquare += p * dd;
      meanBase += chance * x;
      meanWhatIf += chance * y;
    }
    // two futures apart still win the same customers of each segment
    sums.apart += share * meanBase * meanWhatIf;
  });
  const difference = sums.whatIf - sums.base;
  const baseVariance = sums.baseSquare - sums.base ** 2;
  const whatIfVariance = sums.whatIfSquare - sums.whatIf ** 2;
  return {
    mean: { base: sums.base, whatIf: sums.whatIf, difference },
    variance: {
      base: baseVariance,
      whatIf: whatIfVariance,
      difference: sums.differenceSquare - difference ** 2,
    },
    separate: baseVariance + whatIfVariance - 2 * (sums.apart - sums.base * sums.whatIf),
  };
}

function marginOf({ profit }: Segment): number {
  const { base } = profit;
  if (base?.shape !== 'flat' || typeof base.amount !== 'number' || Object.keys(profit).length !== 1) {
    throw new Error('invalid scenario: only a flat base profit is known here');
  }
  return base.amount;
}

/** Σ discount over the periods paid for by a customer who is gone from period L on; L = periods + 1: never */
function discountedPeriods({ timing, discount }: Scenario, periods: number, perYear: number): number[] {
  const v = (1 + (discount as number)) ** (-1 / perYear);
  const booked = (t: number): number => (timing === 'advance' ? v ** (t - 1) : v ** t);
  // somebody who leaves at the end of period L has paid for it, unless only those retained pay
  return Array.from({ length: periods + 2 }, (_, left) => {
    let sum = 0;
    const last = Math.min(periods, timing === 'arrears-at-risk' ? left - 1 : left);
    for (let t = 1; t <= last; t++) sum += booked(t);
    return sum;
  });
}

interface JointCell {
  readonly chance: number;
  /** Renewals at which they leave; one more than there are for those who stay to the end. */
  readonly left: number;
  readonly leftWhatIf: number;
}

/** All pairs of lifetimes with the chance of the uniforms that give them. */
function jointCells(base: readonly number[], whatIf: readonly number[]): JointCell[] {
  const levels = [...new Set([0, ...base, ...whatIf])].sort((a, b) => b - a);
  const leaving = (survival: readonly number[], u: number): number => {
    const i = survival.findIndex((level) => level <= u);
    return i < 0 ? survival.length : i;
  };
  return levels.slice(1).map((low, i) => {
    const u = (low + levels[i]!) / 2;
    return { chance: levels[i]! - low, left: leaving(base, u), leftWhatIf: leaving(whatIf, u) };
  });
}
