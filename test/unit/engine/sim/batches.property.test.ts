import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import { BLOCK, batchEnd } from '#engine/sim/batch.ts';
import { batchRunner } from '#engine/sim/batch-runner.ts';
import type { Batch } from '#engine/sim/batch.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { planOf } from '#engine/sim/plan.ts';
import { summarise } from '#engine/sim/summarise.ts';
import { hashOf } from '#test/helpers/hash.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

/** Batches of random sizes, run by several runners in a random order, put together in another. */
function dealt(scenario: Scenario, sizes: readonly number[], runners: number, order: (n: number) => number[]): string {
  const run = Array.from({ length: runners }, () => batchRunner(planOf(scenario)));
  const parts: [number, number][] = [];
  for (let from = 0; from < scenario.runs;) {
    const to = batchEnd(from, sizes[parts.length % sizes.length]!, scenario.runs);
    parts.push([from, to]);
    from = to;
  }
  const batches: Batch[] = order(parts.length).map((i) => run[i % runners]!(...parts[i]!));
  const collected = emptyCollection(outlineOf(scenario).layout, scenario.runs, scenario.levers.length);
  for (const i of order(batches.length).reverse()) place(collected, batches[i]!);
  return hashOf(collected);
}

const shuffled = (keys: readonly number[]) => (n: number) =>
  Array.from({ length: n }, (_, i) => i).sort((a, b) => keys[a % keys.length]! - keys[b % keys.length]! || a - b);

describe.each(['sobol', 'random'] as const)('%s: batches do not matter', (sampling) => {
  const scenario = uncertain({ sampling, runs: 700, horizonYears: 1 });
  const whole = hashOf(collect(scenario, 700));

  it('any size, any order, 1 to 3 runners give the same bits', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 });
    const keys = fc.array(fc.nat(), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 3 }), keys, (size, runners, key) => {
        expect(dealt(scenario, size, runners, shuffled(key))).toBe(whole);
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('the first 512 of 10,000 runs are the 512 of a shorter job', () => {
    const long = uncertain({ sampling, runs: 10_000, horizonYears: 1 });
    const short = collect({ ...long, runs: 512 });
    const run = batchRunner(planOf(long));
    const first = emptyCollection(outlineOf(long).layout, 512, 2);
    place(first, run(256, 512));
    place(first, run(0, 256));
    expect(hashOf(first)).toBe(hashOf(short));
    const summary = summarise(outlineOf(long), first, 512);
    expect(summary).toEqual(summarise(outlineOf({ ...long, runs: 512 }), short, 512));
  });

  it('a batch keeps its bits whatever ran before it in the same workspace', () => {
    const run = batchRunner(planOf(scenario));
    run(0, 576);
    expect(run(BLOCK, 3 * BLOCK)).toEqual(batchRunner(planOf(scenario))(BLOCK, 3 * BLOCK));
  });
});

it.each([
  [1, 64],
  [0, 63],
  [64, 64],
  [0, 1088],
])('a batch from %d to %d of 1,024 runs is refused', (from, to) => {
  expect(() => batchRunner(planOf(uncertain()))(from, to)).toThrow(/invalid batch/);
});
