/** Where the five grades stand, above and below alike: the curves and the dots share their axis. */
import { linearScale } from '../geometry/linear-scale.ts';

export const GRADE_COUNT = 5;

export interface GradeFrame {
  /** Ends of the gridlines. */
  readonly left: number;
  readonly right: number;
  /** Of grade 0 … 4. */
  readonly xs: readonly number[];
  /** From one grade to the next. */
  readonly pitch: number;
}

/** Left of the gridlines the ticks, right of them the names of the curves; on a phone both move into the picture. */
const TICKS = 43;
const NAMES = 92;
const INSET = 38;
const INSET_PHONE = 30;

export function gradeFrame(width: number, isPhone: boolean): GradeFrame {
  const left = isPhone ? 0 : TICKS;
  const right = Math.max(left + 1, isPhone ? width : width - NAMES);
  const inset = isPhone ? INSET_PHONE : INSET;
  const x = linearScale([0, GRADE_COUNT - 1], [left + inset, Math.max(right - inset, left + inset + 1)]);
  const xs = Array.from({ length: GRADE_COUNT }, (_, grade) => x(grade));
  return { left, right, xs, pitch: xs[1]! - xs[0]! };
}
