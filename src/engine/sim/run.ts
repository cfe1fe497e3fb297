/**
 * One simulated future: draws the inputs, walks both arms over the periods, and leaves the result in the workspace.
 *
 * Customers are integrated out: given the inputs, expected profit is a sum over periods of survival × margin × discount,
 * so a run costs segments × periods and the number of customers does not matter (the `expected` estimator).
 */
import { pow } from '../math/pow.ts';
import { drawInputs } from './draw.ts';
import { ACQUISITION_FLOW, FIRST_SOURCE_FLOW, REFERRAL, SOURCES } from './flows.ts';
import { addMoneyOfLevers, chargeTheFirm, gatherExtra } from './lever-money.ts';
import type { Plan } from './plan.ts';
import { survivalOf } from './survival.ts';
import { addTail } from './tail.ts';
import type { Arm, Workspace } from './workspace.ts';
import {
  BASE_HERE,
  BASE_INCREMENTS,
  BASE_SURVIVORS,
  DISCOUNTED,
  WHAT_IF_HERE,
  WHAT_IF_INCREMENTS,
  WHAT_IF_SURVIVORS,
} from './workspace.ts';

export function simulateRun(plan: Plan, space: Workspace, run: number): void {
  drawInputs(plan, space, run);
  if (space.fault >= 0) return;
  discountPeriods(plan, space);
  for (let s = 0; s < plan.segments.length; s++) simulateSegment(plan, space, s);
  chargeTheFirm(plan, space);
}

function simulateSegment(plan: Plan, space: Workspace, s: number): void {
  const { levers, retention } = plan.segments[s]!;
  const { base, whatIf } = space;
  if (s === 0) base.tail = whatIf.tail = 0;
  yearlyMargins(plan, space, s);

  const renewals = survivalOf(plan, space, s, false);
  spread(renewals, retention.every, base.here);
  if (plan.grid.infinite) addTail(plan, space, s, base, renewals, false);

  // without a lever on who stays, both arms have the same survival
  const isKept = levers.churn.length > 0 || levers.newcomer.length > 0;
  const renewalsAfter = isKept ? survivalOf(plan, space, s, true) : renewals;
  if (isKept) spread(renewalsAfter, retention.every, whatIf.here);
  if (plan.grid.infinite) addTail(plan, space, s, whatIf, renewalsAfter, true);

  gatherExtra(plan, space, s);
  walk(plan, space, s, isKept ? WHAT_IF_HERE : BASE_HERE);
  addMoneyOfLevers(plan, space, s, isKept ? whatIf.here : base.here);
  payAcquisition(plan, space, s);
}

/** v^t for time t, with v = (1 + discount a year)^(−1 / periods a year). */
function discountPeriods(plan: Plan, space: Workspace): void {
  const rate = space.values[plan.discountSlot]!;
  if (rate === space.discountKnown) return;
  space.discountKnown = rate;
  const { periods, periodsPerYear } = plan.grid;
  const { discounted } = space;
  const v = 1 / pow(1 + rate, 1 / periodsPerYear);
  let factor = 1;
  discounted[0] = 1;
  for (let t = 1; t <= periods; t++) discounted[t] = factor *= v;
}

/** Profit per period and customer present, by year of tenure and source; the same in both arms. */
function yearlyMargins(plan: Plan, space: Workspace, segment: number): void {
  const { years, periodsPerYear } = plan.grid;
  const { margins, marginTotal, values } = space;
  margins.fill(0);
  marginTotal.fill(0);
  for (const { index, amountSlot, growthSlot, shape, shapeYears } of plan.segments[segment]!.curves) {
    const amount = values[amountSlot]! / periodsPerYear;
    const growth = growthSlot === null ? 0 : values[growthSlot]!;
    let grown = amount;
    for (let y = 0; y < years; y++) {
      if (y >= shapeYears && growth !== 0) grown *= 1 + growth;
      const margin = shape[y]! * grown;
      margins[y * SOURCES + index] = margin;
      marginTotal[y] = marginTotal[y]! + margin;
    }
  }
}

/** Survival on the period grid: between two renewals nobody leaves. */
function spread(renewals: Float64Array, every: number, out: Float64Array): void {
  if (every === 1) return;
  for (let i = 0; i < renewals.length; i++) out.fill(renewals[i]!, i * every, (i + 1) * every);
}

/**
 * The hot loop: what a segment's customers bring in, in both arms, period by period and year by year. The first segment
 * overwrites what the run before left.
 *
 * @param whatIfRow  row of `track` with the share of the segment still here by period in the what-if
 */
