/**
 * The spread over luck is what theory says, with inputs that are certain: the variance of one customer's profit over all
 * pairs of lifetimes, divided by the number of customers (`joint-cells.ts`).
 */
import { describe, expect, it } from 'vitest';
import type { Retention, Scenario, Segment } from '#engine/scenario.ts';
import { churnLever } from '#test/helpers/scenarios.ts';
import { textbook } from '#test/helpers/scenarios.ts';
import { collectLuck, separate, shared, spreadOf } from './crowds.ts';
import { oneCustomer } from './joint-cells.ts';

const segment = (id: string, share: number, amount: number, retention: Retention, spread = false): Segment => ({
  id,
  name: id,
  share,
  retention,
  acquisitionCost: id === 'a' ? 50 : 20,
  profit: { base: { shape: 'flat', amount } },
  ...(spread ? { spread: { profit: 0.9, serve: 30, serveSpread: 1.6 } } : {}),
});

const keep = churnLever('relative', 0.1, { costs: [{ per: 'customer-year', amount: 1 }] });

const firm = (segments: Segment[], over: Partial<Scenario> = {}): Scenario =>
  textbook({ period: 'month', horizonYears: 5, levers: [keep], runs: 2048, segments, ...over });

const FIRMS: [string, Scenario][] = [
  ['constant', firm([segment('a', 1, 60, { kind: 'constant', churn: 0.3 })])],
  [
    'sBG and a table, paid by those retained',
    firm(
      [
        segment('a', 0.6, 60, { kind: 'sbg', alpha: 0.8, beta: 12 }),
        segment('b', 0.4, 90, { kind: 'table', every: 6, survival: [0.8, 0.7, 0.65, 0.6], after: 'hold' }),
      ],
      { timing: 'arrears-at-risk' },
    ),
  ],
  [
    'newcomer and BdW, paid in advance',
    firm(
      [
        segment('a', 2, 60, { kind: 'newcomer', earlyMonths: 3, earlyLoss: 0.3, churn: 0.2 }),
        segment('b', 1, 30, { kind: 'bdw', alpha: 0.8, beta: 12, c: 1.2 }),
      ],
      { timing: 'advance' },
    ),
  ],
  [
    'yearly contracts, customers differ',
    firm([segment('a', 1, 60, { kind: 'constant', churn: 0.3, every: 12 }, true)]),
  ],
  [
    'two segments, customers of one differ, worse churn',
    firm(
      [
        segment('a', 0.5, 60, { kind: 'constant', churn: 0.3 }, true),
        segment('b', 0.5, 20, { kind: 'constant', churn: 0.2 }),
      ],
      { levers: [churnLever('points', -0.05)], period: 'year', horizonYears: 8 },
    ),
  ],
];

/** z of a variance found, by the fourth moment found; and of a mean. */
function compare(values: Float64Array, mean: number, variance: number): [number, number] {
  const found = spreadOf(values);
  const n = values.length;
  const error = Math.sqrt((found.fourth - found.variance ** 2) / n);
  return [(found.mean - mean) / Math.sqrt(found.variance / n), (found.variance - variance) / error];
}

describe.each(FIRMS)(
  '%s: mean and variance over 2,048 runs within 4 standard errors of the closed form',
  (_, scenario) => {
    const one = oneCustomer(scenario);

    it.each([40, 20_000, 100_000_000])('%d customers, shared luck', (customers) => {
      const { base, whatIf } = collectLuck(scenario, shared(customers));
      const difference = whatIf.map((value, i) => value - base[i]!);
      for (const [values, key] of [
        [base, 'base'],
        [whatIf, 'whatIf'],
        [difference, 'difference'],
      ] as const) {
        for (const z of compare(values, one.mean[key], one.variance[key] / customers))
          expect(Math.abs(z)).toBeLessThan(4);
      }
    });

    it('1,000 customers, separate luck', () => {
      const { base, whatIf } = collectLuck(scenario, separate(1000));
      const difference = whatIf.map((value, i) => value - base[i]!);
      for (const z of compare(base, one.mean.base, one.variance.base / 1000)) expect(Math.abs(z)).toBeLessThan(4);
      for (const z of compare(whatIf, one.mean.whatIf, one.variance.whatIf / 1000)) expect(Math.abs(z)).toBeLessThan(4);
      for (const z of compare(difference, one.mean.difference, one.separate / 1000))
        expect(Math.abs(z)).toBeLessThan(4);
    });
  },
);
