import type { Fitted } from './fitted.ts';

/** Halvings of the tail that have nodes of their own: from ½ down to 2⁻³³, the smallest uniform there is. */
const OCTAVES = 32;
const NODES = 64;
const HALF = OCTAVES * NODES + 1;

/**
 * Quantiles of a curve at 2 × 2049 probabilities, 64 to each halving of each tail: fine where the curve changes fast,
 * and read without a logarithm. Lower half first, from 2⁻³³ to ½; then the upper half, from 1 − 2⁻³³ down to ½.
 *
 * Linear between the nodes: for a normal curve never further than 2·10⁻⁵ standard deviations from the true quantile.
 */
export function quantileTable(fitted: Pick<Fitted, 'quantile'>): Float64Array {
  const table = new Float64Array(2 * HALF);
  let p = 1 / 8589934592; // 2^-33
  for (let octave = 0; octave < OCTAVES; octave++, p *= 2) {
    for (let i = 0; i < NODES; i++) {
      const at = p * (1 + i / NODES);
      table[octave * NODES + i] = fitted.quantile(at);
      table[HALF + octave * NODES + i] = fitted.quantile(1 - at);
    }
  }
  table[HALF - 1] = table[2 * HALF - 1] = fitted.quantile(0.5);
  return table;
}

/**
 * The quantile at u from a table, by linear interpolation. The table ends at 2⁻³³ and 1 − 2⁻³³ (the least and the largest
 * uniform of a `UniformSource`): further out it gives its end.
 */
export function readQuantile(table: Float64Array, u: number): number {
  const upper = u > 0.5;
  const v = (upper ? 1 - u : u) * 4294967296;
  const octave = 32 - Math.clz32(v); // 0 for ½ ≤ v < 1, one more for each doubling
  const place = Math.max(NODES, v * SCALES[octave]!);
  const i = Math.floor(place);
  const at = (upper ? HALF - NODES : -NODES) + octave * NODES + i;
  const left = table[at]!;
  // the last node of a half has no neighbour: it is ½ itself
  return place === i ? left : left + (place - i) * (table[at + 1]! - left);
}

/** 64·2^(1 − octave): takes an octave to 64 … 128. */
const SCALES = Float64Array.from({ length: OCTAVES + 1 }, (_, octave) => 128 / scale(octave));

function scale(octave: number): number {
  let power = 1;
  for (let i = 0; i < octave; i++) power *= 2;
  return power;
}
