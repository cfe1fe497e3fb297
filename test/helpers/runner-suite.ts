/** What every runner must do, and every pool of them: the same for this thread and for real workers. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import type { Batch } from '#engine/sim/batch.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import type { Outcome } from '#runners/pool.ts';
import { Pool } from '#runners/pool.ts';
import type { Runner } from '#runners/runner.ts';
import { RunnerGone } from '#runners/runner.ts';
import { hashOf } from './hash.ts';
import { collect } from './simulate.ts';
import { uncertain } from './uncertain.ts';

const scenario = uncertain({ runs: 2000, horizonYears: 2 });
const study = { kind: 'run' as const, scenario };
const whole = hashOf(collect(scenario));

interface Landing {
  readonly outcome: Promise<Outcome>;
  readonly batches: Batch[];
}

const start = (
  pool: Pool,
  each: Scenario,
  runs = each.runs,
  onBatch: (batch: Batch) => void = () => undefined,
): Landing => {
  const batches: Batch[] = [];
  const outcome = pool.run<'run'>({
    study: { kind: 'run', scenario: each },
    runs,
    preview: Math.min(512, runs),
    onPart: (batch) => {
      batches.push(batch);
      onBatch(batch);
    },
  });
  return { outcome, batches };
};

function hashOfBatches(each: Scenario, batches: readonly Batch[]): string {
  const collected = emptyCollection(outlineOf(each).layout, each.runs, each.levers.length);
  for (const batch of batches) place(collected, batch);
  return hashOf(collected);
}

/** A runner whose `nth` batch never comes back: it dies instead. */
function dying(open: () => Runner, nth: number): () => Runner {
  let batches = 0;
  return () => {
    const runner = open();
    return {
      ...runner,
      run: (job, from, to) => {
        const answer = runner.run(job, from, to);
        if (++batches === nth) runner.close();
        return answer;
      },
    };
  };
}

export function runnerSuite(name: string, open: () => Runner): void {
  describe(name, () => {
    it('answers with the batch asked for', async () => {
      const runner = open();
      await runner.load(1, study);
      const batch = (await runner.run(1, 64, 256)) as Batch;
      expect([batch.from, batch.to, batch.base.length]).toEqual([64, 256, 192]);
      expect(batch.base).toEqual(collect(scenario).base.subarray(64, 256));
      runner.close();
    });

    it('refuses a job it has not loaded, and goes on', async () => {
      const runner = open();
      await runner.load(1, study);
      await expect(runner.run(2, 0, 64)).rejects.toThrow('invalid job: loaded 1, got 2');
      await expect(runner.run(1, 0, 64)).resolves.toMatchObject({ from: 0 });
      runner.close();
    });

    it('closed, it ends the calls under way and all to come', async () => {
      const runner = open();
      await runner.load(1, study);
      const call = runner.run(1, 0, 2000);
      runner.close();
      runner.close(); // twice is once
      await expect(call).rejects.toBeInstanceOf(RunnerGone);
      await expect(runner.run(1, 0, 64)).rejects.toBeInstanceOf(RunnerGone);
      await expect(runner.load(2, study)).rejects.toBeInstanceOf(RunnerGone);
    });
  });

  describe(`a pool of ${name}`, () => {
    it.each([1, 2, 3])('of %d gives the same bits as one thread', async (size) => {
      const pool = new Pool(open, size);
      const { outcome, batches } = start(pool, scenario);
      expect(await outcome).toEqual({ kind: 'done' });
      expect(hashOfBatches(scenario, batches)).toBe(whole);
      pool.close();
    });

    it('deals the preview first, evenly, and every run once', async () => {
      const pool = new Pool(open, 2);
      const { outcome, batches } = start(pool, scenario);
      await outcome;
      const parts = batches.map(({ from, to }) => [from, to] as const).sort((a, b) => a[0] - b[0]);
      expect(parts.slice(0, 2)).toEqual([
        [0, 256],
        [256, 512],
      ]);
      expect(parts.map(([from]) => from)).toEqual([0, ...parts.map(([, to]) => to).slice(0, -1)]);
      expect(parts.at(-1)![1]).toBe(2000);
      pool.close();
    });

    it('the latest job wins: the one before ends as superseded and lands nothing more', async () => {
      const pool = new Pool(open, 2);
      const other = { ...scenario, seed: 7 };
      const first = start(pool, uncertain({ runs: 20_000 }));
      const second = start(pool, { ...scenario, seed: 6 });
      const third = start(pool, other);
      expect(await first.outcome).toEqual({ kind: 'superseded' });
      expect(await second.outcome).toEqual({ kind: 'superseded' });
      expect(await third.outcome).toEqual({ kind: 'done' });
      expect(first.batches.length + second.batches.length).toBe(0);
      expect(hashOfBatches(other, third.batches)).toBe(hashOf(collect(other)));
      pool.close();
    });

    it('stopped at the first batch it lands no second', async () => {
      const pool = new Pool(open, 2);
      const { outcome, batches } = start(pool, scenario, 2000, () => pool.stop());
      expect(await outcome).toEqual({ kind: 'superseded' });
      expect(batches.length).toBe(1);
      pool.close();
    });

    it('closed under way it ends, and works again when asked', async () => {
      const pool = new Pool(open, 2);
      const { outcome } = start(pool, scenario);
      pool.close();
      expect(await outcome).toEqual({ kind: 'superseded' });
      expect(await start(pool, scenario, 512).outcome).toEqual({ kind: 'done' });
      pool.close();
    });

    it('a runner that dies is replaced once, and its batch dealt again', async () => {
      const pool = new Pool(dying(open, 3), 2);
      const { outcome, batches } = start(pool, scenario);
      expect(await outcome).toEqual({ kind: 'done' });
      expect(hashOfBatches(scenario, batches)).toBe(whole);
      pool.close();
    });

    it('dying again and again ends the job as failed; the next one begins with new runners', async () => {
      let isBroken = true;
      const pool = new Pool(() => (isBroken ? dying(open, 1)() : open()), 2);
      const { outcome } = start(pool, scenario);
      expect(await outcome).toMatchObject({ kind: 'failed', message: expect.stringContaining('closed') as string });
      isBroken = false;
      expect(await start(pool, scenario, 512).outcome).toEqual({ kind: 'done' });
      pool.close();
    });

    it('an invalid scenario fails the job with its reason, not the page', async () => {
      const pool = new Pool(open, 2);
      const { outcome } = start(pool, { ...scenario, discount: { low: 0.2, high: 0.1 } });
      expect(await outcome).toMatchObject({
        kind: 'failed',
        message: expect.stringContaining('reversed-range') as string,
      });
      expect(await start(pool, scenario, 512).outcome).toEqual({ kind: 'done' });
      pool.close();
    });

    it('a mistake where the batch lands fails the job', async () => {
      const pool = new Pool(open, 1);
      const { outcome } = start(pool, scenario, 2000, () => {
        throw new Error('landed badly');
      });
      expect(await outcome).toEqual({ kind: 'failed', message: 'landed badly' });
      pool.close();
    });
  });
}
