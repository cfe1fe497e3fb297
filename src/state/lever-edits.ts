/** Levers put into a scenario, replaced, taken out, switched off. */
import type { Lever, Scenario } from '#engine/scenario.ts';
import { withValue } from './edit.ts';

/** An id that no lever of the scenario has. */
export function freeId({ levers }: Scenario, wanted: string): string {
  const taken = new Set(levers.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${String(number)}`;
  return id;
}

/** The lever at `index` replaced; at the end where there is none yet. */
export const withLever = (scenario: Scenario, index: number | null, lever: Lever): Scenario => ({
  ...scenario,
  levers: index === null ? [...scenario.levers, lever] : scenario.levers.toSpliced(index, 1, lever),
});

export const withoutLever = (scenario: Scenario, index: number): Scenario => ({
  ...scenario,
  levers: scenario.levers.toSpliced(index, 1),
});

/** A lever switched off, or on again. */
export function switched<L extends Lever>(lever: L, on: boolean): L {
  return on ? withValue(lever, ['off'], undefined) : { ...lever, off: true };
}
