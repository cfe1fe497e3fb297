import type { FirmLuck } from '#engine/cohort/crowd.ts';
import { cohortRunner } from '#engine/cohort/cohort.ts';
import type { Scenario } from '#engine/scenario.ts';
import { batchEnd } from '#engine/sim/batch.ts';
import type { Collected } from '#engine/sim/collect.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { planOf } from '#engine/sim/plan.ts';

/** Runs a scenario with luck in this thread, as `collect` does without. */
export function collectLuck(scenario: Scenario, luck: FirmLuck, size = 4096): Collected {
  const run = cohortRunner(planOf(scenario), luck);
  const collected = emptyCollection(outlineOf(scenario).layout, scenario.runs, scenario.levers.length);
  for (let from = 0; from < scenario.runs;) {
    const to = batchEnd(from, size, scenario.runs);
    place(collected, run(from, to));
    from = to;
  }
  return collected;
}

export const shared = (customers: number): FirmLuck => ({ kind: 'shared', customers });
export const separate = (customers: number): FirmLuck => ({ kind: 'separate', customers });

export function spreadOf(values: ArrayLike<number>): { mean: number; variance: number; fourth: number } {
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const moment = (k: number): number => all.reduce((sum, value) => sum + (value - mean) ** k, 0) / (all.length - 1);
  return { mean, variance: moment(2), fourth: moment(4) };
}

/** The customers of every segment are made to differ, so that some lose money. */
export const mixed = (scenario: Scenario, profit = 0.8, serve = 10, serveSpread = 1.5): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment) => ({ ...segment, spread: { profit, serve, serveSpread } })),
});
