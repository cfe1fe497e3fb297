import { RANGE_LEVELS } from '#engine/scenario.ts';
import type { Database } from './db.ts';
import { attempt } from './quota.ts';
import type { Settings } from './schema.ts';
import type { Outcome } from './trouble.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** What each entry may be. One that is not (written by another version) counts as never chosen. */
const ALLOWED: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  language: isText,
  theme: (value) => value === 'light' || value === 'dark',
  lastOpenId: isText,
  rangeLevel: (value) => RANGE_LEVELS.some((level) => level === value),
  singleKeys: (value) => typeof value === 'boolean',
  compared: (value) => Array.isArray(value) && value.every(isText),
};

export function readSettings(db: Database): Promise<Outcome<Settings>> {
  return attempt(async () => {
    const transaction = db.transaction('settings');
    const names = Object.keys(ALLOWED) as (keyof Settings)[];
    const values = await Promise.all(names.map((name) => transaction.store.get(name)));
    await transaction.done;
    return Object.fromEntries(names.map((name, i) => [name, values[i]]).filter(isAllowed)) as Settings;
  });
}

/** Keeps what was chosen and leaves the rest as it is. */
export function writeSettings(db: Database, chosen: Settings): Promise<Outcome<void>> {
  return attempt(async () => {
    const transaction = db.transaction('settings', 'readwrite');
    const puts = Object.entries(chosen).map(([name, value]) => transaction.store.put(value, name));
    await Promise.all([...puts, transaction.done]);
  });
}

const isAllowed = ([name, value]: readonly unknown[]): boolean => ALLOWED[name as keyof Settings](value);
