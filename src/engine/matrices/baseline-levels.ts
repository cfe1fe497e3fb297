/** Who stays in the baseline of a run, by segment and level: the segment's own survival, divided by frailty. */
import { splitSurvival } from '../positions/frailty.ts';
import { drawInputs } from '../sim/draw.ts';
import type { Plan } from '../sim/plan.ts';
import { discountPeriods } from '../sim/run.ts';
import { survivalOf } from '../sim/survival.ts';
import type { Workspace } from '../sim/workspace.ts';
import type { LevelWeights } from './level-weights.ts';
import { LEVELS } from './matrix-summary.ts';

/** Survival of one segment and of its levels, at its renewals. */
export interface SegmentLevels {
  readonly count: number;
  /** S_j after renewal i = 0, 1, …: [level · count + i]. */
  readonly here: Float64Array;
  /** H after renewal i. */
  readonly hazard: Float64Array;
}

export const segmentLevels = (plan: Plan): SegmentLevels[] =>
  plan.segments.map(({ retention: { renewals } }) => ({
    count: renewals + 1,
    here: new Float64Array(LEVELS * (renewals + 1)),
    hazard: new Float64Array(renewals + 1),
  }));

/** Draws the inputs of a run as Simulate does. What a lever would do does not matter here, nor whether it could. */
export function openBaseline(plan: Plan, space: Workspace, run: number): void {
  drawInputs(plan, space, run);
  discountPeriods(plan, space);
}

/** @returns the segment's survival at its renewals, valid until another segment is asked for */
export function splitBaseline(
  plan: Plan,
  space: Workspace,
  segment: number,
  { weights }: LevelWeights,
  z: Float64Array,
  { count, here, hazard }: SegmentLevels,
): Float64Array {
  const renewals = survivalOf(plan, space, segment, false);
  splitSurvival(renewals, count, weights, z, here, hazard);
  return renewals;
}
