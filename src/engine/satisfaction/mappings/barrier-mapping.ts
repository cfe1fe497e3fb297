/**
 * A part of the barrier falls (B6): customers of every grade come nearer to the strong curve, and hostages go. Source: Jones &
 * Sasser 1995 (shapes; the numbers of the curves are the scenario's).
 */
import { log } from '../../math/log.ts';
import { heightToday } from '../barrier-height.ts';
import type { DrawnCurves } from '../curves.ts';
import { hazardOf, stayAt, stayOf } from '../curves.ts';
import { writeCourse } from '../grade-course.ts';
import type { Mapping } from '../mapping.ts';
import { CURVE_READS, curvesRead } from '../numbers-read.ts';
import type { FullSatisfaction } from '../satisfaction.ts';
import { GRADES } from '../satisfaction.ts';

/** Size: share of the barrier that falls; in a month of strength s its height is (1 − size·s) of today's. */
export function barrierMapping(satisfaction: FullSatisfaction): Mapping {
  const { answers, holds } = satisfaction;
  const today = heightToday(holds);
  const places = GRADES.map((_, k) => k).filter((k) => answers[k]! > 0);
  const counts = Float64Array.from(places, (k) => answers[k]!);
  return {
    reads: CURVE_READS,
    bounds: () => ({ min: 0, max: 1 }),
    ratio(numbers, size) {
      if (size === 0) return 1;
      const curves = curvesRead(satisfaction, numbers, 0);
      const stay = (height: number): number => stayOf(answers, staysAt(curves, height));
      return log(stay(today * (1 - size))) / log(stay(today));
    },
    course(numbers, size, strength, without, under) {
      const { weak, strong } = curvesRead(satisfaction, numbers, 0);
      const hazardsAt = (share: number, hazards: Float64Array): void => {
        const height = today * (1 - size * share);
        places.forEach((k, i) => (hazards[i] = hazardOf(stayAt(weak[k]!, strong[k]!, height))));
      };
      writeCourse(counts, hazardsAt, strength, without, under);
    },
  };
}

const staysAt = ({ weak, strong }: DrawnCurves, height: number): Float64Array =>
  Float64Array.from(GRADES, (_, k) => stayAt(weak[k]!, strong[k]!, height));
