import type { Database } from './db.ts';
import { attempt } from './quota.ts';
import type { HistoryEntry, ScenarioRecord } from './schema.ts';
import { kept, notKept, type Outcome } from './trouble.ts';

/** Steps kept; the oldest go first. */
export const HISTORY_LIMIT = 500;

const CURSOR = 'historyCursor';

export interface History {
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** Order of the last entry in force: those after it were undone. 0 when none is. */
  readonly cursor: number;
}

export type Change = Omit<HistoryEntry, 'order'>;

export function readHistory(db: Database): Promise<Outcome<History>> {
  return attempt(async () => {
    const transaction = db.transaction(['history', 'settings']);
    const [entries, cursor] = await Promise.all([
      transaction.objectStore('history').getAll(),
      readCursor(transaction.objectStore('settings')),
    ]);
    await transaction.done;
    return { entries, cursor };
  });
}

/**
 * Makes a change and remembers it, both or neither: writes `after` (or removes the scenario), forgets what was undone
 * before it, and moves the cursor to it. When what is kept is no longer `before` (by `changedAt`), another window has
 * written: then neither is done and the trouble is 'elsewhere'.
 *
 * @param limit  entries kept
 */
export async function recordChange(
  db: Database,
  change: Change,
  limit: number = HISTORY_LIMIT,
): Promise<Outcome<HistoryEntry>> {
  const recorded = await attempt(async () => {
    const transaction = openAll(db);
    const [cursor, changedAt] = await Promise.all([
      readCursor(transaction.objectStore('settings')),
      lastChange(transaction, change.scenarioId),
    ]);
    if (changedAt !== (change.before?.changedAt ?? null)) return undefined;
    const entry: HistoryEntry = { ...change, order: cursor + 1 };
    const history = transaction.objectStore('history');
    await Promise.all([
      history.delete(IDBKeyRange.lowerBound(entry.order)),
      history.delete(IDBKeyRange.upperBound(entry.order - limit)),
      history.add(entry),
      transaction.objectStore('settings').put(entry.order, CURSOR),
      write(transaction, change.scenarioId, change.after),
      transaction.done,
    ]);
    return entry;
  });
  if (!recorded.ok) return recorded;
  return recorded.value ? kept(recorded.value) : notKept('elsewhere');
}

/**
 * Takes the last step back.
 *
 * @returns the step, undefined when there is none left; 'elsewhere' when the scenario is no longer what the step left
 */
export const undo = (db: Database): Promise<Outcome<HistoryEntry | undefined>> => move(db, 'back');

/** Takes the last undone step again; as `undo`. */
export const redo = (db: Database): Promise<Outcome<HistoryEntry | undefined>> => move(db, 'forward');

async function move(db: Database, way: 'back' | 'forward'): Promise<Outcome<HistoryEntry | undefined>> {
  const moved = await attempt(async () => {
    const transaction = openAll(db);
    const cursor = await readCursor(transaction.objectStore('settings'));
    const entry = await transaction.objectStore('history').get(way === 'back' ? cursor : cursor + 1);
    if (entry === undefined) return { entry };
    const [from, to] = way === 'back' ? [entry.after, entry.before] : [entry.before, entry.after];
    if ((await lastChange(transaction, entry.scenarioId)) !== (from?.changedAt ?? null)) return undefined;
    await Promise.all([
      transaction.objectStore('settings').put(way === 'back' ? cursor - 1 : cursor + 1, CURSOR),
      write(transaction, entry.scenarioId, to),
      transaction.done,
    ]);
    return { entry };
  });
  if (!moved.ok) return moved;
  return moved.value ? kept(moved.value.entry) : notKept('elsewhere');
}

const openAll = (db: Database) => db.transaction(['scenarios', 'history', 'settings'], 'readwrite');
type Transaction = ReturnType<typeof openAll>;

async function readCursor(settings: { get(key: string): Promise<unknown> }): Promise<number> {
  const cursor = await settings.get(CURSOR);
  return typeof cursor === 'number' ? cursor : 0;
}

async function lastChange(transaction: Transaction, id: string): Promise<number | null> {
  return (await transaction.objectStore('scenarios').get(id))?.changedAt ?? null;
}

async function write(transaction: Transaction, id: string, record: ScenarioRecord | null): Promise<void> {
  const scenarios = transaction.objectStore('scenarios');
  if (record === null) await scenarios.delete(id);
  else await scenarios.put(record);
}
