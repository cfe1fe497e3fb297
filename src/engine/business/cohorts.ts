/**
 * The customers of one segment in one future, cohort by cohort: cohort e joined e − `past` periods after today, so that
 * those of a cohort have the same tenure and age together.
 */
import { REFERRAL } from '../sim/flows.ts';
import type { SegmentPlan } from '../sim/segment-plan.ts';
import type { Drawn } from './renewal-churn.ts';
import type { TenurePlan } from './tenure-plan.ts';

export interface Cohorts {
  /** Customers present, by cohort. */
  readonly here: Float64Array;
  /** Churn at renewal 1, 2, … in force now. */
  readonly churn: Float64Array;
  /**
   * Of all tenures a = 1, 2, … periods at index length − a, so that a step reads it in the order of cohorts: the share
   * leaving at the renewal that falls due then (0 in between), and the profit of the period that is booked.
   */
  readonly leavingShare: Float64Array;
  readonly margin: Float64Array;
  /** Profit per customer and period by year of tenure: without referrals, and from them. */
  readonly yearly: Float64Array;
  readonly fromReferrals: Float64Array;
  /** Baseline churn at the last renewals told apart: what those who came earlier left at. */
  settledChurn: number;
  /** Sums over the cohorts: all present, those who left in the last step, profit of those left. */
  present: number;
  leaving: number;
  money: number;
}

export function cohortsOf({ past, periods, grid }: TenurePlan, { retention, curves }: SegmentPlan): Cohorts {
  const tenures = past + periods;
  const years = Math.ceil(tenures / grid.periodsPerYear);
  if (curves.some(({ shape }) => shape.length < years)) throw new Error(`invalid curve: shorter than ${years} years`);
  return {
    here: new Float64Array(tenures),
    churn: new Float64Array(Math.floor(tenures / retention.every) + 1),
    leavingShare: new Float64Array(tenures),
    margin: new Float64Array(tenures),
    yearly: new Float64Array(years),
    fromReferrals: new Float64Array(years),
    settledChurn: 0,
    present: 0,
    leaving: 0,
    money: 0,
  };
}

/** Churn by renewal to churn by period of tenure. */
export function layOutChurn({ churn, leavingShare }: Cohorts, every: number): void {
  const n = leavingShare.length;
  if (every > 1) leavingShare.fill(0);
  for (let i = 1; i < churn.length; i++) leavingShare[n - i * every] = churn[i]!;
}

/** Profit per customer and period by year of tenure, as in the perspective of one customer. */
export function yearlyProfit(
  { curves }: SegmentPlan,
  { values }: Drawn,
  periodsPerYear: number,
  { yearly, fromReferrals }: Cohorts,
): void {
  yearly.fill(0);
  fromReferrals.fill(0);
  for (const { index, amountSlot, growthSlot, shape, shapeYears } of curves) {
    const growth = growthSlot === null ? 0 : values[growthSlot]!;
    const row = index === REFERRAL ? fromReferrals : yearly;
    let grown = values[amountSlot]! / periodsPerYear;
    for (let y = 0; y < row.length; y++) {
      if (y >= shapeYears) grown *= 1 + growth;
      row[y] = row[y]! + shape[y]! * grown;
    }
  }
}

/**
 * Profit by period of tenure.
 *
 * @param referrals  what counts of the profit from referrals: 0 nothing, 1 all of it
 * @param begun      1 where the period booked is the one that has just begun, 0 where it is the one just over
 */
export function layOutProfit(
  { yearly, fromReferrals, margin }: Cohorts,
  periodsPerYear: number,
  referrals: number,
  begun: 0 | 1,
): void {
  const n = margin.length;
  for (let a = 1; a <= n; a++) {
    const year = Math.floor((a - 1 + begun) / periodsPerYear);
    // the longest tenure of all is never booked ahead
    margin[n - a] = year < yearly.length ? yearly[year]! + referrals * fromReferrals[year]! : 0;
  }
}

/** The first period of those who join now. */
export const firstProfit = ({ yearly, fromReferrals }: Cohorts, referrals: number): number =>
  yearly[0]! + referrals * fromReferrals[0]!;

/**
 * One step, from one period to the next, of all cohorts that have joined: some leave, the others bring their profit.
 *
 * @param joined  how many cohorts there are
 */
export function stepCohorts(cohorts: Cohorts, joined: number): void {
  const { here, leavingShare, margin } = cohorts;
  // cohort e has been here for joined − e periods
  const offset = here.length - joined;
  let leaving = 0;
  let leavingToo = 0;
  let money = 0;
  let moneyToo = 0;
  let e = 0;
  // two sums of each, so that one addition need not wait for the one before
  for (; e + 1 < joined; e += 2) {
    const before = here[e]!;
    const beforeToo = here[e + 1]!;
    const lost = before * leavingShare[e + offset]!;
    const lostToo = beforeToo * leavingShare[e + 1 + offset]!;
    const left = before - lost;
    const leftToo = beforeToo - lostToo;
    here[e] = left;
    here[e + 1] = leftToo;
    leaving += lost;
    leavingToo += lostToo;
    money += left * margin[e + offset]!;
    moneyToo += leftToo * margin[e + 1 + offset]!;
  }
  if (e < joined) {
    const before = here[e]!;
    const lost = before * leavingShare[e + offset]!;
    here[e] = before - lost;
    leaving += lost;
    money += here[e]! * margin[e + offset]!;
  }
  cohorts.leaving = leaving + leavingToo;
  cohorts.money = money + moneyToo;
  cohorts.present -= cohorts.leaving;
}
