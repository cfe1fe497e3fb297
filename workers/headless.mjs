/**
 * `npm run --silent simulate -- scenario.json`: bundles the runner with Vite, as the app is bundled, and runs it. The
 * bundle is kept until a source changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = join(import.meta.dirname, '..');
const cache = join(project, 'node_modules', '.cache');
const AN_HOUR = 3_600_000;
const SOURCES = ['src/engine', 'src/formats', 'src/i18n', 'src/runners', 'workers'];

/** Content of everything the bundle can be made from. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), join(project, 'package-lock.json')]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle(target) {
  const { build } = await import('vite');
  // built beside and moved into place, so that two calls at once do not read each other's half
  const outDir = mkdtempSync(join(cache, 'headless-building-'));
  await build({
    configFile: false,
    root: project,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: {
          main: join(project, 'workers/headless/main.ts'),
          thread: join(project, 'workers/headless/thread.ts'),
        },
      },
    },
  });
  try {
    renameSync(outDir, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(outDir, { recursive: true });
  }
}

/** Bundles of earlier sources, unless a call may still be reading them. */
function dropOld(target) {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('headless-'))) {
    const folder = join(cache, name);
    const age = Date.now() - statSync(folder).mtimeMs;
    if (folder !== target && age > AN_HOUR) rmSync(folder, { recursive: true, force: true });
  }
}

const target = join(cache, `headless-${fingerprint()}`);
if (!existsSync(target)) {
  mkdirSync(cache, { recursive: true });
  await bundle(target);
  dropOld(target);
}
await import(pathToFileURL(join(target, 'main.js')).href);
