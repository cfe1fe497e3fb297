import { describe, expect, test } from 'vitest';
import {
  getScenario,
  listScenarios,
  orderScenarios,
  putScenario,
  removeScenario,
  restoreScenario,
} from '#storage/scenarios.ts';
import type { Database } from '#storage/db.ts';
import { expectTrouble, recordOf, valueOf, withDatabase } from './open-for-test.ts';

const idsOf = async (db: Database): Promise<string[]> =>
  valueOf(await listScenarios(db)).map(({ record }) => record.id);

test('a kept scenario comes back as it was written, read', async () => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    const record = recordOf('a', { name: 'Insurance' });
    valueOf(await putScenario(db, record, null));
    const found = valueOf(await getScenario(db, 'a'));
    expect(found?.record).toEqual(record);
    expect(found?.reading).toMatchObject({ ok: true, scenario: { name: 'Insurance', seed: 42 } });
    expect(valueOf(await getScenario(db, 'b'))).toBeUndefined();
  });
});

describe('two windows', () => {
  test('a change on top of what was read is kept', async () => {
    await withDatabase(async ({ open }) => {
      const db = await open();
      valueOf(await putScenario(db, recordOf('a', { changedAt: 1 }), null));
      valueOf(await putScenario(db, recordOf('a', { changedAt: 2, name: 'Second' }), 1));
      expect(valueOf(await getScenario(db, 'a'))?.record).toMatchObject({ changedAt: 2, name: 'Second' });
    });
  });

  test.each([
    ['the other wrote since', 1],
    ['the other made one with this id', null],
  ])('%s: nothing is overwritten, the trouble is elsewhere', async (_case, since) => {
    await withDatabase(async ({ open }) => {
      const [mine, other] = [await open(), await open()];
      valueOf(await putScenario(other, recordOf('a', { changedAt: 2, name: 'Theirs' }), null));
      expectTrouble(await putScenario(mine, recordOf('a', { changedAt: 3, name: 'Mine' }), since), 'elsewhere');
      expect(valueOf(await getScenario(mine, 'a'))?.record.name).toBe('Theirs');
    });
  });

  test('a scenario the other removed is not brought back by a change', async () => {
    await withDatabase(async ({ open }) => {
      const db = await open();
      valueOf(await putScenario(db, recordOf('a', { changedAt: 1 }), null));
      valueOf(await removeScenario(db, 'a'));
      expectTrouble(await putScenario(db, recordOf('a', { changedAt: 2 }), 1), 'elsewhere');
      expect(await idsOf(db)).toEqual([]);
    });
  });

  test('of two writes at once on the same version one wins and one is told', async () => {
    await withDatabase(async ({ open }) => {
      const [one, other] = [await open(), await open()];
      valueOf(await putScenario(one, recordOf('a', { changedAt: 1 }), null));
      const outcomes = await Promise.all([
        putScenario(one, recordOf('a', { changedAt: 2 }), 1),
        putScenario(other, recordOf('a', { changedAt: 3 }), 1),
      ]);
      expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    });
  });
});

test('a removed scenario can be put back exactly', async () => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    valueOf(await putScenario(db, recordOf('a', { position: 3 }), null));
    const removed = valueOf(await removeScenario(db, 'a'));
    expect(await idsOf(db)).toEqual([]);
    expect(removed).toEqual(recordOf('a', { position: 3 }));
    valueOf(await restoreScenario(db, removed!));
    expect(valueOf(await getScenario(db, 'a'))?.record).toEqual(removed);
    expect(valueOf(await removeScenario(db, 'nobody'))).toBeUndefined();
  });
});

test('the list is in order of position, then age, then id', async () => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    const records = [
      recordOf('z', { position: 1, createdAt: 1 }),
      recordOf('b', { position: 2, createdAt: 5 }),
      recordOf('a', { position: 2, createdAt: 5 }),
      recordOf('c', { position: 2, createdAt: 4 }),
      recordOf('y', { position: -1, createdAt: 9 }),
    ];
    for (const record of records) valueOf(await putScenario(db, record, null));
    expect(await idsOf(db)).toEqual(['y', 'z', 'c', 'a', 'b']);
  });
});

test('a new order is kept, does not count as a change, and passes over ids that are gone', async () => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    for (const [position, id] of ['a', 'b', 'c'].entries()) {
      valueOf(await putScenario(db, recordOf(id, { position }), null));
    }
    valueOf(await orderScenarios(db, ['c', 'gone', 'a', 'b']));
    expect(await idsOf(db)).toEqual(['c', 'a', 'b']);
    expect(valueOf(await getScenario(db, 'c'))?.record.changedAt).toBe(100);
  });
});

test.each([
  ['{"schema":1,"na', 'not-json'],
  ['[1, 2]', 'not-a-scenario'],
  ['{"schema":999,"name":"From later"}', 'newer-schema'],
])('a document that cannot be read is listed with its problem and kept: %s', async (document, code) => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    const record = recordOf('broken', { document });
    valueOf(await putScenario(db, record, null));
    valueOf(await putScenario(db, recordOf('sound', { position: 1 }), null));
    const [broken, sound] = valueOf(await listScenarios(db));
    expect(broken?.reading).toMatchObject({ ok: false, problems: [{ code }] });
    expect(broken?.record).toEqual(record);
    expect(sound?.reading.ok).toBe(true);
  });
});
