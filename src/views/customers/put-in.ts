/** An act put into the scenario: what it adds a customer and year becomes a premium, as uncertain as the act is. */
import type { Act } from '#engine/customers/customers-summary.ts';
import type { Lever, Quantity, RangeLevel, Scenario } from '#engine/scenario.ts';
import type { Quantiles } from '#engine/summary.ts';

/** Half the width of a normal distribution's central range at a level, in standard deviations. */
const REACH: Readonly<Record<RangeLevel, number>> = { 80: 1.2816, 90: 1.6449, 95: 1.96 };
const ID = /^(reprice|drop)-(\d+)$/;

/** The act that a scenario holds, and what it adds. */
export interface PutIn {
  readonly act: Act;
  readonly worst: number;
  readonly size: Quantity;
  readonly index: number;
}

export function putIn({ levers }: Scenario): PutIn | null {
  const index = levers.findIndex((lever) => lever.kind === 'premium' && ID.test(lever.id));
  const lever = levers[index];
  const match = lever === undefined ? null : ID.exec(lever.id);
  if (lever?.kind !== 'premium' || match === null) return null;
  return { act: match[1] === 'drop' ? 'drop' : 'reprice', worst: Number(match[2]) / 100, size: lever.size, index };
}

/**
 * The gain as a range whose ends are quantiles at the scenario's range level: 5 and 95 % at 90; at the other levels both
 * distances from the median are stretched as a normal distribution's would be. Four significant digits.
 */
export function sizeOf({ p5, p50, p95 }: Pick<Quantiles, 'p5' | 'p50' | 'p95'>, level: RangeLevel): Quantity {
  const stretch = REACH[level] / REACH[90];
  const round = (value: number): number => Number(value.toPrecision(4));
  const low = round(p50 - stretch * (p50 - p5));
  const high = round(p50 + stretch * (p95 - p50));
  return low < high ? { low, high } : low;
}

/** With the act as a lever; one that was put in before makes room for it. */
export function withAct(scenario: Scenario, act: Act, worst: number, gain: Quantiles): Scenario {
  const id = `${act}-${Math.round(100 * worst)}`;
  const lever: Lever = { id, kind: 'premium', size: sizeOf(gain, scenario.rangeLevel) };
  return { ...withoutAct(scenario), levers: [...withoutAct(scenario).levers, lever] };
}

export function withoutAct(scenario: Scenario): Scenario {
  const index = putIn(scenario)?.index ?? -1;
  return index < 0 ? scenario : { ...scenario, levers: scenario.levers.toSpliced(index, 1) };
}
