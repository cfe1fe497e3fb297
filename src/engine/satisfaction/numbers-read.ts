/** The drawn numbers that mappings and questions of staying share, by path, and what they say in a run. */
import type { DrawnCurves } from './curves.ts';
import { drawnCurves } from './curves.ts';
import type { GapNumbers } from './disconfirmation.ts';
import type { FullSatisfaction } from './satisfaction.ts';
import { SWITCHING_COSTS } from './satisfaction.ts';

export const CURVE_READS = ['satisfaction.curves.weakShift', 'satisfaction.curves.strongShift'] as const;
export const GAP_READS = [
  'satisfaction.gap.expected',
  'satisfaction.gap.perceived',
  'satisfaction.gap.lossAversion',
  'satisfaction.gap.perTen',
] as const;
export const WEIGHT_READS: readonly string[] = SWITCHING_COSTS.map((cost) => `satisfaction.holds.weights.${cost}`);

/** @param at  place of the first of `CURVE_READS` */
export const curvesRead = ({ curves }: FullSatisfaction, numbers: Float64Array, at: number): DrawnCurves =>
  drawnCurves(curves.weak, curves.strong, numbers[at]!, numbers[at + 1]!);

export interface GapRead extends GapNumbers {
  readonly expected: number;
  readonly perceived: number;
}

/** @param at  place of the first of `GAP_READS` */
export const gapRead = ({ gap }: FullSatisfaction, numbers: Float64Array, at: number): GapRead => ({
  form: gap.form,
  curvature: gap.curvature,
  expected: numbers[at]!,
  perceived: numbers[at + 1]!,
  lossAversion: numbers[at + 2]!,
  perTen: numbers[at + 3]!,
});

/** Points that can be added to a number on a scale of 100, which may have been drawn a little beyond its end. */
export const roomOnScale = (points: number): { readonly min: number; readonly max: number } => ({
  min: -points,
  max: Math.max(0, 100 - points),
});
