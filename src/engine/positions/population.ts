/** Customers with their places: drawn from the positions of a scenario, the same for every screen and every estimator. */
import type { Part } from '../study/study.ts';
import type { Scenario } from '../scenario.ts';
import type { Axis } from './positions.ts';

/** The customers themselves, drawn in parts. A run is a customer; `customers` of the positions is how many there are. */
export interface PopulationStudy {
  readonly kind: 'population';
  readonly scenario: Scenario;
}

/** Customers `from` … `to − 1`. */
export interface PopulationPart extends Part {
  /** Place of the customer's segment in the scenario. */
  readonly segment: Uint8Array;
  /** Place of the group in GROUPS. */
  readonly group: Uint8Array;
  /** Places, axis after axis in the order of AXES: [axis · (to − from) + i]. */
  readonly places: Float32Array;
  /** Uniform in (0, 1): a customer is gone in the first month in which the chance of being here is below it. */
  readonly luck: Float32Array;
}

export interface Population {
  readonly customers: number;
  readonly segments: number;
  readonly segment: Uint8Array;
  readonly group: Uint8Array;
  readonly places: Readonly<Record<Axis, Float32Array>>;
  readonly luck: Float32Array;
}
