/**
 * `node test/bench/run.mjs`: bundles the bench with Vite, as the app is bundled, and runs it. `--no-browser` leaves out
 * the figures that need the built app and Chromium.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const project = join(import.meta.dirname, '..', '..');
const outDir = join(project, 'node_modules', '.cache', 'bench');

await build({
  configFile: false,
  root: project,
  logLevel: 'error',
  build: { ssr: 'test/bench/run.ts', outDir, emptyOutDir: true, minify: false, target: 'node20' },
});
await import(pathToFileURL(join(outDir, 'run.js')).href);
