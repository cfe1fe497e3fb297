import type { Scenario } from '#engine/scenario.ts';
import { batchEnd } from '#engine/sim/batch.ts';
import { batchRunner } from '#engine/sim/batch-runner.ts';
import type { Collected } from '#engine/sim/collect.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { planOf } from '#engine/sim/plan.ts';
import { summarise } from '#engine/sim/summarise.ts';
import type { Summary } from '#engine/summary.ts';

/** Runs a scenario in this thread, in batches of about `size` runs, and puts the columns together. */
export function collect(scenario: Scenario, size = 4096): Collected {
  const run = batchRunner(planOf(scenario));
  const collected = emptyCollection(outlineOf(scenario).layout, scenario.runs, scenario.levers.length);
  for (let from = 0; from < scenario.runs;) {
    const to = batchEnd(from, size, scenario.runs);
    place(collected, run(from, to));
    from = to;
  }
  return collected;
}

export const simulate = (scenario: Scenario, size?: number): Summary =>
  summarise(outlineOf(scenario), collect(scenario, size), scenario.runs);
