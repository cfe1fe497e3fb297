import { afterEach, describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { inProcess } from '#runners/in-process.ts';
import { Pool } from '#runners/pool.ts';
import { webWorker } from '#runners/web-worker.ts';
import { Run } from '#state/run.svelte.ts';
import { simulate } from '#test/helpers/simulate.ts';

const pools: Pool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

async function done(scenario: Scenario, workers: number, isReal = false): Promise<Run> {
  const pool = new Pool(isReal ? webWorker : inProcess, workers);
  pools.push(pool);
  const run = new Run(pool);
  await run.start(scenario);
  return run;
}

const card = creditCard.scenario;

describe('stop when ±x% is reached', () => {
  it('makes as many runs as it takes, the same for 1, 2 and 3 workers', async () => {
    const runs = [await done({ ...card, precision: 0.002 }, 1), await done({ ...card, precision: 0.002 }, 2, true)];
    runs.push(await done({ ...card, precision: 0.002 }, 3));
    const made = runs.map(({ summary }) => summary!.runs);
    expect(new Set(made).size).toBe(1);
    expect([256, 512, 1024, 2048, 4096, 8192]).toContain(made[0]);
    for (const { summary, status } of runs) {
      expect(summary).toEqual(simulate({ ...card, runs: made[0]! }));
      expect(status).toMatchObject({ kind: 'done', precision: { wanted: 0.002, isEnough: true } });
    }
  });

  it('a precision that cannot be reached: all runs, and how far it came', async () => {
    const { status, summary } = await done({ ...card, runs: 1000, precision: 0.0001 }, 2);
    expect(summary!.runs).toBe(1000);
    if (status.kind !== 'done') throw new Error(status.kind);
    expect(status.precision).toMatchObject({ wanted: 0.0001, isEnough: false });
    expect(status.precision!.reached).toBeGreaterThan(0.0001);
  });

  it('without one all runs are made', async () => {
    const { status, summary } = await done({ ...card, runs: 1000 }, 2);
    expect(summary!.runs).toBe(1000);
    expect(status).not.toHaveProperty('precision');
  });
});

describe('luck', () => {
  const width = ({ summary }: Run): number => summary!.difference.p95 - summary!.difference.p5;
  const few = { ...card, runs: 1024 };

  it('of forty customers widens what is not known; of four million it adds nothing to be seen', async () => {
    const none = await done(few, 2, true);
    const forty = await done({ ...few, luck: 'shared', customers: 40 }, 2, true);
    const many = await done({ ...few, luck: 'shared', customers: 4_000_000 }, 2, true);
    expect(width(forty)).toBeGreaterThan(1.1 * width(none));
    // the same draws of inputs; luck of one customer is a few hundred dollars, of four million some cents
    expect(Math.abs(width(many) - width(none))).toBeLessThan(1);
  });

  it('of their own in both futures makes the difference wider still', async () => {
    const shared = await done({ ...few, luck: 'shared', customers: 40 }, 2, true);
    const separate = await done({ ...few, luck: 'separate', customers: 40 }, 2, true);
    expect(width(separate)).toBeGreaterThan(1.5 * width(shared));
  });
});
