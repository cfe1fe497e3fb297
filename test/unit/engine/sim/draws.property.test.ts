/** What is drawn for one input does not depend on which others are uncertain, nor on what is added at the end. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario.ts';
import { drawInputs } from '#engine/sim/draw.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

/** Values of every input in one run, by path. */
function drawn(scenario: Scenario, run: number): Map<string, number> {
  const plan = planOf(scenario);
  const space = workspaceFor(plan);
  drawInputs(plan, space, run);
  return new Map(slotsOf(scenario).map(({ path }, slot) => [path, space.values[slot]!]));
}

function keepsDraws(before: Scenario, after: Scenario, changed: RegExp): void {
  let compared = 0;
  for (const run of [0, 1, 17, 500]) {
    const now = drawn(after, run);
    for (const [path, value] of drawn(before, run)) {
      if (changed.test(path)) continue;
      expect(now.get(path), `${path} in run ${run}`).toBe(value);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(60);
}

describe.each(['sobol', 'random'] as const)('%s', (sampling) => {
  const scenario = uncertain({ sampling });
  const [first, ...rest] = scenario.segments;
  const [lever, ...others] = scenario.levers;

  it('making an input uncertain leaves the others alone', () => {
    keepsDraws(
      scenario,
      { ...scenario, segments: [first!, { ...rest[0]!, share: { low: 0.2, high: 0.4 } }, rest[1]!] },
      /segments\[1\]\.share/,
    );
  });

  it('making an input certain leaves the others alone', () => {
    keepsDraws(scenario, { ...scenario, discount: 0.1 }, /discount/);
    keepsDraws(
      scenario,
      { ...scenario, levers: [{ ...lever!, size: 0.05 } as (typeof scenario.levers)[0], ...others] },
      /levers\[0\]\.size/,
    );
  });

  it('a lever added at the end leaves the others alone', () => {
    const added = {
      id: 'more',
      kind: 'premium',
      size: { low: 1, high: 2 },
      costs: [{ per: 'once', amount: { low: 1, high: 3 } }],
    } as const;
    keepsDraws(scenario, { ...scenario, levers: [...scenario.levers, added] }, /^$/);
  });

  it('a segment added at the end leaves the others alone', () => {
    keepsDraws(scenario, { ...scenario, segments: [...scenario.segments, { ...first!, id: 'more' }] }, /^$/);
  });

  it('another seed draws something else', () => {
    const one = drawn(scenario, 3);
    const other = drawn({ ...scenario, seed: 43 }, 3);
    expect([...one].filter(([path, value]) => other.get(path) === value).map(([path]) => path)).toEqual(
      slotsOf(scenario)
        .filter(({ quantity }) => typeof quantity === 'number')
        .map(({ path }) => path),
    );
  });
});
