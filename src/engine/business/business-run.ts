/**
 * The whole business in one future of one run: the exact expectation given the inputs, period by period.
 *
 * A period begins at time u = 0, 1, … periods from today and is period u + 1. At its beginning
 *
 *   1. renewals fall due: of those with a tenure of a periods the baseline's churn at a, under the levers in force at u,
 *      leaves; at u = 0 these are today's customers, whose renewal is still to come;
 *   2. customers join: by advertising; by referral and word of mouth, in proportion to those present before 1; each of
 *      those who left in 1 keeps some away, at most all who would come by word of mouth. They spread over the segments
 *      by their shares;
 *   3. all present bring the period's profit (`arrears-at-risk`: those who stay through it), by their year of tenure.
 */
import type { Workspace } from '../sim/workspace.ts';
import type { BusinessPlan } from './business-plan.ts';
import type { Cohorts } from './cohorts.ts';
import { cohortsOf, firstProfit, layOutChurn, layOutProfit, stepCohorts, yearlyProfit } from './cohorts.ts';
import type { DifferingCohorts } from './differing-cohorts.ts';
import { differingCohorts, joinDiffering, openDiffering, stepDiffering } from './differing-cohorts.ts';
import type { DifferingEffect } from './differing-levers.ts';
import { differingEffect, readDifferingLevers } from './differing-levers.ts';
import {
  acquisitionFactor,
  firmCost,
  moneyPerCustomer,
  referralChange,
  referralRate,
} from './lever-money-of-business.ts';
import { renewalChurn } from './renewal-churn.ts';
import { differs } from './tenure-plan.ts';
import { fillToday } from './today.ts';
import type { TenureCount } from './tenure-count.ts';
import { countTenures, tenureCount } from './tenure-count.ts';

/** Of one future, by period 1, 2, …; index 0 is read for `customers` only: those of today. */
export interface BusinessArm {
  readonly profit: Float64Array;
  /** Before what the programme costs. */
  readonly profitBefore: Float64Array;
  readonly customers: Float64Array;
  readonly advertising: Float64Array;
  readonly referral: Float64Array;
  readonly wordOfMouth: Float64Array;
  readonly leaving: Float64Array;
  /** At the horizon. */
  readonly tenures: TenureCount;
}

export interface BusinessSpace {
  readonly base: BusinessArm;
  readonly whatIf: BusinessArm;
  readonly today: TenureCount;
  readonly cohorts: readonly Cohorts[];
  /** By segment; null where customers do not differ. */
  readonly differing: readonly (Differing | null)[];
}

interface Differing {
  readonly cohorts: DifferingCohorts;
  readonly effect: DifferingEffect;
}

export function businessSpace({ tenures }: BusinessPlan): BusinessSpace {
  const arm = (): BusinessArm => {
    const row = (): Float64Array => new Float64Array(tenures.periods + 1);
    return {
      profit: row(),
      profitBefore: row(),
      customers: row(),
      advertising: row(),
      referral: row(),
      wordOfMouth: row(),
      leaving: row(),
      tenures: tenureCount(),
    };
  };
  return {
    base: arm(),
    whatIf: arm(),
    today: tenureCount(),
    cohorts: tenures.segments.map((segment) => cohortsOf(tenures, segment)),
    differing: tenures.segments.map(({ retention: { model } }) =>
      differs(model)
        ? { cohorts: differingCohorts(tenures.past + tenures.periods), effect: differingEffect(tenures.periods) }
        : null,
    ),
  };
}

/** Both futures on the inputs drawn, which lie in the workspace of the run. */
export function simulateBusiness(plan: BusinessPlan, drawn: Workspace, space: BusinessSpace): void {
  walkArm(plan, drawn, space, false);
  walkArm(plan, drawn, space, true);
}

function walkArm(plan: BusinessPlan, drawn: Workspace, space: BusinessSpace, isWhatIf: boolean): void {
  const { tenures } = plan;
  const { periods, past } = tenures;
  const arm = isWhatIf ? space.whatIf : space.base;
  const atRisk = plan.plan.scenario.timing === 'arrears-at-risk';
  open(plan, drawn, space, isWhatIf, atRisk);
  arm.customers[0] = presentOf(space);
  if (!isWhatIf) countTenures(tenures, space, past, space.today);
  for (let u = 0; u < periods; u++) {
    const before = space.cohorts.map(({ present }) => present);
    renew(plan, drawn, space, isWhatIf, u);
    if (atRisk && u > 0) book(plan, drawn, space, arm, isWhatIf, u);
    join(plan, drawn, space, arm, isWhatIf, before, u);
    if (!atRisk) book(plan, drawn, space, arm, isWhatIf, u + 1);
  }
  countTenures(tenures, space, past + periods, arm.tenures);
  if (!atRisk) return;
  renew(plan, drawn, space, isWhatIf, periods);
  book(plan, drawn, space, arm, isWhatIf, periods);
}

const presentOf = ({ cohorts }: BusinessSpace): number => cohorts.reduce((sum, { present }) => sum + present, 0);

