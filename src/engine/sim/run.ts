/**
 * One simulated future: draws the inputs, walks both arms over the periods, and leaves the result in the workspace.
 *
 * Customers are integrated out: given the inputs, expected profit is a sum over periods of survival × margin × discount,
 * so a run costs segments × periods and the number of customers does not matter (the `expected` estimator).
 */
import { pow } from '../math/pow.ts';
import { countTried } from './carried.ts';
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
  BASE_PRESENCES,
  BASE_SOURCES,
  BASE_SURVIVORS,
  BASE_TOTALS,
  BASE_WEIGHTS,
  DISCOUNTED,
  MARGIN_TOTAL,
  MARGINS,
  SUMMED,
  WHAT_IF_HERE,
  WHAT_IF_INCREMENTS,
  WHAT_IF_PRESENCES,
  WHAT_IF_SOURCES,
  WHAT_IF_SURVIVORS,
  WHAT_IF_TOTALS,
  WHAT_IF_WEIGHTS,
  YEAR_SUMS,
} from './workspace.ts';

export function simulateRun(plan: Plan, space: Workspace, run: number): void {
  if (!openRun(plan, space, run)) return;
  for (let s = 0; s < plan.segments.length; s++) simulateSegment(plan, space, s);
  chargeTheFirm(plan, space);
}

/** What every estimator begins with; false where a lever drove a rate out of 0 … 1. */
export function openRun(plan: Plan, space: Workspace, run: number): boolean {
  drawInputs(plan, space, run);
  if (space.fault >= 0) return false;
  discountPeriods(plan, space);
  clear(space);
  return true;
}

function clear({ track, yearly, discounted, tried, base, whatIf }: Workspace): void {
  track.fill(0, SUMMED * discounted.length);
  yearly.fill(0, 0, YEAR_SUMS * base.yearTotals.length);
  base.acquisition = whatIf.acquisition = 0;
  base.tail = whatIf.tail = 0;
  tried.fill(0);
}

function simulateSegment(plan: Plan, space: Workspace, s: number): void {
  const { levers, retention } = plan.segments[s]!;
  const { base, whatIf } = space;
  yearlyMargins(plan, space, s);

  const renewals = survivalOf(plan, space, s, false);
  spread(renewals, retention.every, base.here);
  if (plan.grid.infinite) addTail(plan, space, s, base, renewals, false);

  // without a lever on who stays, both arms have the same survival
  const isKept = levers.churn.length > 0 || levers.newcomer.length > 0;
  const renewalsAfter = isKept ? survivalOf(plan, space, s, true) : renewals;
  if (isKept) spread(renewalsAfter, retention.every, whatIf.here);
  const carried = plan.carry === null ? null : plan.carry(space, s, renewalsAfter);
  if (plan.grid.infinite) addTail(plan, space, s, whatIf, renewalsAfter, true, carried?.still);

  gatherExtra(plan, space, s);
  if (carried === null) {
    const whatIfRow = isKept ? WHAT_IF_HERE : BASE_HERE;
    walk(plan, space, s, whatIfRow);
    countSurvivors(plan, space, s, whatIfRow);
    addMoneyOfLevers(plan, space, s, isKept ? whatIf.here : base.here);
  } else {
    whatIf.here.set(carried.present);
    countSurvivors(plan, space, s, WHAT_IF_HERE);
    countTried(plan.levers, space, s, carried, carried.present);
    // costs of the levers are paid by head
    space.extra.cost = 0;
    whatIf.here.set(carried.earning);
    walk(plan, space, s, WHAT_IF_HERE);
    addMoneyOfLevers(plan, space, s, whatIf.here, carried.present);
  }
  payAcquisition(plan, space, s);
}

