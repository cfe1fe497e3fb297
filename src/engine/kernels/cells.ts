/**
 * Cells: all that can happen to a customer, as neighbouring intervals of one random word of 32 bits. A word picks the
 * segment by its share and, within it, when the customer leaves in either future; both futures read the same word, so
 * they share their luck.
 */
export interface Cells {
  readonly count: number;
  /** Last word of each cell, ascending; that of the last cell is 2³² − 1. */
  readonly last: Uint32Array;
  /**
   * Six numbers for each cell: `fixed`, `earned`, `served`, each for the baseline and the what-if. What a customer comes to
   * is (fixed + f · earned) − g · served.
   */
  readonly worth: Float64Array;
  /** Two numbers for each cell: places in `tables` of the tables of f and g. */
  readonly tableOf: Uint8Array;
  readonly tables: readonly Float64Array[];
  readonly factors: Factors;
}

/** Which factors differ between customers. Where g is 1 for all, `served` is zero; where f is too, so is `earned`. */
export type Factors = 'none' | 'profit' | 'both';

export const WORTH = 6;

/** Where to begin to look for a word's cell: `guide[word >>> shift]` is the first cell that may hold it. */
export interface Guide {
  readonly shift: number;
  readonly first: Uint32Array;
}

/** @param bits  of the word that the guide looks at: 2^bits entries */
export function guideOf(last: Uint32Array, bits: number): Guide {
  const shift = 32 - bits;
  const first = new Uint32Array(1 << bits);
  let cell = 0;
  for (let i = 0; i < first.length; i++) {
    const word = (i << shift) >>> 0;
    while (last[cell]! < word) cell++;
    first[i] = cell;
  }
  return { shift, first };
}

/** Enough for most words to be answered by the guide alone, few enough to stay in a core's own memory. */
export function guideBits(cells: number): number {
  if (cells <= 64) return 8;
  if (cells <= 1024) return 12;
  return cells <= 8192 ? 14 : 16;
}
