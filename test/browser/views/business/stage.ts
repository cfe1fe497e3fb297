import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import Root from '../../../../src/App.svelte';
import { CASES } from '#cases/all.ts';
import { firstCase } from '#cases/first.ts';
import type { Scenario } from '#engine/scenario.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import { Pool } from '#runners/pool.ts';
import type { Runner } from '#runners/runner.ts';
import { webWorker } from '#runners/web-worker.ts';
import { App } from '#state/app.svelte.ts';
import { businessStudyOf, type BusinessStudy } from '#state/business.svelte.ts';
import { memoryKeeper } from '#state/keeper.ts';
import { Library } from '#state/library.svelte.ts';
import { Previews } from '#state/previews.svelte.ts';
import { Run } from '#state/run.svelte.ts';
import { StudyDesk } from '#state/study-desk.ts';

export const RUNS = 128;

export interface Stage {
  readonly app: App;
  readonly study: BusinessStudy;
  readonly screen: Awaited<ReturnType<typeof render>>;
}

/** The whole app with real workers, at One customer. `runner`: what answers the studies. */
export async function stage(over: Partial<Scenario> = {}, runner: () => Runner = webWorker): Promise<Stage> {
  await setLocale('en');
  const keeper = memoryKeeper();
  const library = new Library({
    keeper,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    announce: () => undefined,
    onFirstChange: () => undefined,
  });
  const pool = new Pool(webWorker, 1);
  const desk = new StudyDesk(new Pool(runner, 1));
  onTestFinished(() => {
    pool.close();
    desk.pool.close();
  });
  const app = new App({
    library,
    run: new Run(pool),
    previews: () => Promise.resolve(new Previews(pool)),
    desk: () => desk,
    keeper,
    newSeed: () => 7,
    cases: () => Promise.resolve(CASES),
    loadWordsOf: () => Promise.resolve(),
  });
  await library.load();
  app.startFrom({ ...firstCase.scenario, runs: RUNS, ...over });
  const screen = await render(Root, { app });
  return { app, study: businessStudyOf(desk), screen };
}
