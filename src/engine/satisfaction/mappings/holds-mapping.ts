/**
 * A switching cost or a bond becomes stronger or weaker (B8, D2), and the barrier higher or lower, differently for each grade.
 * Sources: `barrier-height.ts` (signs and order are published, the sizes ours).
 */
import { log } from '../../math/log.ts';
import { heightToday, writeHeights } from '../barrier-height.ts';
import { hazardOf, stayAt, stayOf } from '../curves.ts';
import { writeCourse } from '../grade-course.ts';
import type { Mapping } from '../mapping.ts';
import { CURVE_READS, curvesRead, roomOnScale, WEIGHT_READS } from '../numbers-read.ts';
import type { FullSatisfaction, SatisfyOn } from '../satisfaction.ts';
import { GRADES } from '../satisfaction.ts';

/** Size: points more (or fewer) on its scale of 100. */
export function holdsMapping(
  satisfaction: FullSatisfaction,
  on: Extract<SatisfyOn, { part: 'switching' | 'bond' }>,
): Mapping {
  const { answers, holds } = satisfaction;
  const name = on.part === 'switching' ? on.cost : on.bond;
  const points = on.part === 'switching' ? holds.costs[on.cost] : holds.bonds[on.bond].strength;
  const range = roomOnScale(points);
  const today = heightToday(holds);
  const places = GRADES.map((_, k) => k).filter((k) => answers[k]! > 0);
  const counts = Float64Array.from(places, (k) => answers[k]!);
  const heights = new Float64Array(GRADES.length);
  const writeHeightsOf = (numbers: Float64Array, more: number): void => {
    if (more === 0) heights.fill(today);
    else writeHeights(holds, numbers.subarray(CURVE_READS.length), { [name]: more }, heights);
  };
  return {
    reads: [...CURVE_READS, ...WEIGHT_READS],
    bounds: () => range,
    ratio(numbers, size) {
      if (size === 0) return 1;
      const { weak, strong } = curvesRead(satisfaction, numbers, 0);
      const stay = (more: number): number => {
        writeHeightsOf(numbers, more);
        return stayOf(
          answers,
          heights.map((height, k) => stayAt(weak[k]!, strong[k]!, height)),
        );
      };
      return log(stay(size)) / log(stay(0));
    },
    course(numbers, size, strength, without, under) {
      const { weak, strong } = curvesRead(satisfaction, numbers, 0);
      const hazardsAt = (share: number, hazards: Float64Array): void => {
        writeHeightsOf(numbers, size * share);
        places.forEach((k, i) => (hazards[i] = hazardOf(stayAt(weak[k]!, strong[k]!, heights[k]!))));
      };
      writeCourse(counts, hazardsAt, strength, without, under);
    },
  };
}
