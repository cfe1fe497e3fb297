/** The question, over runs: what the picture formation-light.png says of rates that are uncertain by 15 per cent. */
import { describe, expect, it } from 'vitest';
import type { Waiting } from '#engine/satisfaction/formation-summary.ts';
import { formationSummary } from '#engine/satisfaction/formation-summary.ts';
import { joinMeasures } from '#engine/satisfaction/measures.ts';
import { measuresRunner } from '#engine/study/measures-runner.ts';
import type { Lever, Quantity, Scenario } from '#engine/scenario.ts';
import type { Quantiles } from '#engine/summary.ts';
import { textbook } from '#test/helpers/scenarios.ts';

const lever = (size: Quantity, over: object = {}): Lever => ({
  id: 'passage',
  kind: 'satisfy',
  on: { part: 'passage', passage: 'prefer' },
  size,
  ...over,
});

async function summaryOf(levers: readonly Lever[], runs = 2048, over: Partial<Scenario> = {}) {
  const scenario = textbook({ period: 'month', runs, levers, ...over });
  const study = { kind: 'measures', question: 'formation', scenario, levers: levers.map((_, i) => i) } as const;
  const part = (await measuresRunner(study, new Map()))(0, runs);
  return formationSummary(joinMeasures([part], runs));
}
const of100 = (share: number): number => Math.round(100 * share);

describe('the picture', async () => {
  const { arms, byLever, fates, isNothing } = await summaryOf([lever(0.06)]);
  const { base, whatIf } = arms;

  it('28 (25–32) of 100 who know us grow loyal instead of 22 (19–25); the lever brings 6 (5.8–7.0)', () => {
    expect([base.ever.loyal.p5, base.ever.loyal.p50, base.ever.loyal.p95].map(of100)).toEqual([19, 22, 25]);
    expect([whatIf.ever.loyal.p5, whatIf.ever.loyal.p50, whatIf.ever.loyal.p95].map(of100)).toEqual([25, 28, 32]);
    expect(Math.abs(byLever.p5 - 0.058)).toBeLessThan(0.006);
    expect(Math.abs(byLever.p95 - 0.07)).toBeLessThan(0.006);
    expect(isNothing).toBe(false);
  });

  it('62 (57–66) buy; 33 come to prefer us, or 41 (36–45)', () => {
    // where a share falls between two whole numbers, other draws round it to the other
    const ends = ({ p5, p50, p95 }: Quantiles): number[] => [p5, p50, p95].map((share) => 100 * share);
    ends(base.ever.bought).forEach((share, i) => expect(Math.abs(share - [57, 62, 66][i]!)).toBeLessThan(1));
    ends(whatIf.ever.prefers).forEach((share, i) => expect(Math.abs(share - [36, 41, 45][i]!)).toBeLessThan(1));
    expect(of100(base.ever.prefers.p50)).toBe(33);
  });

  it('after two years 19 have grown loyal, not 13; after three 42 of 100 first buyers are here, not 34', () => {
    expect([whatIf.loyalBy.p50[24]!, base.loyalBy.p50[24]!].map(of100)).toEqual([19, 13]);
    expect(Math.abs(100 * whatIf.here.p50[36]! - 42.5)).toBeLessThan(1);
    expect(of100(base.here.p50[36]!)).toBe(34);
    expect(Math.abs(100 * base.here.p50[72]! - 26.3)).toBeLessThan(1);
  });

  it('half are there within 19 months (6–46), not 20 (7–50)', () => {
    const ends = (waiting: Waiting | null): number[] => [waiting!.p5, waiting!.p50, waiting!.p95];
    ends(whatIf.waiting).forEach((months, i) => expect(Math.abs(months - [6, 19, 46][i]!)).toBeLessThan(1));
    ends(base.waiting).forEach((months, i) => expect(Math.abs(months - [7, 20, 50][i]!)).toBeLessThan(1.2));
  });

  it('a hundred people, in the numbers of the medians', () => {
    const loyal = (arm: 'base' | 'whatIf'): number =>
      fates.filter((fate) => fate[arm] === 3).reduce((sum, { count }) => sum + count, 0);
    expect([loyal('base'), loyal('whatIf')]).toEqual([22, 28]);
  });
});

it('without a lever, with one of size 0, or one that is switched off, both arms are one, bit for bit', async () => {
  for (const levers of [[], [lever(0)], [lever(0.06, { off: true })]]) {
    const summary = await summaryOf(levers, 128);
    expect(summary.isNothing).toBe(true);
    expect(summary.byLever).toEqual({ p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 });
  }
});

it('a lever that starts in month 24 changes nothing before, and less in all', async () => {
  const [late, now] = [await summaryOf([lever(0.06, { startMonth: 24 })], 256), await summaryOf([lever(0.06)], 256)];
  expect(late.arms.whatIf.here.p50.slice(0, 25)).toEqual(late.arms.base.here.p50.slice(0, 25));
  expect(late.arms.whatIf.here.p50[36]!).toBeGreaterThan(late.arms.base.here.p50[36]!);
  expect(late.byLever.p50).toBeGreaterThan(0);
  expect(late.byLever.p95).toBeLessThan(now.byLever.p5);
});

it('nobody who grows loyal: no time to it, and no number that is none', async () => {
  const { arms } = await summaryOf([], 128, { satisfaction: { formation: { rates: { growLoyal: 0 } } } });
  expect(arms.base.waiting).toBeNull();
  expect(arms.base.ever.loyal.p95).toBe(0);
});
