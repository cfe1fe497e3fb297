import { describe, expect, test } from 'vitest';
import { CASES } from '#cases/all.ts';
import { creditCard } from '#cases/credit-card.ts';
import type { Retention, Scenario } from '#engine/scenario.ts';
import { batchRunner } from '#engine/sim/batch-runner.ts';
import { planOf } from '#engine/sim/plan.ts';
import { pointsOff, readingOf } from '#state/book/measured-points.ts';

const SIZE = 0.3;
const withRetention = (retention: Retention, over: Partial<Scenario> = {}): Scenario => ({
  ...creditCard.scenario,
  ...over,
  segments: [{ ...creditCard.scenario.segments[0]!, retention }],
  levers: [{ id: 'a', kind: 'churn', reading: 'hazard', size: SIZE }],
  runs: 64,
});
function pointsOf(scenario: Scenario): number {
  const run = batchRunner(planOf(scenario));
  const points = pointsOff(scenario, [run(0, 64)], 64);
  expect(new Set([...points].map((value) => value.toFixed(9))).size).toBe(1); // nothing is uncertain
  return points[0]!;
}
const ofConstant = (churn: number): number => churn - (1 - (1 - churn) ** (1 - SIZE));

describe('points off churn, read from the survivors, are those of the formula (survivors are kept to 7 figures)', () => {
  test('constant churn: c − (1 − (1 − c)^(1 − s)), renewed every month, year or three years', () => {
    for (const every of [1, 12, 36]) {
      const scenario = withRetention({ kind: 'constant', churn: 0.1, every });
      expect(readingOf(scenario).measure).toBe('yearly');
      expect(pointsOf(scenario)).toBeCloseTo(ofConstant(0.1), 5);
    }
  });

  test('newcomers: of a year after the first months', () => {
    const scenario = withRetention({ kind: 'newcomer', earlyMonths: 6, earlyLoss: 0.4, churn: 0.2 });
    expect(readingOf(scenario)).toEqual({ measure: 'later', from: 12, to: 24 });
    expect(pointsOf(scenario)).toBeCloseTo(ofConstant(0.2), 5);
  });

  test('sBG, yearly: of the first year, B(α, β + 1 − s)/B(α, β) − β/(α + β); α 1, β 3: 3/(3.7) − 0.75', () => {
    const scenario = withRetention({ kind: 'sbg', every: 12, alpha: 1, beta: 3 }, { period: 'year' });
    expect(readingOf(scenario).measure).toBe('first');
    // with α = 1 the share here after a load Λ is β/(β + Λ)
    expect(pointsOf(scenario)).toBeCloseTo(3 / 3.7 - 3 / 4, 5);
  });

  test('a table: of its first year', () => {
    const scenario = withRetention(
      { kind: 'table', every: 12, survival: [0.8, 0.7], after: 'hold' },
      { period: 'year' },
    );
    expect(pointsOf(scenario)).toBeCloseTo(ofConstant(0.2), 5);
  });
});

test('every case has its reading', () => {
  expect(Object.fromEntries(CASES.map(({ id, scenario }) => [id, readingOf(scenario).measure]))).toEqual({
    'credit-card': 'yearly',
    'bank-card': 'yearly',
    'insurance-broker': 'yearly',
    'certification-body': 'yearly',
    telecom: 'later',
    'web-shop': 'later',
    'subscription-software': 'first',
    'high-end': 'first',
    regular: 'first',
  });
});
