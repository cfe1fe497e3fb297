/** Answers known from outside, from scenario files by the command line: `model.md` §4 names the tables they come from. */
import { beforeAll, describe, expect, it } from 'vitest';
import { headless, printed } from '../../../tools/headless.ts';

const fixture = (name: string): string => `test/fixtures/published/${name}.json`;

// the first call bundles the runner
beforeAll(async () => {
  await headless();
}, 120_000);

describe('lifetime profit per customer won', () => {
  it.each([
    ['formula-advance', 350, 9],
    ['formula-arrears', 312.5, 9],
    ['formula-arrears-at-risk', 250, 9],
    ['card-5-years', 111.66, 2],
    ['card-life-10', 303.02, 2],
    ['two-kinds', 11 / 3, 9],
    ['high-end-life', 5.92225, 4],
    ['regular-life', 3.69491, 4],
  ])(
    '%s: %d',
    async (name, value, digits) => {
      expect((await printed(fixture(name), '--workers', '1')).base.mean).toBeCloseTo(value, digits);
    },
    30_000,
  );
});

describe('which 5% (survival model of the credit card, 4.39%, growing 0.90%)', () => {
  it('churn 10%: 297.60 becomes 526.63; points +77.0%, retention +65.4%, relative +5.0%', async () => {
    const { base, whatIf, readings } = await printed(fixture('card-churn-10'), '--workers', '1');
    expect(base.mean).toBeCloseTo(297.6, 2);
    expect(whatIf.mean).toBeCloseTo(526.63, 2);
    expect(percents(readings)).toEqual({ points: '77.0', relative: '5.0', retention: '65.4' });
  }, 30_000);

  it('churn 20%: 134.60; points +43.8%, retention +33.2%, relative +7.2%', async () => {
    const { base, readings } = await printed(fixture('card-churn-20'), '--workers', '1');
    expect(base.mean).toBeCloseTo(134.6, 2);
    expect(percents(readings)).toEqual({ points: '43.8', relative: '7.2', retention: '33.2' });
  }, 30_000);

  it('churn 20% halved: +121.1%; the same size cannot be read in points or as retention', async () => {
    const { readings } = await printed(fixture('card-churn-20-halved'), '--workers', '1');
    expect((100 * readings.relative!.uplift.mean).toFixed(1)).toBe('121.1');
    expect(readings.points!.none).toContain('between 0 and 100%');
    expect(readings.retention!.none).toContain('between 0 and 100%');
  }, 30_000);

  const percents = (readings: Awaited<ReturnType<typeof printed>>['readings']): Record<string, string> =>
    Object.fromEntries(
      Object.entries(readings).map(([reading, { uplift }]) => [reading, (100 * uplift.mean).toFixed(1)]),
    );
});

it('sBG High End, everybody’s churn × 0.95 at 10%: +1.73%', async () => {
  expect(100 * (await printed(fixture('high-end-life'), '--workers', '1')).uplift.mean).toBeCloseTo(1.73, 2);
}, 30_000);

it('the shipped bank card, at the medians of its ranges: $141.72', async () => {
  const { atMedians } = await printed('public/cases/bank-card.json', '--runs', '128', '--workers', '1');
  expect(atMedians.base).toBeCloseTo(141.72, 2);
}, 30_000);

it('the whole business: +5.8, +11.5, +16.9, +27.2, +48.6, +78.0% in years 1, 2, 3, 5, 10, 20', async () => {
  const { business } = await printed(fixture('card-whole-business'), '--perspective', 'business', '--workers', '1');
  const rises = business.waits.map(({ years, after }) => [years, (100 * after.p50).toFixed(1)]);
  expect(rises.slice(1)).toEqual([
    [1, '5.8'],
    [2, '11.5'],
    [3, '16.9'],
    [5, '27.2'],
    [10, '48.6'],
    [20, '78.0'],
  ]);
}, 30_000);
