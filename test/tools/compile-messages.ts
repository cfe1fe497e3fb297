/**
 * In the production build the tables of messages are read while building: the page gets them packed and needs no parser,
 * which is larger than all the messages together. Development and tests read the strings.
 */
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { packTree, type Element } from '../../src/i18n/packed-message.ts';

const TABLE = /\/src\/i18n\/messages\/(en|zh-Hans)\.[a-z]+\.ts$/;
const READER = '/src/i18n/read-message.ts';

export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (id.endsWith(READER)) return { code: 'export const readMessage = (packed) => packed;', moduleType: 'js' };
      if (!TABLE.test(id)) return null;
      const { module } = await runnerImport<Record<string, Record<string, string>>>(id, { configFile: false });
      const tables = Object.entries(module).map(
        ([name, table]) => `export const ${name} = ${JSON.stringify(packed(table))};`,
      );
      return { code: tables.join('\n'), moduleType: 'js' };
    },
  };
}

const packed = (table: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(table).map(([key, message]) => [key, packTree(parse(message) as readonly Element[])]),
  );
