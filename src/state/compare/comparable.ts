/** What makes runs of different scenarios comparable, and when two of them are the same run. */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { writeCompact } from '#formats/scenario/write.ts';

/** The scenario with the random numbers of another: seed, runs, sampling, and what a range means. */
export const onNumbersOf = ({ seed, runs, sampling, rangeLevel }: Scenario, scenario: Scenario): Scenario => ({
  ...scenario,
  seed,
  runs,
  sampling,
  rangeLevel,
});

/** What is wrong with it, before it is run. */
export function problemOf(scenario: Scenario): Problem | null {
  const checked = validateScenario(scenario);
  return checked.ok ? null : (checked.problems[0] ?? null);
}

const keys = new WeakMap<Scenario, string>();

/** The same for scenarios that come out the same: a name or an origin changes nothing. */
export function keyOf(scenario: Scenario): string {
  const known = keys.get(scenario);
  if (known !== undefined) return known;
  const key = writeCompact({ ...scenario, name: '', origin: '' });
  keys.set(scenario, key);
  return key;
}

/** A lever that drove a rate out of 0 … 1 in some runs: found out by running. */
export function faultOf(faults: Int32Array, { levers }: Scenario): Problem | null {
  const index = faults.findIndex((count) => count > 0);
  const lever = levers[index];
  if (lever === undefined || lever.kind === 'programme') return null;
  return { code: 'lever-leaves-bounds', path: `levers[${index}].size`, got: lever.size };
}
