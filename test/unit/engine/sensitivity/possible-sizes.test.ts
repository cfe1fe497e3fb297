/** What the size of a lever on the hazard, or of one that satisfies, can be: on the dial of a map, and as a ceiling of a budget. */
import { describe, expect, it } from 'vitest';
import type { Lever, Retention } from '#engine/scenario.ts';
import { budgetRunner, SPLITS } from '#engine/sensitivity/budget.ts';
import { mapRunner } from '#engine/sensitivity/gain-map.ts';
import { possibleSizes } from '#engine/sensitivity/possible-sizes.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';

const MODELS: Retention[] = [
  { kind: 'constant', churn: { low: 0.1, high: 0.3 } },
  { kind: 'sbg', alpha: { low: 0.6, high: 0.8 }, beta: 3 },
  { kind: 'bdw', alpha: 0.7, beta: 3, c: 1.2 },
];
const COST = { costs: [{ per: 'customer-year' as const, amount: 3 }] };

describe.each(MODELS)('$kind', (retention) => {
  const scenario = textbook({ retention, levers: [churnLever('hazard', 0.2, COST)], runs: 64 });

  it('on the hazard: all of it can be taken away, and it can be a thousand times what it is', () => {
    const { min, max } = possibleSizes(scenario, 0);
    expect(min).toBeCloseTo(-1024, 9);
    expect(max).toBeCloseTo(1, 11);
  });

  it('the gain on the map is that of the simulation', () => {
    const sizes = [-1, 0, 0.5, 1 - 1e-9];
    const { fixed, slope } = mapRunner({ kind: 'map', scenario, lever: 0, sizes, factors: [1] }, new Map())(0, 64);
    sizes.forEach((size, place) => {
      const { base, whatIf } = collect({ ...scenario, levers: [churnLever('hazard', size, COST)] });
      for (const run of [0, 17, 63]) {
        expect(fixed[place * 64 + run]! + slope[place * 64 + run]!).toBeCloseTo(whatIf[run]! - base[run]!, 8);
      }
    });
  });

  it('a budget can take away all of it: spending what the lever costs is the lever', () => {
    const part = budgetRunner({ kind: 'budget', scenario, budget: 3 }, new Map())(0, 64);
    const { base, whatIf } = collect(scenario);
    const all = (SPLITS.length - 1) * 64;
    // acquisition costs nothing: no ratio, no answer; so ask with one
    expect(part.values.every(Number.isNaN)).toBe(true);
    const asked = budgetRunner({ kind: 'budget', scenario, budget: 3, ratio: 5 }, new Map())(0, 64);
    for (const run of [0, 17, 63]) expect(asked.values[all + run]).toBeCloseTo(whatIf[run]! - base[run]!, 8);
  });
});

it.each([
  [{ part: 'barrier' }, 0.3, 0, 1],
  [{ part: 'bond', bond: 'legal' }, 10, -30, 70],
  [{ part: 'construct', construct: 'image' }, 5, -72, 28],
] as const)('one on %o of %d: from %d to %d', (on, size, least, most) => {
  const lever: Lever = { id: 'x', kind: 'satisfy', on, size };
  const { min, max } = possibleSizes(textbook({ levers: [lever], runs: 64 }), 0);
  expect(min).toBeCloseTo(least, 9);
  expect(max).toBeCloseTo(most, 9);
});
