/**
 * Sorts the lower half of a column, and no more: values are dealt to bins laid out by a sample of them, and the little
 * that is then out of order is put right. Linear in the number of values where they are spread over the bins.
 */
export class LowerHalf {
  readonly #size: number;
  readonly #binOf: Uint16Array;
  readonly #starts = new Uint32Array(BINS + 1);
  readonly #sample: Float64Array;
  /** After `sort`: the least values in ascending order, at least half of them. */
  readonly sorted: Float64Array;

  /** @param size  how many values each column has */
  constructor(size: number) {
    this.#size = size;
    this.#binOf = new Uint16Array(size);
    this.#sample = new Float64Array(Math.ceil(size / SAMPLED));
    this.sorted = new Float64Array(size);
  }

  /** @param values  pairs, of which the first counts */
  sort(values: Float64Array): void {
    const sample = this.#sample;
    for (let i = 0; i < sample.length; i++) sample[i] = values[2 * SAMPLED * i]!;
    sample.sort();
    const low = sample[0]!;
    const high = sample[Math.floor(UP_TO * (sample.length - 1))]!;
    if (this.#deal(values, low, high) * 2 < this.#size) this.#deal(values, low, Infinity);
  }

  /** Sorts the values below `high`; how many they are. */
  #deal(values: Float64Array, low: number, high: number): number {
    const size = this.#size;
    const binOf = this.#binOf;
    const starts = this.#starts;
    const { sorted } = this;
    starts.fill(0);
    const scale = high > low && high < Infinity ? (BINS - 2) / (high - low) : 0;
    for (let i = 0; i < size; i++) {
      const at = (values[2 * i]! - low) * scale + 1;
      const bin = at >= 0 ? (at < BINS - 1 ? at | 0 : BINS - 1) : 0;
      binOf[i] = bin;
      starts[bin + 1] = starts[bin + 1]! + 1;
    }
    const all = scale === 0;
    const bins = all ? BINS : BINS - 1;
    for (let bin = 1; bin <= bins; bin++) starts[bin] = starts[bin]! + starts[bin - 1]!;
    const count = starts[bins]!;
    for (let i = 0; i < size; i++) {
      const bin = binOf[i]!;
      if (bin >= bins) continue;
      sorted[starts[bin]!] = values[2 * i]!;
      starts[bin] = starts[bin]! + 1;
    }
    if (all) {
      sorted.sort();
      return count;
    }
    for (let i = 1; i < count; i++) {
      const value = sorted[i]!;
      let j = i - 1;
      for (; j >= 0 && sorted[j]! > value; j--) sorted[j + 1] = sorted[j]!;
      sorted[j + 1] = value;
    }
    return count;
  }
}

const BINS = 4096;
/** Every so many values one is looked at, to lay out the bins. */
const SAMPLED = 16;
/** The bins reach up to this quantile of the sample: safely above one half. */
const UP_TO = 0.65;
