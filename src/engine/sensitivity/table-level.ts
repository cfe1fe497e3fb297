/**
 * P(X ≤ x) from a quantile table (`inputs/quantile-table.ts`): its inverse, linear between the same nodes. 0 below the
 * table's first value, 1 above its last.
 */
const HALF = 2049;
const NODES = 64;

/** Probability of node i of the lower half; the upper half mirrors it. */
const LEVELS = levels();

function levels(): Float64Array {
  const out = new Float64Array(HALF);
  let p = 1 / 8589934592; // 2^-33
  for (let i = 0; i < HALF; i += NODES, p *= 2) {
    for (let k = 0; k < NODES && i + k < HALF; k++) out[i + k] = p * (1 + k / NODES);
  }
  return out;
}

export function tableLevel(table: Float64Array, x: number): number {
  return x <= table[HALF - 1]! ? lower(table, x) : 1 - upper(table, x);
}

function lower(table: Float64Array, x: number): number {
  if (!(x > table[0]!)) return x === table[0] ? LEVELS[0]! : 0;
  let from = 0;
  let to = HALF - 1;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (table[middle]! <= x) from = middle;
    else to = middle;
  }
  return between(LEVELS[from]!, LEVELS[to]!, x - table[from]!, table[to]! - table[from]!);
}

/** P(X > x): values fall with the index. */
function upper(table: Float64Array, x: number): number {
  if (!(x < table[HALF]!)) return x === table[HALF] ? LEVELS[0]! : 0;
  let from = 0;
  let to = HALF - 1;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (table[HALF + middle]! >= x) from = middle;
    else to = middle;
  }
  return between(LEVELS[from]!, LEVELS[to]!, table[HALF + from]! - x, table[HALF + from]! - table[HALF + to]!);
}

const between = (low: number, high: number, part: number, whole: number): number =>
  whole > 0 ? low + (part / whole) * (high - low) : high;
