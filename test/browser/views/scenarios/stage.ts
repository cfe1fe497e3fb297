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
import { openDatabase, type Database } from '#storage/db.ts';
import { putScenario } from '#storage/scenarios.ts';
import type { ScenarioRecord } from '#storage/schema.ts';
import { wholeApp } from '../whole-app.ts';

export interface Stage {
  readonly app: App;
  readonly library: Library;
  /** Names in the order of the list. */
  readonly names: () => string[];
  /** Names as another window would read them from the database. */
  readonly kept: () => Promise<string[]>;
  readonly screen: Awaited<ReturnType<typeof render>>;
  /** The same database in a page opened anew. */
  readonly reloaded: () => Promise<Stage>;
}

export interface Setting {
  /** Scenarios there are, besides the open "Credit card". */
  readonly names?: readonly string[];
  /** Records as they lie in the database, whatever they hold. */
  readonly records?: readonly ScenarioRecord[];
}

/** The whole app, with a real database and real workers, opened at the page of scenarios. */
export async function stage({ names = [], records = [] }: Setting = {}): Promise<Stage> {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  const db = await opened(name);
  for (const record of records) await putScenario(db, record, null);
  return page(name, db, (library) => {
    const first = library.add(firstCase.scenario);
    for (const each of names) library.add(named(each));
    return first;
  });
}

/** The credit card under another name. */
export const named = (name: string): Scenario => ({ ...firstCase.scenario, name });

async function opened(name: string): Promise<Database> {
  const outcome = await openDatabase({ name });
  if (!outcome.ok) throw new Error(`expected a database, got ${outcome.trouble}`);
  onTestFinished(() => outcome.value.close());
  return outcome.value;
}

async function page(name: string, db: Database, begin: (library: Library) => string): Promise<Stage> {
  await setLocale('en');
  const keeper = databaseKeeper(db);
  const app = wholeApp(keeper);
  const { library } = app;
  await library.load();
  app.openScenario(begin(library));
  app.screen = 'scenarios';
  const screen = await render(Root, { app });
  await screen.getByRole('heading', { name: 'Your scenarios' }).findElement();
  const listed = async (): Promise<string[]> => {
    await library.settled();
    const outcome = await keeper.list();
    return outcome.ok ? outcome.value.map(({ record }) => record.name) : [];
  };
  return {
    app,
    library,
    names: () => library.items.map(({ record }) => record.name),
    kept: listed,
    screen,
    async reloaded() {
      await library.settled();
      await screen.unmount();
      return page(name, await opened(name), (anew) => anew.items.find(({ scenario }) => scenario !== null)!.record.id);
    },
  };
}
