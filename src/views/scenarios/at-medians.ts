import { median } from '#engine/inputs/median.ts';
import type { Scenario } from '#engine/scenario.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { withValue, type Step } from '#state/edit.ts';

/** The scenario with every range replaced by its median, for results that stand beside a published one. */
export function atMedians(scenario: Scenario): Scenario {
  return slotsOf(scenario).reduce(
    (document, { path, quantity, kind }) =>
      withValue(document, stepsOf(path), median(quantity, kind, scenario.rangeLevel)),
    scenario,
  );
}

/** 'levers[0].size' as ['levers', 0, 'size']. */
const stepsOf = (path: string): Step[] =>
  [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
