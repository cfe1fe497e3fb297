/**
 * Several quantiles of one column in linear time: values are counted into bins, laid out by a sample of them, and only
 * the bins that a wanted rank falls into are sorted. Exact: the same as sorting the whole column.
 *
 * Quantile p of n values is x(h) with h = (n − 1) p, linear between neighbours (Hyndman & Fan type 7, the default of R
 * and NumPy). Values may be +Infinity ("never"); between a number and Infinity the quantile is Infinity.
 */
export type Column = Float64Array | Float32Array;

const MOST_BINS = 2048;
/** Values to a bin, on average, where there are not enough for all bins: a preview does not clear thousands of them. */
const VALUES_A_BIN = 4;
/** Every so many values one is looked at, to choose the bins; those outside fall into the first or the last. */
const SAMPLED = 16;
/** Shorter bins than this are sorted in place, without a call. */
const FEW = 64;
/** Working memory, kept between calls: the engine runs in one thread at a time. One more bin takes the infinite. */
const counts = new Int32Array(MOST_BINS + 1);
const places = new Int32Array(MOST_BINS + 1);
let values = new Float64Array(0);
let binOf = new Uint16Array(0);
let gathered = new Float64Array(0);
const UNWANTED = -1;
const WANTED = -2;

/** @param probabilities ascending, each 0 … 1 */
export function columnQuantiles(column: Column, probabilities: readonly number[]): number[] {
  const n = column.length;
  if (n === 0) throw new RangeError('invalid column: length must be ≥ 1, got 0');
  if (binOf.length < n) {
    values = new Float64Array(n);
    binOf = new Uint16Array(n);
    gathered = new Float64Array(n);
  }
  // one kind of array in the loops below: they run twice as fast
  values.set(column);
  if (isOneValue(n)) return probabilities.map(() => values[0]!);
  const bins = Math.min(MOST_BINS, 16 + Math.floor(n / VALUES_A_BIN));
  countBins(n, bins);
  const finite = n - counts[bins]!;
  const parts = sortParts(n, bins, finite, probabilities);

  let part = 0;
  const valueAt = (rank: number): number => {
    while (rank >= parts[part]!.rank + parts[part]!.length) part++;
    return gathered[parts[part]!.start + rank - parts[part]!.rank]!;
  };
  return probabilities.map((p) => {
    const h = (n - 1) * p;
    const below = Math.floor(h);
    const low = below < finite ? valueAt(below) : Infinity;
    const share = h - below;
    if (share === 0 || low === Infinity) return low;
    const kept = part;
    const high = below + 1 < finite ? valueAt(below + 1) : Infinity;
    part = kept;
    return high === low || high === Infinity ? high : low + share * (high - low);
  });
}

function isOneValue(n: number): boolean {
  const first = values[0]!;
  for (let i = 1; i < n; i++) if (values[i] !== first) return false;
  return true;
}

/** Counts the values of each bin and notes the bin of each value. */
function countBins(n: number, size: number): void {
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < n; i += SAMPLED) {
    const x = values[i]!;
    if (x < min) min = x;
    if (x > max && x !== Infinity) max = x;
  }
  // one value, or none that is finite: every value below, at and above it still finds a bin in the right order
  const scale = max > min ? Math.max(Number.MIN_VALUE, (size - 2) / (max - min)) : 1;
  const from = min === Infinity ? 0 : min;
  counts.fill(0, 0, size + 1);
  for (let i = 0; i < n; i++) {
    const x = values[i]!;
    const at = (x - from) * scale + 1;
    const bin = at >= 1 ? (at < size ? at | 0 : x === Infinity ? size : size - 1) : 0;
    binOf[i] = bin;
    counts[bin] = counts[bin]! + 1;
  }
}

interface Part {
  readonly bin: number;
  readonly start: number;
  readonly length: number;
  /** Rank in the column of the part's least value. */
  readonly rank: number;
}

/** The bins that hold the ranks next to the given probabilities, gathered one after the other, each sorted. */
function sortParts(n: number, size: number, finite: number, probabilities: readonly number[]): Part[] {
  places.fill(UNWANTED, 0, size + 1);
  const parts: Part[] = [];
  let bin = 0;
  let rank = 0;
  let start = 0;
  const want = (wanted: number): void => {
    if (wanted >= finite) return;
    while (rank + counts[bin]! <= wanted) rank += counts[bin++]!;
    if (places[bin] !== UNWANTED) return;
    places[bin] = WANTED;
    parts.push({ bin, start, length: counts[bin]!, rank });
    start += counts[bin]!;
  };
  for (const p of probabilities) {
    const below = Math.floor((n - 1) * p);
    want(below);
    want(below + 1);
  }
  for (const part of parts) places[part.bin] = part.start;
  gather(n);
  for (const part of parts) sortPart(part.start, part.start + part.length);
  return parts;
}

function gather(n: number): void {
  for (let i = 0; i < n; i++) {
    const bin = binOf[i]!;
    const place = places[bin]!;
    if (place < 0) continue;
    gathered[place] = values[i]!;
    places[bin] = place + 1;
  }
}

function sortPart(from: number, to: number): void {
  if (to - from > FEW) {
    gathered.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const x = gathered[i]!;
    let j = i - 1;
    for (; j >= from && gathered[j]! > x; j--) gathered[j + 1] = gathered[j]!;
    gathered[j + 1] = x;
  }
}
