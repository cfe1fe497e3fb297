/**
 * Finds a Chromium for the tests, and brings one where none is there: CHROMIUM_PATH or CHROME_PATH, the PATH, the usual
 * places, Playwright's own download, and last the build packed inside @sparticuz/chromium (Linux on x64).
 */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/snap/bin/chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function resolveChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names no program that can be run: ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...USUAL_PLACES, chromium.executablePath()].find((path) => isExecutable(path));
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackOwn();
  throw new Error('no Chromium found: install one or set CHROMIUM_PATH to its program');
}

/** Unpacks the packed build, with the libraries it needs, into node_modules/.cache/chromium. */
async function unpackOwn(): Promise<string> {
  const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'chromium');
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'; // makes it unpack its own libnss3 and set LD_LIBRARY_PATH
  process.env.TMPDIR = cache; // or it returns whatever is called chromium in the temporary folder, unchecked
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    if (!existsSync(path)) throw new Error(`@sparticuz/chromium unpacked nothing at ${path}`);
    return path;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

const mustRunUnsandboxed = process.getuid?.() === 0 || process.env.CI !== undefined;

export const chromiumArgs: string[] = [
  ...(mustRunUnsandboxed ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
