/**
 * What a job comes to: everything the screens draw, small enough to copy. Money per customer won, discounted, unless
 * said otherwise. Every quantile is over runs.
 */
import type { ProfitSource } from './scenario.ts';

/** The five quantiles shown everywhere: thin bar 5–95, thick bar 25–75, ring at 50. */
export interface Quantiles {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export interface Distribution extends Quantiles {
  readonly mean: number;
  /** Standard error of the mean, from the independent randomisations (Sobol) or from the runs (random). */
  readonly meanError: number;
  /** Standard error of the median, the same way. */
  readonly medianError: number;
}

/** Whole months; Infinity stands for "not within the horizon". */
export interface MonthDistribution {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Runs in which it never happens within the horizon. */
  readonly never: number;
}

/** One value per point of `Fans.months`. */
export interface Bands {
  readonly p5: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
}

export interface Arms<T> {
  readonly base: T;
  readonly whatIf: T;
}

export interface Fans {
  /** Months since time 0, ascending, the first 0. */
  readonly months: Float64Array;
  /** Share of the customers won who are still here, 0 … 1. */
  readonly survivors: Arms<Bands>;
  /** Profit so far, discounted; starts at minus the acquisition cost. */
  readonly cumulative: Arms<Bands>;
}

export type FlowSource = 'acquisition' | ProfitSource | 'programme';
export const FLOW_SOURCES = ['acquisition', 'base', 'growth', 'saving', 'referral', 'premium', 'programme'] as const;

/** Profit of one year of tenure per customer won, NOT discounted; programme cost apart. Means over runs, so they stack. */
export interface YearColumn {
  /** 0 is the moment of acquisition, then 1, 2, … */
  readonly year: number;
  readonly sources: Arms<Readonly<Record<ProfitSource, number>>>;
  /** Negative: money spent. Only in year 0. */
  readonly acquisition: Arms<number>;
  /** Negative. Only in the what-if. */
  readonly programme: number;
  /** Sum of the five sources and acquisition, programme cost left out. */
  readonly total: Arms<Quantiles & { readonly mean: number }>;
}

/** Lifetime profit by source, discounted, means over runs: the parts add up to the mean of the whole. */
export interface SourceShare {
  readonly source: FlowSource;
  readonly base: number;
  readonly whatIf: number;
}

export interface Summary {
  readonly engineVersion: string;
  readonly seed: number;
  readonly runs: number;
  /** Independent randomisations behind the errors; 1 for plain Monte Carlo. */
  readonly randomisations: number;
  readonly base: Distribution;
  readonly whatIf: Distribution;
  /** what-if − base, run by run. */
  readonly difference: Distribution;
  /** difference ÷ base, run by run; null where base profit is not safely above zero. */
  readonly uplift: Distribution | null;
  /** The quantiles (i + ½)/100 of `uplift`, or of `difference` where uplift is null. */
  readonly dots: Float64Array;
  /** Runs in which the difference is below zero. */
  readonly losing: number;
  /** Month from which the what-if is ahead for good. */
  readonly payback: MonthDistribution;
  /** Month from which cumulative profit is above zero for good. */
  readonly breakEven: Arms<MonthDistribution>;
  readonly fans: Fans;
  readonly years: readonly YearColumn[];
  readonly decomposition: readonly SourceShare[];
}
