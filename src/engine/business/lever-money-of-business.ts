/** Money of levers in one period of the whole business: as for one customer, in calendar time. */
import { isPerCustomer } from '../sim/lever-plan.ts';
import type { BusinessPlan } from './business-plan.ts';
import type { Drawn } from './renewal-churn.ts';

/** Premium and programme cost per customer present in period t. Costs are there in full from the start on. */
export function moneyPerCustomer(
  { tenures: { segments, levers, grid } }: BusinessPlan,
  { values, sizes }: Drawn,
  segment: number,
  t: number,
): { premium: number; cost: number } {
  let premium = 0;
  let cost = 0;
  for (const place of segments[segment]!.levers.money) {
    const { kind, strength, costs, start } = levers[place]!;
    if (kind === 'premium') premium += (sizes[place]! / grid.periodsPerYear) * strength[t]!;
    if (t <= start) continue;
    for (const each of costs) {
      if (!isPerCustomer(each)) continue;
      const { per, slot } = each;
      cost += per === 'customer-year' ? values[slot]! / grid.periodsPerYear : values[slot]! * grid.monthsPerPeriod;
    }
  }
  return { premium, cost };
}

/** Costs of the whole firm in period t: `once` in the first period under the lever. */
export function firmCost({ tenures: { levers, grid } }: BusinessPlan, { values }: Drawn, t: number): number {
  let cost = 0;
  for (const { costs, start } of levers) {
    for (const { per, slot } of costs) {
      if (per === 'once' && t === start + 1) cost += values[slot]!;
      if (per === 'month' && t > start) cost += values[slot]! * grid.monthsPerPeriod;
    }
  }
  return cost;
}

/** Profit from referrals in period t against the baseline's: 1 + Σ sizes, as for one customer. */
export function referralChange(
  { tenures: { segments, levers } }: BusinessPlan,
  { sizes }: Drawn,
  segment: number,
  t: number,
): number {
  let change = 1;
  for (const place of segments[segment]!.levers.money) {
    const { kind, strength } = levers[place]!;
    if (kind === 'referral') change += sizes[place]! * strength[t]!;
  }
  return change;
}

/** Customers referred at time u against the baseline's: one lever after the other, so that none takes away more than all. */
export function referralRate(
  { tenures: { segments, levers } }: BusinessPlan,
  { sizes }: Drawn,
  segment: number,
  u: number,
): number {
  let factor = 1;
  for (const place of segments[segment]!.levers.money) {
    const { kind, strength } = levers[place]!;
    if (kind === 'referral') factor *= 1 + sizes[place]! * strength[u]!;
  }
  return factor;
}

/** Cost of winning a customer at time u against the baseline's. */
export function acquisitionFactor(
  { tenures: { segments, levers } }: BusinessPlan,
  { sizes }: Drawn,
  segment: number,
  u: number,
): number {
  let factor = 1;
  for (const place of segments[segment]!.levers.acquisition) factor *= 1 + sizes[place]! * levers[place]!.strength[u]!;
  return factor;
}
