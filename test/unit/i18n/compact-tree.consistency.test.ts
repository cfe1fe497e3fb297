import { parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import type { Packed } from '#i18n/compact-tree.ts';
import { packTree, unpackTree } from '#i18n/compact-tree.ts';
import { en, zhHans } from '#test/helpers/messages.ts';

/** What the formatter reads of a tree: no places in the source, no empty fields. */
function essence(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(essence);
  if (typeof tree !== 'object' || tree === null) return tree;
  const kept = Object.entries(tree).filter(
    ([key, value]) => key !== 'location' && value !== null && value !== undefined,
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, essence(value)]));
}

test.each([
  ['en', en],
  ['zh-Hans', zhHans],
])('every message of %s is the same after packing, writing, reading and unpacking', (_, table) => {
  for (const [key, message] of Object.entries(table)) {
    const tree = parse(message);
    const read = JSON.parse(JSON.stringify(packTree(tree))) as Packed[];
    expect(essence(unpackTree(read)), key).toEqual(essence(tree));
  }
});

test('the formatter says the same from an unpacked tree as from the text', () => {
  const message = '{n, plural, one {# run} other {<b>#</b> runs}} of {all, number}, {w, select, up {up} other {down}}';
  const values = { n: 2, all: 10000, w: 'up', b: (parts: string[]) => parts.join('') };
  const tree = unpackTree(packTree(parse(message))) as ConstructorParameters<typeof IntlMessageFormat>[0];
  expect(new IntlMessageFormat(tree, 'en').format(values)).toBe(new IntlMessageFormat(message, 'en').format(values));
});
