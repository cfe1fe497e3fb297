/** Levers that move customers, by a second route: customer by customer, in plain loops. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import { plainProfit } from '#test/helpers/plain-loop.ts';
import { collect } from '#test/helpers/simulate.ts';
import { movedScenario } from './arbitrary-moves.ts';
import { plainMoved } from './plain-moves.ts';

let different = 0;

function agrees(scenario: Scenario): void {
  const { base, whatIf, faults } = collect(scenario);
  expect([...faults]).toEqual(scenario.levers.map(() => 0));
  const before = plainProfit({ ...scenario, levers: [] }, false);
  const after = plainMoved(scenario);
  const tolerance = 1e-9 * (1e3 + Math.abs(before) + Math.abs(after));
  expect(Math.abs(base[0]! - before), 'base').toBeLessThan(tolerance);
  expect(Math.abs(whatIf[0]! - after), 'what-if').toBeLessThan(tolerance);
  const still = collect({ ...scenario, levers: scenario.levers.filter(({ kind }) => kind !== 'move') }).whatIf[0]!;
  if (Math.abs(whatIf[0]! - still) > 0.1) different++;
}

describe('lifetime profit with moves equals plain loops over customers, to 10⁻⁹', () => {
  it('70 random scenarios: two segments, all retention models, timings, starts and ramps, one to three moves beside other levers', () => {
    fc.assert(fc.property(movedScenario({}), agrees), { numRuns: 70, seed: 4, endOnFailure: true });
    expect(different).toBeGreaterThan(30);
  });
});
