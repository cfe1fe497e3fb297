import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { encodeLink } from '#formats/scenario/link.ts';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

let browser: Browser;

/** What a page complained about: errors on its console, errors nobody caught, requests that failed or left this host. */
interface Watched {
  readonly context: BrowserContext;
  readonly complaints: string[];
  readonly allowed: RegExp[];
}
const opened: Watched[] = [];

/** Connects to the one browser, and after each test closes its contexts and asks whether any page complained. */
export function shareBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterEach(async () => {
    const watched = opened.splice(0);
    await Promise.all(watched.map(({ context }) => context.close()));
    for (const { complaints, allowed } of watched) {
      expect(complaints.filter((complaint) => !allowed.some((one) => one.test(complaint)))).toEqual([]);
    }
  });
  afterAll(() => browser.close());
}

/** A new visitor: nothing kept, nothing chosen. English, 1440 × 900, unless told otherwise. */
export async function newVisitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  opened.push({ context, complaints, allowed: [] });
  const { host } = new URL(inject('baseUrl'));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    // a page that is left breaks off what it was loading
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answered ${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) complaints.push(`left this host: ${request.url()}`);
  });
  return context;
}

/** The test makes this complaint on purpose. */
export function expectComplaint(context: BrowserContext, complaint: RegExp): void {
  opened.find((one) => one.context === context)!.allowed.push(complaint);
}

/** Opens the app; `hash` with its '#'. */
export async function open(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject('baseUrl') + hash);
  await page.locator('#say').waitFor();
  return page;
}

/** Opens the app as a new visitor, who finds the credit card and its 10,000 runs. */
export async function firstVisit(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(await newVisitor(options));
  await page.getByRole('figure').first().waitFor();
  return page;
}

/** Runs of `visit`: quick, for tests that are not about figures. */
export const FEW_RUNS = 512;

/** Opens a link to the credit card, changed by `over`, with few runs, as a new visitor, and waits for the results. */
export async function visit(options: BrowserContextOptions = {}, over: Partial<Scenario> = {}): Promise<Page> {
  const page = await open(await newVisitor(options), await linkTo({ runs: FEW_RUNS, ...over }));
  await atRest(page, over.runs ?? FEW_RUNS);
  return page;
}

/** The hash of a link to the credit card, changed by `over`. */
export async function linkTo(over: Partial<Scenario> = {}): Promise<string> {
  const link = await encodeLink({ ...creditCard.scenario, ...over });
  if (!link.ok) throw new Error(`the link is too long: ${link.length}`);
  return `#${link.fragment}`;
}

/** All runs of the open scenario are done and shown. */
export async function atRest(page: Page, runs = 10_000): Promise<void> {
  const words = `^${runs.toLocaleString('en-GB')}\\s*(runs|次模拟) ·`;
  await page.waitForFunction(
    (pattern) =>
      document.querySelector<HTMLElement>('#say')?.dataset.stale === 'false' &&
      new RegExp(pattern).test(document.querySelector('footer')?.textContent.trim() ?? ''),
    words,
  );
}
