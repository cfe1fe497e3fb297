import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { complaintFlow, emptyFlow, FATES, tellings } from '#engine/satisfaction/complaint-flow.ts';
import type { ComplaintShares } from '#engine/satisfaction/complaint-flow.ts';
import type { ComplaintsSummary } from '#engine/satisfaction/complaints-summary.ts';
import { complaintsSummary } from '#engine/satisfaction/complaints-summary.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { complaintsMapping } from '#engine/satisfaction/mappings/complaints-mapping.ts';
import { joinMeasures } from '#engine/satisfaction/measures.ts';
import { measuresRunner } from '#engine/study/measures-runner.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { certainSatisfaction } from './certain-satisfaction.ts';

const { again } = SATISFACTION.complaints;
const retained = (shares: Partial<ComplaintShares>): number =>
  100 * complaintFlow(again, { voiced: 0.5, resolved: 0.5, quickly: 0, major: 1, ...shares }, emptyFlow());

test('T9.1 the published table, all eight cells (TARP)', () => {
  expect(FATES).toEqual(['silent', 'vain', 'settled', 'quickly']);
  expect(again).toEqual({ minor: [0.37, 0.46, 0.7, 0.95], major: [0.09, 0.19, 0.54, 0.82] });
});

test('T9.2 major problems, half complain, half of these are settled: 22.75 of 100 buy again; all, and quickly: 82', () => {
  expect(retained({})).toBeCloseTo(22.75, 12);
  expect(retained({ voiced: 1, resolved: 1, quickly: 1 })).toBeCloseTo(82, 12);
  expect(retained({ voiced: 0 })).toBeCloseTo(9, 12);
  expect(retained({ voiced: 0, major: 0 })).toBeCloseTo(37, 12);
});

test('T9.3 reach: 100 dissatisfied tell 950, 100 whose complaint was settled tell 450', () => {
  const told = { against: 9.5, for: 4.5 };
  const flow = emptyFlow();
  complaintFlow(again, { voiced: 0, resolved: 0.5, quickly: 0, major: 1 }, flow);
  expect(tellings(flow, told)).toEqual({ against: 950, for: 0 });
  complaintFlow(again, { voiced: 1, resolved: 1, quickly: 0.3, major: 1 }, flow);
  expect(tellings(flow, told).for).toBeCloseTo(450, 10);
  expect(tellings(flow, told).against).toBeCloseTo(0, 10);
});

const numbers = Float64Array.of(0.45, 0.5, 0.5, 0.3, 0.4);
const mapping = complaintsMapping(SATISFACTION, { part: 'complaints', way: 'resolved' });

test('the factor, worked by hand: R 0.39565 becomes 0.440975, so ρ = 1 − 0.45 · (1 − 0.559025 ÷ 0.60435)', () => {
  // minor .185 + .5·(.23 + .5·.775) = .49375, major .045 + .5·(.095 + .5·.624) = .2485; 75 settled: .533125, .30275
  expect(mapping.ratio(numbers, 0.25)).toBeCloseTo(1 - 0.45 * (1 - (1 - 0.440975) / (1 - 0.39565)), 12);
});

test('no size: exactly 1; fewer settled: above 1; shares stay shares', () => {
  expect(mapping.ratio(numbers, 0)).toBe(1);
  expect(mapping.ratio(numbers, -0.25)).toBeGreaterThan(1);
  expect(mapping.bounds(numbers)).toEqual({ min: -0.5, max: 0.5 });
  for (const way of ['voiced', 'resolved', 'quickly'] as const) {
    const { ratio, bounds } = complaintsMapping(SATISFACTION, { part: 'complaints', way });
    const { min, max } = bounds(numbers);
    expect(ratio(numbers, max)).toBeLessThan(1);
    expect(ratio(numbers, max)).toBeGreaterThanOrEqual(0);
    expect(ratio(numbers, min)).toBeGreaterThan(1);
  }
});

test('where everybody buys again nothing can be won', () => {
  const all = [1, 1, 1, 1] as const;
  const sure = { ...SATISFACTION, complaints: { ...SATISFACTION.complaints, again: { minor: all, major: all } } };
  expect(complaintsMapping(sure, { part: 'complaints', way: 'voiced' }).ratio(numbers, 0.2)).toBe(1);
});

const RUNS = 256;
async function asked(over: Partial<Scenario>): Promise<ComplaintsSummary> {
  const scenario: Scenario = { ...creditCard.scenario, runs: RUNS, ...over };
  const levers = scenario.levers.map((_, place) => place);
  const measure = await measuresRunner({ kind: 'measures', scenario, question: 'complaints', levers }, new Map());
  return complaintsSummary(joinMeasures([measure(0, RUNS)], RUNS));
}
const settle: Lever = { id: 'a', kind: 'satisfy', on: { part: 'complaints', way: 'resolved' }, size: 0.25 };

test('the question measures what the lever does: its factor is that of the mapping, churn 1 − 0.9^ρ', async () => {
  const [segment] = creditCard.scenario.segments;
  const { ratio, churn, arms, more } = await asked({
    levers: [settle],
    satisfaction: certainSatisfaction(),
    segments: [{ ...segment!, retention: { kind: 'constant', churn: 0.1 } }],
  });
  const factor = mapping.ratio(numbers, 0.25);
  expect(ratio.p50).toBeCloseTo(factor, 12);
  expect(churn.after.p50).toBeCloseTo(1 - 0.9 ** factor, 12);
  expect(arms.base.again.p50).toBeCloseTo(0.39565, 12);
  expect(arms.whatIf.again.p50).toBeCloseTo(0.440975, 12);
  expect(more.p50).toBeCloseTo(0.045325, 12);
  // 100 with a problem: 25 are settled with today, 37.5 what if; the others tell 9.5 each, these 4.5
  expect(arms.base.against.p50).toBeCloseTo(712.5, 9);
  expect(arms.whatIf.against.p50).toBeCloseTo(593.75, 9);
  expect(arms.base.for.p50).toBeCloseTo(112.5, 9);
  expect(arms.whatIf.for.p50).toBeCloseTo(168.75, 9);
});

test('shares of the fates sum to 1, those who buy again to all who do; switched off nothing changes', async () => {
  const { arms } = await asked({ levers: [{ ...settle, size: { low: 0.1, high: 0.4 } }] });
  for (const { fates } of [arms.base, arms.whatIf]) {
    expect(Object.values(fates).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  }
  expect(arms.whatIf.fates.vain.share).toBeLessThan(arms.base.fates.vain.share);
  const off = await asked({ levers: [{ ...settle, off: true }] });
  expect(off.ratio).toEqual({ p5: 1, p25: 1, p50: 1, p75: 1, p95: 1 });
  expect(off.arms.whatIf).toEqual(off.arms.base);
});
