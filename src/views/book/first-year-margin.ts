import type { Scenario } from '#engine/scenario.ts';
import { middleOf } from '#state/controls/scale.ts';

/** What a customer brings in the first year, at the middle of every number, on the average of the segments. */
export function firstYearMargin({ segments }: Scenario): number {
  let sum = 0;
  let weights = 0;
  for (const { share, profit } of segments) {
    const weight = middleOf(share);
    weights += weight;
    for (const curve of Object.values(profit)) {
      const first =
        curve.shape === 'flat' ? 1 : curve.shape === 'row' ? (curve.row[0] ?? 0) : curve.years === 1 ? 1 : 0;
      sum += weight * first * middleOf(curve.amount);
    }
  }
  return sum / weights;
}
