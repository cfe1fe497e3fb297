/** Answers known from outside, each with its source: `model.md` §4 names the tables they come from. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import { churnLever, textbook, withSegment } from '#test/helpers/scenarios.ts';
import { simulate } from '#test/helpers/simulate.ts';

const CARD = [30, 42, 44, 49, 55];

/** Credit card of Reichheld & Sasser (HBR 1990): −51, then 30, 42, 44, 49, 55 a year, the last held (and growing). */
function card(over: Partial<Scenario>, churn: number, growth = 0): Scenario {
  return withSegment(textbook({ horizonYears: 'infinite', ...over }), {
    acquisitionCost: 51,
    retention: { kind: 'constant', churn },
    profit: { base: { shape: 'row', row: CARD, amount: 1, growth } },
  });
}

describe('three textbook formulas, m 100, r 0.8, d 0.12, without end (Fader & Hardie, note 024)', () => {
  it.each([
    ['advance', 350],
    ['arrears', 312.5],
    ['arrears-at-risk', 250],
  ] as const)('%s gives %d', (timing, value) => {
    const { base } = simulate(textbook({ timing, discount: 0.12, horizonYears: 'infinite' }));
    expect(base.mean).toBeCloseTo(value, 9);
    expect(base.p50).toBeCloseTo(value, 9);
  });
});

describe('credit card, five years, no churn (Best, Market-Based Management, fig. 1-11)', () => {
  it.each([
    [5, 111.66],
    [4, 77.51],
  ])('%d years at 10% come to %d', (horizonYears, value) => {
    expect(simulate(card({ horizonYears }, 0)).base.mean).toBeCloseTo(value, 2);
  });
});

describe('credit card, life truncated at 1/churn, 6.09% (fitted to $134, $300, $525 of HBR 1990)', () => {
  it.each([
    [5, 131.05],
    [10, 303.02],
    [20, 526.2],
  ])('a life of %d years is worth %d', (life, value) => {
    const scenario = withSegment(card({ discount: 0.0609 }, 0), {
      retention: { kind: 'table', every: 12, after: 'gone', survival: Array<number>(life - 1).fill(1) },
    });
    expect(simulate(scenario).base.mean).toBeCloseTo(value, 2);
  });
});

describe('credit card with survival, 4.39%, growing 0.90% after year 5 (fitted to HBR 1990)', () => {
  it.each([
    [0.2, 134.6],
    [0.1, 297.6],
    [0.05, 526.63],
  ])('churn %d is worth %d', (churn, value) => {
    expect(simulate(card({ discount: 0.0439 }, churn, 0.009)).base.mean).toBeCloseTo(value, 1);
  });

  it.each([
    [0.1, 'points', 0.05, 77.0],
    [0.1, 'retention', 0.05, 65.4],
    [0.1, 'relative', 0.05, 5.0],
    [0.2, 'points', 0.05, 43.8],
    [0.2, 'retention', 0.05, 33.2],
    [0.2, 'relative', 0.05, 7.2],
    [0.2, 'relative', 0.5, 121.1],
  ] as const)('churn %d, lever %s of %d: +%d%%', (churn, reading, size, percent) => {
    const { uplift } = simulate(card({ discount: 0.0439, levers: [churnLever(reading, size)] }, churn, 0.009));
    expect(100 * uplift!.mean).toBeCloseTo(percent, 1);
  });
});

describe('textbook bank card (Winston; stream of Reichheld 1996), 15%, 30 years, in advance', () => {
  const row = [-40, 66, 72, 79, 87, 92, 96, 99, 103, 106, 111, 116, 120, 124, 130, 137, 142, 148, 155, 161];
  it.each([
    [0.7, 77.52],
    [0.75, 104.96],
    [0.8, 141.72],
    [0.85, 193.15],
    [0.9, 269.35],
    [0.95, 390.71],
    [0.99, 548.58],
  ])('retention %d is worth $%d', (retention, value) => {
    const scenario = textbook({
      timing: 'advance',
      discount: 0.15,
      horizonYears: 30,
      retention: { kind: 'constant', churn: 1 - retention },
      base: { shape: 'row', row, amount: 1 },
    });
    expect(simulate(scenario).base.mean).toBeCloseTo(value, 2);
  });
});

describe('customers differ', () => {
  const unit = (over: Partial<Scenario> & Parameters<typeof textbook>[0]): Scenario =>
    textbook({ timing: 'advance', horizonYears: 'infinite', base: { shape: 'flat', amount: 1 }, ...over });
  const sbg = (alpha: number, beta: number): Scenario => unit({ retention: { kind: 'sbg', alpha, beta } });
  const HIGH_END = [0.66809, 3.80609] as const;
  const REGULAR = [0.70408, 1.18204] as const;

  it('half leave at 0.1 and half at 0.5: discounted life 3.667, against 2.75 with the mean churn (models.md §3.2)', () => {
    const one = unit({});
    const half = (id: string, churn: number) => ({
      ...one.segments[0]!,
      id,
      retention: { kind: 'constant', churn } as const,
    });
    const both: Scenario = { ...one, segments: [half('a', 0.1), half('b', 0.5)] };
    expect(simulate(both).base.mean).toBeCloseTo(11 / 3, 9);
    expect(simulate(unit({ retention: { kind: 'constant', churn: 0.3 } })).base.mean).toBeCloseTo(2.75, 9);
  });

  it.each([
    ['High End', HIGH_END, 5.92225, 0.255],
    ['Regular', REGULAR, 3.69491, 0.371],
  ] as const)(
    'sBG %s (Fader & Hardie 2007): discounted life at 10%, and how far first-year churn understates it',
    (_, [alpha, beta], life, understated) => {
      const mean = simulate(sbg(alpha, beta)).base.mean;
      expect(mean).toBeCloseTo(life, 4);
      const naive = simulate(unit({ retention: { kind: 'constant', churn: alpha / (alpha + beta) } })).base.mean;
      expect(1 - naive / mean).toBeCloseTo(understated, 3);
    },
  );

  it('sBG High End: 37.8% are left in year 12 (Fader & Hardie 2007; actual 39.4%)', () => {
    const { fans } = simulate({ ...sbg(...HIGH_END), horizonYears: 12 });
    expect(fans.survivors.base.p50.at(-1)).toBeCloseTo(0.378, 3);
  });

  // models.md §3.1: discounted life, d = 0.10, lever "churn × 0.95"
  it.each([
    ['High End', HIGH_END, 'each', 1.727],
    ['Regular', REGULAR, 'each', 2.485],
    ['High End', HIGH_END, 'mean', 2.827],
    ['Regular', REGULAR, 'mean', 5.058],
    ['High End', HIGH_END, 'once', 0.39],
    ['Regular', REGULAR, 'once', 0.899],
  ] as const)('%s, 5%% lower churn on %s: +%d%%', (_, [alpha, beta], target, percent) => {
    const scenario: Scenario = { ...sbg(alpha, beta), levers: [churnLever('relative', 0.05, { target })] };
    expect(100 * simulate(scenario).uplift!.mean).toBeCloseTo(percent, 3);
  });

  it('naive constant churn answers +3.087% where the truth is +1.727% (models.md §3.1)', () => {
    const [alpha, beta] = HIGH_END;
    const naive = unit({
      retention: { kind: 'constant', churn: alpha / (alpha + beta) },
      levers: [churnLever('relative', 0.05)],
    });
    expect(100 * simulate(naive).uplift!.mean).toBeCloseTo(3.087, 3);
  });
});
