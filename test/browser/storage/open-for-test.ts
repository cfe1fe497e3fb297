import { deleteDB } from 'idb';
import { expect } from 'vitest';
import { openDatabase, type Database, type OpenOptions } from '#storage/db.ts';
import type { ScenarioRecord } from '#storage/schema.ts';
import type { Outcome } from '#storage/trouble.ts';

/** Runs a test on a database of its own; closes what it opened and deletes it, whatever happens. */
export async function withDatabase(run: (kit: Kit) => Promise<void>): Promise<void> {
  const name = `test-${crypto.randomUUID()}`;
  const opened: Database[] = [];
  const open: Kit['open'] = async (options = {}) => {
    const db = valueOf(await openDatabase({ ...options, name }));
    opened.push(db);
    return db;
  };
  try {
    await run({ name, open });
  } finally {
    for (const db of opened) db.close();
    await deleteDB(name);
  }
}

interface Kit {
  readonly name: string;
  readonly open: (options?: Omit<OpenOptions, 'name'>) => Promise<Database>;
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`expected a value, got trouble: ${outcome.trouble}`);
  return outcome.value;
}

export function expectTrouble(outcome: Outcome<unknown>, trouble: string): void {
  expect(outcome).toEqual({ ok: false, trouble });
}

const DOCUMENT = {
  schema: 1,
  name: 'Credit card',
  currency: 'USD',
  period: 'year',
  timing: 'arrears',
  horizonYears: 20,
  discount: 0.1,
  rangeLevel: 90,
  customers: 1000,
  sampling: 'sobol',
  seed: 42,
  runs: 1000,
  segments: [
    {
      id: 'all',
      name: 'All',
      share: 1,
      retention: { kind: 'constant', churn: 0.1 },
      acquisitionCost: 51,
      profit: { base: { amount: 30, shape: 'flat' } },
    },
  ],
  levers: [],
};

export function recordOf(id: string, changes: Partial<ScenarioRecord> = {}): ScenarioRecord {
  const name = changes.name ?? `Scenario ${id}`;
  const document = JSON.stringify({ ...DOCUMENT, name });
  return { id, name, document, createdAt: 100, openedAt: 100, changedAt: 100, position: 0, ...changes };
}
