import { describe, expect, test } from 'vitest';
import type { Lever, ProfitCurve, Quantity, Retention, Scenario } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { fixture } from './fixtures.ts';

interface Case {
  readonly retention: Retention;
  readonly discount: Quantity;
  readonly growth?: Quantity;
  readonly curve?: ProfitCurve;
  readonly levers?: readonly Lever[];
  readonly horizonYears?: number;
}

function diverges({ retention, discount, growth, curve, levers = [], horizonYears }: Case): boolean {
  const doc = fixture('high-end.json');
  const base: ProfitCurve = curve ?? { amount: 100, shape: 'flat', ...(growth === undefined ? {} : { growth }) };
  const scenario: Scenario = {
    ...doc,
    discount,
    horizonYears: horizonYears ?? 'infinite',
    segments: [{ ...doc.segments[0]!, retention, profit: { base } }],
    levers,
  };
  const result = validateScenario(scenario);
  if (result.ok) return false;
  expect(result.problems).toEqual([
    { code: 'horizon-diverges', path: 'horizonYears', got: 'infinite', min: 1 / 12, max: 100 },
  ]);
  return true;
}

const constant = (churn: Quantity): Retention => ({ kind: 'constant', churn });
const sbg = (alpha: Quantity, beta: Quantity = 3): Retention => ({ kind: 'sbg', alpha, beta });
const bdw = (alpha: number): Retention => ({ kind: 'bdw', alpha, beta: 3, c: 1 });
const table = (survival: number[], after: 'hold' | 'gone'): Retention => ({ kind: 'table', survival, after });
const churnLever = (size: number, rest: object = {}): Lever => ({
  id: 'stay',
  kind: 'churn',
  reading: 'relative',
  size,
  ...rest,
});
const cost = (per: 'once' | 'month' | 'customer-month', amount: Quantity): Lever => ({
  id: 'club',
  kind: 'programme',
  costs: [{ per, amount }],
});

describe('constant churn: (1 − churn)(1 + growth)/(1 + discount) < 1', () => {
  test.each<[string, boolean, Case]>([
    ['10 % churn alone', false, { retention: constant(0.1), discount: 0 }],
    ['nobody leaves, discount 10 %', false, { retention: constant(0), discount: 0.1 }],
    ['nobody leaves, no discount', true, { retention: constant(0), discount: 0 }],
    ['0.9 × 1.1 < 1', false, { retention: constant(0.1), discount: 0, growth: 0.11 }],
    ['0.9 × 1.12 > 1', true, { retention: constant(0.1), discount: 0, growth: 0.12 }],
    ['0.9 × 1.12 / 1.02 < 1', false, { retention: constant(0.1), discount: 0.02, growth: 0.12 }],
    ['the low end of churn', true, { retention: constant({ low: 0.1, high: 0.2 }), discount: 0, growth: 0.12 }],
    ['the high end of growth', true, { retention: constant(0.1), discount: 0, growth: { low: 0, high: 0.12 } }],
    ['the low end of discount', true, { retention: constant(0), discount: { low: 0.02, high: 0.1 }, growth: 0.03 }],
    ['a lever to no churn', true, { retention: constant(0.1), discount: 0, levers: [churnLever(1)] }],
    ['a lever to no churn, discounted', false, { retention: constant(0.1), discount: 0.1, levers: [churnLever(1)] }],
    ['levers that make it worse do not help', true, { retention: constant(0), discount: 0, levers: [churnLever(-1)] }],
    ['saved once', false, { retention: constant(0.1), discount: 0, levers: [churnLever(1, { target: 'once' })] }],
    ['an end', false, { retention: constant(0), discount: 0, horizonYears: 20 }],
    ['profit that dies out by itself', false, { retention: constant(0), discount: 0, growth: -0.1 }],
    ['no profit', false, { retention: constant(0), discount: 0, curve: { amount: 0, shape: 'flat' } }],
    ['a row to 0', false, { retention: constant(0), discount: 0, curve: { amount: 9, shape: 'row', row: [1, 0] } }],
    ['a row to 1', true, { retention: constant(0), discount: 0, curve: { amount: 9, shape: 'row', row: [0, 1] } }],
    [
      'a premium goes on where profit dies out',
      true,
      { retention: constant(0), discount: 0, growth: -0.1, levers: [{ id: 'price', kind: 'premium', size: 5 }] },
    ],
    [
      'so does a cost per customer',
      true,
      { retention: constant(0), discount: 0, growth: -0.1, levers: [cost('customer-month', 1)] },
    ],
    [
      'a monthly cost of the firm, no discount',
      true,
      { retention: constant(0.5), discount: 0, levers: [cost('month', 1)] },
    ],
    ['of nothing', false, { retention: constant(0.5), discount: 0, levers: [cost('month', 0)] }],
    ['discounted', false, { retention: constant(0.5), discount: 0.1, levers: [cost('month', 1)] }],
    ['paid once', false, { retention: constant(0.5), discount: 0, levers: [cost('once', 1)] }],
    [
      'new customers first: the churn after it counts',
      true,
      { retention: { kind: 'newcomer', earlyMonths: 3, earlyLoss: 0.5, churn: 0 }, discount: 0 },
    ],
  ])('%s: %s', (_, expected, scenario) => {
    expect(diverges(scenario)).toBe(expected);
  });
});

