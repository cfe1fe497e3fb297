import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { collect } from '#test/helpers/simulate.ts';

it('where every margin is positive, lifetime profit falls as the discount rate rises', () => {
  const earning = certainScenario({ levers: 'none' }).map((scenario): Scenario => ({
    ...scenario,
    horizonYears: 6,
    segments: scenario.segments.map((segment) => ({ ...segment, profit: { base: { shape: 'flat', amount: 10 } } })),
  }));
  fc.assert(
    fc.property(earning, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (scenario, more) => {
      const dearer = { ...scenario, discount: (scenario.discount as number) + more };
      expect(collect(dearer).base[0]!).toBeLessThan(collect(scenario).base[0]!);
    }),
    { numRuns: 150, seed: 5 },
  );
});
