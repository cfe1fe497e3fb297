/** Fewer samples say nothing about a shape. */
export const FEWEST_SAMPLES = 5;

/**
 * The quantile at p of sorted samples, linear between neighbours: the sample at place (n − 1)·p counted from 0. Type 7 of
 * R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996) 361–365.
 */
export function sampleQuantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const i = Math.floor(place);
  const left = sorted[i]!;
  return place === i ? left : left + (place - i) * (sorted[i + 1]! - left);
}