describe('customers who differ: discount above growth, or sBG with α > 1 and neither', () => {
  test.each<[string, boolean, Case]>([
    ['α ≤ 1, discounted', false, { retention: sbg(0.7), discount: 0.1 }],
    ['α ≤ 1, no discount', true, { retention: sbg(0.7), discount: 0 }],
    ['α = 1, no discount', true, { retention: sbg(1), discount: 0 }],
    ['α > 1, no discount', false, { retention: sbg(1.1), discount: 0 }],
    ['the low end of α', true, { retention: sbg({ low: 0.9, high: 1.5 }), discount: 0 }],
    ['growth equals discount', true, { retention: sbg(0.7), discount: 0.03, growth: 0.03 }],
    ['growth above discount', true, { retention: sbg(3), discount: 0.03, growth: 0.04 }],
    ['growth below discount', false, { retention: sbg(0.7), discount: 0.05, growth: 0.04 }],
    ['α > 1, everybody scaled', false, { retention: sbg(1.1), discount: 0, levers: [churnLever(0.5)] }],
    [
      'α > 1, a better mix: α falls to 0.55',
      true,
      { retention: sbg(1.1), discount: 0, levers: [churnLever(0.5, { target: 'mean' })] },
    ],
    ['α > 1, nobody leaves any more', true, { retention: sbg(1.1), discount: 0, levers: [churnLever(1)] }],
    ['BdW, discounted', false, { retention: bdw(0.7), discount: 0.1 }],
    ['BdW, no discount', true, { retention: bdw(2), discount: 0 }],
    ['a table that ends', false, { retention: table([1, 1], 'gone'), discount: 0, growth: 0.2 }],
    ['a table held at churn 1/9', false, { retention: table([0.9, 0.8], 'hold'), discount: 0 }],
    [
      'a table held, growing faster than 9/8',
      true,
      { retention: table([0.9, 0.8], 'hold'), discount: 0, growth: 0.13 },
    ],
    ['a table held at no churn', true, { retention: table([0.9, 0.9], 'hold'), discount: 0 }],
    ['a table held at no churn, discounted', false, { retention: table([0.9, 0.9], 'hold'), discount: 0.1 }],
    [
      'a table of three years held at churn 1/2: growth 1.25³ < 2',
      false,
      { retention: { ...table([0.5], 'hold'), every: 36 }, discount: 0, growth: 0.25 },
    ],
    [
      'a table of three years held at churn 1/2: growth 1.27³ > 2',
      true,
      { retention: { ...table([0.5], 'hold'), every: 36 }, discount: 0, growth: 0.27 },
    ],
  ])('%s: %s', (_, expected, scenario) => {
    expect(diverges(scenario)).toBe(expected);
  });
});

test('customers who are moved, served or satisfied may never leave: discount must exceed growth then', () => {
  const move: Lever = {
    id: 'up',
    kind: 'move',
    size: 1,
    move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 10 },
  };
  const grown = { retention: constant(0.1), discount: 0.03, growth: 0.05 };
  expect(diverges(grown)).toBe(false);
  expect(diverges({ ...grown, levers: [move] })).toBe(true);
  expect(diverges({ ...grown, levers: [{ ...move, off: true }] })).toBe(false);
  expect(diverges({ ...grown, discount: 0.06, levers: [move] })).toBe(false);
  expect(diverges({ ...grown, levers: [{ id: 'listen', kind: 'serve', zone: 'delight', size: 1 }] })).toBe(true);
  const kept: Lever = { id: 'kept', kind: 'satisfy', on: { part: 'perceived' }, size: 5 };
  expect(diverges({ ...grown, levers: [kept] })).toBe(true);
  expect(diverges({ ...grown, levers: [{ ...kept, off: true }] })).toBe(false);
});
