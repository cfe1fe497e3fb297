import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { inProcess } from '#runners/in-process.ts';
import { Pool } from '#runners/pool.ts';
import type { Runner } from '#runners/runner.ts';
import { Previews, RUNS } from '#state/previews.svelte.ts';
import { simulate } from '#test/helpers/simulate.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';

/** A pool that runs here and counts how many scenarios it was given. */
function counted(open: () => Runner = inProcess): { pool: Pool; loads: () => number } {
  let loads = 0;
  const runner = (): Runner => {
    const inner = open();
    return {
      ...inner,
      load(job, study) {
        loads++;
        return inner.load(job, study);
      },
    };
  };
  return { pool: new Pool(runner, 1), loads: () => loads };
}

async function landed(previews: Previews, scenario: Scenario, kind = 'done'): Promise<void> {
  await expect.poll(() => previews.of(scenario).kind, { timeout: 10_000 }).toBe(kind);
}

test('the same bits as a job of 2,000 runs', async () => {
  const previews = new Previews(counted().pool);
  const scenario = creditCard.scenario;
  previews.request([scenario]);
  await landed(previews, scenario);
  const state = previews.of(scenario);
  const whole = simulate({ ...scenario, runs: RUNS });
  expect(state.kind === 'done' && state.preview.uplift).toEqual(whole.uplift);
  expect(state.kind === 'done' && state.preview.survivors).toEqual(whole.fans.survivors);
});

test('a name and an origin are not run again, a number is', async () => {
  const { pool, loads } = counted();
  const previews = new Previews(pool);
  const scenario = textbook();
  previews.request([scenario]);
  await landed(previews, scenario);
  const copy = { ...scenario, name: 'Another', origin: 'telecom', runs: 5000 };
  expect(previews.of(copy).kind).toBe('done');
  const other = { ...scenario, seed: 43 };
  expect(previews.of(other).kind).toBe('waiting');
  previews.request([scenario, copy, other]);
  await landed(previews, other);
  expect(loads()).toBe(2);
});

test('what is no longer asked for is not run', async () => {
  const { pool, loads } = counted();
  const previews = new Previews(pool);
  const [first, dropped, last] = [1, 2, 3].map((seed) => textbook({ seed }));
  previews.request([first!, dropped!]);
  previews.request([first!, last!]);
  await landed(previews, last!);
  flushSync();
  expect(previews.of(dropped!).kind).toBe('waiting');
  expect(loads()).toBe(2);
});

test('a lever that leaves the bounds is told, and the next one runs', async () => {
  const previews = new Previews(counted().pool);
  // a churn of 20% cannot lose 50 points; such a document passes no door, but a run must not show it as if it could
  const refused = textbook({ retention: { kind: 'constant', churn: 0.2 }, levers: [churnLever('points', 0.5)] });
  const sound = textbook();
  previews.request([refused, sound]);
  await landed(previews, refused, 'refused');
  await landed(previews, sound);
  const state = previews.of(refused);
  expect(state.kind === 'refused' && state.problem).toMatchObject({
    code: 'lever-leaves-bounds',
    path: 'levers[0].size',
  });
});

test('runs that stopped are said to have, and run when asked again', async () => {
  let isBroken = true;
  const { pool } = counted(() => {
    const inner = inProcess();
    return { ...inner, load: (job, one) => (isBroken ? Promise.reject(new Error('gone')) : inner.load(job, one)) };
  });
  const previews = new Previews(pool);
  const scenario = textbook();
  previews.request([scenario]);
  await landed(previews, scenario, 'failed');
  isBroken = false;
  previews.again();
  await landed(previews, scenario);
});
