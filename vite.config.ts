import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, resolveChromium } from './test/tools/chromium.ts';
import { compileMessages } from './test/tools/compile-messages.ts';
import { firstLoadChunk } from './test/tools/first-load-chunk.ts';
import { Counts } from './test/tools/counts.ts';
import { loweredFlags } from './test/tools/lowered-flags.ts';

/** Short class names: they stand in every template and every rule. */
const svelteOptions = {
  compilerOptions: {
    runes: true, // in files without a rune, too: none is of the older kind
    cssHash: ({ hash, css }: { hash: (text: string) => string; css: string }) => `s${hash(css).slice(0, 4)}`,
  },
};

/** Tests of what is not loaded yet: each begins with nothing. */
const ALONE = ['test/unit/formats/scenario/place-checks.test.ts', 'test/unit/formats/scenario/rare-families.test.ts'];

export default defineConfig(async () => {
  const testing = process.env.VITEST !== undefined;
  const executablePath = testing ? await resolveChromium() : '';
  if (testing) process.env.CHROMIUM_PATH = executablePath; // the e2e project launches the same one

  return {
    root: 'src',
    base: './',
    publicDir: '../public',
    plugins: [svelte(svelteOptions), compileMessages(), loweredFlags()],
    cacheDir: join(import.meta.dirname, 'node_modules/.vite'),
    // inlined files would need a looser content security policy
    build: {
      outDir: '../dist',
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      // a later screen's styles are fetched beside it; lists of all its scripts would weigh on the first load
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_: string, files: string[]) => files.filter((file) => file.endsWith('.css')),
      },
      rolldownOptions: { output: { codeSplitting: { groups: [firstLoadChunk('app')] } } },
    },
    worker: {
      format: 'es' as const,
      rolldownOptions: { output: { codeSplitting: { groups: [firstLoadChunk('simulation')] } } },
    },
    preview: { port: 4173 },
    test: {
      reporters: ['default', new Counts()],
      projects: [
        {
          test: {
            name: 'unit',
            sequence: { groupOrder: 0 },
            root: import.meta.dirname,
            environment: 'node' as const,
            include: ['test/unit/**/*.test.ts'],
            exclude: ALONE,
            isolate: false, // files share what they have loaded: half of their time was loading it again
            testTimeout: 30_000, // a busy machine is no mistake of ours
            maxWorkers: 2, // left alone, a machine of two cores would use one
          },
        },
        {
          test: {
            name: 'unit-alone',
            sequence: { groupOrder: 0 },
            root: import.meta.dirname,
            environment: 'node' as const,
            include: ALONE,
            maxWorkers: 2,
          },
        },
        {
          plugins: [svelte()],
          publicDir: 'public',
          worker: { format: 'es' as const },
          optimizeDeps: {
            include: ['comlink', 'idb', 'intl-messageformat', 'd3', 'fast-check', 'vitest-browser-svelte'],
          },
          test: {
            name: 'browser',
            sequence: { groupOrder: 1 },
            root: import.meta.dirname,
            include: ['test/browser/**/*.test.ts'],
            testTimeout: 30_000,
            maxWorkers: 2, // two pages at a time
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
              instances: [{ browser: 'chromium' as const, viewport: { width: 1440, height: 900 } }],
            },
          },
        },
        {
          test: {
            name: 'e2e',
            sequence: { groupOrder: 2 }, // one project after the other: a busy machine makes a slow page
            root: import.meta.dirname,
            environment: 'node' as const,
            include: ['test/e2e/**/*.test.ts'],
            globalSetup: './test/e2e/setup.ts',
            testTimeout: 30_000,
            hookTimeout: 60_000,
            maxWorkers: 2, // a page that waits leaves a core to another
          },
        },
      ],
    },
  };
});
