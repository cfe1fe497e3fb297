import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { churnLever } from '#test/helpers/scenarios.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { collectLuck, mixed, separate, shared } from './crowds.ts';

/** Every run, every drawn point, every year: the arms are the same bits. */
function isSame(scenario: Scenario, customers: number): void {
  const { base, whatIf, payback, fans, yearTotals, layout } = collectLuck(scenario, shared(customers));
  expect(whatIf).toEqual(base);
  expect(payback.every((month) => month === 0)).toBe(true);
  const arm = layout.points * scenario.runs;
  expect(fans.subarray(arm, 2 * arm)).toEqual(fans.subarray(0, arm));
  expect(fans.subarray(3 * arm)).toEqual(fans.subarray(2 * arm, 3 * arm));
  expect(yearTotals.subarray(yearTotals.length / 2)).toEqual(yearTotals.subarray(0, yearTotals.length / 2));
}

const firm = fc.constantFrom(1, 3, 40, 1000, 100_000, 1_000_000_000);

describe('a lever of size zero makes no difference, to the last bit, whatever the luck', () => {
  it('200 random scenarios of 1 … 10⁹ customers', () => {
    const scenarios = certainScenario({ levers: 'zero' }).map((scenario) => ({ ...scenario, runs: 4 }));
    fc.assert(fc.property(scenarios, firm, isSame), { numRuns: 200, seed: 5 });
  });

  it('100 in which customers differ in what they bring and cost', () => {
    const scenarios = certainScenario({ levers: 'zero' }).map((scenario) => mixed({ ...scenario, runs: 4 }));
    fc.assert(fc.property(scenarios, firm, isSame), { numRuns: 100, seed: 6 });
  });

  it('20 without end', () => {
    const scenarios = certainScenario({ levers: 'zero', horizon: fc.constant('infinite' as const) }).map((scenario) =>
      mixed({ ...scenario, discount: 0.02 + (scenario.discount as number), runs: 2 }, 0.5),
    );
    fc.assert(fc.property(scenarios, firm, isSame), { numRuns: 20, seed: 7 });
  });

  it('with ranges everywhere else', () => {
    isSame(uncertain({ runs: 128, levers: [churnLever('relative', 0, { startMonth: 4, rampMonths: 7 })] }), 250);
  });
});

it('but with luck of their own the arms differ even then', () => {
  const { base, whatIf } = collectLuck(uncertain({ runs: 64, levers: [churnLever('relative', 0)] }), separate(250));
  expect(base.every((value, i) => value !== whatIf[i])).toBe(true);
});

it('the base is the same bits whatever is asked of the what-if, shared luck or separate', () => {
  const scenario = mixed(uncertain({ runs: 128, levers: [] }));
  const { base } = collectLuck(scenario, shared(300));
  for (const size of [0, 0.02, 0.2]) {
    const levers = [churnLever('relative', size)];
    expect(collectLuck({ ...scenario, levers }, shared(300)).base).toEqual(base);
    expect(collectLuck({ ...scenario, levers }, separate(300)).base).toEqual(base);
  }
});
