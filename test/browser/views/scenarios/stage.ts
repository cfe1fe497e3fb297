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
import { openDatabase, type Database } from '#storage/db.ts';
import { putScenario } from '#storage/scenarios.ts';
import type { ScenarioRecord } from '#storage/schema.ts';

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

let ids = 0;

async function page(name: string, db: Database, begin: (library: Library) => string): Promise<Stage> {
  await setLocale('en');
  const keeper = databaseKeeper(db);
  const library = new Library({
    keeper,
    now: () => Date.now(),
    newId: () => `id-${String(++ids)}`,
    announce: () => undefined,
    onFirstChange: () => undefined,
  });
  const pools = [new Pool(webWorker, 1), new Pool(webWorker, 1)] as const;
  onTestFinished(() => pools.forEach((pool) => pool.close()));
  const app = new App({
    library,
    run: new Run(pools[0]),
    previews: () => Promise.resolve(new Previews(pools[1])),
    desk: () => new StudyDesk(pools[1]),
    keeper,
    newSeed: () => 7,
    cases: () => Promise.resolve(CASES),
    loadWordsOf: () => Promise.resolve(),
  });
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
