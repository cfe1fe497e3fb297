/**
 * What a customer of one segment is worth by the time of leaving, at given inputs, in one future.
 *
 * A customer who leaves at time T has paid for every period t ≤ T, or t < T where the margin is at risk. Lifetime profit
 * is
 *
 *   fixed(T) + f · earned(T) − g · served(T),
 *
 * `earned` the discounted sum of margin and cost to serve (levers' premium and referrals included), `served` that of the
 * cost to serve, `fixed` minus the acquisition cost, the costs of levers and the customer's part of those of the firm;
 * f and g are the customer's own factors, of mean 1. At their means it is what the expected estimator adds up.
 *
 * Who is moved by a lever is not known customer by customer: in the what-if everybody here brings the expected mean, and
 * everybody here at the start of a move pays the same part of what it costs.
 */
import type { Carried } from '../sim/carried.ts';
import { PROGRAMME_FLOW, REFERRAL } from '../sim/flows.ts';
import { isPerCustomer } from '../sim/lever-plan.ts';
import type { Plan } from '../sim/plan.ts';
import { yearlyMargins } from '../sim/run.ts';
import { survivalOf } from '../sim/survival.ts';
import type { Still } from '../sim/tail.ts';
import { addTail } from '../sim/tail.ts';
import type { Workspace } from '../sim/workspace.ts';
import { MARGIN_TOTAL } from '../sim/workspace.ts';
import type { MedianRun } from './median-run.ts';

export interface LifetimeWorth {
  /** Share still here after renewal 0, 1, … */
  readonly renewals: Float64Array;
  /** By period of leaving T = 1 … periods; at periods + 1 for those who outlast them all. */
  readonly fixed: Float64Array;
  readonly earned: Float64Array;
  readonly served: Float64Array;
}

/** Both futures of one segment. @param serve  mean cost to serve a year, already taken off the margin */
export function lifetimeWorth(
  plan: Plan,
  run: MedianRun,
  segment: number,
  serve: number,
): { readonly base: LifetimeWorth; readonly whatIf: LifetimeWorth } {
  yearlyMargins(plan, run.space, segment);
  return { base: worthOf(plan, run, segment, serve, false), whatIf: worthOf(plan, run, segment, serve, true) };
}

function worthOf(
  plan: Plan,
  { space, firm }: MedianRun,
  segment: number,
  serve: number,
  isWhatIf: boolean,
): LifetimeWorth {
  const { periods, periodsPerYear, years, infinite } = plan.grid;
  const { timing } = plan.scenario;
  const { yearly, discounted } = space;
  const present = timing === 'arrears-at-risk' ? 0 : 1;
  const booked = timing === 'advance' ? 1 : 0;
  const servedNow = serve / periodsPerYear;
  const fixed = new Float64Array(periods + 2);
  const earned = new Float64Array(periods + 2);
  const served = new Float64Array(periods + 2);
  const acquisition = -space.values[plan.segments[segment]!.acquisitionSlot]!;
  fixed.fill(isWhatIf ? acquisition * dearer(plan, space, segment) - firm : acquisition);
  const renewals = Float64Array.from(survivalOf(plan, space, segment, isWhatIf));
  const carried = isWhatIf && plan.carry !== null ? plan.carry(space, segment, renewals) : null;
  for (let t = 1; t <= periods; t++) {
    const year = Math.floor((t - 1) / periodsPerYear);
    const discount = discounted[t - booked]!;
    const margin = yearly[MARGIN_TOTAL * years + year]!;
    const added = isWhatIf ? marginOfLevers(plan, space, segment, t, year) : 0;
    const cost = isWhatIf ? costOfLevers(plan, space, segment, t) : 0;
    const worth = carried === null ? 1 : relativeEarning(carried, t - present);
    // with present = 1, what is paid for period t is in the sums of those who leave at t; with 0, of those after t
    const at = t + 1 - present;
    fixed[at] = fixed[at - 1]! - cost * discount;
    earned[at] = earned[at - 1]! + ((margin + added) * worth + servedNow) * discount;
    served[at] = served[at - 1]! + servedNow * discount;
  }
  if (present === 1) {
    fixed[periods + 1] = fixed[periods]!;
    earned[periods + 1] = earned[periods]!;
    served[periods + 1] = served[periods]!;
  }
  if (carried !== null) payForMoves(plan, space, carried, fixed);
  if (infinite) {
    const beyond = worthBeyond(plan, space, segment, servedNow, renewals, isWhatIf, carried?.still);
    fixed[periods + 1] = fixed[periods + 1]! - beyond.cost;
    earned[periods + 1] = earned[periods + 1]! + beyond.margin + beyond.served;
    served[periods + 1] = served[periods + 1]! + beyond.served;
  }
  return { renewals: carried === null ? renewals : carried.heads, fixed, earned, served };
}

