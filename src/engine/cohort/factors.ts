/**
 * What the customers who are still here bring together, where each has a gamma factor of mean 1 of its own: the factors
 * of n customers add up to Γ(n·shape)/shape, so they are drawn for those who leave at once, not one by one.
 */
import { gamma } from '../random/gamma.ts';
import type { Stream } from '../random/stream.ts';
import { uniform } from '../random/stream.ts';

/** Sums of the factors of those still here after each renewal. With no shape everybody's is 1. */
export function addFactors(
  stream: Stream,
  shape: number | null,
  counts: Float64Array,
  renewals: number,
  sums: Float64Array,
): void {
  if (shape === null) {
    sums.set(counts);
    return;
  }
  let sum = 0;
  let counted = 0;
  for (let i = renewals; i >= 0; i--) {
    const more = counts[i]! - counted;
    if (more > 0) sum += gamma(stream, more * shape) / shape;
    counted = counts[i]!;
    sums[i] = sum;
  }
}

/**
 * The same customers in the what-if: those who left at one renewal of the base share out what they bring by a beta
 * variate, the share of gammas, when only some of them are still here.
 *
 * @param cells  see `thinAlike`
 */
export function addFactorsAlike(
  stream: Stream,
  shape: number | null,
  baseCounts: Float64Array,
  baseSums: Float64Array,
  counts: Float64Array,
  cells: Int32Array,
  renewals: number,
  sums: Float64Array,
): void {
  if (shape === null) {
    sums.set(counts);
    return;
  }
  let here = baseCounts[0]!;
  let sum = baseSums[0]!;
  sums[0] = sum;
  for (let i = 1; i <= renewals; i++) {
    const cell = cells[i]!;
    if (cell !== cells[i - 1]) {
      here = baseCounts[cell - 1]!;
      sum = baseSums[cell - 1]!;
    }
    const under = cell <= renewals ? baseCounts[cell]! : 0;
    const underSum = cell <= renewals ? baseSums[cell]! : 0;
    const kept = counts[i]! - under;
    if (kept === 0) sum = underSum;
    else if (counts[i] !== here) {
      sum = underSum + (sum - underSum) * shareOf(stream, kept * shape, (here - counts[i]!) * shape);
    }
    here = counts[i]!;
    sums[i] = sum;
  }
}

/** Beta(a, b). Where both gammas are too small for a double, one of them is all there is. */
function shareOf(stream: Stream, a: number, b: number): number {
  const kept = gamma(stream, a);
  const gone = gamma(stream, b);
  if (kept + gone > 0) return kept / (kept + gone);
  return uniform(stream) < a / (a + b) ? 1 : 0;
}
