/**
 * Individual factors: gamma of mean 1 and a given coefficient of variation, read from a table of quantiles, so that every
 * customer costs the same and the same bits come out wherever it is read.
 *
 * The quantiles stand at 2 × 2049 probabilities, 64 to each halving of either tail (`quantileTable`), linear between
 * them and scaled to a mean of exactly 1. Against the gamma curve, for coefficients of variation of 0.1 … 3: quantiles from
 * P = 10⁻⁶ to 1 − 10⁻⁶ within 2·10⁻⁴ of themselves (of 1 below it), the coefficient within 10⁻⁴ (factor-table.correctness).
 */
import { quantileTable } from '../inputs/quantile-table.ts';
import { gammaCurve } from '../math/gamma-inc.ts';
import { gammaQuantile } from '../math/gamma-quantile.ts';

/** Nodes of each half: of 32 halvings of the tail, and ½. */
export const HALF_NODES = 2049;
export const FACTOR_NODES = 2 * HALF_NODES;

/**
 * [value, 2⁻¹⁷ of the step to the next node] of each node: the lower half, from 2⁻³³ up to ½, then the upper, from 1 − 2⁻³³
 * down.
 */
export type FactorTable = Float64Array;

const REMEMBERED = 64;
const tables = new Map<number, FactorTable>();

/** The table of a coefficient of variation ≥ 0; that of 0 is 1 throughout. */
export function factorTable(variation: number): FactorTable {
  const known = tables.get(variation);
  if (known !== undefined) return known;
  if (!(variation >= 0 && variation < Infinity)) {
    throw new RangeError(`invalid coefficient of variation: must be ≥ 0, got ${variation}`);
  }
  const table = withSlopes(variation === 0 ? new Float64Array(FACTOR_NODES).fill(1) : gammaNodes(variation));
  if (tables.size >= REMEMBERED) tables.clear();
  tables.set(variation, table);
  return table;
}

function gammaNodes(variation: number): Float64Array {
  const shape = 1 / (variation * variation);
  const curve = gammaCurve(shape);
  const nodes = quantileTable({ quantile: (p) => gammaQuantile(curve, p) / shape });
  const mean = meanOf(nodes);
  return nodes.map((value) => value / mean);
}

/** Mean of a factor whose quantiles are linear between the nodes. */
function meanOf(nodes: Float64Array): number {
  let mean = 0;
  for (const half of [0, HALF_NODES]) {
    let p = 1 / 8589934592; // 2^-33
    // below the first node
    mean += p * nodes[half]!;
    for (let i = 0; i < HALF_NODES - 1; i++) {
      const width = p / 64;
      mean += 0.5 * width * (nodes[half + i]! + nodes[half + i + 1]!);
      if (i % 64 === 63) p *= 2;
    }
  }
  return mean;
}

function withSlopes(nodes: Float64Array): FactorTable {
  const table = new Float64Array(2 * FACTOR_NODES);
  for (let i = 0; i < FACTOR_NODES; i++) {
    table[2 * i] = nodes[i]!;
    table[2 * i + 1] = (i + 1) % HALF_NODES === 0 ? 0 : (nodes[i + 1]! - nodes[i]!) / STEPS;
  }
  return table;
}

const single = new Float32Array(1);
const bits = new Int32Array(single.buffer);
/** Of the 23 digits of a single, the first six place a node; the other 17 lie between two nodes. */
const STEPS = 131072;
/** Of 2⁻³³, had it been one of the words. */
const FIRST_NODE = 126 << 6;

/**
 * The factor that a random word of 32 bits stands for: its quantile at p = v·2⁻³², or at 1 − p for a word of the upper half,
 * v the odd number next to the distance from the nearer end. The exponent of v as a single counts the halvings.
 */
export function readFactor(table: FactorTable, word: number): number {
  const upper = word >> 31;
  single[0] = (word ^ upper) | 1;
  const pattern = bits[0]!;
  const at = 2 * ((pattern >> 17) - FIRST_NODE + (upper & HALF_NODES));
  return table[at]! + table[at + 1]! * (pattern & (STEPS - 1));
}
