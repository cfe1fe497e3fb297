import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '#test/helpers/messages.ts';

const SRC = join(import.meta.dirname, '../../../src');
/** Families whose keys are made from data: codes of problems, paths of fields, ids of cases. */
const FAMILIES = ['problem', 'field', 'case'];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path.endsWith(join('i18n', 'messages')) ? [] : sources(path);
    return /\.(ts|svelte)$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const text = sources(SRC).join('\n');
// `simulate.reading.${reading}` uses the whole family
const prefixes = [...text.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g)].map(([, prefix]) => prefix!);
const isUsed = (key: string) =>
  prefixes.some((prefix) => key.startsWith(prefix)) || text.includes(`'${key}'`) || text.includes(`"${key}"`);

const areaOf = (key: string) => key.split('.')[0]!;
const areas = [...new Set(Object.keys(en).map(areaOf))].filter((area) => !FAMILIES.includes(area));

describe('no key is unused', () => {
  test.each(areas)('%s', (area) => {
    expect(Object.keys(en).filter((key) => areaOf(key) === area && !isUsed(key))).toEqual([]);
  });
});