/** Of those here at time t, what each brings, relative to the segment's average. */
const relativeEarning = ({ earning, present }: Carried, t: number): number =>
  present[t]! > 0 ? earning[t]! / present[t]! : 1;

function payForMoves(plan: Plan, { values, discounted }: Workspace, { tried }: Carried, fixed: Float64Array): void {
  plan.levers.forEach(({ start, costs }, place) => {
    if (tried[place] === 0) return;
    for (const { per, slot } of costs) {
      if (per !== 'moved') continue;
      const each = tried[place]! * values[slot]! * discounted[start]!;
      // all who leave later than the start
      for (let t = start + 1; t < fixed.length; t++) fixed[t] = fixed[t]! - each;
    }
  });
}

/** What levers add to the margin of period t. */
function marginOfLevers(plan: Plan, space: Workspace, segment: number, t: number, year: number): number {
  let added = 0;
  for (const place of plan.segments[segment]!.levers.money) {
    const { kind, strength } = plan.levers[place]!;
    const size = space.sizes[place]! * strength[t]!;
    if (kind === 'premium') added += size / plan.grid.periodsPerYear;
    if (kind === 'referral') added += size * space.margins[REFERRAL * plan.grid.years + year]!;
  }
  return added;
}

/** What levers cost per customer present in period t. */
function costOfLevers(plan: Plan, { values }: Workspace, segment: number, t: number): number {
  const { periodsPerYear, monthsPerPeriod } = plan.grid;
  let cost = 0;
  for (const place of plan.segments[segment]!.levers.money) {
    const { start, costs } = plan.levers[place]!;
    if (t <= start) continue;
    for (const { per, slot } of costs.filter(isPerCustomer)) {
      cost += per === 'customer-year' ? values[slot]! / periodsPerYear : values[slot]! * monthsPerPeriod;
    }
  }
  return cost;
}

/** What levers make of the acquisition cost. Customers are won at time 0, so a later start does nothing. */
function dearer(plan: Plan, { sizes }: Workspace, segment: number): number {
  let factor = 1;
  for (const place of plan.segments[segment]!.levers.acquisition) {
    factor *= 1 + sizes[place]! * plan.levers[place]!.strength[0]!;
  }
  return factor;
}

/** Without end: those who outlast the walked periods each get the mean of what lies beyond. */
function worthBeyond(
  plan: Plan,
  space: Workspace,
  segment: number,
  servedNow: number,
  renewals: Float64Array,
  isWhatIf: boolean,
  still?: Still,
): { readonly margin: number; readonly cost: number; readonly served: number } {
  const arm = isWhatIf ? space.whatIf : space.base;
  const outlasting = space.shares[segment]! * renewals.at(-1)! * (still?.present ?? 1);
  if (outlasting === 0) return { margin: 0, cost: 0, served: 0 };
  arm.tail = 0;
  arm.flows.fill(0);
  addTail(plan, space, segment, arm, renewals, isWhatIf, still);
  const cost = -arm.flows[PROGRAMME_FLOW]!;
  const margin = arm.tail + cost;
  let served = 0;
  if (servedNow > 0) {
    // a flat profit of that size and no levers: its tail is that of the cost to serve
    const base = space.margins[plan.grid.years - 1]!;
    space.margins[plan.grid.years - 1] = servedNow;
    arm.tail = 0;
    addTail(
      { ...plan, segments: plan.segments.map((each) => ({ ...each, curves: [FLAT] })) },
      space,
      segment,
      arm,
      renewals,
      false,
      still === undefined ? still : { ...still, earning: still.present },
    );
    served = arm.tail;
    space.margins[plan.grid.years - 1] = base;
  }
  return { margin: margin / outlasting, cost: cost / outlasting, served: served / outlasting };
}

const FLAT = {
  source: 'base',
  index: 0,
  amountSlot: -1,
  growthSlot: null,
  shape: new Float64Array(1),
  shapeYears: 1,
} as const;
