import { cholesky, scoreCorrelation } from '../inputs/copula.ts';
import type { Positions } from './positions.ts';
import { AXES } from './positions.ts';

type Pair = NonNullable<Positions['correlations']>[number];

/**
 * How deviations move together as long as nobody has said so, as rank correlations. Ours, in the direction the sources
 * give: attitude, attachment, durability, and involvement rise together (Dick & Basu 1994 and Oliver 1999 see them as
 * antecedents and stages of one loyalty), and who is more involved or attached buys fewer brands (Knox 1998).
 */
const ASSUMED: readonly Pair[] = [
  { a: 'attitude', b: 'attachment', rank: 0.5 },
  { a: 'attitude', b: 'durability', rank: 0.4 },
  { a: 'attitude', b: 'involvement', rank: 0.4 },
  { a: 'attachment', b: 'durability', rank: 0.4 },
  { a: 'attachment', b: 'involvement', rank: 0.3 },
  { a: 'durability', b: 'involvement', rank: 0.3 },
  { a: 'attitude', b: 'brands', rank: -0.3 },
  { a: 'attachment', b: 'brands', rank: -0.3 },
  { a: 'durability', b: 'brands', rank: -0.2 },
  { a: 'involvement', b: 'brands', rank: -0.2 },
];

const SIZE = AXES.length;

/**
 * The correlation matrix of normal scores, row by row in the order of AXES: what is assumed, overridden pair by pair.
 */
export function axisCorrelation(pairs: Positions['correlations'] = []): Float64Array {
  const matrix = new Float64Array(SIZE * SIZE);
  for (let i = 0; i < SIZE; i++) matrix[i * SIZE + i] = 1;
  for (const { a, b, rank } of [...ASSUMED, ...pairs]) {
    const i = AXES.indexOf(a);
    const j = AXES.indexOf(b);
    matrix[i * SIZE + j] = matrix[j * SIZE + i] = scoreCorrelation(rank);
  }
  return matrix;
}

/**
 * Index of the strongest of these pairs that cannot hold, together with what is assumed of the other pairs; null where
 * all can. Those assumed hold by themselves, so one of these is at fault: the strongest at the first axis that fails,
 * or the strongest of all.
 */
export function disagreeingPair(pairs: NonNullable<Positions['correlations']>): number | null {
  const failed = cholesky(axisCorrelation(pairs), SIZE, new Float64Array((SIZE * (SIZE + 1)) / 2));
  if (failed < 0) return null;
  const strength = pairs.map(({ a, b, rank }) => Math.abs(rank) + (a === AXES[failed] || b === AXES[failed] ? 1 : 0));
  return strength.indexOf(Math.max(...strength));
}

/**
 * Lower triangle of L, row by row, with L·Lᵀ = matrix: independent normal scores times L move together as wanted.
 *
 * @throws if the matrix is not positive definite (validation says so first)
 */
export function axisFactor(matrix: Float64Array): Float64Array {
  const factor = new Float64Array((SIZE * (SIZE + 1)) / 2);
  const failed = cholesky(matrix, SIZE, factor);
  if (failed >= 0) throw new Error(`invalid correlations: must hold together, got those of ${AXES[failed]!}`);
  return factor;
}
