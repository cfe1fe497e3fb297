/** Path strings from pixel columns. Straight segments only: a contract's steps stay steps, nothing is smoothed away. */
import { pen } from './pen.ts';

/** Points that are not finite break the line. */
export function linePath(xs: ArrayLike<number>, ys: ArrayLike<number>): string {
  const path = pen();
  let isDrawing = false;
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [xs[i]!, ys[i]!];
    if (!Number.isFinite(y)) isDrawing = false;
    else if (isDrawing) path.lineTo(x, y);
    else {
      path.moveTo(x, y);
      isDrawing = true;
    }
  }
  return path.toString();
}

/** The area between two columns of the same length: along the highs and back along the lows, broken where one is missing. */
export function bandPath(xs: ArrayLike<number>, lows: ArrayLike<number>, highs: ArrayLike<number>): string {
  const path = pen();
  const isThere = (i: number): boolean => Number.isFinite(lows[i]) && Number.isFinite(highs[i]);
  for (let from = 0; from < xs.length; from++) {
    if (!isThere(from)) continue;
    let to = from;
    while (to + 1 < xs.length && isThere(to + 1)) to++;
    path.moveTo(xs[from]!, highs[from]!);
    for (let i = from + 1; i <= to; i++) path.lineTo(xs[i]!, highs[i]!);
    for (let i = to; i >= from; i--) path.lineTo(xs[i]!, lows[i]!);
    path.closePath();
    from = to;
  }
  return path.toString();
}
