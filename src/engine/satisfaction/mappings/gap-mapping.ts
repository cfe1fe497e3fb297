/**
 * Customers expect or perceive something else (B7): satisfaction is perceived − expected, weighed by a value curve; answers move with
 * it, and who has come to another grade stays as that grade stays. Sources: `disconfirmation.ts`; what ten points are worth is ours.
 */
import { log } from '../../math/log.ts';
import { heightToday } from '../barrier-height.ts';
import { hazardOf, stayAt, stayOf } from '../curves.ts';
import type { GapRead } from '../numbers-read.ts';
import { gapShift } from '../disconfirmation.ts';
import { between, writeCourse } from '../grade-course.ts';
import { gradeMoves, shiftedGrades } from '../grades.ts';
import type { Mapping } from '../mapping.ts';
import { CURVE_READS, curvesRead, GAP_READS, gapRead, roomOnScale } from '../numbers-read.ts';
import type { FullSatisfaction, SatisfyOn } from '../satisfaction.ts';
import { GRADES } from '../satisfaction.ts';

/** Size: points more (or fewer) that customers expect, or perceive. While it grows, those who move grade change their hazard evenly. */
export function gapMapping(
  satisfaction: FullSatisfaction,
  { part }: Extract<SatisfyOn, { part: 'expected' | 'perceived' }>,
): Mapping {
  const { answers, holds } = satisfaction;
  const height = heightToday(holds);
  const curvesAt = CURVE_READS.length;
  const stays = (numbers: Float64Array): Float64Array => {
    const { weak, strong } = curvesRead(satisfaction, numbers, 0);
    return Float64Array.from(GRADES, (_, k) => stayAt(weak[k]!, strong[k]!, height));
  };
  const gradesAfter = (numbers: Float64Array, size: number): Float64Array =>
    shiftedGrades(answers, shiftOf(gapRead(satisfaction, numbers, curvesAt), part, size));
  return {
    reads: [...CURVE_READS, ...GAP_READS],
    bounds: (numbers) => roomOnScale(gapRead(satisfaction, numbers, curvesAt)[part]),
    ratio(numbers, size) {
      if (size === 0) return 1;
      const stay = stays(numbers);
      return log(stayOf(gradesAfter(numbers, size), stay)) / log(stayOf(answers, stay));
    },
    course(numbers, size, strength, without, under) {
      const hazard = stays(numbers).map(hazardOf);
      const moves = gradeMoves(answers, gradesAfter(numbers, size));
      const hazardsAt = (share: number, hazards: Float64Array): void => {
        moves.forEach(({ from, to }, i) => (hazards[i] = between(hazard[from]!, hazard[to]!, share)));
      };
      writeCourse(
        Float64Array.from(moves, ({ count }) => count),
        hazardsAt,
        strength,
        without,
        under,
      );
    },
  };
}

/** Standard deviations by which satisfaction moves. */
export function shiftOf(gap: GapRead, part: 'expected' | 'perceived', size: number): number {
  const from = gap.perceived - gap.expected;
  return gapShift(gap, from, part === 'expected' ? from - size : from + size);
}
