/**
 * Several quantiles of one column in linear time: values are counted into bins between the least and the greatest, and
 * only the bins that a wanted rank falls into are sorted. Exact: the same as sorting the whole column.
 *
 * Quantile p of n values is x(h) with h = (n − 1) p, linear between neighbours (Hyndman & Fan type 7, the default of R
 * and NumPy). Values may be +Infinity ("never"); between a number and Infinity the quantile is Infinity.
 */
export type Column = Float64Array | Float32Array;

const BINS = 512;
/** Working memory, kept between calls: the engine runs in one thread at a time. */
const counts = new Int32Array(BINS + 1);
const offsets = new Int32Array(BINS);
let bins = new Uint16Array(0);
let gathered = new Float64Array(0);
const UNWANTED = -1;

/** @param probabilities ascending, each 0 … 1 */
export function columnQuantiles(column: Column, probabilities: readonly number[]): number[] {
  const n = column.length;
  if (n === 0) throw new RangeError('invalid column: length must be ≥ 1, got 0');
  let min = Infinity;
  let max = -Infinity;
  let finite = 0;
  for (let i = 0; i < n; i++) {
    const x = column[i]!;
    if (x === Infinity) continue;
    finite++;
    if (x < min) min = x;
    if (x > max) max = x;
  }
  const span = max - min;
  const valueAt = finite === 0 || span === 0 ? () => min : ranked(column, min, span, probabilities);
  return probabilities.map((p) => {
    const h = (n - 1) * p;
    const below = Math.floor(h);
    const low = below < finite ? valueAt(below) : Infinity;
    const share = h - below;
    if (share === 0 || low === Infinity) return low;
    const high = below + 1 < finite ? valueAt(below + 1) : Infinity;
    return high === low || high === Infinity ? high : low + share * (high - low);
  });
}

/** Reads values by rank; only the ranks next to the given probabilities may be asked for. */
function ranked(column: Column, min: number, span: number, probabilities: readonly number[]): (rank: number) => number {
  const n = column.length;
  if (bins.length < n) {
    bins = new Uint16Array(n);
    gathered = new Float64Array(n);
  }
  const scale = BINS / span;
  counts.fill(0);
  for (let i = 0; i < n; i++) {
    const x = column[i]!;
    const place = (x - min) * scale;
    const bin = place < BINS ? place | 0 : x === Infinity ? BINS : BINS - 1;
    bins[i] = bin;
    counts[bin] = counts[bin]! + 1;
  }

  // places for the values of the wanted bins, one bin after another
  offsets.fill(UNWANTED);
  const wanted: { bin: number; start: number; length: number; rank: number }[] = [];
  let bin = 0;
  let before = 0;
  let start = 0;
  const want = (rank: number): void => {
    while (bin < BINS && before + counts[bin]! <= rank) before += counts[bin++]!;
    if (bin >= BINS || offsets[bin] !== UNWANTED) return;
    offsets[bin] = start;
    wanted.push({ bin, start, length: counts[bin]!, rank: before });
    start += counts[bin]!;
  };
  for (const p of probabilities) {
    const below = Math.floor((n - 1) * p);
    want(below);
    want(below + 1);
  }
  for (let i = 0; i < n; i++) {
    const at = offsets[bins[i]!];
    // the bin of the infinite lies past the end and reads undefined
    if (at === undefined || at === UNWANTED) continue;
    gathered[at] = column[i]!;
    offsets[bins[i]!] = at + 1;
  }
  for (const { start: from, length } of wanted) gathered.subarray(from, from + length).sort();
  return (rank) => {
    const part = wanted.find((each) => rank >= each.rank && rank < each.rank + each.length);
    if (part === undefined) throw new RangeError(`invalid rank: not among the wanted, got ${rank}`);
    return gathered[part.start + rank - part.rank]!;
  };
}
