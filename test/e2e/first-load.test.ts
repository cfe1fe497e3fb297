import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumArgs, resolveChromium } from '#test/tools/chromium.ts';

const CODE_BUDGET = 130_000;
const FONT_BUDGET = 130_000;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await resolveChromium(), args: chromiumArgs });
});
afterAll(() => browser.close());

interface Loaded {
  readonly name: string;
  readonly kind: 'code' | 'font' | 'other';
  readonly bytes: number;
}

/**
 * What a first visit really fetches until nothing more comes, workers included, each file once: code as gzip would send
 * it. Measured in the browser, since no list of files says what is imported at once and what later.
 */
async function loadedBy(locale: string): Promise<Loaded[]> {
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
  try {
    const bodies = new Map<string, Promise<Loaded>>();
    context.on('response', (response) => {
      const name = new URL(response.url()).pathname.split('/').pop() ?? '';
      const kind = /\.(js|css)$/.test(name) ? 'code' : name.endsWith('.woff2') ? 'font' : 'other';
      bodies.set(
        response.url(),
        response.body().then((body) => ({ name, kind, bytes: kind === 'code' ? gzipSync(body).length : body.length })),
      );
    });
    const page = await context.newPage();
    await page.goto(inject('baseUrl'), { waitUntil: 'networkidle' });
    return await Promise.all(bodies.values());
  } finally {
    await context.close();
  }
}

const total = (loaded: readonly Loaded[], kind: Loaded['kind']): number =>
  loaded.filter((one) => one.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);

test('a first visit in English stays within 130 kB of code (gzip) and 130 kB of fonts', async () => {
  const loaded = await loadedBy('en-GB');
  const list = loaded.map(({ name, bytes }) => `${name || '/'} ${String(bytes)}`).join(', ');
  console.log(`first load: code ${String(total(loaded, 'code'))}, fonts ${String(total(loaded, 'font'))} (${list})`);
  expect(total(loaded, 'code')).toBeGreaterThan(0);
  expect(total(loaded, 'code')).toBeLessThanOrEqual(CODE_BUDGET);
  expect(total(loaded, 'font')).toBeGreaterThan(0);
  expect(total(loaded, 'font')).toBeLessThanOrEqual(FONT_BUDGET);
});
