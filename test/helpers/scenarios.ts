import type { Lever, ProfitCurve, Quantity, Reading, Retention, Scenario, Segment } from '#engine/scenario.ts';

/** A textbook scenario: yearly periods, everything certain, one segment, no levers; `over` replaces what a test is about. */
export function textbook(over: Partial<Scenario> & { retention?: Retention; base?: ProfitCurve } = {}): Scenario {
  const { retention, base, ...rest } = over;
  const segment: Segment = {
    id: 'all',
    name: 'All',
    share: 1,
    retention: retention ?? { kind: 'constant', churn: 0.2 },
    acquisitionCost: 0,
    profit: { base: base ?? { shape: 'flat', amount: 100 } },
  };
  return {
    schema: 1,
    name: 'Textbook',
    currency: 'USD',
    period: 'year',
    timing: 'arrears',
    horizonYears: 10,
    discount: 0.1,
    rangeLevel: 90,
    customers: 1000,
    sampling: 'sobol',
    seed: 42,
    runs: 128,
    segments: [segment],
    levers: [],
    ...rest,
  };
}

/** The same with the only segment changed. */
export const withSegment = (scenario: Scenario, over: Partial<Segment>): Scenario => ({
  ...scenario,
  segments: [{ ...scenario.segments[0]!, ...over }],
});

export const churnLever = (reading: Reading, size: Quantity, over: object = {}): Lever => ({
  id: 'churn',
  kind: 'churn',
  reading,
  size,
  ...over,
});
