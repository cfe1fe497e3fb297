/**
 * In the production build the tables of messages are parsed while building: the page gets their syntax trees and needs no
 * parser, which is larger than all the messages together. Development and tests read the strings.
 */
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

const TABLE = /\/src\/i18n\/messages\/(en|zh-Hans)\.[a-z]+\.ts$/;
const NO_PARSER = fileURLToPath(import.meta.resolve('@formatjs/icu-messageformat-parser/no-parser.js'));

export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === '@formatjs/icu-messageformat-parser' ? NO_PARSER : null),
    async load(id) {
      if (!TABLE.test(id)) return null;
      const { module } = await runnerImport<Record<string, Record<string, string>>>(id, { configFile: false });
      const tables = Object.entries(module).map(
        ([name, table]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(treesOf(table)))});`,
      );
      return { code: tables.join('\n'), moduleType: 'js' };
    },
  };
}

/** A message that is plain text stays text: it needs no formatting either way. */
const treesOf = (table: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(table).map(([key, message]) => [key, withoutLocations(parse(message))]));

/** Where a piece stood in its source is of use to nobody here. */
function withoutLocations(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(withoutLocations);
  if (typeof tree !== 'object' || tree === null) return tree;
  const kept = Object.entries(tree).filter(([key]) => key !== 'location');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutLocations(value)]));
}
