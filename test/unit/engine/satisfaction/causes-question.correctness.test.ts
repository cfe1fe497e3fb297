import { expect, test } from 'vitest';
import { causesSummary } from '#engine/satisfaction/causes-summary.ts';
import type { CausesSummary } from '#engine/satisfaction/causes-summary.ts';
import { joinMeasures } from '#engine/satisfaction/measures.ts';
import { measuresRunner } from '#engine/study/measures-runner.ts';
import type { Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { creditCard } from '#cases/credit-card.ts';

const RUNS = 256;
const SURE: Satisfaction = { causes: { value: 0.45, system: 0.28, people: 0.17 } };
const remove = (cause: 'value' | 'system' | 'people', size: number): Lever => ({
  id: cause,
  kind: 'satisfy',
  on: { part: 'cause', cause },
  size,
});

async function causes(levers: readonly Lever[], satisfaction: Satisfaction): Promise<CausesSummary> {
  const [segment] = creditCard.scenario.segments;
  const scenario: Scenario = {
    ...creditCard.scenario,
    segments: [{ ...segment!, retention: { kind: 'constant', churn: 0.1 } }],
    levers,
    satisfaction,
    runs: RUNS,
  };
  const places = levers.map((_, place) => place);
  const measure = await measuresRunner({ kind: 'measures', scenario, question: 'causes', levers: places }, new Map());
  return causesSummary(joinMeasures([measure(0, RUNS)], RUNS));
}

test('shares, and what is left, are those of the scenario', async () => {
  const { shares, other, ratio, churn } = await causes([], SURE);
  expect([shares.value.p50, shares.system.p50, shares.people.p50]).toEqual([0.45, 0.28, 0.17]);
  expect(other.p50).toBeCloseTo(0.1, 12);
  expect([ratio.p5, ratio.p95]).toEqual([1, 1]);
  expect([churn.today.p50, churn.after.p50, churn.less.p95]).toEqual([0.1, 0.1, 0]);
});

test('two causes removed in part: their factors multiply, and churn is 1 − 0.9^ρ', async () => {
  const { ratio, churn } = await causes([remove('system', 0.5), remove('people', 1)], SURE);
  const factor = (1 - 0.28 * 0.5) * (1 - 0.17);
  expect(ratio.p50).toBeCloseTo(factor, 12);
  expect(churn.after.p50).toBeCloseTo(1 - 0.9 ** factor, 12);
});

test('a lever that is switched off removes nothing', async () => {
  const { ratio } = await causes([{ ...remove('value', 1), off: true }], SURE);
  expect([ratio.p5, ratio.p95]).toEqual([1, 1]);
});

test('uncertain shares never pass 1 together', async () => {
  const { shares, other } = await causes([], {});
  expect(other.p5).toBeGreaterThanOrEqual(0);
  expect(shares.value.p5).toBeLessThan(0.4);
  expect(shares.value.p95).toBeLessThanOrEqual(0.56);
});
