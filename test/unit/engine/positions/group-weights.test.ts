import { describe, expect, test } from 'vitest';
import { tiltedWeights, yearlyChurn } from '#engine/positions/group-weights.ts';
import { GROUPS } from '#engine/positions/positions.ts';
import type { Retention, Scenario, Segment } from '#engine/scenario.ts';
import { textbook } from '../../../helpers/scenarios.ts';

const segment = (retention: Retention, share = 1): Segment => ({ ...textbook().segments[0]!, share, retention });
const churning = (...churns: readonly number[]): Scenario =>
  textbook({ segments: churns.map((churn) => segment({ kind: 'constant', churn })) });
const weightOf = (weights: readonly number[], group: (typeof GROUPS)[number]): number =>
  weights[GROUPS.indexOf(group)]!;
const assumed = tiltedWeights(churning(0.2))[0]!;

describe('weights of groups', () => {
  test('one segment has the assumed ones, whatever its churn', () => {
    expect(tiltedWeights(churning(0.01))[0]).toEqual(assumed);
    expect(tiltedWeights(churning(0.9))[0]).toEqual(assumed);
    expect(assumed.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
  });

  test('so have segments that stay alike', () => {
    for (const weights of tiltedWeights(churning(0.2, 0.2, 0.2))) {
      weights.forEach((weight, g) => expect(weight).toBeCloseTo(assumed[g]!, 14));
    }
  });

  test('a quarter of the other segment’s churn: twice the mean’s trust to price squared, to either side', () => {
    const [loyal, fickle] = tiltedWeights(churning(0.05, 0.2));
    const ratio = (weights: readonly number[]): number => weightOf(weights, 'trust') / weightOf(weights, 'price');
    // geometric mean 0.1: trust × 2 and price ÷ 2 in the first, the other way round in the second
    expect(ratio(loyal!) / ratio(assumed)).toBeCloseTo(4, 12);
    expect(ratio(fickle!) / ratio(assumed)).toBeCloseTo(1 / 4, 12);
    for (const weights of [loyal!, fickle!])
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
  });

  test('shares count in the mean', () => {
    const shared = textbook({
      segments: [segment({ kind: 'constant', churn: 0.05 }, 3), segment({ kind: 'constant', churn: 0.8 })],
    });
    // ln mean = ¾ ln 0.05 + ¼ ln 0.8 = ln 0.1: the first is half of it
    const weights = tiltedWeights(shared)[0]!;
    expect(weightOf(weights, 'trust') / weightOf(weights, 'price')).toBeCloseTo(
      (4 * weightOf(assumed, 'trust')) / weightOf(assumed, 'price'),
      12,
    );
  });

  test('no churn, or nothing but churn: at most four times, and finite', () => {
    const [never, always] = tiltedWeights(churning(0, 1));
    const ratio = (weights: readonly number[]): number => weightOf(weights, 'trust') / weightOf(weights, 'price');
    expect(ratio(never!) / ratio(assumed)).toBeCloseTo(16, 10);
    expect(ratio(always!) / ratio(assumed)).toBeCloseTo(1 / 16, 10);
  });
});

describe('yearly churn over five years', () => {
  const of = (retention: Retention): number => yearlyChurn(segment(retention), { period: 'month', rangeLevel: 90 });

  test('constant churn is itself, and a range its median', () => {
    expect(of({ kind: 'constant', churn: 0.2 })).toBeCloseTo(0.2, 13);
    expect(of({ kind: 'constant', churn: 0.2, every: 36 })).toBeCloseTo(0.2, 13);
    const ranged = of({ kind: 'constant', churn: { low: 0.1, high: 0.3 } });
    expect(ranged).toBeGreaterThan(0.15);
    expect(ranged).toBeLessThan(0.2);
  });

  test('newcomers: half gone within a year, then a tenth a year: 1 − (0.5 · 0.9⁴)^⅕', () => {
    const churn = of({ kind: 'newcomer', earlyMonths: 12, earlyLoss: 0.5, churn: 0.1 });
    expect(churn).toBeCloseTo(1 - Math.pow(0.5 * 0.9 ** 4, 1 / 5), 13);
  });

  test('beta-geometric with α = β = 1 and yearly renewals: S(5) = 1/6', () => {
    expect(of({ kind: 'sbg', alpha: 1, beta: 1, every: 12 })).toBeCloseTo(1 - Math.pow(1 / 6, 1 / 5), 13);
    expect(of({ kind: 'bdw', alpha: 1, beta: 1, c: 1, every: 12 })).toBeCloseTo(1 - Math.pow(1 / 6, 1 / 5), 11);
  });

  test('a table of two years, held or gone', () => {
    expect(of({ kind: 'table', survival: [0.8, 0.4], after: 'hold', every: 12 })).toBeCloseTo(
      1 - Math.pow(0.4 * 0.5 ** 3, 1 / 5),
      13,
    );
    expect(of({ kind: 'table', survival: [0.8, 0.4], after: 'gone', every: 12 })).toBe(1);
  });
});
