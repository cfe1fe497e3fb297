import { describe, expect, test } from 'vitest';
import type { Database } from '#storage/db.ts';
import { readHistory, recordChange, redo, undo } from '#storage/history.ts';
import { getScenario, putScenario, removeScenario } from '#storage/scenarios.ts';
import type { ScenarioRecord } from '#storage/schema.ts';
import { expectTrouble, recordOf, valueOf, withDatabase } from './open-for-test.ts';

const version = (n: number): ScenarioRecord => recordOf('a', { name: `Version ${String(n)}`, changedAt: n });

/** Makes scenario a and changes it until version `to`. */
async function makeVersions(db: Database, to: number, limit?: number): Promise<void> {
  for (let n = 1; n <= to; n++) {
    const before = n === 1 ? null : version(n - 1);
    const change = { at: n, scenarioId: 'a', before, after: version(n) };
    valueOf(await recordChange(db, change, limit));
  }
}

const nameOf = async (db: Database): Promise<string | undefined> => valueOf(await getScenario(db, 'a'))?.record.name;

async function times(n: number, act: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < n; i++) await act();
}

test('undo goes back to before the scenario was made, redo forward to the last change, and both stop there', async () => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    await makeVersions(db, 3);
    const names: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      const step = valueOf(await undo(db));
      names.push(step ? await nameOf(db) : 'no step');
    }
    expect(names).toEqual(['Version 2', 'Version 1', undefined, 'no step']);
    await times(3, () => redo(db));
    expect(await nameOf(db)).toBe('Version 3');
    expect(valueOf(await redo(db))).toBeUndefined();
  });
});

test('a removal is undone', async () => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    await makeVersions(db, 1);
    valueOf(await recordChange(db, { at: 2, scenarioId: 'a', before: version(1), after: null }));
    expect(await nameOf(db)).toBeUndefined();
    valueOf(await undo(db));
    expect(valueOf(await getScenario(db, 'a'))?.record).toEqual(version(1));
  });
});

test('undo survives a reload', async () => {
  await withDatabase(async ({ open }) => {
    const before = await open();
    await makeVersions(before, 3);
    valueOf(await undo(before));
    before.close();
    const after = await open();
    expect(valueOf(await readHistory(after))).toMatchObject({
      cursor: 2,
      entries: [{ order: 1 }, { order: 2 }, { order: 3 }],
    });
    valueOf(await undo(after));
    expect(await nameOf(after)).toBe('Version 1');
  });
});

test('a change after an undo forgets what was undone', async () => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    await makeVersions(db, 3);
    await times(2, () => undo(db));
    const other = recordOf('a', { name: 'Another way', changedAt: 9 });
    valueOf(await recordChange(db, { at: 9, scenarioId: 'a', before: version(1), after: other }));
    expect(valueOf(await readHistory(db))).toMatchObject({
      cursor: 2,
      entries: [{ order: 1 }, { order: 2, after: { name: 'Another way' } }],
    });
    expect(valueOf(await redo(db))).toBeUndefined();
  });
});

test('only the last entries are kept; undo stops at the oldest of them', async () => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    await makeVersions(db, 7, 3);
    const { entries, cursor } = valueOf(await readHistory(db));
    expect(entries.map(({ order }) => order)).toEqual([5, 6, 7]);
    expect(cursor).toBe(7);
    await times(5, () => undo(db));
    expect(await nameOf(db)).toBe('Version 4');
    await times(5, () => redo(db));
    expect(await nameOf(db)).toBe('Version 7');
  });
});

describe('another window wrote in between', () => {
  test('a change is refused whole: neither the scenario nor the history moves', async () => {
    await withDatabase(async ({ open }) => {
      const [mine, other] = [await open(), await open()];
      await makeVersions(mine, 2);
      valueOf(await putScenario(other, recordOf('a', { name: 'Theirs', changedAt: 50 }), 2));
      const change = { at: 3, scenarioId: 'a', before: version(2), after: version(3) };
      expectTrouble(await recordChange(mine, change), 'elsewhere');
      expect(await nameOf(mine)).toBe('Theirs');
      expect(valueOf(await readHistory(mine))).toMatchObject({ cursor: 2, entries: [{ order: 1 }, { order: 2 }] });
    });
  });

  test('undo and redo do not overwrite it', async () => {
    await withDatabase(async ({ open }) => {
      const db = await open();
      await makeVersions(db, 2);
      valueOf(await putScenario(db, recordOf('a', { name: 'Theirs', changedAt: 50 }), 2));
      expectTrouble(await undo(db), 'elsewhere');
      expect(await nameOf(db)).toBe('Theirs');
      valueOf(await removeScenario(db, 'a'));
      expectTrouble(await undo(db), 'elsewhere');
      expect(valueOf(await readHistory(db)).cursor).toBe(2);
    });
  });
});
