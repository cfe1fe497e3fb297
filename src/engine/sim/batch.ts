/**
 * A batch: runs `from` … `to − 1` of a plan, as columns of typed arrays that can be handed from thread to thread.
 *
 * Batches start and end on multiples of BLOCK (or at the last run), and sums are kept per block, so that adding them up
 * in the order of blocks gives the same bits for any batch size and any number of workers.
 */
import { FLOW_SOURCES } from '../summary.ts';
import { SOURCES } from './flows.ts';
import type { Grid } from './grid.ts';

export const BLOCK = 64;
/**
 * Fans and years are kept for this many runs, the first; a multiple of BLOCK. Their quantiles are drawn, a line's width is
 * more than their error (at the 5th percentile 0.3 % of the runs); lifetime profit is kept for all runs.
 */
export const MOST_FAN_RUNS = 4096;
/** Years of tenure that are reported year by year. */
export const MOST_YEARS = 40;

/** Widths of the columns of a plan's batches. */
export interface Layout {
  readonly points: number;
  readonly years: number;
  readonly flows: number;
}

export interface Batch {
  readonly from: number;
  readonly to: number;
  /** Lifetime profit by run. */
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
  /** Months, Infinity for never, by run. */
  readonly payback: Float64Array;
  readonly breakEvenBase: Float64Array;
  readonly breakEvenWhatIf: Float64Array;
  /**
   * Of those runs below MOST_FAN_RUNS: columns [fan · points + point][run]; fans: survivors base, what-if, cumulative
   * base, what-if.
   */
  readonly fans: Float32Array;
  /** The same: columns [arm · (years + 1) + year][run] of the undiscounted total, year 0 the acquisition. */
  readonly yearTotals: Float32Array;
  /** Sums over the runs of each block: [block][arm · years · sources + …], then [arm · flows], then programme by year. */
  readonly blockSums: Float64Array;
  /** Runs that each lever drove out of 0 … 1, by lever. */
  readonly faults: Int32Array;
}

export const FANS = 4;

export function layoutOf(grid: Grid): Layout {
  return {
    points: grid.points.length,
    years: Math.min(grid.years, MOST_YEARS),
    flows: FLOW_SOURCES.length,
  };
}

export const sumsPerBlock = ({ years, flows }: Layout): number => 2 * years * SOURCES + 2 * flows + years;

/** Start of the batch after `from` that holds about `size` runs. */
export const batchEnd = (from: number, size: number, runs: number): number =>
  Math.min(runs, from + Math.max(1, Math.round(size / BLOCK)) * BLOCK);

/** Runs of from … to − 1 whose fans are kept. */
export const keptRuns = (from: number, to: number): number => Math.max(0, Math.min(to, MOST_FAN_RUNS) - from);
