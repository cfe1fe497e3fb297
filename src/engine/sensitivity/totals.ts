/**
 * Lifetime profit of both arms and nothing else: the run of `sim/run.ts` without fans, years and sources, for questions
 * that ask the same run again and again with another value in one place. The same profit to 10⁻¹².
 */
import { countTried } from '../sim/carried.ts';
import { REFERRAL } from '../sim/flows.ts';
import { addMoneyOfLevers, chargeTheFirm, gatherExtra } from '../sim/lever-money.ts';
import { isPerCustomer } from '../sim/lever-plan.ts';
import type { Plan } from '../sim/plan.ts';
import { discountPeriods, payAcquisition, spread, yearlyMargins } from '../sim/run.ts';
import { survivalOf } from '../sim/survival.ts';
import { addTail } from '../sim/tail.ts';
import type { Workspace } from '../sim/workspace.ts';
import { BASE_HERE, DISCOUNTED, MARGIN_TOTAL, MARGINS, WHAT_IF_HERE, WHAT_IF_INCREMENTS } from '../sim/workspace.ts';
import { earnings } from './earnings.ts';
import { isPlainSbg, steadyFactor } from './plain-sbg.ts';
import type { SbgWeights } from './sbg-weights.ts';
import { writeSbgWeights } from './sbg-weights.ts';

/** Money per customer won, discounted. */
export interface Totals {
  base: number;
  whatIf: number;
}

/**
 * Adds up the run whose inputs, shares and sizes are in the workspace, not at fault.
 *
 * @param withBase  false: only what belongs to levers has changed since the last time; `base` then stays as it is
 * @returns an object that the next overwrites
 */
export type AddUp = (withBase: boolean) => Totals;

export function totalsOf(plan: Plan, space: Workspace): AddUp {
  const { infinite, years, periods, periodsPerYear } = plan.grid;
  const { timing } = plan.scenario;
  const { base, whatIf } = space;
  const isLate = hasLateMoney(plan);
  const isFused = plan.segments.map((segment) => !infinite && !isLate && isPlainSbg(plan, segment));
  const totals: Totals = { base: 0, whatIf: 0 };
  const weights: SbgWeights = {
    periods,
    periodsPerYear,
    paysAtStart: timing !== 'arrears-at-risk',
    discounts: space.track,
    booked: DISCOUNTED * (periods + 1) - (timing === 'advance' ? 1 : 0),
    base: new Float64Array(years),
    whatIf: new Float64Array(years),
  };
  /** By segment: profit a period, then that from referrals, by year. */
  const margins = plan.segments.map(() => new Float64Array(2 * years));

  /** The margins of a segment: kept where nothing else in the workspace needs them. */
  const readMargins = (s: number, withBase: boolean): Float64Array => {
    const kept = margins[s]!;
    if (!withBase && isFused[s] === true) return kept;
    yearlyMargins(plan, space, s);
    const { yearly } = space;
    for (let y = 0; y < years; y++) {
      kept[y] = yearly[MARGIN_TOTAL * years + y]!;
      kept[years + y] = yearly[(MARGINS + REFERRAL) * years + y]!;
    }
    return kept;
  };

  const addFused = (s: number, withBase: boolean): void => {
    const { slots } = plan.segments[s]!.retention;
    writeSbgWeights(space.values[slots[0]!]!, space.values[slots[1]!]!, steadyFactor(plan, space, s), weights);
    const earned = readMargins(s, withBase);
    if (withBase) totals.base += space.shares[s]! * earnings(earned, weights.base, 0, 0);
    gatherExtra(plan, space, s);
    const { premium, referral, cost } = space.extra;
    totals.whatIf += space.shares[s]! * earnings(earned, weights.whatIf, referral, premium - cost);
  };

  const addSegment = (s: number, withBase: boolean): void => {
    const { levers, retention } = plan.segments[s]!;
    const earned = readMargins(s, withBase);
    const isKept = levers.churn.length > 0 || levers.newcomer.length > 0;
    let renewals: Float64Array | undefined;
    if (withBase || !isKept) {
      renewals = survivalOf(plan, space, s, false);
      spread(renewals, retention.every, base.here);
      writeWeights(space, BASE_HERE, weights, weights.base);
      if (withBase) totals.base += space.shares[s]! * earnings(earned, weights.base, 0, 0);
      if (withBase && infinite) addTail(plan, space, s, base, renewals, false);
    }
    if (isKept) {
      renewals = survivalOf(plan, space, s, true);
      spread(renewals, retention.every, whatIf.here);
      writeWeights(space, WHAT_IF_HERE, weights, weights.whatIf);
    }
    const carried = plan.carry === null ? null : plan.carry(space, s, renewals!);
    if (infinite) addTail(plan, space, s, whatIf, renewals!, true, carried?.still);
    gatherExtra(plan, space, s);
    if (carried !== null) {
      countTried(plan.levers, space, s, carried, carried.present);
      // costs of the levers are paid by head
      space.extra.cost = 0;
      whatIf.here.set(carried.earning);
      writeWeights(space, WHAT_IF_HERE, weights, weights.whatIf);
    }
    const { premium, referral, cost } = space.extra;
    const isApart = isKept || carried !== null;
    totals.whatIf +=
      space.shares[s]! * earnings(earned, isApart ? weights.whatIf : weights.base, referral, premium - cost);
    if (isLate) addMoneyOfLevers(plan, space, s, isApart ? whatIf.here : base.here, carried?.present);
  };

  return (withBase) => {
    discountPeriods(plan, space);
    base.acquisition = whatIf.acquisition = 0;
    base.tail = whatIf.tail = 0;
    space.tried.fill(0);
    if (isLate) whatIf.increments.fill(0);
    totals.whatIf = 0;
    if (withBase) totals.base = 0;
    for (let s = 0; s < plan.segments.length; s++) {
      if (isFused[s] === true) addFused(s, withBase);
      else addSegment(s, withBase);
      payAcquisition(plan, space, s);
    }
    if (isLate) totals.whatIf += lateMoney(plan, space);
    if (withBase) totals.base += base.acquisition + base.tail;
    totals.whatIf += whatIf.acquisition + whatIf.tail;
    return totals;
  };
}

