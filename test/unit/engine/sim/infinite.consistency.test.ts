/** A horizon without end: closed forms, and the same scenario over a very long finite horizon. */
import { describe, expect, it } from 'vitest';
import type { Lever, Retention, Scenario, Timing } from '#engine/scenario.ts';
import { TIMINGS } from '#engine/scenario.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';

const value = (scenario: Scenario): { base: number; whatIf: number } => {
  const { base, whatIf } = collect(scenario);
  return { base: base[0]!, whatIf: whatIf[0]! };
};

const table = (every: number, after: 'hold' | 'gone'): Retention => ({
  kind: 'table',
  every,
  survival: [0.8, 0.7, 0.65],
  after,
});

const RETENTIONS: [string, Retention][] = [
  ['constant', { kind: 'constant', churn: 0.15 }],
  ['constant, contracts of 18 months', { kind: 'constant', churn: 0.15, every: 18 }],
  ['constant, contracts of 7 years', { kind: 'constant', churn: 0.15, every: 84 }],
  ['newcomer', { kind: 'newcomer', earlyMonths: 3, earlyLoss: 0.2, churn: 0.1 }],
  ['sBG, yearly', { kind: 'sbg', alpha: 0.7, beta: 3.8, every: 12 }],
  ['sBG, monthly', { kind: 'sbg', alpha: 0.9, beta: 30 }],
  ['sBG, contracts of 18 months', { kind: 'sbg', alpha: 0.7, beta: 3.8, every: 18 }],
  ['BdW, yearly', { kind: 'bdw', alpha: 0.26, beta: 1.72, c: 1.58, every: 12 }],
  ['table, held', table(12, 'hold')],
  ['table of 60-month renewals, then gone', table(60, 'gone')],
];

const LEVERS: Lever[] = [
  churnLever('relative', 0.1, { startMonth: 5, rampMonths: 12, costs: [{ per: 'customer-year', amount: 2 }] }),
  { id: 'price', kind: 'premium', size: 5, startMonth: 20 },
  { id: 'word', kind: 'referral', size: 0.3 },
  { id: 'desk', kind: 'programme', costs: [{ per: 'month', amount: 50 }] },
];

describe('without end equals 700 years of it at 5% (what is left then is below 1e-14)', () => {
  for (const timing of TIMINGS) {
    it.each(RETENTIONS)(`${timing}: %s`, (_, retention) => {
      const scenario = (horizonYears: number | 'infinite'): Scenario => {
        const plain = textbook({ period: 'month', timing, horizonYears, discount: 0.05, runs: 1, levers: LEVERS });
        const profit = {
          base: { shape: 'row', row: [0.2, 0.8, 1], amount: 100, growth: 0.01 },
          referral: { shape: 'ramp', years: 4, amount: 20, growth: 0.005 },
        } as const;
        return { ...plain, segments: [{ ...plain.segments[0]!, retention, profit, acquisitionCost: 80 }] };
      };
      const ever = value(scenario('infinite'));
      const long = value(scenario(700));
      // BdW and the scaled sBG go on in their limiting form after 100 years
      const digits = retention.kind === 'bdw' || retention.kind === 'sbg' ? 1e-6 : 1e-10;
      expect(Math.abs(ever.base / long.base - 1)).toBeLessThan(digits);
      expect(Math.abs(ever.whatIf / long.whatIf - 1)).toBeLessThan(digits);
    });
  }
});

describe('closed forms without discounting', () => {
  const life = (timing: Timing, retention: Retention, levers: Lever[] = []): { base: number; whatIf: number } =>
    value(
      textbook({
        timing,
        retention,
        levers,
        discount: 0,
        horizonYears: 'infinite',
        runs: 1,
        base: { shape: 'flat', amount: 1 },
      }),
    );

  it('constant churn: 1/churn, one less from those retained only', () => {
    expect(life('advance', { kind: 'constant', churn: 0.2 }).base).toBeCloseTo(5, 10);
    expect(life('arrears-at-risk', { kind: 'constant', churn: 0.2 }).base).toBeCloseTo(4, 10);
  });

  it('sBG with α > 1: (α + β − 1)/(α − 1) (models.md §1.1)', () => {
    expect(life('advance', { kind: 'sbg', alpha: 2.5, beta: 6 }).base).toBeCloseTo(7.5 / 1.5, 9);
    expect(life('arrears-at-risk', { kind: 'sbg', alpha: 2.5, beta: 6 }).base).toBeCloseTo(5 - 1, 9);
    // renewed every third year: three times the renewals
    expect(life('advance', { kind: 'sbg', alpha: 2.5, beta: 6, every: 36 }).base).toBeCloseTo(15, 9);
  });

  it('sBG with a better mix, −10%: α moves, and the tail with it', () => {
    const { whatIf } = life('advance', { kind: 'sbg', alpha: 2.5, beta: 6 }, [
      churnLever('relative', 0.1, { target: 'mean' }),
    ]);
    const [alpha, beta] = [2.25, 6.25];
    expect(whatIf).toBeCloseTo((alpha + beta - 1) / (alpha - 1), 9);
  });

  it('sBG with everybody scaled, E 1/(kθ): the limiting form of the tail holds to 1e-4 of the whole', () => {
    const { whatIf } = life('advance', { kind: 'sbg', alpha: 2.5, beta: 6 }, [churnLever('relative', 0.1)]);
    expect(Math.abs(whatIf / (5 / 0.9) - 1)).toBeLessThan(1e-4);
  });
});

it('a customer gone at the end of a table of 30 years pays for the 31st', () => {
  const scenario = textbook({
    horizonYears: 'infinite',
    discount: 0,
    runs: 1,
    retention: { kind: 'table', every: 12, after: 'gone', survival: Array<number>(30).fill(1) },
    base: { shape: 'flat', amount: 1 },
  });
  expect(value(scenario).base).toBeCloseTo(31, 10);
});

it('ahead for good means also beyond what is walked: a monthly cost that outlives the customers never pays back', () => {
  const scenario = textbook({
    period: 'month',
    horizonYears: 'infinite',
    discount: 0.001,
    retention: { kind: 'constant', churn: 0.3 },
    levers: [churnLever('relative', 0.2, { costs: [{ per: 'month', amount: 40 }] })],
    runs: 1,
  });
  const { base, whatIf, payback, fans, layout } = collect(scenario);
  const last = (fan: number): number => fans[(fan + 1) * layout.points - 1]!;
  expect(last(3), 'ahead at the last drawn point').toBeGreaterThan(last(2));
  expect(whatIf[0]).toBeLessThan(base[0]!);
  expect(payback[0]).toBe(Infinity);
});
