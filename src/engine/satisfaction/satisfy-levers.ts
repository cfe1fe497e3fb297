/**
 * Levers that satisfy, as levers on churn read on the hazard: a mapping gives the factor ρ on the hazard of leaving, which is a
 * size of 1 − ρ. The same as today is a size of exactly 0.
 */
import type { Scenario } from '../scenario.ts';
import type { Derived } from '../sim/lever-plan.ts';
import type { SatisfyLevers } from '../sim/plan-with.ts';
import type { Mapping } from './mapping.ts';
import { mappingOf } from './mapping-of.ts';
import { satisfactionOf } from './satisfaction-of.ts';
import { satisfies } from './known-slots.ts';
import './satisfaction-slots.ts';

/** By the mappings of satisfaction. */
export const satisfyLevers: SatisfyLevers = (scenario, slotOf) => satisfyLeversBy(mappingOf, scenario, slotOf);

/** @param mapping  of a part of satisfaction */
export function satisfyLeversBy(
  mapping: typeof mappingOf,
  scenario: Scenario,
  slotOf: (path: string) => number,
): (Derived | null)[] {
  const satisfaction = satisfactionOf(scenario);
  return scenario.levers.map((lever) => (satisfies(lever) ? derivedOf(mapping(satisfaction, lever.on), slotOf) : null));
}

function derivedOf({ reads, ratio, bounds, course }: Mapping, slotOf: (path: string) => number): Derived {
  const slots = reads.map(slotOf);
  const numbers = new Float64Array(slots.length);
  const gather = (values: Float64Array): Float64Array => {
    for (let i = 0; i < slots.length; i++) numbers[i] = values[slots[i]!]!;
    return numbers;
  };
  return {
    sizeOf: (values, own) => (own === 0 ? 0 : 1 - ratio(gather(values), own)),
    // any factor on the hazard is possible
    bounds: (values) => bounds(gather(values)),
    course:
      course === undefined
        ? null
        : (values, own, strength, without, under) => {
            course(gather(values), own, strength, without, under);
          },
  };
}
