/**
 * What a study of the whole business comes to. Money of the whole firm, NOT discounted; months are counted from today,
 * when the levers begin. Every quantile is over runs. Where the scenario counts in years, a month is a twelfth of its year.
 */
import type { Arms, Bands, Distribution, MonthDistribution, Quantiles } from '../summary.ts';

export const STREAMS = ['advertising', 'referral', 'wordOfMouth', 'leaving'] as const;
export type Stream = (typeof STREAMS)[number];

/** Customers who come by one way, or leave, in a month. */
export interface StreamFlow {
  readonly stream: Stream;
  /** In the first month of the baseline, median. */
  readonly today: number;
  /** Medians at `months`, the first at the first month. */
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
  /** In the last month. */
  readonly end: Arms<Quantiles>;
}

/** The firm's profit against the baseline, as a relative change, so many years on; none where the baseline's is not safely above zero. */
export interface Wait {
  /** 0: the first twelve months together; n: the month n years from today. */
  readonly years: number;
  readonly after: Quantiles;
  /** Before the programme's costs. */
  readonly before: Quantiles;
}

/** Customers by whole years since they joined: 0–1, 1–2, …; the last class is open. Means over runs. */
export interface Tenures {
  readonly today: readonly number[];
  /** At the horizon. */
  readonly base: readonly number[];
  readonly whatIf: readonly number[];
  /** Years within which half of the customers joined: medians over runs. */
  readonly halfWithin: { readonly today: number; readonly base: number; readonly whatIf: number };
}

export interface BusinessSummary {
  readonly engineVersion: string;
  readonly seed: number;
  readonly runs: number;
  readonly randomisations: number;
  /**
   * Drawn points: months since today, ascending. Profit and streams at n are those of month n, at 0 of the first month;
   * customers at n are those present in month n, at 0 today's.
   */
  readonly months: Float64Array;
  /** Profit of the month, after the programme's costs. */
  readonly profit: Arms<Bands>;
  /** Median profit of the month of the what-if before the programme's costs. */
  readonly profitBefore: Float64Array;
  /** Customers present. */
  readonly customers: Arms<Bands>;
  /** Relative change of the first twelve months' profit; null where the baseline's is not safely above zero. */
  readonly firstYear: { readonly after: Distribution; readonly before: Distribution } | null;
  readonly waits: readonly Wait[];
  /** Month from which the monthly profit of the what-if is ahead for good; 0 where it is never behind. */
  readonly overtakes: MonthDistribution;
  /**
   * First month in which monthly profit is up by as much, relatively, as lifetime profit per customer, run by run; where
   * that is down, down by as much.
   */
  readonly catchesUp: MonthDistribution;
  /** Relative change of lifetime profit per customer won, on the same draws ("One customer"); null as `Summary.uplift`. */
  readonly lifetime: Distribution | null;
  readonly tenures: Tenures;
  readonly streams: readonly StreamFlow[];
  /** Customers present at the horizon. */
  readonly end: Arms<Quantiles>;
}
