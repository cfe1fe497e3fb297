/**
 * The same bits in other JavaScript engines: SpiderMonkey (Firefox) and JavaScriptCore (Safari), where their shells are
 * installed. They run the bundled engine as a plain script.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portableHashes } from '#test/helpers/portable/hashes.ts';

const SHELLS = [
  ['SpiderMonkey', ['gjs', 'js102', 'js115', 'js128']],
  ['JavaScriptCore', ['jsc']],
] as const;

const found = (commands: readonly string[]): string | undefined =>
  commands
    .flatMap((command) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)))
    .find((path) => existsSync(path));

const folder = mkdtempSync(join(tmpdir(), 'stayworth-engine-'));
const installed = SHELLS.filter(([, commands]) => found(commands) !== undefined);

beforeAll(async () => {
  if (installed.length === 0) return;
  await build({
    configFile: false,
    root: join(import.meta.dirname, '../../../..'),
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      lib: {
        entry: 'test/helpers/portable/main.ts',
        formats: ['iife'],
        name: 'portable',
        fileName: () => 'portable.js',
      },
    },
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same bits as in V8', () => {
  for (const [name, commands] of SHELLS) {
    const shell = found(commands);
    test.skipIf(shell === undefined)(
      `${name}${shell === undefined ? ' (no shell installed)' : ''}`,
      () => {
        const said = execFileSync(shell!, [join(folder, 'portable.js')], { encoding: 'utf8', timeout: 60_000 });
        expect(said.trim().split('\n')).toEqual(portableHashes());
      },
      90_000,
    );
  }
});
