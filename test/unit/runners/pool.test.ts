import { expect, it } from 'vitest';
import { inProcess } from '#runners/in-process.ts';
import { Pool, poolSize } from '#runners/pool.ts';
import type { Runner } from '#runners/runner.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const scenario = uncertain({ runs: 20_000, horizonYears: 1 });
const study = { kind: 'run' as const, scenario };

/** A runner by the clock of the test: `runsPerMs` runs a millisecond; it simulates nothing. */
function clocked(runsPerMs: number): { open: () => Runner; now: () => number; sizes: number[] } {
  let time = 0;
  const sizes: number[] = [];
  const open = (): Runner => ({
    load: () => Promise.resolve(),
    run: async (_, from, to) => {
      await Promise.resolve();
      time += (to - from) / runsPerMs;
      sizes.push(to - from);
      return { from, to };
    },
    close: () => undefined,
  });
  return { open, now: () => time, sizes };
}

it.each([
  ['slow', 4, 100],
  ['fast', 100, 2500],
])('batches of a %s runner come to take about 25 ms: %d runs a ms, %d runs a batch', async (_, speed, size) => {
  const { open, now, sizes } = clocked(speed);
  const pool = new Pool(open, 1, now);
  for (let job = 0; job < 8; job++)
    await pool.run<'run'>({ study, runs: 20_000, preview: 512, onPart: () => undefined });
  const learnt = sizes.slice(-4)[0]!;
  expect(Math.abs(learnt / size - 1)).toBeLessThan(0.4); // a batch is a whole number of blocks of 64
});

it('no batch is larger than an even share of what is left: two fast runners end together', async () => {
  const { open, now, sizes } = clocked(10_000);
  const pool = new Pool(open, 2, now);
  for (let job = 0; job < 4; job++) {
    sizes.length = 0;
    await pool.run<'run'>({ study, runs: 10_000, preview: 512, onPart: () => undefined });
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(4744 + 32);
});

it('a place that cannot be opened fails the job, it does not throw', async () => {
  const pool = new Pool(() => {
    throw new Error('no workers here');
  }, 2);
  const outcome = await pool.run<'run'>({ study, runs: 512, preview: 512, onPart: () => undefined });
  expect(outcome).toEqual({ kind: 'failed', message: 'no workers here' });
});

it('a scenario is copied on its way: changing it afterwards changes nothing', async () => {
  const runner = inProcess();
  const copy: { seed: number } & typeof scenario = structuredClone(scenario);
  const mine = { kind: 'run' as const, scenario: copy };
  await runner.load(1, mine);
  const before = await runner.run(1, 0, 64);
  copy.seed = 1;
  expect(await runner.run(1, 0, 64)).toEqual(before);
});

it.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [32, 8],
])('%d cores: %d runners', (cores, runners) => {
  expect(poolSize(cores)).toBe(runners);
});
