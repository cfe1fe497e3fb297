import type { Luck, Scenario } from '#engine/scenario.ts';

/** Counts luck, shared or separate, or leaves it out. */
export function withLuck(scenario: Scenario, luck: Luck | 'off'): Scenario {
  const changed: { luck?: Luck } & Omit<Scenario, 'luck'> = { ...scenario };
  delete changed.luck;
  return luck === 'off' ? changed : { ...changed, luck };
}
