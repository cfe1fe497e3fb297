import type { Scenario } from '../scenario.ts';

/**
 * The scenario as the baseline reads it. Every input has its own address among the random numbers, so levers can be left out
 * without a change to what is drawn, unless inputs move together: an input of a lever may be one of them.
 *
 * @param years  instead of its horizon: who stays until then does not depend on it
 */
export function baselineScenario(scenario: Scenario, years = scenario.horizonYears): Scenario {
  const isTogether = (scenario.correlations ?? []).length > 0;
  return { ...scenario, horizonYears: years, levers: isTogether ? scenario.levers : [] };
}
