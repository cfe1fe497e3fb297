/** The other estimators on two workers in Chromium, without the app around them. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { creditCard } from '#cases/credit-card.ts';
import type { Study } from '#engine/study/study.ts';
import { chromiumArgs, resolveChromium } from '../tools/chromium.ts';
import { withDefaultSpread } from '#engine/customers/default-spread.ts';
import { benchScenario } from './scenario.ts';
import type { Row } from './table.ts';
import { median } from './table.ts';

const PROJECT = process.cwd();
const OUT = join(PROJECT, 'node_modules', '.cache', 'bench-page');
const MOST_COHORT_MS = 600;
const MOST_CUSTOMERS_MS = 100;
const COHORT_RUNS = 10_000;
const CUSTOMERS = 10_000_000;

const cohort: Study = { kind: 'run', scenario: benchScenario, luck: { kind: 'shared', customers: 100_000 } };
const customers: Study = { kind: 'customers', scenario: creditCard.scenario, customers: CUSTOMERS };
const different: Study = {
  kind: 'customers',
  scenario: withDefaultSpread(creditCard.scenario),
  customers: CUSTOMERS,
};

export async function studyRows(): Promise<Row[]> {
  const root = join(PROJECT, 'test', 'bench', 'page');
  const configured = {
    root,
    configFile: false as const,
    logLevel: 'error' as const,
    worker: { format: 'es' as const },
  };
  await build({ ...configured, build: { outDir: OUT, emptyOutDir: true, target: 'es2023' } });
  const server = await preview({ ...configured, build: { outDir: OUT }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: await resolveChromium(), args: chromiumArgs });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls!.local[0]!, { waitUntil: 'networkidle' });
    const times = async (study: Study, runs: number): Promise<number[]> => {
      const taken = await page.evaluate(([s, n]) => window.timed(s, n, 8), [study, runs] as const);
      return taken.slice(3); // the first ones start the workers and warm their code
    };
    const cohortMs = await times(cohort, COHORT_RUNS);
    const customersMs = await times(customers, CUSTOMERS);
    const differentMs = await times(different, CUSTOMERS);
    const row = (measure: string, most: number, taken: readonly number[]): Row => ({
      measure,
      bar: `≤ ${most} ms`,
      measured: `${median(taken).toFixed(0)} ms (best ${Math.min(...taken).toFixed(0)})`,
      passes: median(taken) <= most,
    });
    return [
      row('10,000 cohort runs, 4 × 120 × 2, 100,000 customers, with the fan', MOST_COHORT_MS, cohortMs),
      row('10 million customers × 2 arms with histograms', MOST_CUSTOMERS_MS, customersMs),
      row('the same with two factors each', MOST_CUSTOMERS_MS, differentMs),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
