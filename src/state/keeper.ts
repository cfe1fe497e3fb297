/**
 * Where scenarios, their history and the settings are kept: this browser's database, or, where it keeps nothing, the
 * memory of this page. Both answer alike, so that undo works in either.
 */
import type { Database } from '#storage/db.ts';
import type { Change } from '#storage/history.ts';
import { HISTORY_LIMIT, recordChange, redo, undo } from '#storage/history.ts';
import type { StoredScenario } from '#storage/scenarios.ts';
import { listScenarios, restoreScenario } from '#storage/scenarios.ts';
import type { HistoryEntry, ScenarioRecord, Settings } from '#storage/schema.ts';
import { readSettings, writeSettings } from '#storage/settings.ts';
import type { Outcome } from '#storage/trouble.ts';
import { kept } from '#storage/trouble.ts';

export interface Keeper {
  readonly isLasting: boolean;
  list(): Promise<Outcome<StoredScenario[]>>;
  /** 'elsewhere' if another window wrote since `change.before`. */
  record(change: Change): Promise<Outcome<unknown>>;
  /** Writes over whatever another window wrote. */
  overwrite(record: ScenarioRecord): Promise<Outcome<void>>;
  undo(): Promise<Outcome<HistoryEntry | undefined>>;
  redo(): Promise<Outcome<HistoryEntry | undefined>>;
  settings(): Promise<Outcome<Settings>>;
  choose(settings: Settings): Promise<Outcome<void>>;
}

export function databaseKeeper(db: Database): Keeper {
  return {
    isLasting: true,
    list: () => listScenarios(db),
    record: (change) => recordChange(db, change),
    overwrite: (record) => restoreScenario(db, record),
    undo: () => undo(db),
    redo: () => redo(db),
    settings: () => readSettings(db),
    choose: (settings) => writeSettings(db, settings),
  };
}

/** Forgets everything with the page. */
export function memoryKeeper(): Keeper {
  let entries: HistoryEntry[] = [];
  let cursor = 0;
  return {
    isLasting: false,
    list: () => Promise.resolve(kept([])),
    record(change) {
      entries = [...entries.slice(0, cursor), { ...change, order: cursor + 1 }].slice(-HISTORY_LIMIT);
      cursor = entries.length;
      return Promise.resolve(kept(undefined));
    },
    overwrite: () => Promise.resolve(kept(undefined)),
    undo: () => Promise.resolve(kept(cursor > 0 ? entries[--cursor] : undefined)),
    redo: () => Promise.resolve(kept(cursor < entries.length ? entries[cursor++] : undefined)),
    settings: () => Promise.resolve(kept({})),
    choose: () => Promise.resolve(kept(undefined)),
  };
}
