/**
 * The money of levers in the what-if: premium, referrals, and costs.
 *
 * Per customer present, what is in force from the start on at full strength is one number per period, added to the margin
 * while the walk goes on (`gatherExtra`); what starts later or grows is added afterwards (`addMoneyOfLevers`).
 */
import { FIRST_SOURCE_FLOW, PREMIUM, PROGRAMME_FLOW, REFERRAL } from './flows.ts';
import type { LeverPlan } from './lever-plan.ts';
import { isPerCustomer } from './lever-plan.ts';
import type { Plan } from './plan.ts';
import type { Workspace } from './workspace.ts';

/** Costs of customers present and period. Unlike a lever's effect they do not grow with its ramp. */
function costPerPeriod(plan: Plan, space: Workspace, lever: LeverPlan): number {
  const { periodsPerYear, monthsPerPeriod } = plan.grid;
  let cost = 0;
  for (const { per, slot } of lever.costs) {
    if (per === 'customer-year') cost += space.values[slot]! / periodsPerYear;
    else if (per === 'customer-month') cost += space.values[slot]! * monthsPerPeriod;
  }
  return cost;
}

/** Before the walk of a segment. */
export function gatherExtra(plan: Plan, space: Workspace, segment: number): void {
  const { extra } = space;
  extra.premium = 0;
  extra.referral = 0;
  extra.cost = 0;
  for (const place of plan.segments[segment]!.levers.money) {
    const lever = plan.levers[place]!;
    if (lever.constant && lever.kind === 'premium') extra.premium += space.sizes[place]! / plan.grid.periodsPerYear;
    if (lever.constant && lever.kind === 'referral') extra.referral += space.sizes[place]!;
    if (lever.start === 0) extra.cost += costPerPeriod(plan, space, lever);
  }
}

/** The sums by source of what `gatherExtra` gathered, which the walk has put into its totals. */
function addExtra({ extra: { premium, referral, cost }, margins, whatIf }: Workspace): void {
  const { yearSources, programmeYears, flows, presences, weights } = whatIf;
  const years = presences.length;
  if (premium !== 0 || referral !== 0) {
    let premiums = 0;
    let referrals = 0;
    for (let y = 0; y < years; y++) {
      const referred = referral * margins[REFERRAL * years + y]!;
      premiums += premium * weights[y]!;
      referrals += referred * weights[y]!;
      yearSources[PREMIUM * years + y] = yearSources[PREMIUM * years + y]! + premium * presences[y]!;
      yearSources[REFERRAL * years + y] = yearSources[REFERRAL * years + y]! + referred * presences[y]!;
    }
    flows[FIRST_SOURCE_FLOW + PREMIUM] = flows[FIRST_SOURCE_FLOW + PREMIUM]! + premiums;
    flows[FIRST_SOURCE_FLOW + REFERRAL] = flows[FIRST_SOURCE_FLOW + REFERRAL]! + referrals;
  }
  if (cost === 0) return;
  let costs = 0;
  for (let y = 0; y < years; y++) {
    costs += cost * weights[y]!;
    programmeYears[y] = programmeYears[y]! - cost * presences[y]!;
  }
  flows[PROGRAMME_FLOW] = flows[PROGRAMME_FLOW]! - costs;
}

/**
 * After the walk of a segment: what levers add by source, and what comes later than the start or grows.
 *
 * @param here     share of the segment still here by period in the what-if
 * @param present  the same as far as costs go; where it is not the same array, the walk has left all of them out
 */
export function addMoneyOfLevers(
  plan: Plan,
  space: Workspace,
  segment: number,
  here: Float64Array,
  present: Float64Array = here,
): void {
  const { money } = plan.segments[segment]!.levers;
  if (money.length > 0) addExtra(space);
  for (const place of money) {
    const lever = plan.levers[place]!;
    const size = space.sizes[place]!;
    if (!lever.constant && lever.kind === 'premium') {
      addMoney(plan, space, segment, here, lever, PREMIUM, size / plan.grid.periodsPerYear);
    }
    if (!lever.constant && lever.kind === 'referral') addMoney(plan, space, segment, here, lever, REFERRAL, size);
    if ((lever.start > 0 || present !== here) && lever.costs.some(isPerCustomer)) {
      addMoney(plan, space, segment, present, lever, null, -costPerPeriod(plan, space, lever));
    }
  }
}

