/**
 * What individually simulated customers come to. Inputs are at their medians: what differs here is the customers. Money
 * per customer won, discounted, unless said otherwise.
 */
import type { Arms, Bands, Quantiles } from '../summary.ts';

/** Profit of a mature year, customers from best to worst, cumulated. */
export interface Whale {
  /** Share of the total profit made by the best k/200 of the customers, k = 0 … 200; ends at 1. */
  readonly cumulated: Float64Array;
  /** Where the curve is highest: share of customers, share of profit. */
  readonly peak: { readonly customers: number; readonly profit: number };
  /** Share of the profit made by the best 20 %. */
  readonly best20: number;
  /** Customers who lose money in that year, and what they lose, as shares. */
  readonly losers: { readonly customers: number; readonly loss: number };
  /** Mean profit of a mature year per customer. */
  readonly mean: number;
}

/** Share of lifetime profit made by the worst k/200 of the customers: the Lorenz curve, and its Gini coefficient. */
export interface Lorenz {
  readonly cumulated: Float64Array;
  readonly gini: number;
}

export interface LifetimeHistogram {
  /** Edges of the inner bins, ascending; below the first and above the last lie the two open bins. */
  readonly edges: Float64Array;
  /** Customers in the bins: edges.length + 1 counts. */
  readonly counts: Arms<Float64Array>;
  readonly mean: Arms<number>;
  readonly median: Arms<number>;
  /** Share of customers whose lifetime profit is below zero. */
  readonly losing: Arms<number>;
}

/** One customer in both futures: whole months until leaving, Infinity for those who outlast the horizon. */
export interface Lifeline {
  readonly base: number;
  readonly whatIf: number;
}

export interface CustomersSummary {
  readonly engineVersion: string;
  readonly seed: number;
  readonly customers: number;
  readonly whale: Whale;
  readonly lorenz: Arms<Lorenz>;
  readonly lifetimes: LifetimeHistogram;
  /** Months stayed within the horizon, means. */
  readonly stay: Arms<number>;
  /** The first sixty customers (or those from `others` on), sorted by luck: the shortest stay of the baseline first. */
  readonly lifelines: readonly Lifeline[];
  /** Months of the horizon. */
  readonly horizon: number;
}

export const ACTS = ['reprice', 'drop'] as const;
export type Act = (typeof ACTS)[number];

/** What repricing or dropping the worst x % of mature customers adds, per customer and year. Quantiles over runs. */
export interface ActsSummary {
  readonly engineVersion: string;
  readonly seed: number;
  readonly runs: number;
  /** The worst 0, 1, 2 … 50 %: index is the percentage. */
  readonly gain: Readonly<Record<Act, Bands>>;
}

/** The distribution of the gain (what-if − baseline per customer won) with luck, for one number of customers. */
export interface LuckSummary {
  readonly customers: number;
  readonly gain: Quantiles;
  /** A smooth density of it: values and heights of equal length; heights integrate to 1. */
  readonly density: { readonly at: Float64Array; readonly height: Float64Array };
}
