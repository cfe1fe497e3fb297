import { describe, expect, test } from 'vitest';
import type { BarrierSummary } from '#engine/satisfaction/barrier-summary.ts';
import { summariseBarrier } from '#engine/satisfaction/barrier-summary.ts';
import { joinMeasures } from '#engine/satisfaction/measures.ts';
import { measuresRunner } from '#engine/study/measures-runner.ts';
import type { Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import { GRADES } from '#engine/satisfaction/satisfaction.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { creditCard } from '#cases/credit-card.ts';

const FALL: Lever = { id: 'fall', kind: 'satisfy', on: { part: 'barrier' }, size: 0.6, startMonth: 18 };
/** As drawn: nothing uncertain about the curves. */
const SURE: Satisfaction = { curves: { weakShift: 0, strongShift: 0 } };

/** Curves of ranges, made once. */
const MEMORY = new Map<string, Float64Array>();

const ANSWERS = [28, 66, 141, 246, 159];
const WEAK = [0.7, 0.82, 0.89, 0.94, 0.97];
const STRONG = [0.04, 0.07, 0.15, 0.36, 0.92];

async function barrier(levers: readonly Lever[], satisfaction: Satisfaction, runs = 256): Promise<BarrierSummary> {
  const scenario: Scenario = { ...creditCard.scenario, levers, satisfaction, runs };
  const places = levers.map((_, place) => place);
  const measure = await measuresRunner({ kind: 'measures', scenario, question: 'barrier', levers: places }, MEMORY);
  return summariseBarrier(joinMeasures([measure(0, runs / 2), measure(runs / 2, runs)], runs), scenario);
}

const sum = (value: (k: number) => number): number => GRADES.reduce((total, _, k) => total + value(k), 0);

describe('60% of the barrier falls in month 18, with the curves as drawn', () => {
  test('315 of 640 are hostages, 189 of them are freed (picture)', async () => {
    const { kinds, freed, atMedians } = await barrier([FALL], SURE);
    expect(Math.round(kinds.today.hostages.p50)).toBe(315);
    expect(Math.round(freed.p50)).toBe(189);
    expect(kinds.today.hostages.p50).toBeCloseTo(
      sum((k) => (k === 4 ? 0 : ANSWERS[k]! * (WEAK[k]! - STRONG[k]!))),
      9,
    );
    expect(atMedians.freed).toBeCloseTo(0.6 * atMedians.today.hostages, 9);
  });

  test('the same is said of the answers while the curves are uncertain', async () => {
    const { atMedians, kinds } = await barrier([FALL], {}, 1024);
    expect(Math.round(atMedians.today.hostages)).toBe(315);
    expect(Math.round(atMedians.freed)).toBe(189);
    expect(kinds.today.hostages.p5).toBeLessThan(313);
    expect(kinds.today.hostages.p95).toBeGreaterThan(317);
  });

  test('yearly churn goes from 9% to 39% (picture)', async () => {
    const { churn } = await barrier([FALL], SURE);
    expect(churn.today.p50).toBeCloseTo(1 - sum((k) => (ANSWERS[k]! / 640) * WEAK[k]!), 12);
    const after = (k: number): number => STRONG[k]! + 0.4 * (WEAK[k]! - STRONG[k]!);
    expect(churn.after.p50).toBeCloseTo(1 - sum((k) => (ANSWERS[k]! / 640) * after(k)), 12);
    expect([Math.round(100 * churn.today.p50), Math.round(100 * churn.after.p50)]).toEqual([9, 39]);
    expect(churn.less.p50).toBeCloseTo(churn.today.p50 - churn.after.p50, 12);
  });

  test('of 1,000 customers 875 are here in month 18, and about 453 in month 36: a closed form', async () => {
    const { survivors } = await barrier([FALL], SURE);
    const after = (k: number): number => STRONG[k]! + 0.4 * (WEAK[k]! - STRONG[k]!);
    const left = sum((k) => (ANSWERS[k]! / 640) * WEAK[k]! ** 1.5 * after(k) ** 1.5);
    expect(survivors.under.p50[36]).toBeCloseTo(1000 * left, 8);
    expect(Math.round(survivors.under.p50[18]!)).toBe(875);
    expect(Math.abs(survivors.under.p50[36]! - 453)).toBeLessThan(1);
    expect(survivors.without.p50[36]).toBeCloseTo(1000 * sum((k) => (ANSWERS[k]! / 640) * WEAK[k]! ** 3), 8);
  });

  test('until month 18 nothing shows, not in a bit', async () => {
    const { survivors } = await barrier([FALL], {});
    for (const band of ['p5', 'p50', 'p95'] as const) {
      expect(survivors.under[band].subarray(0, 19)).toEqual(survivors.without[band].subarray(0, 19));
      expect(survivors.under[band][19]).toBeLessThan(survivors.without[band][19]!);
    }
  });

  test('churn by height passes through today and through what is tried', async () => {
    const { churn, churnByHeight, heights } = await barrier([FALL], SURE);
    expect(heights[0]).toBe(1);
    expect(churnByHeight.p50[0]).toBe(churn.today.p50);
    expect(heights[6]).toBe(0.4);
    expect(churnByHeight.p50[6]).toBeCloseTo(churn.after.p50, 12);
    expect(churnByHeight.p50[10]).toBeCloseTo(1 - sum((k) => (ANSWERS[k]! / 640) * STRONG[k]!), 12);
  });

  test('the four kinds are all who answered, today and after', async () => {
    const { atMedians } = await barrier([FALL], SURE);
    for (const kinds of [atMedians.today, atMedians.after]) {
      expect(Object.values(kinds).reduce((all, count) => all + count, 0)).toBeCloseTo(640, 9);
    }
  });
});

describe('levers together', () => {
  test('nothing tried changes nothing', async () => {
    const { churn, freed, survivors, grades, height } = await barrier([], {});
    expect(churn.less.p5).toBe(0);
    expect(churn.less.p95).toBe(0);
    expect(freed.p95).toBe(0);
    expect(survivors.under).toEqual(survivors.without);
    expect([...grades.after.p50]).toEqual([...grades.today]);
    expect([...height.p50]).toEqual([1, 1, 1, 1, 1]);
  });

  test('a lever that is switched off is not there', async () => {
    const off = await barrier([{ ...FALL, off: true }], {});
    expect(off.survivors.under).toEqual(off.survivors.without);
    expect(off.churn.less.p95).toBe(0);
  });

  test('a promise moves the grades down and raises churn, more is perceived and both go back', async () => {
    const promise: Lever = { id: 'promise', kind: 'satisfy', on: { part: 'expected' }, size: 8 };
    const kept: Lever = { id: 'kept', kind: 'satisfy', on: { part: 'perceived' }, size: 8 };
    const broken = await barrier([promise], {});
    expect(broken.gap.after.p50).toBeCloseTo(broken.gap.today.p50 - 8, 9);
    expect(broken.grades.after.p50[0]).toBeGreaterThan(broken.grades.today[0]);
    expect(broken.churn.less.p95).toBeLessThan(0);
    const both = await barrier([promise, kept], {});
    expect(both.gap.after.p50).toBeCloseTo(both.gap.today.p50, 9);
    expect(both.churn.less.p50).toBeCloseTo(0, 9);
  });

  test('a bond above today keeps more than the weak curve, and the barrier falls from there', async () => {
    const bond: Lever = { id: 'club', kind: 'satisfy', on: { part: 'bond', bond: 'social' }, size: 40 };
    const alone = await barrier([bond], SURE);
    expect(alone.height.p5[0]).toBeGreaterThan(1);
    expect(alone.churn.less.p5).toBeGreaterThan(0);
    expect(alone.freed.p95).toBeLessThan(0);
    const fallen = await barrier([bond, { ...FALL, size: 1 }], SURE);
    expect([...fallen.curves.after.p50]).toEqual(STRONG);
    expect(fallen.churnByHeight.p50[0]).toBe(alone.churn.after.p50);
  });

  test('where nothing is said to hold anybody there is no barrier to fall', async () => {
    const none = {
      costs: { procedural: 0, financial: 0, relational: 0 },
      bonds: Object.fromEntries(
        [
          ...['legal', 'economic', 'technical', 'geographic', 'time'],
          ...['knowledge', 'social', 'cultural', 'values', 'psychological'],
        ].map((bond) => [bond, { strength: 0 }]),
      ),
    };
    const { churn, curves, kinds } = await barrier([FALL], { ...SURE, holds: none });
    expect([...curves.today.p50]).toEqual(STRONG);
    expect(churn.less.p95).toBe(0);
    expect(kinds.today.hostages.p95).toBe(0);
  });
});
