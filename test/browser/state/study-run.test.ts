import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import type { Batch } from '#engine/sim/batch.ts';
import type { RunStudy } from '#engine/study/study.ts';
import { inProcess } from '#runners/in-process.ts';
import { Pool } from '#runners/pool.ts';
import { webWorker } from '#runners/web-worker.ts';
import { StudyDesk } from '#state/study-desk.ts';
import { StudyRun } from '#state/study-run.svelte.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const pools: Pool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

function desk(open = webWorker, workers = 2): StudyDesk {
  const pool = new Pool(() => open(), workers);
  pools.push(pool);
  return new StudyDesk(pool);
}

/** Runs summed up, and the sum of their profit in the order of runs. */
interface Sum {
  readonly runs: number;
  readonly total: number;
  readonly seed: number;
}
const sum = ({ scenario }: RunStudy, parts: readonly Batch[], runs: number): Sum => ({
  runs,
  total: parts.reduce((all, { base }) => base.reduce((a, b) => a + b, all), 0),
  seed: scenario.seed,
});
const study = (over: Partial<Scenario> = {}): RunStudy => ({
  kind: 'run',
  scenario: uncertain({ runs: 2048, horizonYears: 2, ...over }),
});
const settled = async (run: StudyRun<'run', Sum>): Promise<void> => {
  await expect.poll(() => run.status.kind, { timeout: 20_000 }).toBe('done');
};

describe('a question of its own', () => {
  it('is answered over all its runs, first after the preview', async () => {
    const run = new StudyRun<'run', Sum>(desk(), sum);
    expect([run.status.kind, run.result, run.isStale]).toEqual(['idle', null, false]);
    run.ask({ study: study(), runs: 2048, preview: 256 });
    expect(run.status).toEqual({ kind: 'running', done: 0, total: 2048 });
    await settled(run);
    const whole = collect(study().scenario).base.reduce((a, b) => a + b, 0);
    expect(run.result).toEqual({ runs: 2048, total: whole, seed: study().scenario.seed });
    expect(run.isStale).toBe(false);
  });

  it('asked anew, the earlier turn is dropped; the answer of before is stale until then', async () => {
    const run = new StudyRun<'run', Sum>(desk(), sum);
    run.ask({ study: study({ seed: 1 }), runs: 2048 });
    await settled(run);
    for (let seed = 2; seed < 12; seed++) run.ask({ study: study({ seed, runs: 20_000 }), runs: 20_000 });
    run.ask({ study: study({ seed: 12 }), runs: 2048 });
    expect([run.isStale, run.result!.seed]).toEqual([true, 1]);
    await settled(run);
    expect([run.isStale, run.result!.seed, run.result!.runs]).toEqual([false, 12, 2048]);
  });

  it('does not drop the turn of another', async () => {
    const shared = desk();
    const [one, two] = [new StudyRun<'run', Sum>(shared, sum), new StudyRun<'run', Sum>(shared, sum)];
    one.ask({ study: study({ seed: 1 }), runs: 2048 });
    two.ask({ study: study({ seed: 2 }), runs: 2048 });
    two.ask({ study: study({ seed: 3 }), runs: 2048 });
    await Promise.all([settled(one), settled(two)]);
    expect([one.result!.seed, two.result!.seed]).toEqual([1, 3]);
  });

  it('says why it failed, and answers the next time', async () => {
    const run = new StudyRun<'run', Sum>(desk(inProcess, 1), sum);
    run.ask({ study: study({ discount: { low: 0.2, high: 0.1 } }), runs: 2048 });
    await expect.poll(() => run.status.kind).toBe('failed');
    expect(run.status).toMatchObject({ message: expect.stringContaining('reversed-range') as string });
    run.ask({ study: study(), runs: 2048 });
    await settled(run);
  });
});