/** v^t for time t, with v = (1 + discount a year)^(−1 / periods a year). */
export function discountPeriods(plan: Plan, space: Workspace): void {
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

/** Profit per period and customer present, by source and year of tenure; the same in both arms. */
export function yearlyMargins(plan: Plan, space: Workspace, segment: number): void {
  const { years, periodsPerYear } = plan.grid;
  const { yearly, values } = space;
  const total = MARGIN_TOTAL * years;
  yearly.fill(0, total, total + years);
  yearly.fill(0, MARGINS * years, (MARGINS + SOURCES) * years);
  for (const { index, amountSlot, growthSlot, shape, shapeYears } of plan.segments[segment]!.curves) {
    const growth = growthSlot === null ? 0 : values[growthSlot]!;
    const row = (MARGINS + index) * years;
    let grown = values[amountSlot]! / periodsPerYear;
    for (let y = 0; y < years; y++) {
      if (y >= shapeYears) grown *= 1 + growth;
      const margin = shape[y]! * grown;
      yearly[row + y] = margin;
      yearly[total + y] = yearly[total + y]! + margin;
    }
  }
}

/** Survival on the period grid: between two renewals nobody leaves. */
export function spread(renewals: Float64Array, every: number, out: Float64Array): void {
  if (every === 1) return;
  for (let i = 0; i < renewals.length; i++) out.fill(renewals[i]!, i * every, (i + 1) * every);
}

/**
 * The hot loop: what a segment's customers bring in, in both arms, period by period and year by year.
 *
 * @param whatIfRow  row of `track` with the share of the segment still here by period in the what-if
 */
export function walk(plan: Plan, space: Workspace, segment: number, whatIfRow: number): void {
  const { periods, periodsPerYear, years } = plan.grid;
  const { timing } = plan.scenario;
  const { track, yearly } = space;
  const { premium, referral, cost } = space.extra;
  const share = space.shares[segment]!;
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
    const margin = yearly[MARGIN_TOTAL * years + y]!;
    const baseEarned = share * margin;
    const whatIfEarned = share * (margin + premium + referral * yearly[(MARGINS + REFERRAL) * years + y]!);
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
      track[baseBooks + t] = track[baseBooks + t]! + baseEarned * baseNow;
      track[whatIfBooks + t] = track[whatIfBooks + t]! + whatIfMargin * whatIfNow;
    }
    yearly[BASE_PRESENCES * years + y] = share * basePresence;
    yearly[BASE_WEIGHTS * years + y] = share * baseWeight;
    yearly[WHAT_IF_PRESENCES * years + y] = share * whatIfPresence;
    yearly[WHAT_IF_WEIGHTS * years + y] = share * whatIfWeight;
    yearly[BASE_TOTALS * years + y] = yearly[BASE_TOTALS * years + y]! + baseEarned * basePresence;
    yearly[WHAT_IF_TOTALS * years + y] = yearly[WHAT_IF_TOTALS * years + y]! + whatIfEarned * whatIfPresence;
  }
  const { curves } = plan.segments[segment]!;
  for (const { index } of curves) addSource(space, index, years);
}

/** Adds the segment's customers to those still here at the drawn points. */
export function countSurvivors(plan: Plan, space: Workspace, segment: number, whatIfRow: number): void {
  const { periods, points } = plan.grid;
  const { track } = space;
  const share = space.shares[segment]!;
  const width = periods + 1;
  const baseHere = BASE_HERE * width;
  const whatIfHere = whatIfRow * width;
  const baseStaying = BASE_SURVIVORS * width;
  const whatIfStaying = WHAT_IF_SURVIVORS * width;
  for (let i = 0; i < points.length; i++) {
    const at = points[i]!;
    track[baseStaying + i] = track[baseStaying + i]! + share * track[baseHere + at]!;
    track[whatIfStaying + i] = track[whatIfStaying + i]! + share * track[whatIfHere + at]!;
  }
}

/** Block sums of one source in both arms; what levers add to it comes extra. */
function addSource({ yearly, base, whatIf }: Workspace, index: number, years: number): void {
  const margins = (MARGINS + index) * years;
  const baseSums = (BASE_SOURCES + index) * years;
  const whatIfSums = (WHAT_IF_SOURCES + index) * years;
  let baseTotal = 0;
  let whatIfTotal = 0;
  for (let y = 0; y < years; y++) {
    const each = yearly[margins + y]!;
    baseTotal += each * yearly[BASE_WEIGHTS * years + y]!;
    whatIfTotal += each * yearly[WHAT_IF_WEIGHTS * years + y]!;
    yearly[baseSums + y] = yearly[baseSums + y]! + each * yearly[BASE_PRESENCES * years + y]!;
    yearly[whatIfSums + y] = yearly[whatIfSums + y]! + each * yearly[WHAT_IF_PRESENCES * years + y]!;
  }
  base.flows[FIRST_SOURCE_FLOW + index] = base.flows[FIRST_SOURCE_FLOW + index]! + baseTotal;
  whatIf.flows[FIRST_SOURCE_FLOW + index] = whatIf.flows[FIRST_SOURCE_FLOW + index]! + whatIfTotal;
}

export function payAcquisition(plan: Plan, space: Workspace, segment: number): void {
  const paid = space.shares[segment]! * space.values[plan.segments[segment]!.acquisitionSlot]!;
  pay(space.base, paid);
  pay(space.whatIf, paid * dearer(plan, space, segment));
}

function pay(arm: Arm, paid: number): void {
  arm.acquisition -= paid;
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
