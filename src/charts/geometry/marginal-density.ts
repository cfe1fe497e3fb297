/** Bins over the axis; a hairline shows no more. */
const BINS = 240;
/** Standard deviation of the smoothing, as a share of the axis: uneven enough to show what was drawn. */
const BANDWIDTH = 0.012;

/**
 * How thickly shares (0 … 1) lie along an axis: BINS + 1 heights at equal steps, the highest 1; all zero where nobody is.
 * What would be smoothed beyond the ends is reflected, so that the area tells the truth there.
 */
export function marginalDensity(shares: Float32Array, counts: (point: number) => boolean): Float64Array {
  const bins = new Float64Array(BINS + 1);
  for (let i = 0; i < shares.length; i++) {
    if (!counts(i)) continue;
    const at = Math.min(Math.max(shares[i]!, 0), 1) * BINS;
    const low = Math.min(Math.floor(at), BINS - 1);
    bins[low]! += low + 1 - at;
    bins[low + 1]! += at - low;
  }
  // the end bins are half as wide
  bins[0]! *= 2;
  bins[BINS]! *= 2;
  const sigma = BANDWIDTH * BINS;
  const reach = Math.ceil(3.5 * sigma);
  const kernel = Float64Array.from({ length: reach + 1 }, (_, d) => Math.exp((-d * d) / (2 * sigma * sigma)));
  const heights = bins.map((_, i) => {
    let sum = 0;
    for (let d = -reach; d <= reach; d++) {
      const at = Math.abs(i + d);
      sum += kernel[Math.abs(d)]! * bins[at > BINS ? 2 * BINS - at : at]!;
    }
    return sum;
  });
  const most = heights.reduce((highest, height) => Math.max(highest, height), 0);
  return most > 0 ? heights.map((height) => height / most) : heights;
}
