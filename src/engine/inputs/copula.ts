/**
 * Inputs that move together: a Gaussian copula over their uniforms. u → z = Φ⁻¹(u) → L·z → Φ, with L the Cholesky factor
 * of ρ = 2·sin(π·rank/6), so that any pair has the rank correlation asked for, whatever the curves.
 *
 * Source: R. L. Iman and W. J. Conover, "A distribution-free approach to inducing rank correlation among input variables",
 * Communications in Statistics B 11 (1982) 311–334, for the idea; K. Pearson (1907) for ρ and the rank correlation.
 */
import { smallSine } from '../math/arcsine.ts';
import { normalCdf, normalQuantile } from '../math/normal.ts';
import type { Correlation } from '../scenario.ts';

/** Made ready once: which coordinates of a run's uniforms move together, and how. */
export interface Copula {
  /** Coordinates of the inputs named in a pair, rising. */
  readonly coordinates: Int32Array;
  /** Lower triangle of L, row by row, the diagonal included. */
  readonly factor: Float64Array;
  /** 1 where a row of L has nothing before its diagonal: that uniform stays as it is, bit for bit. */
  readonly isFirst: Uint8Array;
  /** Normal scores of the run in hand. */
  readonly scores: Float64Array;
}

/** `row`: index into the pairs given of the strongest among those that cannot hold. */
export interface Disagreement {
  readonly disagrees: number;
}

const PI = 3.141592653589793;
/** A pivot below this is a matrix that is singular but for rounding. */
const LEAST_PIVOT = 1e-10;

/** ρ of the normal scores whose rank correlation is `rank`. */
export const scoreCorrelation = (rank: number): number => 2 * smallSine((PI / 6) * rank);

/**
 * Null where nothing moves together (no pairs, or all of rank 0).
 *
 * @param pairs  no pair twice, none with itself, −1 < rank < 1
 * @param coordinateOf  the coordinate of an input by its path
 */
export function copulaOf(
  pairs: readonly Correlation[],
  coordinateOf: (path: string) => number,
): Copula | Disagreement | null {
  const felt = pairs.filter(({ rank }) => rank !== 0);
  if (felt.length === 0) return null;
  const coordinates = Int32Array.from(new Set(felt.flatMap(({ a, b }) => [coordinateOf(a), coordinateOf(b)]))).sort();
  const size = coordinates.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  for (const { a, b, rank } of felt) {
    const i = coordinates.indexOf(coordinateOf(a));
    const j = coordinates.indexOf(coordinateOf(b));
    matrix[i * size + j] = matrix[j * size + i] = scoreCorrelation(rank);
  }
  const factor = new Float64Array((size * (size + 1)) / 2);
  const failed = cholesky(matrix, size, factor);
  if (failed >= 0) return { disagrees: strongestAt(coordinates[failed]!, pairs, coordinateOf) };
  const isFirst = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const row = (i * (i + 1)) / 2;
    isFirst[i] = factor.subarray(row, row + i).every((entry) => entry === 0) ? 1 : 0;
  }
  return { coordinates, factor, isFirst, scores: new Float64Array(size) };
}

/** Fills the lower triangle of L with L·Lᵀ = matrix; the first row that cannot be, or −1. */
export function cholesky(matrix: Float64Array, size: number, factor: Float64Array): number {
  for (let i = 0; i < size; i++) {
    const row = (i * (i + 1)) / 2;
    for (let j = 0; j <= i; j++) {
      const other = (j * (j + 1)) / 2;
      let rest = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) rest -= factor[row + k]! * factor[other + k]!;
      if (i !== j) factor[row + j] = rest / factor[other + j]!;
      else if (rest > LEAST_PIVOT) factor[row + j] = Math.sqrt(rest);
      else return i;
    }
  }
  return -1;
}

function strongestAt(
  coordinate: number,
  pairs: readonly Correlation[],
  coordinateOf: (path: string) => number,
): number {
  let strongest = -1;
  pairs.forEach(({ a, b, rank }, i) => {
    if (coordinateOf(a) !== coordinate && coordinateOf(b) !== coordinate) return;
    if (strongest < 0 || Math.abs(rank) > Math.abs(pairs[strongest]!.rank)) strongest = i;
  });
  return strongest;
}

/** Replaces the uniforms that move together; all others keep their bits. */
export function correlate({ coordinates, factor, isFirst, scores }: Copula, uniforms: Float64Array): void {
  for (let i = 0, row = 0; i < coordinates.length; row += ++i) {
    const at = coordinates[i]!;
    scores[i] = normalQuantile(uniforms[at]!);
    if (isFirst[i] === 1) continue;
    let score = 0;
    for (let k = 0; k <= i; k++) score += factor[row + k]! * scores[k]!;
    uniforms[at] = normalCdf(score);
  }
}
