import { readScenario } from '#formats/scenario/read.ts';
import type { Validation } from '#formats/scenario/validate.ts';
import type { Database } from './db.ts';
import { attempt } from './quota.ts';
import type { ScenarioRecord } from './schema.ts';
import { kept, notKept, type Outcome } from './trouble.ts';

/** A kept scenario and what became of its document: broken and newer ones are shown with their problems, never dropped. */
export interface StoredScenario {
  readonly record: ScenarioRecord;
  readonly reading: Validation;
}

/** All, in the order of the list. */
export function listScenarios(db: Database): Promise<Outcome<StoredScenario[]>> {
  return attempt(async () => Promise.all((await db.getAll('scenarios')).sort(byPlace).map(read)));
}

/** Undefined when there is none with this id. */
export function getScenario(db: Database, id: string): Promise<Outcome<StoredScenario | undefined>> {
  return attempt(async () => {
    const record = await db.get('scenarios', id);
    return record && read(record);
  });
}

/**
 * Keeps a scenario, new or changed.
 *
 * @param since  `changedAt` of the version this window read, null if it made the scenario. When another window has
 *   written since, nothing is overwritten and the trouble is 'elsewhere'.
 */
export async function putScenario(db: Database, record: ScenarioRecord, since: number | null): Promise<Outcome<void>> {
  const written = await attempt(async () => {
    const transaction = db.transaction('scenarios', 'readwrite');
    const found = await transaction.store.get(record.id);
    const isOurs = (found?.changedAt ?? null) === since;
    await Promise.all([isOurs && transaction.store.put(record), transaction.done]);
    return isOurs;
  });
  if (!written.ok) return written;
  return written.value ? kept(undefined) : notKept('elsewhere');
}

/** Puts a scenario back as it was, whatever is there now: after `removeScenario`, or when a window insists on its own. */
export function restoreScenario(db: Database, record: ScenarioRecord): Promise<Outcome<void>> {
  return attempt(async () => {
    await db.put('scenarios', record);
  });
}

/** @returns what was removed, for `restoreScenario`; undefined if there was nothing */
export function removeScenario(db: Database, id: string): Promise<Outcome<ScenarioRecord | undefined>> {
  return attempt(async () => {
    const transaction = db.transaction('scenarios', 'readwrite');
    const found = await transaction.store.get(id);
    await Promise.all([transaction.store.delete(id), transaction.done]);
    return found;
  });
}

/** Gives the scenarios the positions 0, 1, 2 … in this order; ids that are not there are passed over. */
export function orderScenarios(db: Database, ids: readonly string[]): Promise<Outcome<void>> {
  return attempt(async () => {
    const transaction = db.transaction('scenarios', 'readwrite');
    const records = await Promise.all(ids.map((id) => transaction.store.get(id)));
    const puts = records.map((record, position) => record && transaction.store.put({ ...record, position }));
    await Promise.all([...puts, transaction.done]);
  });
}

const read = async (record: ScenarioRecord): Promise<StoredScenario> => ({
  record,
  reading: await readScenario(record.document),
});

/** Two windows may give out the same position: then the older one, then the id decides, so the order never flickers. */
const byPlace = (a: ScenarioRecord, b: ScenarioRecord): number =>
  a.position - b.position || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
