/**
 * Functions of one input, orthonormal over its own curve, on which a result is projected: the input itself first, so that
 * whatever is linear in it is caught whole by one number, then the shifted Legendre polynomials of its uniform u, degree
 * 1 … 4, each freed of those before it (Gram and Schmidt).
 *
 *   φ₀ = (x − mean) / deviation,   φ_k from L₁(u) … L₄(u),   ∫ φ_i φ_j du = [i = j],   ∫ φ_k du = 0
 *
 * For a uniform input φ₀ is L₁(u) already, and that one is left out.
 */
import { readQuantile } from '../inputs/quantile-table.ts';

const LEGENDRE = 4;
/** Halvings of each tail that are integrated on their own, as in the quantile tables, and cells in each. */
const OCTAVES = 32;
const CELLS = 16;
/** Gauss' two points of a cell 0 … 1. */
const GAUSS = [(1 - 0.5773502691896257) / 2, (1 + 0.5773502691896257) / 2];
/** What is left of a polynomial that the ones before already say. */
const NOTHING = 1e-5;

export interface Basis {
  readonly functions: number;
  /** Writes φ₀(u) … to `out` from index `at` on. */
  readonly write: (u: number, out: Float64Array, at: number) => void;
}

/** @param table  quantiles of the input */
export function basisOf(table: Float64Array): Basis {
  const raw = new Float64Array(1 + LEGENDRE);
  const centre = mean((u) => readQuantile(table, u));
  const variance = mean((u) => (readQuantile(table, u) - centre) * (readQuantile(table, u) - centre));
  const scale = variance > 0 ? 1 / Math.sqrt(variance) : 0;
  const writeRaw = (u: number): void => {
    raw[0] = (readQuantile(table, u) - centre) * scale;
    writeLegendre(u, raw);
  };
  const rows = orthonormalised(writeRaw, raw);
  return {
    functions: rows.length,
    write(u, out, at) {
      writeRaw(u);
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k]!;
        let value = row[1 + LEGENDRE]!;
        for (let i = 0; i <= LEGENDRE; i++) value += row[i]! * raw[i]!;
        out[at + k] = value;
      }
    },
  };
}

/** Calls with the points and weights of ∫ … du over 0 … 1: fine in the tails, where a quantile rises fast. */
function integrate(add: (u: number, weight: number) => void): void {
  let start = 1 / 8589934592; // 2^-33
  for (let octave = 0; octave < OCTAVES; octave++, start *= 2) {
    const width = start / CELLS;
    for (let cell = 0; cell < CELLS; cell++) {
      for (const at of GAUSS) {
        const u = start + (cell + at) * width;
        add(u, width / 2);
        add(1 - u, width / 2);
      }
    }
  }
}

function mean(f: (u: number) => number): number {
  let sum = 0;
  integrate((u, weight) => (sum += weight * f(u)));
  return sum;
}

/** √(2k + 1) P_k(2u − 1) at index k = 1 … 4. */
function writeLegendre(u: number, out: Float64Array): void {
  const x = 2 * u - 1;
  let before = 1;
  let now = x;
  for (let k = 1; k <= LEGENDRE; k++) {
    out[k] = ROOTS[k]! * now;
    const next = ((2 * k + 1) * x * now - k * before) / (k + 1);
    before = now;
    now = next;
  }
}

const ROOTS = Float64Array.from({ length: LEGENDRE + 1 }, (_, k) => Math.sqrt(2 * k + 1));

/**
 * Weights of the orthonormal functions in terms of the raw ones, the last a constant: Gram and Schmidt on the matrix of
 * mean products.
 */
function orthonormalised(writeRaw: (u: number) => void, raw: Float64Array): Float64Array[] {
  const n = raw.length;
  const size = n + 1;
  const products = new Float64Array(size * size);
  integrate((u, weight) => {
    writeRaw(u);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        const product = (i < n ? raw[i]! : 1) * (j < n ? raw[j]! : 1);
        products[i * size + j] = products[i * size + j]! + weight * product;
      }
    }
  });
  const product = (a: Float64Array, b: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) sum += a[i]! * b[j]! * products[Math.max(i, j) * size + Math.min(i, j)]!;
    }
    return sum;
  };
  const unit = (i: number): Float64Array => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0));
  // the constant goes first, so that all others have mean zero; it is no function of the basis
  const found: Float64Array[] = [unit(n)];
  for (let i = 0; i < n; i++) {
    const row = unit(i);
    // twice is enough: the second time takes off what rounding left
    for (let round = 0; round < 2; round++) {
      for (const before of found) {
        const shared = product(row, before);
        for (let j = 0; j < size; j++) row[j] = row[j]! - shared * before[j]!;
      }
    }
    const rest = product(row, row);
    if (rest > NOTHING) found.push(row.map((value) => value / Math.sqrt(rest)));
  }
  return found.slice(1);
}
