import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { READINGS, TARGETS } from '#engine/scenario.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { collect, simulate } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

/** Every run, every drawn point, every year: the arms are the same bits, and the what-if is never behind. */
function isSame(scenario: Scenario): void {
  const { base, whatIf, payback, fans, yearTotals, layout } = collect(scenario);
  for (let i = 0; i < scenario.runs; i++) {
    expect(base[i]! - whatIf[i]!).toBe(0);
    expect(payback[i]).toBe(0);
  }
  const arm = layout.points * scenario.runs;
  expect(fans.subarray(arm, 2 * arm)).toEqual(fans.subarray(0, arm));
  expect(fans.subarray(3 * arm, 4 * arm)).toEqual(fans.subarray(2 * arm, 3 * arm));
  expect(yearTotals.subarray(yearTotals.length / 2)).toEqual(yearTotals.subarray(0, yearTotals.length / 2));
}

describe('a lever of size zero makes no difference, to the last bit', () => {
  it('200 random scenarios: every kind, reading, target, start and ramp', () => {
    fc.assert(fc.property(certainScenario({ levers: 'zero' }), isSame), { numRuns: 200, seed: 3 });
  });

  it('40 random scenarios without end', () => {
    const scenarios = certainScenario({ levers: 'zero', horizon: fc.constant('infinite' as const) }).map(
      (scenario): Scenario => ({
        ...scenario,
        discount: 0.08 + (scenario.discount as number),
      }),
    );
    fc.assert(fc.property(scenarios, isSame), { numRuns: 40, seed: 3 });
  });

  const LEVERS: Lever[] = [
    ...READINGS.flatMap((reading) =>
      TARGETS.map((target): Lever => ({
        id: 'x',
        kind: 'churn',
        reading,
        target,
        size: 0,
        startMonth: 4,
        rampMonths: 7,
      })),
    ),
    ...READINGS.map((reading): Lever => ({ id: 'x', kind: 'newcomer', reading, size: 0 })),
    { id: 'x', kind: 'premium', size: 0, costs: [{ per: 'customer-year', amount: 0 }] },
    { id: 'x', kind: 'referral', size: 0, rampMonths: 9 },
    { id: 'x', kind: 'acquisition', size: 0 },
    {
      id: 'x',
      kind: 'programme',
      costs: [
        { per: 'once', amount: 0 },
        { per: 'month', amount: 0 },
      ],
    },
  ];
  it.each(LEVERS.map((lever) => [JSON.stringify(lever), lever] as const))(
    'with ranges everywhere else: %s',
    (_, lever) => {
      isSame(uncertain({ runs: 128, levers: [lever] }));
    },
  );

  it('the summary says so', () => {
    const { difference, losing, payback, uplift } = simulate(uncertain({ levers: [LEVERS[0]!] }));
    expect([difference.p5, difference.p50, difference.p95, difference.mean, difference.meanError]).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect([losing, payback.p5, payback.p95, payback.never]).toEqual([0, 0, 0, 0]);
    expect([uplift!.mean, uplift!.meanError]).toEqual([0, 0]);
  });
});
