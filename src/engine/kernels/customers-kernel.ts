import type { Cells } from './cells.ts';
import type { Bins } from './histogram.ts';

/** Customers to a block: block sums are added up in the order of blocks, whoever made them. */
export const BLOCK = 64;

export interface KernelSetting {
  readonly cells: Cells;
  readonly bins: Bins;
  /** Of the random numbers. */
  readonly key0: number;
  readonly key1: number;
}

/** What is added up over customers. */
export interface Tally {
  /** Customers in each cell. */
  readonly cells: Uint32Array;
  /** Customers in each bin of the histogram: all bins of the baseline, then all of the what-if. */
  readonly bins: Uint32Array;
  /** Customers below zero: baseline, what-if. */
  readonly losing: Uint32Array;
  /** Sums of what customers come to, a pair (baseline, what-if) for each block. */
  readonly blocks: Float64Array;
}

/**
 * Individual customers. Customer i of a stream has word ⌊i/4⌋ mod 4 of the Philox counter (4⌊i/16⌋ + i mod 4, stream,
 * purpose, 0), purposes 0: the cell, 1: the factor f, 2: the factor g. So what a customer draws depends on its number alone,
 * and a factor more shifts nothing.
 */
export interface CustomersKernel {
  readonly kind: 'wasm' | 'typescript';
  /**
   * Adds customers `from` … `from + count − 1` of stream 0 to a tally; `from` is a multiple of BLOCK. Their blocks are
   * written from pair `block` on.
   */
  tally(from: number, count: number, tally: Tally, block: number): void;
  /** What each of these customers of a stream comes to: pairs (baseline, what-if). `from` is a multiple of BLOCK. */
  values(stream: number, from: number, count: number, out: Float64Array): void;
  /** Other cells of the same number with the same tables, from now on. */
  replaceCells(cells: Cells): void;
}

/** The twin says also which cell each customer is in. */
export interface CustomersTwin extends CustomersKernel {
  values(stream: number, from: number, count: number, out: Float64Array, cells?: Uint32Array): void;
}

export const emptyTally = ({ cells, bins }: Pick<KernelSetting, 'cells' | 'bins'>, customers: number): Tally => ({
  cells: new Uint32Array(cells.count),
  bins: new Uint32Array(2 * (bins.edges + 1)),
  losing: new Uint32Array(2),
  blocks: new Float64Array(2 * Math.ceil(customers / BLOCK)),
});
