/** One core, no browser: what a run of the expected estimator takes. */
import { creditCard } from '#cases/credit-card.ts';
import { batchEnd } from '#engine/sim/batch.ts';
import { batchRunner } from '#engine/sim/batch-runner.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { planOf } from '#engine/sim/plan.ts';
import { summarise } from '#engine/sim/summarise.ts';
import type { Scenario } from '#engine/scenario.ts';
import { benchScenario } from './scenario.ts';
import type { Row } from './table.ts';
import { median, timed } from './table.ts';

function times(name: string, scenario: Scenario): Row[] {
  const { runs } = scenario;
  const outline = outlineOf(scenario);
  const run = batchRunner(planOf(scenario));
  const kernels: number[] = [];
  const summaries: number[] = [];
  for (let k = 0; k < 12; k++) {
    const collected = emptyCollection(outline.layout, runs, scenario.levers.length);
    let kernel = 0;
    for (let from = 0; from < runs;) {
      const to = batchEnd(from, 1920, runs);
      kernel += timed(() => place(collected, run(from, to)));
      from = to;
    }
    kernels.push(kernel);
    summaries.push(timed(() => summarise(outline, collected, runs)));
  }
  const line = (values: number[]): string => `${median(values).toFixed(1)} ms (best ${Math.min(...values).toFixed(1)})`;
  return [
    { measure: `${name}: 10,000 runs, both arms and the fan`, measured: line(kernels) },
    {
      measure: `${name}: one run`,
      measured: `${((1000 * median(kernels)) / runs).toFixed(2)} µs (best ${((1000 * Math.min(...kernels)) / runs).toFixed(2)})`,
    },
    { measure: `${name}: summing 10,000 runs up`, measured: line(summaries) },
  ];
}

export const engineRows = (): Row[] => [
  ...times('4 segments × 120 months', benchScenario),
  ...times('credit card, 240 months', creditCard.scenario),
];
