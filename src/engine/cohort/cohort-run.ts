/**
 * One simulated future of a firm with a finite number of customers: inputs are drawn as by the expected estimator, then
 * who leaves. What is exact, and what it costs, does not depend on how many customers there are.
 *
 * The base is drawn first and does not depend on the levers; the what-if is drawn given the base, by the same uniform
 * number for each customer (`thinning.ts`).
 */
import { BASE_HERE, WHAT_IF_HERE } from '../sim/workspace.ts';
import type { Workspace } from '../sim/workspace.ts';
import type { Plan } from '../sim/plan.ts';
import { addMoneyOfLevers, chargeTheFirm, gatherExtra } from '../sim/lever-money.ts';
import { countSurvivors, openRun, payAcquisition, walk, yearlyMargins } from '../sim/run.ts';
import { survivalOf } from '../sim/survival.ts';
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
  const isApart = isKept || crowd.kind === 'separate';
  const isMixed = differs(segment);
  space.shares[s] = 1 / crowd.customers;
  yearlyMargins(plan, space, s);

  const renewals = survivalOf(plan, space, s, false);
  thin(startOf(crowd, run, s, LEAVING), renewals, crowd.sizes[s]!, crowd.base.counts);
  if (isMixed) drawFactors(plan, crowd, s, run, crowd.base, 0);
  if (plan.grid.infinite) addTail(plan, space, s, base, renewals, false, stillOf(plan, space, s, renewals, crowd.base));

  const after = isKept ? survivalOf(plan, space, s, true) : renewals;
  const side = isApart ? crowd.whatIf : crowd.base;
  if (isApart) {
    const stream = startOf(crowd, run, s, LEAVING + OF_WHAT_IF);
    if (crowd.kind === 'separate') thin(stream, after, crowd.sizes[s]!, side.counts);
    else thinAlike(stream, renewals, crowd.base.counts, after, side.counts, crowd.cells);
    if (isMixed && crowd.kind === 'separate') drawFactors(plan, crowd, s, run, side, OF_WHAT_IF);
    else if (isMixed) drawFactorsAlike(plan, crowd, s, run);
  }
  if (plan.grid.infinite) addTail(plan, space, s, whatIf, after, true, stillOf(plan, space, s, after, side));

  const whatIfRow = isApart ? WHAT_IF_HERE : BASE_HERE;
  const here = isApart ? whatIf.here : base.here;
  const { length } = renewals;
  hold(crowd.base.counts, length, every, base.here);
  if (isApart) hold(side.counts, length, every, whatIf.here);
  countSurvivors(plan, space, s, whatIfRow);
  gatherExtra(plan, space, s);
  if (isMixed) {
    // costs of the levers are paid by head
    space.extra.cost = 0;
    crowd.present.set(here);
    hold(crowd.base.earning, length, every, base.here);
    if (isApart) hold(side.earning, length, every, whatIf.here);
  }
  walk(plan, space, s, whatIfRow);
  if (isMixed) {
    addMoneyOfLevers(plan, space, s, here, crowd.present);
    addServing(plan, space, crowd, s, base, crowd.base);
    addServing(plan, space, crowd, s, whatIf, side);
  } else {
    addMoneyOfLevers(plan, space, s, here);
  }
  space.shares[s] = crowd.sizes[s]! / crowd.customers;
  payAcquisition(plan, space, s);
}

/** From renewals to periods: between two renewals nobody leaves. */
function hold(values: Float64Array, renewals: number, every: number, out: Float64Array): void {
  if (every === 1) {
    for (let i = 0; i < renewals; i++) out[i] = values[i]!;
    return;
  }
  for (let i = 0; i < renewals; i++) out.fill(values[i]!, i * every, (i + 1) * every);
}
