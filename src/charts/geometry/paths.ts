/** Path strings from pixel columns. Straight segments only: a contract's steps stay steps, nothing is smoothed away. */
import { area, line } from 'd3';

/** Two decimals: finer than any screen, and half the length of the string. */
const DIGITS = 2;

/** Points that are not finite break the line. */
export function linePath(xs: ArrayLike<number>, ys: ArrayLike<number>): string {
  const path = line<number>()
    .digits(DIGITS)
    .defined((i) => Number.isFinite(ys[i]))
    .x((i) => xs[i] ?? Number.NaN)
    .y((i) => ys[i] ?? Number.NaN);
  return path(indices(xs)) ?? '';
}

/** The area between two columns of the same length. */
export function bandPath(xs: ArrayLike<number>, lows: ArrayLike<number>, highs: ArrayLike<number>): string {
  const path = area<number>()
    .digits(DIGITS)
    .defined((i) => Number.isFinite(lows[i]) && Number.isFinite(highs[i]))
    .x((i) => xs[i] ?? Number.NaN)
    .y0((i) => lows[i] ?? Number.NaN)
    .y1((i) => highs[i] ?? Number.NaN);
  return path(indices(xs)) ?? '';
}

function indices(xs: ArrayLike<number>): number[] {
  return Array.from({ length: xs.length }, (_, i) => i);
}
