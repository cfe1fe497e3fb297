/** Two dot plots face to face: one axis of months, bins of one width, dots of one size. */
import type { DotLayout } from '../geometry/bin-dots.ts';
import { binDots } from '../geometry/bin-dots.ts';

export interface FacingField {
  readonly width: number;
  /** For the dots of one arm. */
  readonly height: number;
}

export interface FacingLayout {
  /** Where the axis ends. */
  readonly to: number;
  readonly step: number;
  readonly arms: readonly DotLayout[];
}

const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240] as const;
const MOST_TICKS = 6;

/** @param arms  ascending; what is not finite is not drawn */
export function facingLayout(arms: readonly ArrayLike<number>[], { width, height }: FacingField): FacingLayout {
  const drawn = arms.map((dots) => Array.from(dots).filter(Number.isFinite));
  const longest = Math.max(1, ...drawn.flat());
  const step = STEPS.find((each) => longest / each < MOST_TICKS + 1) ?? Math.ceil(longest / MOST_TICKS);
  const to = longest + longest / 40;
  const field = { low: 0, high: to, width, height };
  const widths = drawn.filter((dots) => dots.length > 0).map((dots) => binDots(dots, field).binWidth);
  const shared = Math.min(...widths, width);
  return { to, step, arms: drawn.map((dots) => (dots.length === 0 ? NONE : binDots(dots, field, shared))) };
}

const NONE: DotLayout = { dots: [], radius: 0, binWidth: 0, height: 0 };
