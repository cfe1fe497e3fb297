/** What this screen writes into a scenario: its positions, and the levers that carry customers or serve needs. */
import type { Positions } from '#engine/positions/positions.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import type { Step } from '../edit.ts';
import { withValue } from '../edit.ts';

/** With one place of the positions set, what is above it made on the way; `undefined` takes the field away. */
export function withPosition(scenario: Scenario, path: readonly Step[], value: unknown): Scenario {
  return { ...scenario, positions: filled(scenario.positions ?? {}, path, value) as Positions };
}

function filled(document: object, path: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || rest.length === 0 || Array.isArray(document)) return withValue(document, path, value);
  const inner = (document as Readonly<Record<Step, unknown>>)[step];
  return { ...document, [step]: filled(typeof inner === 'object' && inner !== null ? inner : {}, rest, value) };
}

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
