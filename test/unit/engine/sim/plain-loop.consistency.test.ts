/** Two routes to lifetime profit: the engine, and a plain loop that shares no code with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { plainProfit } from '#test/helpers/plain-loop.ts';
import { textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';

/** Money that went through the sums, so that a difference of large numbers is not asked for more digits than it has. */
const scale = (scenario: Scenario): number => 1e3 + Math.abs(plainProfit(scenario, false));

function agrees(scenario: Scenario): void {
  const collected = collect(scenario);
  expect([...collected.faults]).toEqual(scenario.levers.map(() => 0));
  const tolerance = 1e-10 * scale(scenario);
  expect(Math.abs(collected.base[0]! - plainProfit(scenario, false)), 'base').toBeLessThan(tolerance);
  expect(Math.abs(collected.whatIf[0]! - plainProfit(scenario, true)), 'what-if').toBeLessThan(tolerance);
}

describe('lifetime profit equals a plain loop over periods', () => {
  it('400 random scenarios: two segments, all retention models and renewals, all timings, months and years, all levers', () => {
    fc.assert(fc.property(certainScenario({ levers: 'sized' }), agrees), { numRuns: 400, seed: 7 });
  });

  it('and without levers both arms are the same', () => {
    fc.assert(
      fc.property(certainScenario({ levers: 'none' }), (scenario) => {
        const { base, whatIf } = collect(scenario);
        expect(Object.is(base[0], whatIf[0])).toBe(true);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('a month is a twelfth root, not a twelfth', () => {
  it.each([1, 3, 10])(
    'with margin and discount moved to the year, months and years agree on survival: %d years',
    (horizonYears) => {
      // without discounting, in arrears and only from those retained, a year paid monthly earns the mean of twelve survivals
      const monthly = collect(textbook({ period: 'month', horizonYears, discount: 0, timing: 'arrears-at-risk' }))
        .base[0]!;
      const kept = Math.pow(0.8, 1 / 12);
      const expected = (100 / 12) * ((kept * (1 - Math.pow(kept, 12 * horizonYears))) / (1 - kept));
      expect(monthly).toBeCloseTo(expected, 9);
      const yearlyRenewal = { retention: { kind: 'constant', churn: 0.2, every: 12 } } as const;
      const contracts = collect(textbook({ period: 'month', horizonYears, discount: 0, ...yearlyRenewal })).base[0]!;
      const years = collect(textbook({ horizonYears, discount: 0 })).base[0]!;
      expect(contracts).toBeCloseTo(years, 9);
    },
  );
});
