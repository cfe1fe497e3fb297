import { describe, expect, test } from 'vitest';
import { engineBans } from './engine-bans.ts';
import { forbiddenImports } from './floors.ts';
import { exportsToAvoid, LONGEST, tooLong, typedWords, vagueNames } from './shapes.ts';

describe('floors: what is refused, and that the message is the import itself', () => {
  test.each([
    ['src/engine/sim/run.ts', "import { readScenario } from '#formats/scenario/read.ts';"],
    ['src/engine/sim/run.ts', "import { scaleLinear } from 'd3';"],
    ['src/engine/sim/run.ts', "import { readFileSync } from 'node:fs';"],
    ['src/engine/sim/run.ts', "import type { Scenario } from '../../formats/scenario/read.ts';"],
    ['src/formats/csv/parse.ts', "import { t } from '#i18n/translate.ts';"],
    ['src/i18n/number.ts', "import { RANGE_LEVELS } from '#engine/scenario.ts';"],
    ['src/i18n/number.ts', "import { type RangeLevel } from '#engine/scenario.ts';"],
    ['src/cases/all.ts', "import { FAMILIES } from '#engine/scenario.ts';"],
    ['src/runners/pool.ts', "import { api } from '#workers/api.ts';"],
    ['src/runners/pool.ts', "export { api } from '#workers/api.ts';"],
    ['src/runners/pool.ts', "import('#workers/api.ts')"],
    ['workers/api.ts', "import { openDB } from 'idb';"],
    ['workers/api.ts', "import { app } from '#state/app.svelte.ts';"],
    ['src/runners/pool.ts', "import { cpus } from 'node:os';"],
    ['src/storage/db.ts', "import { wrap } from 'comlink';"],
    ['src/storage/db.ts', "import { library } from '#state/library.svelte.ts';"],
    ['src/charts/fan.ts', "import type { Summary } from '#engine/summary.ts';"],
    ['src/charts/fan.ts', "import * as d3 from 'd3';"],
    ['src/charts/fan.ts', "import { line } from 'd3-shape';"],
    ['src/ui/entry.ts', "import { scaleLinear } from 'd3';"],
    ['src/ui/entry.ts', "import { fan } from '#charts/fan.ts';"],
    ['src/state/run.svelte.ts', "import { fan } from '#charts/fan.ts';"],
    ['src/state/run.svelte.ts', "import { expose } from 'comlink';"],
    ['src/views/simulate/parts.ts', "import { openDatabase } from '#storage/db.ts';"],
    ['src/views/simulate/parts.ts', "import { pool } from '#runners/pool.ts';"],
    ['src/unknown/thing.ts', "import { x } from './other.ts';"],
    ['src/engine/sim/run.ts', "import { exp } from '../math/exp';"],
  ])('%s: %s', (path, statement) => {
    expect(forbiddenImports([{ path, text: `/** head */\n${statement}\nexport const x = 1;\n` }])).toEqual([
      `${path}: ${statement}`,
    ]);
  });

  test.each([
    ['src/engine/sim/run.ts', "import { exp } from '../math/exp.ts';"],
    ['src/engine/sim/run.ts', "import { exp } from '#engine/math/exp.ts';"],
    ['src/formats/csv/parse.ts', "import { FAMILIES } from '#engine/scenario.ts';"],
    ['src/i18n/number.ts', "import type { RangeLevel } from '#engine/scenario.ts';"],
    ['src/i18n/locale.svelte.ts', "import { createSubscriber } from 'svelte/reactivity';"],
    ['src/cases/all.ts', "import type { Scenario } from '#engine/scenario.ts';"],
    ['src/runners/pool.ts', "import type { SimulationApi } from '#workers/api.ts';"],
    ['src/runners/pool.ts', "import { wrap } from 'comlink';"],
    ['workers/headless/main.ts', "import { pool } from '#runners/pool.ts';"],
    ['workers/headless/main.ts', "import { cpus } from 'node:os';"],
    ['src/charts/fan.ts', "import { scaleLinear } from 'd3';"],
    ['src/views/simulate/parts.ts', "import { writeScenario } from '#formats/scenario/write.ts';"],
    ['src/main.ts', "import './app.css';"],
    ['src/main.ts', "import('./fonts/chinese.css')"],
    ['src/main.ts', "import App from './App.svelte';"],
    ['src/engine/comment.ts', "// import { x } from '#state/app.ts' is what not to write"],
  ])('%s may: %s', (path, statement) => {
    expect(forbiddenImports([{ path, text: statement }])).toEqual([]);
  });

  test('both scripts of a component are read', () => {
    const text = `<script module lang="ts">
  import { openDB } from 'idb';
</script>
<script lang="ts">
  import { app } from '#state/app.svelte.ts';
  let { label }: { label: string } = $props();
</script>
<p>{label}</p>`;
    expect(forbiddenImports([{ path: 'src/ui/Field.svelte', text }])).toEqual([
      "src/ui/Field.svelte: import { openDB } from 'idb';",
      "src/ui/Field.svelte: import { app } from '#state/app.svelte.ts';",
    ]);
  });
});

