/** The field of Matrices in Chromium, without the app around it: what a drag, a lasso and a frame cost the page's thread. */
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { type CDPSession, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { chromiumArgs, resolveChromium } from '../../tools/chromium.ts';
import { median, quantile, type Row } from '../table.ts';

const PROJECT = process.cwd();
const OUT = join(PROJECT, 'node_modules', '.cache', 'bench-field');
const MANY = 100_000;
const PLAYED = 10_000;
const MOVES = 80;
const SHIFT = 8;
const FRAMES = 120;
const MOST_THRESHOLD_MS = 2;
const MOST_LASSO_MS = 8;
const MOST_FRAME_MS = 6;
const MOST_BETWEEN_MS = 1000 / 60;

export async function fieldRows(): Promise<Row[]> {
  const configured = {
    root: join(PROJECT, 'test', 'bench', 'matrix', 'page'),
    configFile: false as const,
    logLevel: 'error' as const,
    plugins: [svelte()],
  };
  await build({ ...configured, build: { outDir: OUT, emptyOutDir: true, target: 'es2023' } });
  const server = await preview({ ...configured, build: { outDir: OUT }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: await resolveChromium(), args: chromiumArgs });
  try {
    const rows: Row[] = [];
    for (const deviceScaleFactor of [1, 2]) {
      const page = await browser.newPage({ viewport: { width: 900, height: 700 }, deviceScaleFactor });
      await page.goto(server.resolvedUrls!.local[0]!, { waitUntil: 'networkidle' });
      await page.locator('[role=listbox]').waitFor();
      rows.push(...(await measured(page, deviceScaleFactor)));
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measured(page: Page, density: number): Promise<Row[]> {
  const clock = await page.context().newCDPSession(page);
  // time of the thread itself: what else the machine does is not counted
  await clock.send('Performance.enable', { timeDomain: 'threadTicks' });
  const field = (await page.locator('[role=listbox]').boundingBox())!;
  const at = (x: number, y: number) => [field.x + x * field.width, field.y + (1 - y) * field.height] as const;
  const idle = median(await each(page, clock, MOVES, () => Promise.resolve()));
  const first = await each(page, clock, 5, (i) => page.evaluate((n) => window.field.show(n), MANY + i));

  await page.mouse.move(...at(10 / 24, 0.2));
  await page.mouse.down();
  const threshold = await each(page, clock, MOVES, (i) => pull(clock, at(0.4 + 0.05 * (i % 7), 0.2), 0));
  await page.mouse.up();
  const followed = await page.evaluate(() => window.field.moves());

  await page.keyboard.down('Shift');
  await page.mouse.move(...at(0.9, 0.5));
  await page.mouse.down();
  const lasso = await each(page, clock, MOVES, (i) => {
    const turn = (2 * Math.PI * i) / MOVES;
    return pull(clock, at(0.5 + 0.4 * Math.cos(turn), 0.5 + 0.4 * Math.sin(turn)), SHIFT);
  });
  await page.mouse.up();
  await page.keyboard.up('Shift');

  await page.evaluate((n) => window.field.show(n), PLAYED);
  const frame = await each(page, clock, FRAMES, () => page.evaluate(() => window.field.step()));
  const between = await page.evaluate((n) => window.played(n), FRAMES);

  const row = (measure: string, most: number | null, taken: readonly number[]): Row => {
    const typical = Math.max(median(taken) - idle, 0);
    const told = `${typical.toFixed(1)} ms (95th percentile ${Math.max(quantile(taken, 0.95) - idle, 0).toFixed(1)})`;
    const named = { measure: `${measure}, ${density} pixel${density === 1 ? '' : 's'} a point`, measured: told };
    return most === null ? named : { ...named, bar: `≤ ${most} ms`, passes: typical <= most };
  };
  return [
    row(`${MANY.toLocaleString('en')} customers drawn`, null, first),
    {
      ...row(`threshold dragged over ${MANY.toLocaleString('en')} customers`, MOST_THRESHOLD_MS, threshold),
      ...(followed < MOVES / 2 ? { passes: false, measured: `only ${followed} moves seen` } : {}),
    },
    row(`lasso of ${MANY.toLocaleString('en')} customers, a move of it`, MOST_LASSO_MS, lasso),
    row(`${PLAYED.toLocaleString('en')} customers in new places`, MOST_FRAME_MS, frame),
    {
      measure: `frames of ${PLAYED.toLocaleString('en')} moving customers, median between two, density ${density}`,
      bar: `≤ ${MOST_BETWEEN_MS.toFixed(1)} ms`,
      measured: `${median(between).toFixed(1)} ms`,
      passes: median(between) <= MOST_BETWEEN_MS * 1.02,
    },
  ];
}

/** The mouse with its button down, straight to the browser: the driver's own way would add listeners to the page. */
async function pull(clock: CDPSession, [x, y]: readonly [number, number], modifiers: number): Promise<void> {
  const button = { button: 'left', buttons: 1, modifiers } as const;
  await clock.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, ...button });
}

/** Milliseconds of work of the page's thread, layout and painting included, that each act and two frames after it took. */
async function each(
  page: Page,
  clock: CDPSession,
  times: number,
  act: (i: number) => Promise<unknown>,
): Promise<number[]> {
  const taken: number[] = [];
  const busy = async (): Promise<number> => {
    const { metrics } = await clock.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  for (let i = 0; i < times; i++) {
    const before = await busy();
    await act(i);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    taken.push((await busy()) - before);
  }
  return taken;
}
