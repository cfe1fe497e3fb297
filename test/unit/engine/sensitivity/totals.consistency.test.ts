import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lever, Scenario, Timing } from '#engine/scenario.ts';
import { READINGS, TIMINGS } from '#engine/scenario.ts';
import { evaluatorOf } from '#engine/sensitivity/evaluator.ts';
import { planOf } from '#engine/sim/plan.ts';
import { benchScenario } from '#test/bench/scenario.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

/** What goes in and out in a run may be some hundreds while little is left: rounding is measured against that, too. */
const bound = (value: number): number => 1e-12 * Math.max(100, Math.abs(value));

function agrees(scenario: Scenario): void {
  const { base, whatIf } = collect(scenario);
  const evaluator = evaluatorOf(planOf(scenario));
  for (let run = 0; run < scenario.runs; run++) {
    expect(evaluator.draw(run)).toBe(true);
    const totals = { ...evaluator.addUp(true) };
    expect(Math.abs(totals.base - base[run]!)).toBeLessThanOrEqual(bound(base[run]!));
    expect(Math.abs(totals.whatIf - whatIf[run]!)).toBeLessThanOrEqual(bound(whatIf[run]!));
    // asked again with nothing replaced, and the what-if alone
    expect(evaluator.settle()).toBe(true);
    expect(evaluator.addUp(false)).toEqual(totals);
  }
}

describe('totals alone are the totals of the simulation, to 10⁻¹²', () => {
  it('200 random certain scenarios', () => {
    fc.assert(fc.property(certainScenario({ levers: 'sized' }), agrees), { numRuns: 200, seed: 5 });
  });

  it('60 random scenarios without end', () => {
    const scenarios = certainScenario({ levers: 'sized', horizon: fc.constant('infinite' as const) }).map(
      (scenario): Scenario => ({ ...scenario, discount: 0.08 + (scenario.discount as number) }),
    );
    fc.assert(fc.property(scenarios, agrees), { numRuns: 60, seed: 6 });
  });

  it('every run of an uncertain scenario', () => {
    agrees(uncertain({ runs: 128 }));
  });

  const levers: Lever[][] = [
    [],
    ...READINGS.map((reading): Lever[] => [
      { id: 'keep', kind: 'churn', reading, size: { low: 0.001, high: 0.004 } },
      { id: 'again', kind: 'churn', reading, size: 0.002, segment: 'b' },
      { id: 'price', kind: 'premium', size: 2, costs: [{ per: 'customer-year', amount: 3 }] },
      { id: 'refer', kind: 'referral', size: { low: 0.1, high: 0.3 }, segment: 'a' },
      { id: 'win', kind: 'acquisition', size: -0.1 },
    ]),
  ];
  it.each(
    levers.flatMap((some) => TIMINGS.map((timing): [string, Timing, Lever[]] => [JSON.stringify(some), timing, some])),
  )('where customers differ and both arms are walked in one loop: %s, %s', (_, timing, some) => {
    agrees({ ...benchScenario, timing, levers: some, horizonYears: 3.5, runs: 64 });
  });

  it('a lever of size zero makes a difference of exactly zero', () => {
    const scenario: Scenario = {
      ...benchScenario,
      runs: 64,
      levers: [{ id: 'x', kind: 'churn', reading: 'points', size: 0 }],
    };
    const evaluator = evaluatorOf(planOf(scenario));
    for (let run = 0; run < 64; run++) {
      evaluator.draw(run);
      const { base, whatIf } = evaluator.addUp(true);
      expect(whatIf - base).toBe(0);
    }
  });
});

describe('another value in one place', () => {
  it('is the simulation of the scenario with that value, the others as drawn', () => {
    const scenario: Scenario = { ...benchScenario, runs: 64 };
    const plan = planOf(scenario);
    const evaluator = evaluatorOf(plan);
    const { base, whatIf } = collect({ ...scenario, discount: 0.2 });
    for (let run = 0; run < 64; run++) {
      evaluator.draw(run);
      evaluator.values[plan.discountSlot] = 0.2;
      evaluator.settle();
      const totals = evaluator.addUp(true);
      expect(Math.abs(totals.base - base[run]!)).toBeLessThanOrEqual(bound(base[run]!));
      expect(Math.abs(totals.whatIf - whatIf[run]!)).toBeLessThanOrEqual(bound(whatIf[run]!));
    }
  });

  it('is refused where a lever would take away more churn than there is', () => {
    const lever: Lever = { id: 'keep', kind: 'churn', reading: 'points', size: { low: 0.04, high: 0.06 } };
    const scenario = uncertain({ levers: [lever], runs: 16 });
    const plan = planOf(scenario);
    const evaluator = evaluatorOf(plan);
    evaluator.draw(3);
    const slot = plan.levers[0]!.sizeSlot!;
    evaluator.values[slot] = 0.9;
    expect(evaluator.settle()).toBe(false);
    evaluator.restore(slot);
    expect(evaluator.settle()).toBe(true);
  });
});
