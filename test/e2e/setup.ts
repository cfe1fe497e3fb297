import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type BrowserServer } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromiumArgs, resolveChromium } from '#test/tools/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served during the end-to-end tests, with a slash at the end. */
    baseUrl: string;
    /** The one browser of all end-to-end tests, to connect to. */
    browserEndpoint: string;
  }
}

const PROJECT = join(import.meta.dirname, '..', '..');
/** Where the app is built to; E2E_DIST names another folder, so that two runs at a time do not take each other's app away. */
const OUT = process.env.E2E_DIST ?? join(PROJECT, 'dist');
const run = promisify(execFile);
let server: PreviewServer | undefined;
let browser: BrowserServer | undefined;

/** Builds the app and serves it as a visitor would get it; always anew, so that no test ever sees an old build. */
export async function setup(project: TestProject): Promise<void> {
  await build();
  server = await preview({
    configFile: join(PROJECT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the built app is not served: no address');
  project.provide('baseUrl', url);
  browser = await chromium.launchServer({ executablePath: await resolveChromium(), args: chromiumArgs });
  project.provide('browserEndpoint', browser.wsEndpoint());
}

export async function teardown(): Promise<void> {
  await browser?.close();
  await server?.close();
}

/** In a process of its own: in this one the environment says "test", and a build would come out as one for tests. */
async function build(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
  const vite = join(PROJECT, 'node_modules', 'vite', 'bin', 'vite.js');
  try {
    await run(process.execPath, [vite, 'build', '--outDir', OUT, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: PROJECT,
      env,
    });
  } catch (error) {
    const { stderr, stdout } = error as { stderr?: string; stdout?: string };
    throw new Error(`the app does not build:\n${stderr ?? ''}${stdout ?? ''}`, { cause: error });
  }
}
