/**
 * A line through a few points that bends without swinging: between two points it stays between them, so a curve that
 * nowhere falls is not drawn falling (Steffen 1990, "A simple method for monotonic interpolation in one dimension").
 */
import type { Trace } from '../geometry/place.ts';

/** Pieces between two points; straight ones, so short that nobody sees it. */
const PIECES = 24;

/** @param xs  ascending, at least two */
export function smoothCurve(xs: readonly number[], ys: readonly number[]): Trace {
  const spans = xs.slice(1).map((x, i) => x - xs[i]!);
  const slopes = spans.map((span, i) => (ys[i + 1]! - ys[i]!) / span);
  const inner = slopes.slice(1).map((after, i) => {
    const before = slopes[i]!;
    if (before * after <= 0) return 0;
    const [left, right] = [spans[i]!, spans[i + 1]!];
    const through = Math.abs((before * right + after * left) / (left + right));
    return Math.sign(after) * Math.min(2 * Math.abs(before), 2 * Math.abs(after), through);
  });
  const last = slopes.length - 1;
  const end = (slope: number, beside: number | undefined): number => {
    if (beside === undefined) return slope;
    const free = (3 * slope - beside) / 2;
    return free * slope <= 0 ? 0 : Math.sign(slope) * Math.min(Math.abs(free), 2 * Math.abs(slope));
  };
  const tangents = [end(slopes[0]!, inner[0]), ...inner, end(slopes[last]!, inner.at(-1))];

  const line = { xs: [] as number[], ys: [] as number[] };
  spans.forEach((span, i) => {
    const [y0, y1] = [ys[i]!, ys[i + 1]!];
    for (let piece = i === 0 ? 0 : 1; piece <= PIECES; piece++) {
      const s = piece / PIECES;
      const r = 1 - s;
      line.xs.push(xs[i]! + s * span);
      line.ys.push(
        y0 * r * r * (1 + 2 * s) +
          y1 * s * s * (1 + 2 * r) +
          span * (tangents[i]! * s * r * r - tangents[i + 1]! * s * s * r),
      );
    }
  });
  return line;
}