describe('engine', () => {
  test.each([
    'Math.random()',
    'Math.exp(x)',
    'Math.PI',
    "Math['log'](x)",
    'x ** 2',
    'x **= 2',
    'Date.now()',
    'new Date()',
    'performance.now()',
    "console.log('x')",
    'globalThis.crypto',
    'x.toLocaleString()',
    "'a'.localeCompare('b')",
  ])('%s is refused', (code) => {
    expect(engineBans([{ path: 'src/engine/x.ts', text: `let x = 1;\n${code};\n` }])).toEqual([
      expect.stringMatching(/^src\/engine\/x\.ts:2: /),
    ]);
  });

  test('a destructured Math is refused too', () => {
    expect(engineBans([{ path: 'src/engine/x.ts', text: 'const { log } = Math;' }])).toHaveLength(1);
  });

  test.each(['Math.sqrt(x) * Math.floor(2.5)', '// Math.random() is not for us', "'x ** 2'", 'row.process', 'x * x'])(
    '%s passes',
    (code) => {
      expect(engineBans([{ path: 'src/engine/x.ts', text: code }])).toEqual([]);
    },
  );
});

describe('files', () => {
  const file = (path: string, text = '') => [{ path, text }];

  test('vague names are refused, names that contain them are not', () => {
    expect(vagueNames(file('src/ui/utils.ts'))).toEqual(['src/ui/utils.ts']);
    expect(vagueNames(file('src/ui/index.ts'))).toEqual(['src/ui/index.ts']);
    expect(vagueNames(file('src/ui/nearest-index.ts'))).toEqual([]);
  });

  test('a file of more than the longest length is refused, a table of messages is not', () => {
    const long = 'x\n'.repeat(LONGEST + 1);
    expect(tooLong(file('src/ui/long.ts', long))).toEqual([`src/ui/long.ts: ${String(LONGEST + 1)} lines`]);
    expect(tooLong(file('src/ui/long.ts', long.slice(2)))).toEqual([]);
    expect(tooLong(file('src/i18n/messages/en/all.ts', long))).toEqual([]);
  });

  test('default exports and barrels are refused', () => {
    expect(exportsToAvoid(file('src/a.ts', 'export default 1;'))).toEqual(['src/a.ts: export default 1;']);
    expect(exportsToAvoid(file('src/a.ts', 'export default function f() {}'))).toHaveLength(1);
    expect(exportsToAvoid(file('src/a.ts', "export * from './b.ts';\nexport { c } from './c.ts';"))).toEqual([
      'src/a.ts: a barrel',
    ]);
    expect(exportsToAvoid(file('src/a.ts', "export type { B } from './b.ts';\nexport const c = 1;"))).toEqual([]);
  });

  test.each([
    '<p>Read this as points</p>',
    '{#if a}<b>{a} of the customers</b>{/if}',
    '{#each list as x (x)}<i>{x}</i>{:else}no customers yet{/each}',
    '{#snippet s()}<i>still here</i>{/snippet}',
    '<Box><p>still here</p></Box>',
  ])('words typed into a component are refused: %s', (text) => {
    expect(typedWords(file('src/ui/A.svelte', text))).toHaveLength(1);
  });

  test.each([
    '<p>{words.stillHere}</p>',
    '<b>Stayworth</b>',
    '<!-- two words in a comment --><p class="two words">{x}</p>',
    '<style>p { color: red green }</style>',
    '<script>const a = "two words";</script>',
  ])('this passes: %s', (text) => {
    expect(typedWords(file('src/ui/A.svelte', text))).toEqual([]);
  });
});
