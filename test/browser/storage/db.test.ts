import { deleteDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { openDatabase } from '#storage/db.ts';
import { LADDER, type Step } from '#storage/ladder.ts';
import { listScenarios, putScenario } from '#storage/scenarios.ts';
import { expectTrouble, recordOf, valueOf, withDatabase } from './open-for-test.ts';

/** A step some future version might add. */
const addShelf: Step = (db) => {
  (db as unknown as { createObjectStore: (name: string) => void }).createObjectStore('shelf');
};

describe('the ladder', () => {
  test('a new database has the stores of every step', async () => {
    await withDatabase(async ({ open }) => {
      const db = await open();
      expect([...db.objectStoreNames]).toEqual(['history', 'scenarios', 'settings']);
      expect(db.version).toBe(LADDER.length);
    });
  });

  test('climbing one more step keeps the data, byte for byte', async () => {
    await withDatabase(async ({ open }) => {
      const before = await open();
      const record = recordOf('a');
      valueOf(await putScenario(before, record, null));
      before.close();
      const after = await open({ ladder: [...LADDER, addShelf] });
      expect(after.version).toBe(LADDER.length + 1);
      expect([...after.objectStoreNames]).toContain('shelf');
      expect(await after.getAll('scenarios')).toEqual([record]);
    });
  });

  test('old steps are not climbed again', async () => {
    await withDatabase(async ({ open }) => {
      const first = vi.fn(LADDER[0]);
      (await open({ ladder: [first] })).close();
      (await open({ ladder: [first, addShelf] })).close();
      expect(first).toHaveBeenCalledTimes(1);
    });
  });

  test('an older app does not open the database of a newer one, and leaves it as it is', async () => {
    await withDatabase(async ({ name, open }) => {
      const newer = await open({ ladder: [...LADDER, addShelf] });
      valueOf(await putScenario(newer, recordOf('a'), null));
      newer.close();
      expectTrouble(await openDatabase({ name }), 'elsewhere');
      const again = await open({ ladder: [...LADDER, addShelf] });
      expect(await again.count('scenarios')).toBe(1);
    });
  });
});

describe('several connections', () => {
  test('what one window writes another reads, and a reopened one still has it', async () => {
    await withDatabase(async ({ open }) => {
      const [one, other] = [await open(), await open()];
      valueOf(await putScenario(one, recordOf('a'), null));
      expect(valueOf(await listScenarios(other)).map(({ record }) => record.id)).toEqual(['a']);
      one.close();
      other.close();
      expect(valueOf(await listScenarios(await open())).map(({ record }) => record.id)).toEqual(['a']);
    });
  });

  test('an older window steps aside for a newer app and says so; its later writes are lost, not thrown', async () => {
    await withDatabase(async ({ open }) => {
      const onTrouble = vi.fn();
      const old = await open({ onTrouble });
      await open({ ladder: [...LADDER, addShelf] });
      expect(onTrouble.mock.calls).toEqual([['elsewhere']]);
      expectTrouble(await putScenario(old, recordOf('a'), null), 'lost');
    });
  });

  test('a window that does not step aside is reported while the newer one waits', async () => {
    await withDatabase(async ({ name }) => {
      const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 1); // no versionchange handler: what a broken old app would be
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error('could not open', { cause: request.error }));
        };
      });
      let opening;
      try {
        const onTrouble = vi.fn();
        opening = openDatabase({
          name,
          ladder: [...LADDER, addShelf],
          onTrouble,
        });
        await vi.waitFor(() => {
          expect(onTrouble.mock.calls).toEqual([['elsewhere']]);
        });
      } finally {
        stubborn.close();
      }
      valueOf(await opening).close();
    });
  });

  test('a database deleted while it is open is lost: said once, and later calls answer with it', async () => {
    await withDatabase(async ({ name, open }) => {
      const onTrouble = vi.fn();
      const db = await open({ onTrouble });
      valueOf(await putScenario(db, recordOf('a'), null));
      await deleteDB(name);
      expect(onTrouble.mock.calls).toEqual([['lost']]);
      expectTrouble(await listScenarios(db), 'lost');
      expectTrouble(await putScenario(db, recordOf('b'), null), 'lost');
      expect(valueOf(await listScenarios(await open()))).toEqual([]);
    });
  });
});
