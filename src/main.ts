/** Builds the app: opens the database, starts the workers, chooses language and theme, mounts. The only place that wires. */
import './app.css';
import { mount } from 'svelte';
import Root from './App.svelte';
import { firstCase } from '#cases/first.ts';
import type { Locale } from '#i18n/languages.ts';
import { locale, startLocale, t } from '#i18n/locale.svelte.ts';
import { Pool, poolSize } from '#runners/pool.ts';
import { webWorker } from '#runners/web-worker.ts';
import { App } from '#state/app.svelte.ts';
import type { Keeper } from '#state/keeper.ts';
import { databaseKeeper, memoryKeeper } from '#state/keeper.ts';
import { Library } from '#state/library.svelte.ts';
import { Run } from '#state/run.svelte.ts';
import { StudyDesk } from '#state/study-desk.ts';
import { DATABASE_NAME, openDatabase } from '#storage/db.ts';
import { askToPersist } from '#storage/persist.ts';
import type { StorageTrouble } from '#storage/trouble.ts';
import { joinTabs } from '#storage/tabs.ts';

const loadWordsOf = async (next: Locale): Promise<void> => {
  if (next === 'zh-Hans') await import('./fonts/chinese.css');
};

const pool = new Pool(webWorker, poolSize(navigator.hardwareConcurrency));
pool.warmUp();

/**
 * In a function, since words of other languages are loaded on the way: their files import from the file this is built
 * into, and would wait for ever for a module that itself waits for them.
 */
async function start(): Promise<void> {
  let trouble: (trouble: StorageTrouble) => void = () => undefined;
  const opened = await openDatabase({ onTrouble: (found) => trouble(found) });
  const keeper: Keeper = opened.ok ? databaseKeeper(opened.value) : memoryKeeper();

  const tabs = joinTabs(DATABASE_NAME, (news) => void library.hear(news));
  const library = new Library({
    keeper,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    announce: (news) => tabs.announce(news),
    onFirstChange: () => void askToPersist(),
  });
  trouble = library.lose;
  if (!opened.ok) library.lose(opened.trouble);

  const app = new App({
    library,
    run: new Run(pool),
    previews: async () => new (await import('#state/previews.svelte.ts')).Previews(new Pool(webWorker, 1)),
    desk: () => new StudyDesk(new Pool(webWorker, poolSize(navigator.hardwareConcurrency))),
    keeper,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]! % 10_000,
    cases: async () => (await import('#cases/all.ts')).CASES,
    loadWordsOf,
  });

  const settings = await keeper.settings();
  const chosen = settings.ok ? settings.value : {};
  await startLocale(chosen.language);
  void loadWordsOf(locale());
  app.singleKeys = chosen.singleKeys ?? true;
  app.compared = chosen.compared ?? [];
  const preferred = chosen.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  app.theme = preferred;
  document.documentElement.dataset.theme = preferred;

  await library.load();
  const readable = library.items.filter(({ scenario }) => scenario !== null);
  const last = readable.find(({ record }) => record.id === chosen.lastOpenId) ?? readable[0];
  /** A link holds a whole scenario: most visits come without one, and load no reader for it. */
  const LINK = /^#s\d+=/;
  const linked = LINK.test(location.hash)
    ? await (await import('#formats/scenario/link.ts')).decodeLink(location.hash.slice(1))
    : null;
  if (linked !== null) history.replaceState(null, '', location.pathname + location.search);
  if (linked?.ok === true) app.startFrom(linked.scenario);
  else if (last !== undefined) app.openScenario(last.record.id);
  else app.startFrom({ ...firstCase.scenario, name: t(firstCase.titleKey) });

  if (linked?.ok === false) app.notice = 'shell.link.broken';

  // nothing that was changed is lost when the tab is closed
  addEventListener('pagehide', library.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') library.flush();
  });

  mount(Root, { target: document.getElementById('app')!, props: { app } });
}

void start();
