/** Bins of equal width between two open ones. */
export interface Bins {
  /** Lower edge of the first inner bin. */
  readonly from: number;
  readonly width: number;
  /** Edges of the inner bins: one more than there are of them, and one less than bins in all. */
  readonly edges: number;
}

/** Bin of a value: 0 below the first edge, `edges` from the last on. The same steps as in WebAssembly. */
export const binOf = (value: number, from: number, scale: number, edges: number): number =>
  Math.min(Math.max((value - from) * scale + 1, 0), edges) | 0;

export const edgesOf = ({ from, width, edges }: Bins): Float64Array =>
  Float64Array.from({ length: edges }, (_, i) => from + i * width);

/**
 * About `wanted` inner bins for what most of these values span, as wide as one of the numbers 1, 2, 2.5, 5 times a power
 * of ten, zero on an edge. A few values at either end are left to the open bins.
 */
export function binsFor(sorted: Float64Array, wanted: number): Bins {
  const n = sorted.length;
  const low = sorted[Math.floor(0.01 * (n - 1))]!;
  const high = sorted[Math.ceil(0.98 * (n - 1))]!;
  // all the same, but for rounding: any width will do
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  const width = roundWidth((high - low > 1e-9 * size ? high - low : size) / wanted);
  const first = Math.floor(low / width);
  const end = Math.max(first + 1, Math.ceil(high / width));
  return { from: first * width, width, edges: end - first + 1 };
}

function roundWidth(least: number): number {
  let power = 1;
  while (power * 10 <= least) power *= 10;
  while (power > least) power /= 10;
  return ([1, 2, 2.5, 5].find((step) => step * power >= least) ?? 10) * power;
}