/**
 * Whether some money of a lever comes later than the start, grows, is the whole firm's, or is not paid by those who earn:
 * then periods are looked at.
 */
const hasLateMoney = ({ levers, carry }: Plan): boolean =>
  carry !== null ||
  levers.some(
    ({ kind, constant, start, costs }) =>
      ((kind === 'premium' || kind === 'referral') && !constant) ||
      costs.some((cost) => !isPerCustomer(cost) || start > 0),
  );

/** Discounted periods paid for, by year. */
function writeWeights({ track }: Workspace, row: number, weights: SbgWeights, out: Float64Array): void {
  const { periods, periodsPerYear, paysAtStart, booked } = weights;
  const paying = row * (periods + 1) - (paysAtStart ? 1 : 0);
  let t = 1;
  for (let y = 0; y < out.length; y++) {
    const last = Math.min(periods, (y + 1) * periodsPerYear);
    let odd = 0;
    let even = 0;
    // two sums, neither of which waits for the other
    for (; t < last; t += 2) {
      odd += track[paying + t]! * track[booked + t]!;
      even += track[paying + t + 1]! * track[booked + t + 1]!;
    }
    if (t === last) odd += track[paying + t]! * track[booked + t++]!;
    out[y] = odd + even;
  }
}

/** What was booked period by period: late or growing money of levers, and costs of the firm. */
function lateMoney(plan: Plan, space: Workspace): number {
  const { track } = space;
  const start = WHAT_IF_INCREMENTS * (plan.grid.periods + 1);
  // paying for the acquisition has written to time 0
  track[start] = 0;
  chargeTheFirm(plan, space);
  let sum = 0;
  for (let t = 0; t <= plan.grid.periods; t++) sum += track[start + t]!;
  return sum;
}
