/**
 * Which places lie inside a line drawn around them. The line closes itself; inside is where a ray to the right crosses
 * it an odd number of times (even-odd rule, so what a line goes round twice is outside). A place at the height of a
 * corner counts as just above it. Fewer than three corners enclose nothing.
 *
 * Source: M. Shimrat, "Algorithm 112: position of point relative to polygon", CACM 5 (1962) 434, with the half-open
 * edges that keep corners from counting twice.
 */

/** @param line  x, y, x, y, … in the units of the place */
export function insideLasso(line: readonly number[], x: number, y: number): boolean {
  const corners = cornersOf(line);
  let inside = false;
  for (let c = 0; c < corners; c++) if (crosses(line, c, corners, x, y)) inside = !inside;
  return inside;
}

const cornersOf = (line: readonly number[]): number => (line.length < 6 ? 0 : Math.floor(line.length / 2));

/** Whether the ray from (x, y) to the right meets the edge from corner c to the next. */
function crosses(line: readonly number[], c: number, corners: number, x: number, y: number): boolean {
  const d = c + 1 === corners ? 0 : c + 1;
  const y1 = line[2 * c + 1]!;
  const y2 = line[2 * d + 1]!;
  if (y1 > y === y2 > y) return false;
  const x1 = line[2 * c]!;
  return x < x1 + ((line[2 * d]! - x1) * (y - y1)) / (y2 - y1);
}

/** Bands of equal height that the line is cut into: a place is held against the edges of its band only. */
const BANDS = 256;

/**
 * 1 for each of the places inside, else 0: as `insideLasso`, for many.
 *
 * @param out  overwritten and returned
 */
export function insideLassoAll(
  line: readonly number[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  out: Uint8Array = new Uint8Array(x.length),
): Uint8Array {
  out.fill(0);
  const corners = cornersOf(line);
  if (corners === 0) return out;
  const { left, right, low, high } = frameOf(line, corners);
  if (!(high > low)) return out;
  const perBand = BANDS / (high - low);
  const { first, edges } = edgesByBand(line, corners, low, perBand);
  for (let i = 0; i < out.length; i++) {
    const py = y[i]!;
    const px = x[i]!;
    if (!(py >= low && py < high && px >= left && px < right)) continue;
    const band = bandOf(py, low, perBand);
    let inside = 0;
    for (let e = first[band]!; e < first[band + 1]!; e++) if (crosses(line, edges[e]!, corners, px, py)) inside ^= 1;
    out[i] = inside;
  }
  return out;
}

function frameOf(line: readonly number[], corners: number): { left: number; right: number; low: number; high: number } {
  let left = Infinity;
  let right = -Infinity;
  let low = Infinity;
  let high = -Infinity;
  for (let c = 0; c < corners; c++) {
    left = Math.min(left, line[2 * c]!);
    right = Math.max(right, line[2 * c]!);
    low = Math.min(low, line[2 * c + 1]!);
    high = Math.max(high, line[2 * c + 1]!);
  }
  // crossings are rounded: so near to the frame every edge is asked
  const slack = 1e-12 * (Math.abs(left) + Math.abs(right));
  return { left: left - slack, right: right + slack, low, high };
}

const bandOf = (y: number, low: number, perBand: number): number =>
  Math.min(BANDS - 1, Math.floor((y - low) * perBand));

/** Edges that reach into each band, one band after the other: `first[band]` … `first[band + 1] − 1` of `edges`. */
function edgesByBand(
  line: readonly number[],
  corners: number,
  low: number,
  perBand: number,
): { first: Int32Array; edges: Int32Array } {
  const first = new Int32Array(BANDS + 1);
  const each = (visit: (band: number, edge: number) => void): void => {
    for (let c = 0; c < corners; c++) {
      const y1 = line[2 * c + 1]!;
      const y2 = line[2 * ((c + 1) % corners) + 1]!;
      if (y1 === y2) continue;
      const last = bandOf(Math.max(y1, y2), low, perBand);
      for (let band = bandOf(Math.min(y1, y2), low, perBand); band <= last; band++) visit(band, c);
    }
  };
  each((band) => (first[band + 1] = first[band + 1]! + 1));
  for (let band = 0; band < BANDS; band++) first[band + 1] = first[band + 1]! + first[band]!;
  const edges = new Int32Array(first[BANDS]!);
  const next = first.slice();
  each((band, edge) => {
    edges[next[band]!] = edge;
    next[band] = next[band]! + 1;
  });
  return { first, edges };
}
