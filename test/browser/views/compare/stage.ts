import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import Root from '../../../../src/App.svelte';
import { firstCase } from '#cases/first.ts';
import type { Scenario } from '#engine/scenario.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { databaseKeeper } from '#state/keeper.ts';
import type { Library } from '#state/library.svelte.ts';
import { openDatabase } from '#storage/db.ts';
import { wholeApp } from '../whole-app.ts';

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
  const app = wholeApp(databaseKeeper(outcome.value), 2, 0);
  const { library } = app;
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
