import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { ask } from '#workers/headless/asking.ts';
import type { Job } from '#workers/headless/job.ts';
import { resultOf } from '#workers/headless/result.ts';
import { mergeShares, shareOf } from '#workers/headless/share.ts';
import { headless, printed } from '../../../tools/headless.ts';
import { simulate } from '../../../helpers/simulate.ts';
import { PROJECT } from '../../toolchain/source-file.ts';

const CARD = 'public/cases/credit-card.json';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(PROJECT, `public/schema/${name}`), 'utf8')) as object;
const isResult = ajv.compile(schemaOf('result-1.json'));
const isShare = ajv.compile(schemaOf('share-1.json'));

const jobOf = (over: Partial<Job> & { readonly scenario?: Scenario } = {}): Job => ({
  scenario: { ...creditCard.scenario, runs: 320 },
  estimator: 'expected',
  perspective: 'cohort',
  ...over,
});

const noThreads = (): never => {
  throw new Error('one thread is this one');
};
const askHere = (job: Job, share?: { from: number; to: number }) => ask(job, share, 1, noThreads);

async function shareText(job: Job, from: number, to: number): Promise<string> {
  return JSON.stringify(shareOf(job, { from, to }, await askHere(job, { from, to })));
}

const named = (texts: readonly string[]): { name: string; text: string }[] =>
  texts.map((text, i) => ({ name: `share ${i}`, text }));

describe('merged shares come to the same bytes as the whole, as the schemas say', () => {
  const short = { ...creditCard.scenario, runs: 320 };
  it.each<[string, Job]>([
    ['customers integrated out', jobOf()],
    ['a firm of 400 with its luck', jobOf({ estimator: 'cohort', scenario: { ...short, customers: 400 } })],
    ['single customers', jobOf({ estimator: 'customers' })],
    ['the whole business', jobOf({ perspective: 'business', scenario: { ...short, horizonYears: 2 } })],
    ['stopped early', jobOf({ scenario: { ...short, runs: 1000, precision: 0.01 } })],
    ['readings that are impossible', jobOf({ scenario: { ...short, levers: [halved] } })],
    ['without levers', jobOf({ scenario: { ...short, levers: [] } })],
    ['a baseline that loses', jobOf({ scenario: { ...short, horizonYears: 1 } })],
  ])(
    '%s',
    async (_, job) => {
      const whole = resultOf(job, await askHere(job));
      expect(whole.ok && isResult(JSON.parse(JSON.stringify(whole.result))), ajv.errorsText(isResult.errors)).toBe(
        true,
      );
      const { runs } = job.scenario;
      const texts = await Promise.all([shareText(job, 192, runs), shareText(job, 0, 64), shareText(job, 64, 192)]);
      for (const text of texts) expect(isShare(JSON.parse(text)), ajv.errorsText(isShare.errors)).toBe(true);
      const merged = await mergeShares(named(texts));
      if (!merged.ok) throw new Error(merged.problems.join('\n'));
      expect(JSON.stringify(resultOf(merged.job, merged.answers))).toBe(JSON.stringify(whole));
    },
    60_000,
  );
});

const halved = { id: 'a', kind: 'churn', reading: 'relative', size: 0.5 } as const;

describe('shares that do not fit are refused', () => {
  const problemsOf = async (...texts: string[]): Promise<readonly string[]> => {
    const merged = await mergeShares(named(texts));
    return merged.ok ? [] : merged.problems;
  };

  it('gaps, overlaps, other scenarios, damage, and what is no share', async () => {
    const job = jobOf({ scenario: { ...creditCard.scenario, runs: 128 } });
    const first = await shareText(job, 0, 64);
    const second = await shareText(job, 64, 128);
    const both = await shareText(job, 0, 128);
    const another = await shareText({ ...job, scenario: { ...job.scenario, seed: 1 } }, 64, 128);
    expect(await problemsOf(first, second)).toEqual([]);
    expect(await problemsOf(first)).toEqual(['Runs 64 to 128 are missing.']);
    expect(await problemsOf(second)).toEqual(['share 0: Runs 0 to 64 are missing before it.']);
    expect(await problemsOf(both, second)).toEqual(['share 1: Runs 64 to 128 are there twice.']);
    expect(await problemsOf(first, another)).toEqual(['share 1: Its scenario is another than that of share 0.']);
    expect(await problemsOf(first, JSON.stringify(creditCard.scenario))).toEqual(['share 1: This is no share.']);
    expect(await problemsOf(first, second.replace('"to":128', '"to":96'))).toEqual([
      'share 1: The checksum does not agree: the share is damaged.',
    ]);
    expect(await problemsOf(first, second.slice(0, 500))).toEqual([
      'share 1: This text cannot be read: it is not JSON.',
    ]);
  }, 60_000);
});

describe('by the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headless-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['one customer', ['--runs', '448']],
    ['the whole business', ['--runs', '192', '--perspective', 'business']],
  ])(
    'three threads, one, and merged files print the same: %s',
    async (_, options) => {
      const whole = await headless(CARD, ...options, '--workers', '3');
      expect(whole.err).toBe('');
      const first = await headless(CARD, ...options, '--from', '0', '--to', '128', '--workers', '1');
      const rest = await headless(CARD, ...options, '--from', '128', '--to', options[1]!, '--workers', '2');
      writeFileSync(join(folder, 'first'), first.out);
      writeFileSync(join(folder, 'rest'), rest.out);
      const merged = await headless('merge', join(folder, 'rest'), join(folder, 'first'));
      expect(merged.err).toBe('');
      expect(merged.out === whole.out).toBe(true);
      const alone = await headless('merge', join(folder, 'rest'));
      expect(alone).toEqual({
        code: 2,
        out: '',
        err: `${join(folder, 'rest')}: Runs 0 to 128 are missing before it.\n`,
      });
    },
    120_000,
  );

  it('it is what the engine sums up', async () => {
    const { base, difference, uplift } = await printed(CARD, '--runs', '448', '--workers', '1');
    const summary = simulate({ ...creditCard.scenario, runs: 448 });
    expect(base.mean).toBe(summary.base.mean);
    expect(base.standardError).toBe(summary.base.meanError);
    expect(base.p50).toBe(summary.base.p50);
    expect(difference.mean).toBe(summary.difference.mean);
    expect(uplift.mean).toBe(summary.uplift!.mean);
  }, 60_000);

  it('single customers agree with customers integrated out, within four standard errors', async () => {
    const file = 'test/fixtures/published/card-churn-10.json';
    const expected = await printed(file, '--workers', '1');
    const customers = await printed(file, '--estimator', 'customers', '--runs', '40000', '--workers', '1');
    expect(customers.estimator).toBe('customers');
    for (const what of ['base', 'difference'] as const) {
      const off = Math.abs(customers[what].mean - expected[what].mean);
      expect(off).toBeLessThan(4 * customers[what].standardError);
      expect(off).toBeGreaterThan(0);
    }
    expect(customers.base.standardError).toBeLessThan(3);
  }, 60_000);

  it('it stops when the precision is reached', async () => {
    const { runs, precision } = await printed(CARD, '--precision', '0.01', '--workers', '1');
    expect(runs).toBe(256);
    expect(precision.asked).toBe(0.01);
    expect(precision.reached).toBeLessThan(0.01);
  }, 60_000);
});
