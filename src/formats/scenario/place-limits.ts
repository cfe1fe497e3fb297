/** What the fields of positions, moves and shocks may be: as `limits.ts`, loaded with the checks that need them. */
import type { Axis, MatrixId } from '#engine/positions/positions.ts';
import { AXES, AXIS_SCALES, MATRIX_OF } from '#engine/positions/positions.ts';
import type { Count, Limits, Measure } from './limits.ts';

/** Customers drawn; 1,500 where a scenario does not say. */
export const DRAWN: Limits = { min: 1, max: 100_000, whole: true };
export const DRAWN_BY_DEFAULT = 1500;
/** Weight of a group within a segment. */
export const WEIGHT: Limits = { min: 0, max: 1e12 };
/** One step on an axis: −1 would end all churn, 10 is eleven times as much. */
export const EFFECT: Limits = { min: -1, openMin: true, max: 10 };
/** Exponent on differences in churn, factor on differences in margin. */
export const STRENGTH: Measure = { min: 0, max: 2, kind: 'nonnegative' };
export const SERVED: Limits = { min: 0, max: 1 };
/** Points of satisfaction, on a scale from 1 to 5. */
export const WORTH: Measure = { min: 0, max: 4, kind: 'nonnegative' };
export const CHURN_PER_POINT: Measure = { min: 0, max: 10, kind: 'nonnegative' };
export const SHOCK_MONTH: Limits = { min: 0, max: 36, whole: true };
export const HALF_LIFE: Measure = { min: 0, openMin: true, max: 1200, kind: 'positive' };
/** Pairs of axes: as many as there are. */
export const AXIS_PAIRS: Count = { min: 0, max: (AXES.length * (AXES.length - 1)) / 2 };
/** Numbers of a lasso, two for each corner: three corners at least. */
export const LASSO: Count = { min: 6, max: 200 };
/** One of them: a hand may leave the field, but not by much. */
export const LASSO_POINT: Limits = { min: -1000, max: 1000 };

/** A median lies inside the axis: at its end the curve would have no width. */
export function middleLimits(axis: Axis): Limits {
  const { min, max } = AXIS_SCALES[axis];
  return { min, max, openMin: true, openMax: true };
}

/** A standard deviation: at half the axis customers stand only at its two ends. */
export function spreadLimits(axis: Axis): Limits {
  const { min, max } = AXIS_SCALES[axis];
  return { min: 0, max: (max - min) / 2 };
}

/** Where the line between zones may stand. */
export function thresholdLimits(matrix: MatrixId, along: 'x' | 'y'): Limits {
  const { min, max } = AXIS_SCALES[MATRIX_OF[matrix][along]];
  return { min, max };
}

/** How far customers may be carried: from one end to the other. */
export function shiftLimits(matrix: MatrixId, along: 'x' | 'y'): Limits {
  const { min, max } = AXIS_SCALES[MATRIX_OF[matrix][along]];
  return { min: min - max, max: max - min };
}
