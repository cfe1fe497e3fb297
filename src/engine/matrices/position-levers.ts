import type { Scenario } from '../scenario.ts';
import { hasMove } from '../sim/position-slots.ts';
import type { PositionLevers } from '../sim/plan-with.ts';
import { placedCustomers } from './level-weights.ts';
import { movePlan } from './move-plan.ts';
import { servingsOf } from './serve-plan.ts';

/** What the levers of a scenario that move customers, or serve their needs, do: the customers are drawn once for all. */
export const positionLevers: PositionLevers = (scenario: Scenario, slotOf) => {
  const placed = placedCustomers(scenario);
  return {
    servings: servingsOf(scenario, placed, slotOf),
    carryOf: (grid, levers, segments) =>
      hasMove(scenario) ? movePlan(scenario, placed, grid, levers, segments, slotOf) : null,
  };
};
