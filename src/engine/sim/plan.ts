/**
 * A scenario made ready to run: validated elsewhere, here flattened to slots, tables and arrays, units converted once.
 */
import type { Copula } from '../inputs/copula.ts';
import { fitRange } from '../inputs/fit.ts';
import { positionLevers } from '../matrices/position-levers.ts';
import { satisfyLevers } from '../satisfaction/satisfy-levers.ts';
import type { UniformSource } from '../random/uniforms.ts';
import type { ProfitSource, Scenario } from '../scenario.ts';
import type { Carry } from './carried.ts';
import type { Grid } from './grid.ts';
import type { LeverPlan } from './lever-plan.ts';
import { planWith } from './plan-with.ts';
import type { SegmentPlan } from './segment-plan.ts';

/** An uncertain input: where its value goes, which coordinate of the point moves it, and its quantiles. */
export interface DrawnInput {
  readonly slot: number;
  /** Index into the vector of uniforms that `drawUniforms` writes. */
  readonly coordinate: number;
  readonly table: Float64Array;
}

export interface Plan {
  readonly scenario: Scenario;
  readonly grid: Grid;
  readonly runs: number;
  readonly randomisations: number;
  readonly uniforms: UniformSource;
  readonly coordinates: number;
  /** How inputs move together; null where all are independent. */
  readonly copula: Copula | null;
  /** Values of all slots; certain ones are in place, drawn ones are overwritten run by run. */
  readonly values: Float64Array;
  readonly drawn: readonly DrawnInput[];
  /** By slot: the drawn input, or undefined where the value is certain. */
  readonly drawnAt: readonly (DrawnInput | undefined)[];
  readonly discountSlot: number;
  readonly segments: readonly SegmentPlan[];
  readonly levers: readonly LeverPlan[];
  /** What levers that move customers do; null where there is none. */
  readonly carry: Carry | null;
  /** Sources that any segment earns from or any lever adds to. */
  readonly sources: readonly ProfitSource[];
}

/** Quantile tables made so far, by what they were made from: in a drag all but one stay as they are. */
export type TableMemory = Map<string, Float64Array>;

/**
 * The plan of a scenario with ranges of any family and levers of any kind.
 *
 * @throws if the scenario is not valid: `validateScenario` is the door for anything that came from outside.
 */
export const planOf = (scenario: Scenario, memory: TableMemory = new Map()): Plan =>
  planWith(fitRange, scenario, memory, positionLevers, satisfyLevers);
