/**
 * A number of the scenario that a person can set: where it stands, how it is read, what it may be, and the scenario that
 * comes out when it is set. The sentence, the panel and the phone's sheet all work on the same controls.
 */
import type { Kind } from '#engine/inputs/kind.ts';
import type { Quantity, Scenario } from '#engine/scenario.ts';

/** `points`: of a share; its value is a fraction, as of `percent`. */
export type Unit = 'percent' | 'points' | 'money' | 'years' | 'months' | 'count' | 'plain';

export interface Control {
  /** Stable while the scenario keeps its shape: 'segments[0].retention.churn', 'levers[0].size', 'whatIf'. */
  readonly id: string;
  readonly unit: Unit;
  readonly kind: Kind;
  /** Slate is what is, vermilion what if, ink neither. */
  readonly ink: 'now' | 'if' | 'ink';
  readonly value: Quantity;
  readonly min: number;
  readonly max: number;
  /** One press of an arrow, 3 px of a drag. */
  readonly step: number;
  /** The stretch of the scale that is drawn. */
  readonly domain: readonly [number, number];
  /** Whether it may be a range. */
  readonly ranges: boolean;
  /** Where the arms differ in it: the baseline's value, a tick on the ruler. */
  readonly baseline?: number;
  readonly write: (value: Quantity) => Scenario;
}
