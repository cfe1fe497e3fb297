import type { Retention, Scenario, Segment } from '#engine/scenario.ts';
import { textbook } from './scenarios.ts';

const segment = (id: string, share: Segment['share'], retention: Retention): Segment => ({
  id,
  name: id,
  share,
  retention,
  acquisitionCost: { low: 40, high: 60 },
  profit: {
    base: { shape: 'flat', amount: { low: 25, high: 35 }, growth: { low: -0.01, high: 0.03 } },
    saving: { shape: 'ramp', years: 3, amount: { low: 4, high: 8 } },
    referral: { shape: 'row', row: [0, 0.5, 1], amount: { low: 3, high: 9 } },
  },
});

/** Three segments, five sources, two levers, almost everything uncertain: what the tests of draws and errors run. */
export function uncertain(over: Partial<Scenario> = {}): Scenario {
  return textbook({
    name: 'Uncertain',
    period: 'month',
    horizonYears: 5,
    discount: { low: 0.06, high: 0.12 },
    runs: 1024,
    segments: [
      segment('steady', { low: 0.5, high: 0.7 }, { kind: 'constant', churn: { low: 0.15, high: 0.25 } }),
      segment('mixed', 0.3, { kind: 'sbg', alpha: { low: 0.5, high: 0.8 }, beta: { low: 8, high: 12 } }),
      segment('new', 0.1, {
        kind: 'newcomer',
        earlyMonths: 3,
        earlyLoss: { low: 0.1, high: 0.2 },
        churn: { low: 0.1, high: 0.2 },
      }),
    ],
    levers: [
      {
        id: 'keep',
        kind: 'churn',
        reading: 'relative',
        size: { low: 0.02, high: 0.15 },
        startMonth: 3,
        rampMonths: 6,
        costs: [{ per: 'customer-year', amount: { low: 0.3, high: 0.6 } }],
      },
      { id: 'price', kind: 'premium', size: { low: 0.2, high: 0.8 }, segment: 'steady' },
    ],
    ...over,
  });
}
