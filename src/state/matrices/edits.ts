/** What this screen writes into a scenario: its positions. */
import type { Positions } from '#engine/positions/positions.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { Step } from '../edit.ts';
import { withPlace } from '../edit.ts';

/** With one place of the positions set, what is above it made on the way; `undefined` takes the field away. */
export const withPosition = (scenario: Scenario, path: readonly Step[], value: unknown): Scenario => ({
  ...scenario,
  positions: withPlace(scenario.positions ?? {}, path, value) as Positions,
});
