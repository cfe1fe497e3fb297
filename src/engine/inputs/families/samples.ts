import type { FitFailure, Fitted, Target } from '../fitted.ts';
import { LEAVES_BOUNDS } from '../fitted.ts';
import { FEWEST_SAMPLES, sampleQuantile } from '../sample-quantile.ts';

/** Part of the width over which the drawn density is averaged: pasted numbers are no finer. */
const WINDOW = 1 / 20;

/**
 * The shape of the samples themselves: their quantile function (Hyndman and Fan's type 7), moved and stretched so that
 * low and high are its quantiles. It ends at the least and the greatest sample.
 *
 * Problems: `samples-without-spread` (fewer than 5, or none between the two quantiles), `family-leaves-bounds` (the
 * stretched curve would).
 */
export function fitSamples({ low, high, tail, min, max }: Target, samples: readonly number[]): Fitted | FitFailure {
  const sorted = Float64Array.from(samples).sort();
  const count = sorted.length;
  const first = sampleQuantile(sorted, tail);
  const spread = sampleQuantile(sorted, 1 - tail) - first;
  if (count < FEWEST_SAMPLES || !(spread > 0)) return { problem: 'samples-without-spread' };
  const stretch = (high - low) / spread;
  // measured from the nearer end, so that both are met exactly
  const middle = first + spread / 2;
  const last = first + spread;
  const place = (x: number): number => (x < middle ? low + (x - first) * stretch : high + (x - last) * stretch);
  const from = place(sorted[0]!);
  const to = place(sorted[count - 1]!);
  if (!(from >= min && to <= max)) return LEAVES_BOUNDS;

  const quantile = (p: number): number => place(sampleQuantile(sorted, p));
  const half = ((to - from) * WINDOW) / 2;
  const share = (x: number): number => shareBelow(sorted, first + (x - low) / stretch);
  return {
    family: 'samples',
    median: quantile(0.5),
    quantile,
    density: (x) => (x < from || x > to ? 0 : (share(x + half) - share(x - half)) / (2 * half)),
    from,
    to,
  };
}

/** The inverse of `sampleQuantile`: P(X ≤ x), even between two neighbours. */
function shareBelow(sorted: Float64Array, x: number): number {
  let below = -1; // the last sample ≤ x
  for (let span = sorted.length; span > 0;) {
    const half = span >> 1;
    if (sorted[below + 1 + half]! <= x) {
      below += half + 1;
      span -= half + 1;
    } else span = half;
  }
  const last = sorted.length - 1;
  if (below < 0) return 0;
  if (below >= last) return 1;
  const at = sorted[below]!;
  return (below + (x - at) / (sorted[below + 1]! - at)) / last;
}
