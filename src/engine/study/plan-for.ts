import type { Scenario } from '../scenario.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { needsPositions, needsSatisfaction, planWith } from '../sim/plan-with.ts';
import { fitFor } from './fit-for.ts';

/**
 * The plan of a scenario; rare families, and what levers do with customers' positions and satisfaction, are loaded where they
 * are used.
 */
export async function planFor(scenario: Scenario, memory: TableMemory): Promise<Plan> {
  const onPositions = needsPositions(scenario) ? await import('../matrices/position-levers.ts') : undefined;
  const onSatisfaction = needsSatisfaction(scenario) ? await import('../satisfaction/satisfy-levers.ts') : undefined;
  const fit = await fitFor(scenario); // knows all numbers by now
  return planWith(fit, scenario, memory, onPositions?.positionLevers, onSatisfaction?.satisfyLevers);
}
