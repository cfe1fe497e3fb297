/** The whale curve: where it is highest, where it passes the whole, and how its handle moves. */

export const MOST_CUT = 0.5;

/** Index of the highest value, the earlier one of two equally high. */
export function peakIndex(curve: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < curve.length; i++) if (curve[i]! > curve[best]!) best = i;
  return best;
}

/** The value at a share of the customers, 0 … 1, linear between neighbours. */
export function valueAt(curve: ArrayLike<number>, share: number): number {
  const last = curve.length - 1;
  const at = Math.min(Math.max(share, 0), 1) * last;
  const below = Math.min(Math.floor(at), Math.max(last - 1, 0));
  const [a, b] = [curve[below]!, curve[Math.min(below + 1, last)]!];
  return a + (at - below) * (b - a);
}

export interface Slice {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** The part of a drawn curve between two shares of the customers, its ends cut exactly. */
export function sliceBetween(xs: ArrayLike<number>, ys: ArrayLike<number>, from: number, to: number): Slice {
  const last = xs.length - 1;
  const inside: number[] = [];
  for (let i = 0; i <= last; i++) if (i > from * last + 1e-9 && i < to * last - 1e-9) inside.push(i);
  const ends = (column: ArrayLike<number>): number[] => [
    valueAt(column, from),
    ...inside.map((i) => column[i]!),
    valueAt(column, to),
  ];
  return { xs: Float64Array.from(ends(xs)), ys: Float64Array.from(ends(ys)) };
}

/**
 * The part that lies above the whole, up to the end where it comes back to it; null where it never does. Shares of the
 * customers.
 */
export function surplusFrom(curve: ArrayLike<number>): number | null {
  const last = curve.length - 1;
  const whole = curve[last]!;
  const peak = peakIndex(curve);
  if (!(curve[peak]! > whole)) return null;
  for (let i = peak; i > 0; i--) {
    const [a, b] = [curve[i - 1]!, curve[i]!];
    if (a <= whole) return (i - 1 + (b === a ? 0 : (whole - a) / (b - a))) / last;
  }
  return 0;
}

/** The share cut off at a place of the axis, 0 its left end and 1 its right: a whole per cent, at most half. */
export const cutAt = (place: number): number => kept(Math.round(100 * (1 - place)) / 100);

/** The share a key moves the handle to; null where the key means nothing here. To the left is more. */
export function cutByKey(key: string, cut: number): number | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return stepped(cut, 1);
    case 'ArrowDown':
    case 'ArrowRight':
      return stepped(cut, -1);
    case 'PageUp':
      return stepped(cut, 5);
    case 'PageDown':
      return stepped(cut, -5);
    case 'Home':
      return 0;
    case 'End':
      return MOST_CUT;
    default:
      return null;
  }
}

const kept = (cut: number): number => Math.min(MOST_CUT, Math.max(0, cut));
const stepped = (cut: number, percent: number): number => kept((Math.round(100 * cut) + percent) / 100);
