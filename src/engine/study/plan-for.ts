import type { Scenario } from '../scenario.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { needsPositions, planWith } from '../sim/plan-with.ts';
import { fitFor } from './fit-for.ts';

/** The plan of a scenario; rare families, and what levers do with customers' positions, are loaded where they are used. */
export async function planFor(scenario: Scenario, memory: TableMemory): Promise<Plan> {
  const fit = await fitFor(scenario);
  if (!needsPositions(scenario)) return planWith(fit, scenario, memory);
  const { positionLevers } = await import('../matrices/position-levers.ts');
  return planWith(fit, scenario, memory, positionLevers);
}
