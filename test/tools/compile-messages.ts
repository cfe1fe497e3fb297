/**
 * In the production build the tables of messages are parsed while building: the page gets their syntax trees and needs no
 * parser, which is larger than all the messages together. Development and tests read the strings.
 */
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { packTree } from '../../src/i18n/compact-tree.ts';

type Tree = Parameters<typeof packTree>[0];

const TABLE = /\/src\/i18n\/messages\/(en|zh-Hans)\.[a-z]+\.ts$/;
const UNPACK = fileURLToPath(new URL('../../src/i18n/compact-tree.ts', import.meta.url));
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
        ([name, table]) =>
          `export const ${name} = unpackTable(JSON.parse(${JSON.stringify(JSON.stringify(packed(table)))}));`,
      );
      return {
        code: [`import { unpackTable } from ${JSON.stringify(UNPACK)};`, ...tables].join('\n'),
        moduleType: 'js',
      };
    },
  };
}

const packed = (table: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(table).map(([key, message]) => [key, packTree(parse(message) as Tree)]));
