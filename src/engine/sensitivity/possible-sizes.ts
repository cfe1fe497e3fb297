import type { Scenario } from '../scenario.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import { evaluatorOf } from './evaluator.ts';
import { possibleRange } from './possible.ts';
import { MOST_SIZE } from './searched-range.ts';

/** A map is made of the first runs of a job, no more. */
export const MOST_MAP_RUNS = 1024;
/** The draw's room for the rounding of decimals, which a bound does not use. */
const DUST = 1e-12;

/**
 * The sizes of a lever that are possible in every one of the first `runs` runs, the other levers as drawn: what the dial of
 * a map can show. Infinite where nothing bounds them (a premium); `min > max` where no size suits all runs.
 *
 * @param lever  index
 * @throws if there is no such lever or if it has no size
 */
export function possibleSizes(
  scenario: Scenario,
  lever: number,
  runs = MOST_MAP_RUNS,
  memory: TableMemory = new Map(),
): { min: number; max: number } {
  return possibleSizesOf(planOf(scenario, memory), lever, runs);
}

export function possibleSizesOf(plan: Plan, lever: number, runs: number): { min: number; max: number } {
  const slot = sizeSlotOf(plan, lever);
  const { kind } = plan.levers[lever]!;
  if (kind === 'premium') return { min: -Infinity, max: Infinity };
  if (kind === 'move') return { min: 0, max: 1 };
  if (kind === 'referral' || kind === 'acquisition') return { min: -1, max: Infinity };
  const evaluator = evaluatorOf(plan);
  let min = -MOST_SIZE;
  let max = MOST_SIZE;
  for (let run = 0; run < Math.min(runs, plan.runs); run++) {
    if (!evaluator.draw(run)) continue;
    // most runs allow what those before have left
    const range = possibleRange(evaluator, slot, min, max);
    min = Math.max(min, range.min);
    max = Math.min(max, range.max);
  }
  return { min: min + DUST, max: max - DUST };
}

/** @throws as `possibleSizes` */
export function sizeSlotOf({ levers }: Plan, lever: number): number {
  const slot = levers[lever]?.sizeSlot ?? null;
  if (slot === null) throw new RangeError(`invalid lever: must be the index of one with a size, got ${lever}`);
  return slot;
}
