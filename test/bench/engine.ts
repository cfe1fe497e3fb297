/** One core, no browser: the expected estimator against a loop over customers, and its own times. */
import { creditCard } from '#cases/credit-card.ts';
import { batchEnd } from '#engine/sim/batch.ts';
import { batchRunner } from '#engine/sim/batch-runner.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { planOf } from '#engine/sim/plan.ts';
import { summarise } from '#engine/sim/summarise.ts';
import type { Scenario } from '#engine/scenario.ts';
import { benchScenario } from './scenario.ts';
import { customerLoop } from './customer-loop.ts';
import type { Row } from './table.ts';
import { median } from './table.ts';

const CUSTOMERS = 1000;
/** 95 % of a normal lie within this many standard errors. */
const Z = 1.96;
const ACCURACY = 0.01;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Means of the difference over the first `runs` points of one Sobol randomisation after another. */
function sobolErrors(runs: number, seeds: number, truth: number): number {
  let squares = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const batch = batchRunner(planOf({ ...benchScenario, seed, runs }))(0, runs);
    const mean = batch.whatIf.reduce((sum, value, i) => sum + value - batch.base[i]!, 0) / runs;
    squares += (mean - truth) ** 2;
  }
  return Math.sqrt(squares / seeds);
}

function reference(): { mean: number } {
  const runs = 262_144;
  const run = batchRunner(planOf({ ...benchScenario, seed: 4242, runs }));
  let sum = 0;
  for (let from = 0; from < runs; from += 4096) {
    const { base, whatIf } = run(from, from + 4096);
    for (let i = 0; i < base.length; i++) sum += whatIf[i]! - base[i]!;
  }
  return { mean: sum / runs };
}

function againstTheLoop(): Row[] {
  const { mean } = reference();

  const loop = customerLoop(benchScenario, CUSTOMERS);
  const differences: number[] = [];
  for (let i = 0; i < 3; i++) loop(i);
  // the best of several chunks on both sides: what the code takes, not what the machine did besides
  const chunk = 30;
  const chunks = 20;
  const loopRuns = chunk * chunks;
  const loopTimes = Array.from({ length: chunks }, (_, c) =>
    timed(() => {
      for (let i = c * chunk; i < (c + 1) * chunk; i++) {
        const { base, whatIf } = loop(i);
        differences.push(whatIf - base);
      }
    }),
  );
  const loopMs = Math.min(...loopTimes) / chunk;
  const loopMean = differences.reduce((a, b) => a + b, 0) / loopRuns;
  const deviation = Math.sqrt(differences.reduce((sum, d) => sum + (d - loopMean) ** 2, 0) / (loopRuns - 1));
  const loopNeeds = ((Z * deviation) / (ACCURACY * mean)) ** 2;

  // the least number of points, in whole blocks, whose error over 200 scramblings is within the bar
  let ours = 64;
  while (Z * sobolErrors(ours, 200, mean) > ACCURACY * mean) ours += 64;
  const run = batchRunner(planOf({ ...benchScenario, runs: ours }));
  for (let i = 0; i < 500; i++) run(0, ours);
  const oursMs = Math.min(...Array.from({ length: 300 }, () => timed(() => run(0, ours))));

  const many = 1920;
  const runMany = batchRunner(planOf({ ...benchScenario, runs: many }));
  const oursPerRun = Math.min(...Array.from({ length: 40 }, () => timed(() => runMany(0, many)))) / many;

  const speed = (loopNeeds * loopMs) / oursMs;
  const z = (loopMean - mean) / (deviation / Math.sqrt(loopRuns));
  return [
    { measure: `loop: ${CUSTOMERS} customers, arms apart: one run, best`, measured: `${loopMs.toFixed(2)} ms` },
    {
      measure: 'loop: mean uplift against ours',
      bar: '|z| ≤ 3.5',
      measured: `z ${z.toFixed(2)}`,
      passes: Math.abs(z) <= 3.5,
    },
    { measure: 'loop: runs for ±1% (95%) of the mean uplift', measured: Math.round(loopNeeds).toLocaleString('en') },
    { measure: 'loop: time for that', measured: `${((loopNeeds * loopMs) / 1000).toFixed(0)} s (computed)` },
    { measure: 'ours: scrambled Sobol runs for the same', measured: `${ours}` },
    { measure: 'ours: time for that, with the fan, best', measured: `${oursMs.toFixed(3)} ms` },
    {
      measure: 'time to ±1%: how many times faster',
      bar: '≥ 100,000',
      measured: Math.round(speed).toLocaleString('en'),
      passes: speed >= 100_000,
    },
    {
      measure: 'the same number of runs: how many times faster',
      bar: '≥ 200',
      measured: Math.round(loopMs / oursPerRun).toLocaleString('en'),
      passes: loopMs / oursPerRun >= 200,
    },
  ];
}

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
  ...againstTheLoop(),
  ...times('4 segments × 120 months', benchScenario),
  ...times('credit card, 240 months', creditCard.scenario),
];
