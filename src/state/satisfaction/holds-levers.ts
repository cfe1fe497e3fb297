/** What holds customers as levers: which there are, what is suggested, and what more or less of one costs. */
import type { SatisfyLever } from '#engine/satisfaction/known-slots.ts';
import type { Bond, FullSatisfaction, SatisfyOn, SwitchingCost } from '#engine/satisfaction/satisfaction.ts';
import { BONDS, SWITCHING_COSTS } from '#engine/satisfaction/satisfaction.ts';
import type { Quantity, Scenario } from '#engine/scenario.ts';
import { middleOf } from '../controls/scale.ts';

/** A switching cost or a bond: no two have the same name. */
export type Hold = SwitchingCost | Bond;
export const HOLDS: readonly Hold[] = [...SWITCHING_COSTS, ...BONDS];
export const isCost = (hold: Hold): hold is SwitchingCost => (SWITCHING_COSTS as readonly Hold[]).includes(hold);

export const onOf = (hold: Hold): SatisfyOn =>
  isCost(hold) ? { part: 'switching', cost: hold } : { part: 'bond', bond: hold };

export const strengthOf = ({ holds }: FullSatisfaction, hold: Hold): number =>
  isCost(hold) ? holds.costs[hold] : holds.bonds[hold].strength;

/** Points more that are suggested of a bond, and when a switching cost is removed. Ours. */
const MORE = 20;
const REMOVED_IN = 12;
const TEN = 10;

export function suggestedHold(full: FullSatisfaction, hold: Hold): SatisfyLever {
  const strength = strengthOf(full, hold);
  const base = { id: `hold-${hold}`, kind: 'satisfy', on: onOf(hold) } as const;
  if (isCost(hold)) return { ...base, size: tidy(-strength), startMonth: REMOVED_IN };
  return withSize({ ...base, size: 0 }, full, hold, Math.min(MORE, 100 - strength));
}

/**
 * Another size; the cost goes along: points of a bond cost what the scenario says of ten of them, or what the lever says of
 * its own. Less of something costs nothing.
 */
export function withSize(lever: SatisfyLever, full: FullSatisfaction, hold: Hold, size: Quantity): SatisfyLever {
  const { costs: before, ...rest } = lever;
  const points = middleOf(size);
  const tidied = typeof size === 'number' ? tidy(size) : size;
  if (points <= 0) return { ...rest, size: tidied };
  const had = middleOf(lever.size);
  const own = had > 0 ? costOf(lever) : null;
  const amount =
    own !== null
      ? scaled(own, points / had)
      : isCost(hold)
        ? 0
        : scaled(full.holds.bonds[hold].costPerTen, points / TEN);
  const costs = [{ per: 'customer-year', amount } as const];
  return before === undefined && middleOf(amount) === 0 ? { ...rest, size: tidied } : { ...rest, size: tidied, costs };
}

/** What it costs a customer and year; null where it says nothing. */
export const costOf = ({ costs }: SatisfyLever): Quantity | null =>
  costs?.find(({ per }) => per === 'customer-year')?.amount ?? null;

export const withCost = (lever: SatisfyLever, amount: Quantity): SatisfyLever => ({
  ...lever,
  costs: [...(lever.costs ?? []).filter(({ per }) => per !== 'customer-year'), { per: 'customer-year', amount }],
});

const tidy = (value: number): number => Number(value.toPrecision(10));

export const scaled = (quantity: Quantity, by: number): Quantity =>
  typeof quantity === 'number'
    ? tidy(quantity * by)
    : {
        ...quantity,
        low: tidy(quantity.low * by),
        high: tidy(quantity.high * by),
        ...(quantity.mode === undefined ? {} : { mode: tidy(quantity.mode * by) }),
      };

/**
 * The scenario with nothing done but one dollar a customer and year spent on a bond: as many points more as that buys. Its
 * price is a range, so the points are one: lognormal as prices are, turned upside down.
 */
export function dollarSpent(scenario: Scenario, full: FullSatisfaction, bond: Bond): Scenario {
  const price = full.holds.bonds[bond].costPerTen;
  const buys = (cost: number): number => tidy(Math.min(100, cost > 0 ? TEN / cost : 100));
  const size: Quantity =
    typeof price === 'number' || buys(price.low) === buys(price.high)
      ? buys(middleOf(price))
      : { low: buys(price.high), high: buys(price.low), family: 'lognormal' };
  return { ...scenario, levers: [{ id: `dollar-${bond}`, kind: 'satisfy', on: { part: 'bond', bond }, size }] };
}
