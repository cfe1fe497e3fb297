import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import Root from '../../../../src/App.svelte';
import { CASES } from '#cases/all.ts';
import { firstCase } from '#cases/first.ts';
import type { Scenario } from '#engine/scenario.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import { Pool } from '#runners/pool.ts';
import { webWorker } from '#runners/web-worker.ts';
import { App } from '#state/app.svelte.ts';
import { databaseKeeper } from '#state/keeper.ts';
import { Library } from '#state/library.svelte.ts';
import { Previews } from '#state/previews.svelte.ts';
import { Run } from '#state/run.svelte.ts';
import { StudyDesk } from '#state/study-desk.ts';
import { openDatabase } from '#storage/db.ts';

export const RUNS = 2048;

/** A programme on the credit card: churn that it leads to, and what it costs. */
export function programme(name: string, churn: number, cost: number, over: Partial<Scenario> = {}): Scenario {
  const { scenario } = firstCase;
  const size = { low: 0.09 - churn, high: 0.11 - churn };
  const costs = [{ per: 'customer-year' as const, amount: { low: 0.8 * cost, high: 1.2 * cost } }];
  return {
    ...scenario,
    name,
    runs: RUNS,
    levers: [{ id: 'programme', kind: 'churn', reading: 'points', size, costs }],
    ...over,
  };
}

export interface Stage {
  readonly app: App;
  readonly library: Library;
  readonly screen: Awaited<ReturnType<typeof render>>;
  /** Names of the columns, from left to right. */
  readonly columns: () => string[];
}

/** The whole app at Compare, with these scenarios beside one another, a real database and real workers. */
export async function stage(scenarios: readonly Scenario[], compared = scenarios.length): Promise<Stage> {
  await setLocale('en');
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  const outcome = await openDatabase({ name });
  if (!outcome.ok) throw new Error(`expected a database, got ${outcome.trouble}`);
  onTestFinished(() => outcome.value.close());
  const keeper = databaseKeeper(outcome.value);
  let ids = 0;
  const library = new Library({
    keeper,
    now: () => Date.now(),
    newId: () => `id-${String(++ids)}`,
    announce: () => undefined,
    onFirstChange: () => undefined,
  });
  const pools = [new Pool(webWorker, 1), new Pool(webWorker, 2)] as const;
  onTestFinished(() => pools.forEach((pool) => pool.close()));
  const app = new App({
    library,
    run: new Run(pools[0]),
    previews: () => Promise.resolve(new Previews(pools[0])),
    desk: () => new StudyDesk(pools[1]),
    keeper,
    newSeed: () => 7,
    cases: () => Promise.resolve(CASES),
    loadWordsOf: () => Promise.resolve(),
  });
  await library.load();
  const made = scenarios.map((scenario) => library.add(scenario));
  app.openScenario(made[0]!);
  app.compareThese(made.slice(0, compared));
  app.go('compare');
  const screen = await render(Root, { app });
  return {
    app,
    library,
    screen,
    columns: () =>
      [...screen.container.querySelectorAll('[data-column] h2 .name')].map(({ textContent }) => textContent.trim()),
  };
}
