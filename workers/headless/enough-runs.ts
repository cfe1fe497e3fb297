import type { Scenario } from '#engine/scenario.ts';
import { randomisationsOf } from '#engine/random/randomisations.ts';
import { nextCheckpoint, precisionOf } from '#engine/statistics/precision.ts';
import type { RunColumns } from './columns.ts';
import { rowOf } from './columns.ts';

/** Half the 95 % interval of the mean uplift, as a share of it, after so many runs. */
export const reachedAfter = ({ sampling }: Scenario, parts: readonly RunColumns[], runs: number): number =>
  precisionOf(rowOf(parts, 'base', runs), rowOf(parts, 'whatIf', runs), randomisationsOf(sampling));

/**
 * Runs after which the scenario's precision is reached, looked at after 256, 512, 1,024 …; or the next number to look at;
 * or all.
 *
 * @param done  runs that have landed
 */
export function enoughRuns(
  scenario: Scenario,
  parts: readonly RunColumns[],
  done: number,
): { readonly isEnough: boolean; readonly runs: number } {
  const { precision, runs } = scenario;
  if (precision === undefined) return { isEnough: done >= runs, runs };
  let at = Math.min(nextCheckpoint(0), runs);
  while (at <= done) {
    if (at === runs || reachedAfter(scenario, parts, at) <= precision) return { isEnough: true, runs: at };
    at = Math.min(nextCheckpoint(at), runs);
  }
  return { isEnough: false, runs: at };
}
