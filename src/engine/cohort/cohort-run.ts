/**
 * One simulated future of a firm with a finite number of customers: inputs are drawn as by the expected estimator, then
 * who leaves. What is exact, and what it costs, does not depend on how many customers there are.
 *
 * The base is drawn first and does not depend on the levers; the what-if is drawn given the base, by the same uniform
 * number for each customer (`thinning.ts`).
 */
import type { Carried } from '../sim/carried.ts';
import { countTried } from '../sim/carried.ts';
import { BASE_HERE, WHAT_IF_HERE } from '../sim/workspace.ts';
import type { Workspace } from '../sim/workspace.ts';
import type { Plan } from '../sim/plan.ts';
import { addMoneyOfLevers, chargeTheFirm, gatherExtra } from '../sim/lever-money.ts';
import { countSurvivors, openRun, payAcquisition, walk, yearlyMargins } from '../sim/run.ts';
import { survivalOf } from '../sim/survival.ts';
import type { Still } from '../sim/tail.ts';
import { addTail } from '../sim/tail.ts';
import type { Crowd } from './crowd.ts';
import { LEAVING, OF_WHAT_IF, startOf, winCustomers } from './crowd.ts';
import { addServing, differs, drawFactors, drawFactorsAlike, stillOf } from './individual-money.ts';
import { thin, thinAlike } from './thinning.ts';

export function simulateCohort(plan: Plan, space: Workspace, crowd: Crowd, run: number): void {
  if (!openRun(plan, space, run)) return;
  winCustomers(crowd, space.shares, run);
  for (let s = 0; s < plan.segments.length; s++) simulateSegment(plan, space, crowd, s, run);
  chargeTheFirm(plan, space);
}

/** Where the expected estimator has the share still here, there are customers here; each weighs 1/customers. */
function simulateSegment(plan: Plan, space: Workspace, crowd: Crowd, s: number, run: number): void {
  const segment = plan.segments[s]!;
  const { every } = segment.retention;
  const { base, whatIf } = space;
  const isKept = segment.levers.churn.length > 0 || segment.levers.newcomer.length > 0;
  const isMixed = differs(segment);
  space.shares[s] = 1 / crowd.customers;
  yearlyMargins(plan, space, s);

  const renewals = survivalOf(plan, space, s, false);
  thin(startOf(crowd, run, s, LEAVING), renewals, crowd.sizes[s]!, crowd.base.counts);
  if (isMixed) drawFactors(plan, crowd, s, run, crowd.base, 0);
  if (plan.grid.infinite) addTail(plan, space, s, base, renewals, false, stillOf(plan, space, s, renewals, crowd.base));

  const after = isKept ? survivalOf(plan, space, s, true) : renewals;
  const carried = plan.carry === null ? null : plan.carry(space, s, after);
  const heads = carried === null ? after : carried.heads;
  const isApart = isKept || carried !== null || crowd.kind === 'separate';
  const side = isApart ? crowd.whatIf : crowd.base;
  if (isApart) {
    const stream = startOf(crowd, run, s, LEAVING + OF_WHAT_IF);
    if (crowd.kind === 'separate') thin(stream, heads, crowd.sizes[s]!, side.counts);
    else thinAlike(stream, renewals, crowd.base.counts, heads, side.counts, crowd.cells);
    if (isMixed && crowd.kind === 'separate') drawFactors(plan, crowd, s, run, side, OF_WHAT_IF);
    else if (isMixed) drawFactorsAlike(plan, crowd, s, run);
  }
  if (plan.grid.infinite) {
    const still = stillOf(plan, space, s, after, side);
    addTail(plan, space, s, whatIf, after, true, carried === null ? still : asCarried(still, carried.still));
  }

  const whatIfRow = isApart ? WHAT_IF_HERE : BASE_HERE;
  const here = isApart ? whatIf.here : base.here;
  const { length } = renewals;
  hold(crowd.base.counts, length, every, base.here);
  if (isApart) hold(side.counts, length, every, whatIf.here);
  countSurvivors(plan, space, s, whatIfRow);
  gatherExtra(plan, space, s);
  const isByHead = isMixed || carried !== null;
  if (isByHead) {
    // costs of the levers are paid by head
    space.extra.cost = 0;
    crowd.present.set(here);
  }
  if (isMixed) {
    hold(crowd.base.earning, length, every, base.here);
    if (isApart) hold(side.earning, length, every, whatIf.here);
  }
  if (carried !== null) {
    countTried(plan.levers, space, s, carried, crowd.present);
    earnAs(carried, whatIf.here);
  }
  walk(plan, space, s, whatIfRow);
  addMoneyOfLevers(plan, space, s, here, isByHead ? crowd.present : here);
  if (isMixed) {
    addServing(plan, space, crowd, s, base, crowd.base);
    addServing(plan, space, crowd, s, whatIf, side);
  }
  space.shares[s] = crowd.sizes[s]! / crowd.customers;
  payAcquisition(plan, space, s);
}

/** Who was moved is not known customer by customer: everybody here brings the expected mean. */
function earnAs({ present, earning }: Carried, here: Float64Array): void {
  for (let t = 0; t < here.length; t++) if (present[t]! > 0) here[t] = here[t]! * (earning[t]! / present[t]!);
}

const asCarried = ({ earning, present, apart }: Still, expected: Still): Still => ({
  earning: expected.present > 0 ? earning * (expected.earning / expected.present) : 0,
  present,
  apart,
});

/** From renewals to periods: between two renewals nobody leaves. */
function hold(values: Float64Array, renewals: number, every: number, out: Float64Array): void {
  if (every === 1) {
    for (let i = 0; i < renewals; i++) out[i] = values[i]!;
    return;
  }
  for (let i = 0; i < renewals; i++) out.fill(values[i]!, i * every, (i + 1) * every);
}
