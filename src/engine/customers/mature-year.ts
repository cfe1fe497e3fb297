import type { Scenario } from '../scenario.ts';
import type { Plan } from '../sim/plan.ts';
import { slotsOf } from '../sim/slots.ts';

/**
 * Yearly profit per customer of a segment in a mature year: the last one that its profit curves describe (within the
 * horizon), without levers, not discounted. The cost to serve has already been taken off it.
 *
 * @param values  by slot, as drawn
 */
export function matureMargin({ segments, grid }: Plan, values: Float64Array, segment: number): number {
  const { curves } = segments[segment]!;
  const year = Math.min(grid.years, Math.max(1, ...curves.map(({ shapeYears }) => shapeYears)));
  let margin = 0;
  for (const { amountSlot, growthSlot, shape, shapeYears } of curves) {
    let amount = values[amountSlot]!;
    const growth = growthSlot === null ? 0 : values[growthSlot]!;
    for (let y = shapeYears; y < year; y++) amount *= 1 + growth;
    margin += shape[year - 1]! * amount;
  }
  return margin;
}

/** By segment: slot of the mean cost to serve, or −1 where there is no spread and so no such cost. */
export function serveSlots(scenario: Scenario): number[] {
  const slots = slotsOf(scenario);
  return scenario.segments.map((_, s) => slots.findIndex(({ path }) => path === `segments[${s}].spread.serve`));
}