function walk(plan: Plan, space: Workspace, segment: number, whatIfRow: number): void {
  const { periods, periodsPerYear, years, points } = plan.grid;
  const { timing } = plan.scenario;
  const { track, marginTotal, margins, base, whatIf } = space;
  const { premium, referral, cost } = space.extra;
  const share = space.shares[segment]!;
  const isFirst = segment === 0;
  const width = periods + 1;
  const baseHere = BASE_HERE * width;
  const whatIfHere = whatIfRow * width;
  // who pays for period t: those here at its start, or those here at its end
  const present = timing === 'arrears-at-risk' ? 0 : 1;
  const basePresent = baseHere - present;
  const whatIfPresent = whatIfHere - present;
  // when: at its start, or at its end
  const booked = DISCOUNTED * width - (timing === 'advance' ? 1 : 0);
  const baseBooks = BASE_INCREMENTS * width;
  const whatIfBooks = WHAT_IF_INCREMENTS * width;

  let t = 1;
  for (let y = 0; y < years; y++) {
    const baseEarned = share * marginTotal[y]!;
    const whatIfEarned = share * (marginTotal[y]! + premium + referral * margins[y * SOURCES + REFERRAL]!);
    const whatIfMargin = whatIfEarned - share * cost;
    const last = Math.min(periods, (y + 1) * periodsPerYear);
    let basePresence = 0;
    let baseWeight = 0;
    let whatIfPresence = 0;
    let whatIfWeight = 0;
    for (; t <= last; t++) {
      const discount = track[booked + t]!;
      const basePaying = track[basePresent + t]!;
      const whatIfPaying = track[whatIfPresent + t]!;
      const baseNow = basePaying * discount;
      const whatIfNow = whatIfPaying * discount;
      basePresence += basePaying;
      whatIfPresence += whatIfPaying;
      baseWeight += baseNow;
      whatIfWeight += whatIfNow;
      if (isFirst) {
        track[baseBooks + t] = baseEarned * baseNow;
        track[whatIfBooks + t] = whatIfMargin * whatIfNow;
      } else {
        track[baseBooks + t] = track[baseBooks + t]! + baseEarned * baseNow;
        track[whatIfBooks + t] = track[whatIfBooks + t]! + whatIfMargin * whatIfNow;
      }
    }
    base.presences[y] = share * basePresence;
    base.weights[y] = share * baseWeight;
    base.yearTotals[y] = (isFirst ? 0 : base.yearTotals[y]!) + baseEarned * basePresence;
    whatIf.presences[y] = share * whatIfPresence;
    whatIf.weights[y] = share * whatIfWeight;
    whatIf.yearTotals[y] = (isFirst ? 0 : whatIf.yearTotals[y]!) + whatIfEarned * whatIfPresence;
  }

  const baseStaying = BASE_SURVIVORS * width;
  const whatIfStaying = WHAT_IF_SURVIVORS * width;
  for (const at of points) {
    const baseStays = share * track[baseHere + at]!;
    const whatIfStays = share * track[whatIfHere + at]!;
    track[baseStaying + at] = isFirst ? baseStays : track[baseStaying + at]! + baseStays;
    track[whatIfStaying + at] = isFirst ? whatIfStays : track[whatIfStaying + at]! + whatIfStays;
  }
  const { curves } = plan.segments[segment]!;
  for (const { index } of curves) addSource(space, index);
}

/** Block sums of one source in both arms; what levers add to it comes extra. */
function addSource({ margins, base, whatIf }: Workspace, index: number): void {
  const { weights, presences, yearSources } = base;
  const whatIfWeights = whatIf.weights;
  const whatIfPresences = whatIf.presences;
  const whatIfSources = whatIf.yearSources;
  const years = presences.length;
  let baseTotal = 0;
  let whatIfTotal = 0;
  for (let y = 0, at = index; y < years; y++, at += SOURCES) {
    const each = margins[at]!;
    baseTotal += each * weights[y]!;
    whatIfTotal += each * whatIfWeights[y]!;
    yearSources[at] = yearSources[at]! + each * presences[y]!;
    whatIfSources[at] = whatIfSources[at]! + each * whatIfPresences[y]!;
  }
  base.flows[FIRST_SOURCE_FLOW + index] = base.flows[FIRST_SOURCE_FLOW + index]! + baseTotal;
  whatIf.flows[FIRST_SOURCE_FLOW + index] = whatIf.flows[FIRST_SOURCE_FLOW + index]! + whatIfTotal;
}

function payAcquisition(plan: Plan, space: Workspace, segment: number): void {
  const paid = space.shares[segment]! * space.values[plan.segments[segment]!.acquisitionSlot]!;
  pay(space.base, paid, segment === 0);
  pay(space.whatIf, paid * dearer(plan, space, segment), segment === 0);
}

function pay(arm: Arm, paid: number, isFirst: boolean): void {
  arm.acquisition = isFirst ? -paid : arm.acquisition - paid;
  arm.increments[0] = arm.acquisition;
  arm.flows[ACQUISITION_FLOW] = arm.flows[ACQUISITION_FLOW]! - paid;
}

/** What the levers make of the cost of winning a customer: the customers are won at time 0, so a later start does nothing. */
function dearer(plan: Plan, space: Workspace, segment: number): number {
  let factor = 1;
  for (const place of plan.segments[segment]!.levers.acquisition) {
    factor *= 1 + space.sizes[place]! * plan.levers[place]!.strength[0]!;
  }
  return factor;
}
