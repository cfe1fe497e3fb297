/**
 * The built app in Chromium: builds it to a folder of its own, serves it, drags the first number of the sentence with a
 * real pointer, and steps it with the keys.
 */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumArgs, resolveChromium } from '../tools/chromium.ts';
import type { Row } from './table.ts';
import { median, quantile } from './table.ts';

const PROJECT = process.cwd();
const OUT = join(PROJECT, 'node_modules', '.cache', 'bench-app');
const MOVES = 80;
const STEPS = 15;
/** Between two moves: long enough that each has a picture of its own. */
const REST_MS = 90;
const MOST_FIRST_PICTURE_MS = 33;
const MOST_LATE_PICTURE_MS = 60;
const MOST_TASK_MS = 50;
const MOST_RUNS_MS = 80;

/** What the page writes down while it is measured. */
interface Notes {
  /** Milliseconds from a pointer move to the frame after its picture. */
  pictures: number[];
  /** Lengths of main-thread tasks over 50 ms. */
  longTasks: number[];
  /** Milliseconds from a key to 10,000 runs on screen. */
  whole: number[];
}

declare global {
  interface Window {
    notes: Notes;
  }
}

export async function browserRows(): Promise<Row[]> {
  await build({
    root: join(PROJECT, 'src'),
    logLevel: 'error',
    configFile: join(PROJECT, 'vite.config.ts'),
    build: { outDir: OUT, emptyOutDir: true },
  });
  const server = await preview({
    root: join(PROJECT, 'src'),
    configFile: join(PROJECT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({ executablePath: await resolveChromium(), args: chromiumArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    await page.goto(server.resolvedUrls!.local[0]!, { waitUntil: 'networkidle' });
    const number = page.locator('#say').getByRole('spinbutton').first();
    await number.waitFor();
    await settled(page);
    await page.evaluate(watch);
    await drag(page, number, 20); // warm
    await settled(page);
    await page.evaluate(() => {
      window.notes.pictures.length = window.notes.longTasks.length = 0;
    });
    await drag(page, number, MOVES);
    const dragged = await page.evaluate(() => structuredClone(window.notes));
    await settled(page);
    const shown: number[] = [];
    await number.focus();
    await page.evaluate(() => (window.notes.whole.length = 0));
    for (let i = 0; i < STEPS; i++) {
      await number.press(i % 2 === 0 ? 'ArrowUp' : 'ArrowDown');
      await settled(page);
      shown.push(await secondsShown(page));
    }
    const { whole } = await page.evaluate(() => structuredClone(window.notes));
    return rows(dragged, shown, whole);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The result on screen belongs to the inputs, and all runs are in. */
async function settled(page: Page): Promise<void> {
  await page.locator('#say[data-stale="false"]').waitFor();
  await page.getByText('10,000 runs').first().waitFor();
  await page.waitForTimeout(250);
}

/** "10,000 runs · 0.06 s" as the status line says it. */
async function secondsShown(page: Page): Promise<number> {
  const text = await page.locator('footer').last().innerText();
  return Number(/([\d.]+) s\b/.exec(text)?.[1] ?? Number.NaN);
}

async function drag(page: Page, number: Locator, moves: number): Promise<void> {
  const box = (await number.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= moves; i++) {
    // back and forth, so that no end is reached
    const away = 12 * (i % 12 < 6 ? i % 6 : 6 - (i % 6));
    await page.mouse.move(x + away + 14, y);
    await page.waitForTimeout(REST_MS);
  }
  await page.mouse.up();
}

/** Runs in the page. */
function watch(): void {
  const notes: Notes = { pictures: [], longTasks: [], whole: [] };
  window.notes = notes;
  const say = document.querySelector('#say')!;
  let moved: number | undefined;
  let pressed: number | undefined;
  let isWaiting = false;
  addEventListener('pointermove', (event) => (moved = event.buttons > 0 ? event.timeStamp : undefined), true);
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  /** After the next frame is handed over. */
  const painted = (then: (now: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  };
  new MutationObserver(() => {
    if (say.getAttribute('data-stale') === 'true') isWaiting = true;
    if (!isWaiting || say.getAttribute('data-stale') !== 'false' || moved === undefined) return;
    const from = moved;
    isWaiting = false;
    painted((now) => notes.pictures.push(now - from));
  }).observe(say, { attributes: true, attributeFilter: ['data-stale'] });
  let wasWhole = true;
  new MutationObserver(() => {
    const isWhole = document.body.innerText.includes('10,000 runs');
    if (isWhole && !wasWhole && pressed !== undefined) {
      const from = pressed;
      painted((now) => notes.whole.push(now - from));
    }
    wasWhole = isWhole;
  }).observe(document.querySelector('footer:last-of-type')!, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function rows({ pictures, longTasks }: Notes, shown: readonly number[], whole: readonly number[]): Row[] {
  const runsMs = 1000 * median(shown);
  const longest = Math.max(0, ...longTasks);
  const enough = pictures.length >= MOVES / 2;
  return [
    {
      measure: `drag: moves with a picture of their own, of ${MOVES}`,
      bar: `≥ ${MOVES / 2}`,
      measured: `${pictures.length}`,
      passes: enough,
    },
    {
      measure: 'drag: move to first painted picture, median',
      bar: `≤ ${MOST_FIRST_PICTURE_MS} ms`,
      measured: enough ? ms(median(pictures)) : 'too few',
      passes: enough && median(pictures) <= MOST_FIRST_PICTURE_MS,
    },
    {
      measure: 'drag: the same, 95th percentile',
      bar: `≤ ${MOST_LATE_PICTURE_MS} ms`,
      measured: enough ? ms(quantile(pictures, 0.95)) : 'too few',
      passes: enough && quantile(pictures, 0.95) <= MOST_LATE_PICTURE_MS,
    },
    {
      measure: 'drag: longest main-thread task over 50 ms',
      bar: `≤ ${MOST_TASK_MS} ms`,
      measured: longest === 0 ? 'none' : `${ms(longest)} (${longTasks.length} in all)`,
      passes: longest <= MOST_TASK_MS,
    },
    {
      measure: '10,000 runs on two workers, as the app shows it, median',
      bar: `≤ ${MOST_RUNS_MS} ms`,
      measured: ms(runsMs),
      passes: runsMs <= MOST_RUNS_MS,
    },
    { measure: 'key to 10,000 runs on screen, median', measured: whole.length === 0 ? 'not seen' : ms(median(whole)) },
  ];
}
