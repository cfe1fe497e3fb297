/**
 * One simulated future: draws the inputs, walks both arms over the periods, and leaves the result in the workspace.
 *
 * Customers are integrated out: given the inputs, expected profit is a sum over periods of survival × margin × discount,
 * so a run costs segments × periods and the number of customers does not matter (the `expected` estimator).
 */
import { pow } from '../math/pow.ts';
import { drawInputs } from './draw.ts';
import { ACQUISITION_FLOW, FIRST_SOURCE_FLOW, PREMIUM, PROGRAMME_FLOW, REFERRAL, SOURCES } from './flows.ts';
import { addLateMoney, chargeTheFirm, gatherExtra } from './lever-money.ts';
import type { Plan } from './plan.ts';
import { survivalOf } from './survival.ts';
import { addTail } from './tail.ts';
import type { Arm, Workspace } from './workspace.ts';

export function simulateRun(plan: Plan, space: Workspace, run: number): void {
  drawInputs(plan, space, run);
  if (space.fault >= 0) return;
  discountPeriods(plan, space);
  clear(space.base);
  clear(space.whatIf);
  for (let s = 0; s < plan.segments.length; s++) simulateSegment(plan, space, s);
  chargeTheFirm(plan, space);
}

function clear(arm: Arm): void {
  arm.yearSources.fill(0);
  arm.flows.fill(0);
  arm.programmeYears.fill(0);
  arm.tail = 0;
}

function simulateSegment(plan: Plan, space: Workspace, s: number): void {
  const { levers, retention } = plan.segments[s]!;
  yearlyMargins(plan, space, s);

  let renewals = survivalOf(plan, space, s, false);
  let here = byPeriod(renewals, retention.every, space.here);
  gatherExtra(plan, space, s, false);
  walk(plan, space, s, space.base, here);
  payAcquisition(plan, space, s, space.base, 1);
  if (plan.grid.infinite) addTail(plan, space, s, space.base, renewals, false);

  // without a lever on who stays, both arms have the same survival
  if (levers.churn.length > 0 || levers.newcomer.length > 0) {
    renewals = survivalOf(plan, space, s, true);
    here = byPeriod(renewals, retention.every, space.here);
  }
  gatherExtra(plan, space, s, true);
  walk(plan, space, s, space.whatIf, here);
  payAcquisition(plan, space, s, space.whatIf, dearer(plan, space, s));
  addLateMoney(plan, space, s, here);
  if (plan.grid.infinite) addTail(plan, space, s, space.whatIf, renewals, true);
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
function byPeriod(renewals: Float64Array, every: number, out: Float64Array): Float64Array {
  if (every === 1) return renewals;
  for (let i = 0; i < renewals.length; i++) out.fill(renewals[i]!, i * every, (i + 1) * every);
  return out;
}

/**
 * The hot loop: what a segment's customers bring in, period by period and, by source, year by year. The first segment
 * overwrites what the run before left in the arm.
 *
 * @param here  share of the segment still here by period
 */
function walk(plan: Plan, space: Workspace, segment: number, arm: Arm, here: Float64Array): void {
  const { periods, periodsPerYear, years, points } = plan.grid;
  const { timing } = plan.scenario;
  const { discounted, marginTotal, margins } = space;
  const { survivors, increments, yearSources, flows, programmeYears } = arm;
  const { premium, referral, cost } = space.extra;
  const { curves } = plan.segments[segment]!;
  const share = space.shares[segment]!;
  const isFirst = segment === 0;
  // who pays for period t: those here at its start, or those here at its end
  const present = timing === 'arrears-at-risk' ? 0 : 1;
  // when: at its start, or at its end
  const booked = timing === 'advance' ? 1 : 0;

  let t = 1;
  for (let y = 0; y < years; y++) {
    const row = y * SOURCES;
    const referred = referral * margins[row + REFERRAL]!;
    const margin = share * (marginTotal[y]! + premium + referred - cost);
    const last = Math.min(periods, (y + 1) * periodsPerYear);
    let weights = 0;
    let presences = 0;
    if (isFirst) {
      for (; t <= last; t++) {
        const paying = here[t - present]!;
        const weight = paying * discounted[t - booked]!;
        presences += paying;
        weights += weight;
        increments[t] = margin * weight;
      }
    } else {
      for (; t <= last; t++) {
        const paying = here[t - present]!;
        const weight = paying * discounted[t - booked]!;
        presences += paying;
        weights += weight;
        increments[t] = increments[t]! + margin * weight;
      }
    }
    weights *= share;
    presences *= share;
    for (let c = 0; c < curves.length; c++) {
      const { index } = curves[c]!;
      const each = margins[row + index]!;
      flows[FIRST_SOURCE_FLOW + index] = flows[FIRST_SOURCE_FLOW + index]! + each * weights;
      yearSources[row + index] = yearSources[row + index]! + each * presences;
    }
    if (premium !== 0) {
      flows[FIRST_SOURCE_FLOW + PREMIUM] = flows[FIRST_SOURCE_FLOW + PREMIUM]! + premium * weights;
      yearSources[row + PREMIUM] = yearSources[row + PREMIUM]! + premium * presences;
    }
    if (referred !== 0) {
      flows[FIRST_SOURCE_FLOW + REFERRAL] = flows[FIRST_SOURCE_FLOW + REFERRAL]! + referred * weights;
      yearSources[row + REFERRAL] = yearSources[row + REFERRAL]! + referred * presences;
    }
    if (cost !== 0) {
      flows[PROGRAMME_FLOW] = flows[PROGRAMME_FLOW]! - cost * weights;
      programmeYears[y] = programmeYears[y]! - cost * presences;
    }
  }
  for (let i = 0; i < points.length; i++) {
    const staying = share * here[points[i]!]!;
    survivors[i] = isFirst ? staying : survivors[i]! + staying;
  }
}

function payAcquisition(plan: Plan, space: Workspace, segment: number, arm: Arm, factor: number): void {
  const paid = space.shares[segment]! * space.values[plan.segments[segment]!.acquisitionSlot]! * factor;
  arm.flows[ACQUISITION_FLOW] = arm.flows[ACQUISITION_FLOW]! - paid;
  arm.increments[0] = segment === 0 ? -paid : arm.increments[0]! - paid;
}

/** What the levers make of the cost of winning a customer: the customers are won at time 0, so a later start does nothing. */
function dearer(plan: Plan, space: Workspace, segment: number): number {
  let factor = 1;
  for (const place of plan.segments[segment]!.levers.acquisition) {
    factor *= 1 + space.sizes[place]! * plan.levers[place]!.strength[0]!;
  }
  return factor;
}
