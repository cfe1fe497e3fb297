/**
 * Money where the customers of a segment are not alike: f·(margin + serve) − g·serve a year. The walk over the periods
 * takes care of f·margin, which is margin × (sum of the factors f of those here); (f − g)·serve comes here.
 */
import { BASE, BASE_FLOW } from '../sim/flows.ts';
import type { Plan } from '../sim/plan.ts';
import type { SegmentPlan } from '../sim/segment-plan.ts';
import type { Still } from '../sim/tail.ts';
import type { Arm, Workspace } from '../sim/workspace.ts';
import type { Crowd, Side } from './crowd.ts';
import { EARNING, OF_WHAT_IF, SERVING, startOf } from './crowd.ts';
import { addFactors, addFactorsAlike } from './factors.ts';

/** Whether the customers of a segment are not alike. */
export const differs = ({ spread }: SegmentPlan): boolean =>
  spread !== null && (spread.profitShape !== null || spread.serveShape !== null);

/** @param future  0, or OF_WHAT_IF for what has luck of its own */
export function drawFactors(plan: Plan, crowd: Crowd, s: number, run: number, side: Side, future: number): void {
  const { spread, retention } = plan.segments[s]!;
  const { counts, earning, serving } = side;
  const { renewals } = retention;
  addFactors(startOf(crowd, run, s, EARNING + future), spread!.profitShape, counts, renewals, earning);
  addFactors(startOf(crowd, run, s, SERVING + future), spread!.serveShape, counts, renewals, serving);
}

/** Of the what-if, whose customers are those of the base. */
export function drawFactorsAlike(plan: Plan, crowd: Crowd, s: number, run: number): void {
  const { spread, retention } = plan.segments[s]!;
  const { base, whatIf, cells } = crowd;
  const { renewals } = retention;
  const earning = startOf(crowd, run, s, EARNING + OF_WHAT_IF);
  addFactorsAlike(
    earning,
    spread!.profitShape,
    base.counts,
    base.earning,
    whatIf.counts,
    cells,
    renewals,
    whatIf.earning,
  );
  const serving = startOf(crowd, run, s, SERVING + OF_WHAT_IF);
  addFactorsAlike(
    serving,
    spread!.serveShape,
    base.counts,
    base.serving,
    whatIf.counts,
    cells,
    renewals,
    whatIf.serving,
  );
}

/** Money per unit of f − g and period. */
const servePerPeriod = (plan: Plan, space: Workspace, s: number): number =>
  space.values[plan.segments[s]!.spread!.serveSlot]! / plan.grid.periodsPerYear;

/** The costs to serve of one arm, as far as they are not the mean: part of the base profit. */
export function addServing(plan: Plan, space: Workspace, crowd: Crowd, s: number, arm: Arm, side: Side): void {
  const { periods, periodsPerYear, years } = plan.grid;
  const each = space.shares[s]! * servePerPeriod(plan, space, s);
  if (each === 0) return;
  const { every, renewals } = plan.segments[s]!.retention;
  const { discounted } = space;
  const { timing } = plan.scenario;
  const { apart } = crowd;
  const { earning, serving } = side;
  for (let i = 0; i <= renewals; i++) apart.fill(earning[i]! - serving[i]!, i * every, (i + 1) * every);
  const present = timing === 'arrears-at-risk' ? 0 : 1;
  const booked = timing === 'advance' ? 1 : 0;
  let total = 0;
  let t = 1;
  for (let y = 0; y < years; y++) {
    const last = Math.min(periods, (y + 1) * periodsPerYear);
    let undiscounted = 0;
    for (; t <= last; t++) {
      const money = each * apart[t - present]!;
      const profit = money * discounted[t - booked]!;
      arm.increments[t] = arm.increments[t]! + profit;
      total += profit;
      undiscounted += money;
    }
    arm.yearSources[BASE * years + y] = arm.yearSources[BASE * years + y]! + undiscounted;
    arm.yearTotals[y] = arm.yearTotals[y]! + undiscounted;
  }
  arm.flows[BASE_FLOW] = arm.flows[BASE_FLOW]! + total;
}

/** Those still here at the last renewal walked, against the survival expected there: what lies beyond is expected of them. */
export function stillOf(plan: Plan, space: Workspace, s: number, survival: Float64Array, side: Side): Still {
  const last = survival.length - 1;
  const expected = survival[last]!;
  // then there is nothing beyond
  if (expected === 0) return { earning: 0, present: 0, apart: 0 };
  const present = side.counts[last]! / expected;
  if (!differs(plan.segments[s]!)) return { earning: present, present, apart: 0 };
  const earning = side.earning[last]! / expected;
  return {
    earning,
    present,
    apart: (earning - side.serving[last]! / expected) * servePerPeriod(plan, space, s),
  };
}
