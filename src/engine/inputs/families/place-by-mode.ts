import { bisectRoot } from '../../math/root.ts';

/** A curve on 0 … 1 that is placed on the line by two of its quantiles. */
interface Placed {
  /** Where the most likely value lies between the ends, 0 … 1. */
  readonly mode: number;
  readonly from: number;
  readonly width: number;
}

/**
 * The curve of a family on 0 … 1, given by its quantile as a function of the mode θ, moved and stretched so that its
 * quantiles at `tail` and 1 − `tail` are low and high and its mode is `mode` (without one: θ = ½).
 *
 * The place of the mode among the two quantiles, (θ − q(tail))/(q(1 − tail) − q(tail)), rises from below 0 at θ = 0 to
 * above 1 at θ = 1; it must equal (mode − low)/(high − low). One equation in θ; the ends follow.
 */
export function placeByMode(
  standardQuantile: (theta: number, p: number) => number,
  low: number,
  high: number,
  tail: number,
  mode: number | undefined,
): Placed {
  const theta = mode === undefined ? 0.5 : thetaAt((mode - low) / (high - low));
  const first = standardQuantile(theta, tail);
  const width = (high - low) / (standardQuantile(theta, 1 - tail) - first);
  return { mode: theta, from: low - width * first, width };

  function thetaAt(share: number): number {
    const miss = (t: number): number => {
      const a = standardQuantile(t, tail);
      const b = standardQuantile(t, 1 - tail);
      return t - a - share * (b - a);
    };
    const root = bisectRoot(miss, 0, 1);
    if (root === undefined) throw new Error(`invalid mode: must lie within the range, got share ${share}`);
    return root;
  }
}
