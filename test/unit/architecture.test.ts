import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineBans } from './toolchain/engine-bans.ts';
import { FLOORS, forbiddenImports } from './toolchain/floors.ts';
import { exportsToAvoid, tooLong, typedWords, vagueNames } from './toolchain/shapes.ts';
import { filesUnder, PROJECT } from './toolchain/source-file.ts';

/** What lies at the top, besides what tools leave there and git ignores. */
const TOP = [
  ...['README.md', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'eslint.config.js'],
  ...['knip.json', 'public', 'src', 'test', 'workers'],
  ...['.ci', '.git', '.gitignore', '.npmrc', '.prettierignore', '.prettierrc.json'],
];

const sources = filesUnder(['src', 'workers'], /\.(ts|svelte)$/);

test('there is something to check', () => {
  expect(sources.length).toBeGreaterThan(50);
});

describe('floors', () => {
  test('imports point down, by alias, with their extension', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test('every folder of src has a floor', () => {
    const folders = readdirSync(join(PROJECT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map(({ name }) => name).filter((name) => name !== 'fonts' && name !== 'node_modules');
    expect(names.filter((name) => !(name in FLOORS))).toEqual([]);
  });
});

test('a run depends on the scenario alone, to the last bit: the engine asks nobody for time, luck or logarithms', () => {
  const engine = sources.filter(({ path }) => path.startsWith('src/engine/'));
  expect(engine.length).toBeGreaterThan(10);
  expect(engineBans(engine)).toEqual([]);
});

describe('files', () => {
  test('no name that says nothing', () => {
    expect(vagueNames(sources)).toEqual([]);
  });

  test('no default exports, no barrels', () => {
    expect(exportsToAvoid(sources)).toEqual([]);
  });

  test('none is longer than 400 lines, tables excepted', () => {
    expect(tooLong(filesUnder(['src', 'workers', 'test'], /\.(ts|svelte|css|mjs)$/))).toEqual([]);
  });

  test('words come from the message tables, not from components', () => {
    expect(typedWords(sources.filter(({ path }) => path.endsWith('.svelte')))).toEqual([]);
  });

  test('the top level holds what it should and nothing else', () => {
    const ignored = readFileSync(join(PROJECT, '.gitignore'), 'utf8').split('\n');
    const found = readdirSync(PROJECT, { withFileTypes: true })
      .filter((entry) => !ignored.includes(entry.isDirectory() ? `${entry.name}/` : entry.name))
      .map(({ name }) => name);
    expect(found.filter((name) => !TOP.includes(name) && !name.endsWith('.local'))).toEqual([]);
  });
});
