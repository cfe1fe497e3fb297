import { expect, test } from 'vitest';
import { FIRST_PAINT_KEY, rememberForFirstPaint } from '#storage/first-paint.ts';
import { readSettings, writeSettings } from '#storage/settings.ts';
import { valueOf, withDatabase } from './open-for-test.ts';

test('settings survive a reload; what was never chosen is absent', async () => {
  await withDatabase(async ({ open }) => {
    const before = await open();
    expect(valueOf(await readSettings(before))).toEqual({});
    valueOf(await writeSettings(before, { language: 'zh-Hans', theme: 'dark' }));
    valueOf(await writeSettings(before, { theme: 'light', rangeLevel: 80, singleKeys: false, lastOpenId: 'a' }));
    before.close();
    expect(valueOf(await readSettings(await open()))).toEqual({
      language: 'zh-Hans',
      theme: 'light',
      rangeLevel: 80,
      singleKeys: false,
      lastOpenId: 'a',
    });
  });
});

test.each([
  ['theme', 'sepia'],
  ['rangeLevel', 85],
  ['language', ''],
  ['singleKeys', 'yes'],
])('a value this version does not know counts as never chosen: %s %s', async (name, value) => {
  await withDatabase(async ({ open }) => {
    const db = await open();
    await db.put('settings', value, name);
    expect(valueOf(await readSettings(db))).toEqual({});
  });
});

test('language and theme can be read before anything else runs', () => {
  const before = localStorage.getItem(FIRST_PAINT_KEY);
  try {
    expect(rememberForFirstPaint({ language: 'zh-Hans', theme: 'dark' })).toBe(true);
    expect(localStorage.getItem(FIRST_PAINT_KEY)).toBe('{"language":"zh-Hans","theme":"dark"}');
  } finally {
    if (before === null) localStorage.removeItem(FIRST_PAINT_KEY);
    else localStorage.setItem(FIRST_PAINT_KEY, before);
  }
});