/** Today, with the churn and profit of the first period. */
function open(plan: BusinessPlan, drawn: Workspace, space: BusinessSpace, isWhatIf: boolean, atRisk: boolean): void {
  const { segments, levers, grid, past } = plan.tenures;
  segments.forEach((segment, s) => {
    const cohorts = space.cohorts[s]!;
    renewalChurn(segment, levers, drawn, null, cohorts.churn);
    cohorts.settledChurn = cohorts.churn.at(-1)!;
  });
  fillToday(plan.tenures, plan.business, drawn, space.cohorts);
  segments.forEach((segment, s) => {
    const cohorts = space.cohorts[s]!;
    layOutChurn(cohorts, segment.retention.every);
    yearlyProfit(segment, drawn, grid.periodsPerYear, cohorts);
    layOutProfit(cohorts, grid.periodsPerYear, plan.referralMoney, atRisk ? 0 : 1);
    const differing = space.differing[s] ?? null;
    differing?.cohorts.saved.fill(0);
    if (!isWhatIf || differing === null) return;
    readDifferingLevers(segment, levers, drawn, differing.effect);
    if (differing.effect.any) openDiffering(segment, drawn, past, differing.cohorts);
  });
}

/** 1: renewals, u periods after today, and what those left bring. */
function renew(plan: BusinessPlan, drawn: Workspace, space: BusinessSpace, isWhatIf: boolean, u: number): void {
  const { segments, levers, grid, past } = plan.tenures;
  const atRisk = plan.plan.scenario.timing === 'arrears-at-risk';
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s]!;
    const cohorts = space.cohorts[s]!;
    if (isWhatIf) {
      const booked = atRisk ? u : u + 1;
      const referrals = plan.referralMoney * referralChange(plan, drawn, s, booked);
      if (booked === 1 || referrals !== plan.referralMoney * referralChange(plan, drawn, s, booked - 1)) {
        layOutProfit(cohorts, grid.periodsPerYear, referrals, atRisk ? 0 : 1);
      }
      const differing = space.differing[s] ?? null;
      if (differing?.effect.any === true) {
        stepDiffering(segment, cohorts, differing.cohorts, differing.effect, u, past + u);
        continue;
      }
      if (differing === null && changes(plan, s, u)) {
        renewalChurn(segment, levers, drawn, u, cohorts.churn);
        layOutChurn(cohorts, segment.retention.every);
      }
    }
    stepCohorts(cohorts, past + u);
  }
}

/** Whether a lever on who stays is in force and was not as strong a period before. */
function changes({ tenures: { segments, levers } }: BusinessPlan, s: number, u: number): boolean {
  const { churn, newcomer } = segments[s]!.levers;
  const isNew = (place: number): boolean => {
    const { strength } = levers[place]!;
    return strength[u] !== (u === 0 ? 0 : strength[u - 1]);
  };
  return churn.some(isNew) || newcomer.some(isNew);
}

/** 2: those who join at the beginning of period u + 1, and what it costs to win them. */
function join(
  plan: BusinessPlan,
  drawn: Workspace,
  space: BusinessSpace,
  arm: BusinessArm,
  isWhatIf: boolean,
  before: readonly number[],
  u: number,
): void {
  const { segments, grid, past } = plan.tenures;
  const { values, shares } = drawn;
  const perYear = grid.periodsPerYear;
  const won = values[plan.slots.won]! * grid.monthsPerPeriod;
  let leaving = 0;
  let referred = 0;
  let told = 0;
  for (let s = 0; s < segments.length; s++) {
    const rate = (values[plan.slots.referred]! * (isWhatIf ? referralRate(plan, drawn, s, u) : 1)) / perYear;
    leaving += space.cohorts[s]!.leaving;
    referred += rate * before[s]!;
    told += (values[plan.slots.wordOfMouth]! / perYear) * before[s]!;
  }
  const byWord = Math.max(0, told - values[plan.slots.keptAway]! * leaving);
  const joining = won + referred + byWord;
  let spent = referred * values[plan.slots.paidPerReferral]!;
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s]!;
    const cohorts = space.cohorts[s]!;
    const differing = space.differing[s] ?? null;
    const share = shares[s]!;
    const dearer = isWhatIf ? acquisitionFactor(plan, drawn, s, u) : 1;
    spent += won * share * values[segment.acquisitionSlot]! * dearer;
    const joined = joining * share;
    cohorts.here[past + u] = joined;
    cohorts.present += joined;
    const referrals = plan.referralMoney * (isWhatIf ? referralChange(plan, drawn, s, u + 1) : 1);
    cohorts.money += joined * firstProfit(cohorts, referrals);
    if (isWhatIf && differing?.effect.any === true) {
      joinDiffering(segment, drawn, past + u, differing.effect.alpha[u]!, differing.cohorts);
    }
  }
  arm.profit[u + 1] = arm.profitBefore[u + 1] = -spent;
  arm.customers[u + 1] = presentOf(space);
  arm.advertising[u + 1] = won;
  arm.referral[u + 1] = referred;
  arm.wordOfMouth[u + 1] = byWord;
  arm.leaving[u + 1] = leaving;
}

/** 3: the profit of period t, and what the programme costs in it. */
function book(
  plan: BusinessPlan,
  drawn: Workspace,
  { cohorts }: BusinessSpace,
  arm: BusinessArm,
  isWhatIf: boolean,
  t: number,
): void {
  let earned = 0;
  let cost = 0;
  for (let s = 0; s < cohorts.length; s++) {
    const { money, present } = cohorts[s]!;
    earned += money;
    if (!isWhatIf) continue;
    const each = moneyPerCustomer(plan, drawn, s, t);
    earned += present * each.premium;
    cost += present * each.cost;
  }
  if (isWhatIf) cost += firmCost(plan, drawn, t);
  arm.profitBefore[t] = arm.profitBefore[t]! + earned;
  arm.profit[t] = arm.profit[t]! + (earned - cost);
}
