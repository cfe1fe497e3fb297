import type { Scenario } from '../scenario.ts';
import type { Part } from '../study/study.ts';

/** Individually simulated customers of a scenario, its inputs at their medians. A run is a customer. */
export interface CustomersStudy {
  readonly kind: 'customers';
  readonly scenario: Scenario;
  /** How many; the parts asked for go up to here. */
  readonly customers: number;
  /** Number of the first of the sixty customers whose lifelines are shown; 0 without it, and begins anew after the last. */
  readonly first?: number;
}

/** Customers whose own values are kept, the first: for the whale, the Lorenz curve, medians and lifelines. */
export const MOST_KEPT = 20_000;

/** Customers `from` … `to − 1`. Pairs are (baseline, what-if). */
export interface CustomersPart extends Part {
  /** Months of the horizon. */
  readonly horizon: number;
  /** Inner edges of the histogram of lifetime profit; the same in all parts. */
  readonly edges: Float64Array;
  /** Customers in its bins: those of the baseline, then those of the what-if. */
  readonly bins: Uint32Array;
  /** Customers whose lifetime profit is below zero: a pair. */
  readonly losing: Uint32Array;
  /** Months stayed within the horizon, summed over the customers: a pair of whole numbers. */
  readonly stay: Float64Array;
  /** Lifetime profit summed over each block of 64 customers: pairs. */
  readonly blocks: Float64Array;
  /** Of the customers kept: lifetime profit (pairs), months until leaving (pairs, Infinity beyond the horizon). */
  readonly profits: Float64Array;
  readonly leaving: Float64Array;
  /** And the profit of a mature year. */
  readonly mature: Float64Array;
}