/**
 * Money per customer present in every period after the lever's start. A source grows with the lever's strength, referrals
 * also with the year's margin from them; the programme (source null) costs the same from the start on.
 */
function addMoney(
  plan: Plan,
  space: Workspace,
  segment: number,
  here: Float64Array,
  lever: LeverPlan,
  source: number | null,
  money: number,
): void {
  const { periods, periodsPerYear, years } = plan.grid;
  const { timing } = plan.scenario;
  const { discounted, margins, shares, whatIf } = space;
  const { increments, flows, yearSources, yearTotals, programmeYears } = whatIf;
  const share = shares[segment]!;
  const flow = source === null ? PROGRAMME_FLOW : FIRST_SOURCE_FLOW + source;
  const present = timing === 'arrears-at-risk' ? 0 : 1;
  const booked = timing === 'advance' ? 1 : 0;
  let total = 0;
  let t = lever.start + 1;
  for (let y = Math.floor(lever.start / periodsPerYear); y < years; y++) {
    const each = share * (source === REFERRAL ? money * margins[REFERRAL * years + y]! : money);
    const last = Math.min(periods, (y + 1) * periodsPerYear);
    let undiscounted = 0;
    for (; t <= last; t++) {
      const inForce = (source === null ? each : each * lever.strength[t]!) * here[t - present]!;
      const profit = inForce * discounted[t - booked]!;
      total += profit;
      increments[t] = increments[t]! + profit;
      undiscounted += inForce;
    }
    if (source === null) {
      programmeYears[y] = programmeYears[y]! + undiscounted;
    } else {
      yearSources[source * years + y] = yearSources[source * years + y]! + undiscounted;
      yearTotals[y] = yearTotals[y]! + undiscounted;
    }
  }
  flows[flow] = flows[flow]! + total;
}

/**
 * Costs of the whole firm, shared out among the customers won: once when the lever starts, or every month from then on; and
 * when a move starts, for each of those still here that it is tried on.
 */
export function chargeTheFirm(plan: Plan, space: Workspace): void {
  const { periods, periodsPerYear, monthsPerPeriod, infinite } = plan.grid;
  const { discounted, whatIf } = space;
  const booked = plan.scenario.timing === 'advance' ? 1 : 0;
  for (let place = 0; place < plan.levers.length; place++) {
    const { costs, start } = plan.levers[place]!;
    for (const { per, slot } of costs) {
      const amount = space.values[slot]!;
      const each = per === 'moved' ? amount * space.tried[place]! : amount / plan.scenario.customers;
      if ((per === 'once' || per === 'moved') && start <= periods) {
        charge(
          space,
          start,
          Math.min(plan.grid.years - 1, Math.floor(start / periodsPerYear)),
          discounted[start]!,
          each,
        );
      }
      if (per !== 'month' || each === 0) continue;
      const money = each * monthsPerPeriod;
      for (let t = start + 1; t <= periods; t++) {
        charge(space, t, Math.floor((t - 1) / periodsPerYear), discounted[t - booked]!, money);
      }
      if (!infinite) continue;
      const v = discounted[1]!;
      const rest = (-money * discounted[periods - booked]! * v) / (1 - v);
      whatIf.flows[PROGRAMME_FLOW] = whatIf.flows[PROGRAMME_FLOW]! + rest;
      whatIf.tail += rest;
    }
  }
}

function charge({ whatIf }: Workspace, t: number, year: number, discount: number, money: number): void {
  whatIf.increments[t] = whatIf.increments[t]! - money * discount;
  whatIf.flows[PROGRAMME_FLOW] = whatIf.flows[PROGRAMME_FLOW]! - money * discount;
  whatIf.programmeYears[year] = whatIf.programmeYears[year]! - money;
}
