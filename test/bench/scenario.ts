import type { Scenario, Segment } from '#engine/scenario.ts';

/** θ ~ Beta(12 m, 12 (1 − m)) a month, the mean uncertain; profit grows with tenure in three ways. */
const segment = (id: string, share: number, churn: number): Segment => ({
  id,
  name: id,
  share,
  retention: { kind: 'sbg', alpha: { low: 12 * churn * 0.95, high: 12 * churn * 1.05 }, beta: 12 * (1 - churn) },
  acquisitionCost: 0,
  profit: {
    base: { shape: 'flat', amount: { low: 90, high: 150 }, growth: 0.02 },
    referral: { shape: 'row', row: [0, 1], amount: 12 },
    saving: { shape: 'ramp', years: 3, amount: 10 },
  },
});

/**
 * Four segments, 120 months, sBG churn of 6, 4, 2.5 and 1.5% a month, a programme that lowers everybody's; eleven uncertain
 * inputs.
 */
export const benchScenario: Scenario = {
  schema: 1,
  name: 'Bench',
  currency: 'USD',
  period: 'month',
  timing: 'arrears',
  horizonYears: 10,
  discount: { low: 0.06, high: 0.16 },
  rangeLevel: 90,
  customers: 1000,
  sampling: 'sobol',
  seed: 42,
  runs: 10_000,
  segments: [segment('a', 0.4, 0.06), segment('b', 0.3, 0.04), segment('c', 0.2, 0.025), segment('d', 0.1, 0.015)],
  levers: [
    {
      id: 'programme',
      kind: 'churn',
      reading: 'relative',
      size: { low: 0.02, high: 0.08 },
      costs: [{ per: 'customer-month', amount: { low: 0.05, high: 0.15 } }],
    },
  ],
};
