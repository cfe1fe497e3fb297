/**
 * The expected estimator against what it integrates out: customers who leave one by one, by independent Philox numbers.
 */
import { describe, expect, it } from 'vitest';
import { philox } from '#engine/random/philox.ts';
import type { Retention, Scenario } from '#engine/scenario.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';

/** Uniform in (0, 1) for a customer and a purpose. */
function uniform(customer: number, purpose: number): number {
  const out = new Uint32Array(4);
  philox(customer, 0, purpose, 0, 2024, 11, out);
  return (out[0]! + 0.5) / 4294967296;
}

/** θ ~ Beta(1, β): 1 − (1 − u)^(1/β). */
const propensity = (customer: number, beta: number): number => 1 - Math.pow(1 - uniform(customer, 1000), 1 / beta);

const PERIODS = 10;
const CUSTOMERS = 40_000;

/** Profit 100 a year at its end from those at risk, discounted at 10%, of one customer. */
function profitOf(customer: number, churnAt: (customer: number, t: number) => number): number {
  let profit = 0;
  for (let t = 1; t <= PERIODS; t++) {
    if (uniform(customer, t) < churnAt(customer, t)) break;
    profit += 100 * Math.pow(1.1, -t);
  }
  return profit;
}

const cases: [string, Retention, number, (customer: number, t: number) => number][] = [
  ['constant churn 0.2', { kind: 'constant', churn: 0.2 }, 0, () => 0.2],
  ['the same, 25% lower from year 4 on', { kind: 'constant', churn: 0.2 }, 0.25, (_, t) => (t > 3 ? 0.15 : 0.2)],
  ['sBG(1, 4)', { kind: 'sbg', alpha: 1, beta: 4 }, 0, (i) => propensity(i, 4)],
  [
    'sBG(1, 4), everybody’s 25% lower from year 4 on',
    { kind: 'sbg', alpha: 1, beta: 4 },
    0.25,
    (i, t) => propensity(i, 4) * (t > 3 ? 0.75 : 1),
  ],
];

describe(`${CUSTOMERS} customers one by one come to the expected profit, within 3.5 standard errors`, () => {
  it.each(cases)('%s', (_, retention, size, churnAt) => {
    const levers = [churnLever('relative', size, { startMonth: 36 })];
    const scenario: Scenario = textbook({
      retention,
      levers,
      timing: 'arrears-at-risk',
      horizonYears: PERIODS,
      runs: 1,
    });
    const expected = collect(scenario).whatIf[0]!;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < CUSTOMERS; i++) {
      const profit = profitOf(i, churnAt);
      sum += profit;
      squares += profit * profit;
    }
    const mean = sum / CUSTOMERS;
    const error = Math.sqrt((squares / CUSTOMERS - mean * mean) / CUSTOMERS);
    expect(error).toBeLessThan(0.01 * expected);
    expect(Math.abs(mean - expected) / error).toBeLessThan(3.5);
  });
});
