import { expect, it } from 'vitest';
import { RunnerGone } from '#runners/runner.ts';
import { webWorker } from '#runners/web-worker.ts';
import { Pool } from '#runners/pool.ts';
import { runnerSuite } from '#test/helpers/runner-suite.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

runnerSuite('real workers', webWorker);

/** A worker that dies as soon as it is spoken to. */
const broken = (): Worker => {
  const source = new Blob(['onmessage = () => { throw new Error("worn out"); };'], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(source));
};

it('a worker that throws ends its calls with the reason', async () => {
  const runner = webWorker(broken);
  await expect(runner.load(1, { kind: 'run', scenario: uncertain() })).rejects.toThrow('worn out');
  await expect(runner.run(1, 0, 64)).rejects.toBeInstanceOf(RunnerGone);
  runner.close();
});

it('a worker whose script is missing ends its calls', async () => {
  const runner = webWorker(() => new Worker('/no-such-worker.js'));
  await expect(runner.load(1, { kind: 'run', scenario: uncertain() })).rejects.toBeInstanceOf(RunnerGone);
  runner.close();
});

it('one worker that throws is replaced and the job is done; two fail it', async () => {
  const scenario = uncertain({ runs: 640, horizonYears: 1 });
  let opened = 0;
  const pool = new Pool(() => webWorker(++opened === 1 ? broken : undefined), 2);
  const job = { study: { kind: 'run' as const, scenario }, runs: 640, preview: 512, onPart: () => undefined };
  expect(await pool.run<'run'>(job)).toEqual({ kind: 'done' });
  expect(opened).toBe(3);
  pool.close();

  const worn = new Pool(() => webWorker(broken), 2);
  expect(await worn.run<'run'>(job)).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('worn out') as string,
  });
  worn.close();
});
