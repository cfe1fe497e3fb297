import type { Scenario } from '#engine/scenario.ts';

export const ESTIMATORS = ['expected', 'cohort', 'customers'] as const;
/** How chance is dealt with: integrated out, drawn for a firm of so many customers, or drawn customer by customer. */
export type Estimator = (typeof ESTIMATORS)[number];

export const PERSPECTIVES = ['cohort', 'business'] as const;
/** `cohort`: customers won at time 0. `business`: the whole firm. */
export type Perspective = (typeof PERSPECTIVES)[number];

/** What one call is asked to compute. */
export interface Job {
  readonly scenario: Scenario;
  readonly estimator: Estimator;
  readonly perspective: Perspective;
}
