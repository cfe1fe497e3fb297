/** What a gap between what customers get and what they expect does to satisfaction, at the middle of every range. */
import { gapValue } from '#engine/satisfaction/disconfirmation.ts';
import type { Gap } from '#engine/satisfaction/satisfaction.ts';
import { middleOf } from '#state/controls/scale.ts';

/** The picture goes at least so far to either side, in points. */
const LEAST_SIDE = 20;
const STEP = 10;

/** Standard deviations of satisfaction for a gap in points. */
export const worthOfGap = ({ form, lossAversion, curvature, perTen }: Gap, gap: number): number =>
  middleOf(perTen) * gapValue(form, gap / 10, middleOf(lossAversion), curvature);

/** Gaps from −side to side that hold all of `shown`, in whole points. */
export function gapsAround(shown: readonly number[]): readonly number[] {
  const most = Math.max(LEAST_SIDE, ...shown.map(Math.abs));
  const side = Math.ceil(most / STEP) * STEP;
  return Array.from({ length: 2 * side + 1 }, (_, i) => i - side);
}

/** How many times as much a shortfall of ten points weighs as a surplus of ten. */
export const lossTimes = (gap: Gap): number =>
  middleOf(gap.perTen) === 0 ? 1 : -worthOfGap(gap, -10) / worthOfGap(gap, 10);
