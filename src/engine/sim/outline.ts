/**
 * What has to be known of a job to put its batches together and sum them up, without building its tables: cheap enough
 * for the thread that paints.
 */
import { randomisationsOf } from '../random/randomisations.ts';
import type { Scenario } from '../scenario.ts';
import type { Layout } from './batch.ts';
import { layoutOf } from './batch.ts';
import { gridOf } from './grid.ts';

export interface Outline {
  readonly scenario: Scenario;
  readonly layout: Layout;
  readonly randomisations: number;
  /** Months of the drawn points. */
  readonly months: Float64Array;
}

export function outlineOf(scenario: Scenario): Outline {
  const grid = gridOf(scenario);
  return {
    scenario,
    layout: layoutOf(grid),
    randomisations: randomisationsOf(scenario.sampling),
    months: Float64Array.from(grid.points, (point) => point * grid.monthsPerPeriod),
  };
}
