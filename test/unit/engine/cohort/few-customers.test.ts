import { describe, expect, it } from 'vitest';
import { cohortRunner } from '#engine/cohort/cohort.ts';
import { planOf } from '#engine/sim/plan.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { collectLuck, mixed, shared } from './crowds.ts';

describe('one customer', () => {
  const scenario = textbook({ discount: 0, horizonYears: 6, runs: 4096, levers: [churnLever('relative', 0.5)] });
  const { base, whatIf, fans, layout } = collectLuck(scenario, shared(1));

  it('pays 100 a year for a whole number of years, and stays no shorter for the programme', () => {
    for (let i = 0; i < scenario.runs; i++) {
      expect([100, 200, 300, 400, 500, 600]).toContain(base[i]);
      expect(whatIf[i]).toBeGreaterThanOrEqual(base[i]!);
    }
  });

  it('is here or is gone', () => {
    expect(new Set(fans.subarray(0, 2 * layout.points * scenario.runs))).toEqual(new Set([0, 1]));
  });

  it('leaves after year k with probability 0.2 · 0.8^(k − 1): z of each within 4', () => {
    for (let k = 1; k <= 5; k++) {
      const p = 0.2 * 0.8 ** (k - 1);
      const seen = base.filter((value) => value === 100 * k).length;
      expect(Math.abs(seen - 4096 * p) / Math.sqrt(4096 * p * (1 - p))).toBeLessThan(4);
    }
  });
});

it('the customers won are dealt to the segments as a multinomial: mean and covariance of 4,096 runs', () => {
  // nobody leaves, each brings 1 in segment a and 1,000 in b
  const flat = (amount: number) => ({ base: { shape: 'flat', amount } }) as const;
  const one = textbook({ retention: { kind: 'constant', churn: 0 }, discount: 0, horizonYears: 1, runs: 4096 });
  const segments = [0.2, 0.5, 0.3].map((share, i) => ({
    ...one.segments[0]!,
    id: `${i}`,
    share,
    profit: flat([1, 1000, 0][i]!),
  }));
  const { base } = collectLuck({ ...one, segments }, shared(50));
  const counts = Array.from(base, (value) => {
    const all = Math.round(value * 50);
    return [all % 1000, Math.floor(all / 1000)] as const;
  });
  const mean = (of: (pair: readonly [number, number]) => number): number =>
    counts.reduce((sum, pair) => sum + of(pair), 0) / counts.length;
  // standard errors: √(50·0.2·0.8/4096) = 0.044, √(50·0.25/4096) = 0.055; covariance −50·0.2·0.5 = −5 ± 0.17
  expect(Math.abs(mean(([a]) => a) - 10)).toBeLessThan(4 * 0.044);
  expect(Math.abs(mean(([, b]) => b) - 25)).toBeLessThan(4 * 0.055);
  expect(Math.abs(mean(([a, b]) => (a - 10) * (b - 25)) + 5)).toBeLessThan(4 * 0.17);
});

it('survivors are whole customers, whatever each of them brings', () => {
  const scenario = mixed(uncertain({ runs: 64 }), 2.5, 40, 3);
  const { fans, layout } = collectLuck(scenario, shared(30));
  for (const share of fans.subarray(0, 2 * layout.points * 64))
    expect(share * 30).toBeCloseTo(Math.round(share * 30), 4);
});

it('without end, what lies beyond the walked periods is expected of those still here', () => {
  // churn of 1 % a year, undiscounted: most of it lies beyond the 30 walked years
  const scenario = textbook({
    retention: { kind: 'constant', churn: 0.01 },
    discount: 0,
    horizonYears: 'infinite',
    runs: 512,
  });
  const { base, fans, layout } = collectLuck(scenario, shared(100));
  const here = (point: number, run: number): number => fans[point * 512 + run]!;
  for (let run = 0; run < 512; run++) {
    let walked = 0;
    for (let t = 0; t < 30; t++) walked += 100 * here(t, run);
    const beyond = 100 * 100 * here(layout.points - 1, run);
    expect(base[run]! / (walked + beyond)).toBeCloseTo(1, 5);
  }
});

it.each([0, -1, 0.5, Number.NaN, Infinity])('%d customers are refused', (customers) => {
  expect(() => cohortRunner(planOf(textbook()), shared(customers))).toThrow(/invalid customers/);
});
