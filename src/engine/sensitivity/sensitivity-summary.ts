/** What drives a result, from all runs of one job. */
import type { Quantiles } from '../summary.ts';

/** Relative uplift, or the difference in money where baseline profit is not safely above zero. */
export type Measure = 'uplift' | 'difference';

/** One uncertain input. */
export interface InputSensitivity {
  /** Path in the scenario: 'levers[0].size', 'segments[0].profit.base.amount', 'discount'. */
  readonly path: string;
  /** The input's own values at the ends of its range (the quantiles at the scenario's range level). */
  readonly low: number;
  readonly high: number;
  /** Mean of the measure over the runs in which the input lies at these ends: the bars of the tornado. */
  readonly atLow: number;
  readonly atHigh: number;
  /** First-order share of the variance, Var(E[y | x]) / Var(y), 0 … 1, and its standard error. */
  readonly share: number;
  readonly shareError: number;
}

export interface SensitivitySummary {
  readonly measure: Measure;
  readonly runs: number;
  /** Mean of the measure. */
  readonly centre: number;
  /** Widest bar first. */
  readonly inputs: readonly InputSensitivity[];
}

/** The value of an input at which the what-if neither gains nor loses, the others as drawn. */
export interface BreakEven {
  readonly path: string;
  /** Whether it pays below that value or above it; null where the runs disagree or none has such a value. */
  readonly pays: 'below' | 'above' | null;
  /** Over the runs that have one; null if none has. */
  readonly value: Quantiles | null;
  /** Runs in which it pays, or loses, whatever the input is within what it can be. */
  readonly always: number;
  readonly never: number;
  readonly runs: number;
}

/** Gain in lifetime profit per customer over two dials: the size of one lever, and a factor on every profit source. */
export interface GainMap {
  readonly lever: number;
  readonly sizes: Float64Array;
  readonly factors: Float64Array;
  /** Median over runs, and share of runs in which it pays: [factor · sizes.length + size]. */
  readonly gain: Float64Array;
  readonly pays: Float64Array;
  readonly runs: number;
}

/**
 * A budget split between keeping customers and winning new ones. `share` 0 … 1 goes to keeping; `value` is what the whole
 * budget brings at that split.
 */
export interface BudgetSummary {
  readonly share: Float64Array;
  readonly value: { readonly p5: Float64Array; readonly p50: Float64Array; readonly p95: Float64Array };
  /** The split that brings most, run by run. */
  readonly best: Quantiles;
  /** Cost of winning one customer over cost of keeping one (per year), today; and the ratio at which the best split tips. */
  readonly ratio: Quantiles;
  readonly tips: Quantiles | null;
  readonly runs: number;
}
