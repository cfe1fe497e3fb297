import { describe, expect, test } from 'vitest';
import { indexSummary } from '#engine/satisfaction/index-summary.ts';
import type { MeasuresPart, QuestionId } from '#engine/satisfaction/measures.ts';
import { joinMeasures } from '#engine/satisfaction/measures.ts';
import { measuresRunner } from '#engine/study/measures-runner.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import { valueSummary } from '#engine/satisfaction/value-summary.ts';
import { yearlyChurn } from '#engine/satisfaction/yearly-churn.ts';
import type { Lever, Quantity, Retention, Scenario } from '#engine/scenario.ts';
import { simulate } from '../../../helpers/simulate.ts';
import { textbook } from '../../../helpers/scenarios.ts';

const lever = (on: SatisfyOn, size: Quantity): Lever => ({ id: JSON.stringify(on), kind: 'satisfy', on, size });
const quality = lever({ part: 'construct', construct: 'quality' }, 8);

async function ask(scenario: Scenario, question: QuestionId, levers: readonly number[]): Promise<MeasuresPart> {
  const run = await measuresRunner({ kind: 'measures', scenario, question, levers }, new Map());
  return run(0, scenario.runs);
}

const certain = { index: { churnPerPoint: -0.05 } };
const scenario = (levers: readonly Lever[], over: Partial<Scenario> & { retention?: Retention } = {}): Scenario =>
  textbook({ retention: { kind: 'constant', churn: 0.1 }, satisfaction: certain, runs: 1024, ...over, levers });

describe('what the tab shows of a push', () => {
  test('of quality by 8: satisfaction 5.3, value 5.4, complaints 4.1, loyalty 3.6 points (interface-3.md)', async () => {
    const asked = scenario([quality]);
    const { change } = indexSummary(joinMeasures([await ask(asked, 'index', [0])], asked.runs));
    // medians of 1,024 quasi-random runs: to a tenth of a point
    expect(change.quality.p50).toBeCloseTo(8, 10);
    expect(change.satisfaction.p50).toBeCloseTo(5.31, 1);
    expect(change.value.p50).toBeCloseTo(5.41, 1);
    expect(change.complaints.p50).toBeCloseTo(4.1, 1);
    expect(change.loyalty.p50).toBeCloseTo(3.6, 1);
    expect(change.image).toEqual({ p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 });
  });

  test('none leaves churn as it is, to the bit; two add up', async () => {
    const image = lever({ part: 'construct', construct: 'image' }, 5);
    const both = scenario([quality, image]);
    const [none, one, other, all] = await Promise.all(
      [[], [0], [1], [0, 1]].map(async (levers) => joinMeasures([await ask(both, 'index', levers)], both.runs)),
    );
    expect(none!.column(8)).toEqual(none!.column(7));
    for (let measure = 0; measure < 7; measure++) {
      const [first, second] = [one!.column(measure), other!.column(measure)];
      const off = all!.column(measure).map((value, run) => Math.abs(value - first[run]! - second[run]!));
      expect(Math.max(...off)).toBeLessThan(1e-10);
    }
  });

  test.each<[string, Retention]>([
    ['constant churn', { kind: 'constant', churn: 0.1 }],
    ['sBG', { kind: 'sbg', alpha: 1, beta: 4, every: 1 }],
    ['sBG, once a year', { kind: 'sbg', alpha: 1, beta: 4, every: 12 }],
    ['BdW', { kind: 'bdw', alpha: 1, beta: 8, c: 0.8, every: 1 }],
  ])('agrees with the simulation after a year: %s', async (_, retention) => {
    // certain in everything but the paths, and those at their medians: one run tells all
    const paths = [{ from: 'quality', to: 'loyalty', coefficient: 0.5 }] as const;
    const asked = scenario([quality], {
      retention,
      satisfaction: { index: { paths, churnPerPoint: -0.05 } },
      runs: 64,
      period: retention.every === 1 ? 'month' : 'year',
    });
    const { churn } = indexSummary(joinMeasures([await ask(asked, 'index', [0])], asked.runs));
    const { fans } = simulate(asked);
    const year = fans.months.indexOf(12);
    expect(churn.today.p50).toBeCloseTo(1 - fans.survivors.base.p50[year]!, 6);
    expect(churn.after.p50).toBeCloseTo(1 - fans.survivors.whatIf.p50[year]!, 6);
    expect(churn.after.p50).toBeLessThan(churn.today.p50);
  });

  test('a table is read at the end of the year, between two renewals by compounding', () => {
    const table = (retention: Retention): number =>
      yearlyChurn(textbook({ retention })).churn(new Float64Array(0), 0, 1);
    expect(table({ kind: 'table', survival: [0.9, 0.8], after: 'hold', every: 6 })).toBeCloseTo(0.2, 12);
    // one renewal in three years keeps 0.512: 0.8 a year
    expect(table({ kind: 'table', survival: [0.512], after: 'hold', every: 36 })).toBeCloseTo(0.2, 12);
    // held: 0.9 · (0.9/1)
    expect(table({ kind: 'table', survival: [0.9], after: 'hold', every: 6 })).toBeCloseTo(0.19, 12);
    expect(table({ kind: 'table', survival: [0.9], after: 'gone', every: 6 })).toBe(1);
  });
});

describe('delivered value', () => {
  test('a push of quality by 8 tips the balance from 20 to 25.2; of 100 about 70 choose us, not 60', async () => {
    const asked = scenario([quality]);
    const { net, choose, change } = valueSummary(joinMeasures([await ask(asked, 'value', [0])], asked.runs));
    // 8 · (0.40 + 0.25), whatever else is drawn
    expect(change.p5).toBeCloseTo(5.2, 9);
    expect(change.p95).toBeCloseTo(5.2, 9);
    expect(Math.round(net.own.p50)).toBe(20);
    expect(Math.round(net.rival.p50)).toBe(15);
    expect(Math.round(net.whatIf.p50)).toBe(25);
    expect(Math.round(100 * choose.own.p50)).toBe(60);
    expect(Math.round(100 * choose.whatIf.p50)).toBe(70);
  });

  test('a lever on what customers give counts against', async () => {
    const asked = scenario([lever({ part: 'value', item: 'time' }, 4)]);
    const { change } = valueSummary(joinMeasures([await ask(asked, 'value', [0])], asked.runs));
    expect(change.p50).toBeCloseTo(-4, 9);
  });
});
