/**
 * The scenario: one plain document that says everything a run depends on.
 *
 * Structured-cloneable and JSON-safe. Rates and money are per YEAR unless a name says otherwise; the plan converts
 * them to the scenario's period once, by compounding. The published JSON Schema is `public/schema/scenario-1.json`.
 */

import type { Move, NeedZone, Positions } from './positions/positions.ts';
import type { Satisfaction, SatisfyOn } from './satisfaction/satisfaction.ts';

/** A number we are sure of, or a range we are not. */
export type Quantity = number | Range;

/**
 * `low` and `high` are quantiles at the scenario's `rangeLevel`: at 90 they are the 5th and the 95th percentile.
 * Without a `family` the curve follows the kind of quantity (see `inputs/natural.ts`).
 */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly family?: Family;
  /** Most likely value; read by `triangular` and `pert` only. Without it the curve is symmetric. */
  readonly mode?: number;
  /**
   * Read by `samples` only, and then there must be some: they give the shape of the curve, which is moved and stretched
   * so that `low` and `high` are its quantiles, as for every other family.
   */
  readonly samples?: readonly number[];
}

export const FAMILIES = [
  'normal',
  'lognormal',
  'logit-normal',
  'uniform',
  'triangular',
  'pert',
  'beta',
  'gamma',
  'samples',
] as const;
export type Family = (typeof FAMILIES)[number];

export const TIMINGS = ['advance', 'arrears', 'arrears-at-risk'] as const;
/**
 * When a period's margin is booked. `advance`: at its start, the first for certain. `arrears`: at its end, the first
 * period certain. `arrears-at-risk`: at its end, only from those retained through it.
 */
export type Timing = (typeof TIMINGS)[number];

export const RANGE_LEVELS = [80, 90, 95] as const;
export type RangeLevel = (typeof RANGE_LEVELS)[number];

export type Sampling = 'sobol' | 'random';
export type Period = 'month' | 'year';

export const LUCKS = ['shared', 'separate'] as const;
/**
 * Whether luck counts: which of a finite number of customers happen to leave. `shared`: both futures have the same luck,
 * customer by customer, so a lever of size zero changes nothing. `separate`: each future has its own, which is wrong for
 * comparing them and shows why.
 */
export type Luck = (typeof LUCKS)[number];

export interface Scenario {
  readonly schema: 1;
  readonly name: string;
  /** Id of the case this scenario was started from. */
  readonly origin?: string;
  /** ISO 4217 code; only for display. */
  readonly currency: string;
  readonly period: Period;
  readonly timing: Timing;
  /** Years, a whole number of periods; or without end. */
  readonly horizonYears: number | 'infinite';
  /** Discount rate a year, ≥ 0. */
  readonly discount: Quantity;
  readonly rangeLevel: RangeLevel;
  /** Customers won at time 0, > 0: costs of the whole firm are divided by it. */
  readonly customers: number;
  readonly sampling: Sampling;
  /** Whole number, 0 … 2³² − 1. */
  readonly seed: number;
  /** Whole number of simulated futures. */
  readonly runs: number;
  /**
   * Fewer runs are enough once half the 95 % interval of the mean uplift is at most this share of it (0.01: ±1 %).
   * Without it all runs are made.
   */
  readonly precision?: number;
  /** Without it customers are integrated out, as if there were infinitely many (the `expected` estimator). */
  readonly luck?: Luck;
  /** How inputs move together. Pairs not named are independent. */
  readonly correlations?: readonly Correlation[];
  /** The firm as a whole; without it see `businessOf`. */
  readonly business?: Business;
  /** Where customers stand in the matrices; without it, or where it says nothing, see `positionsOf`. */
  readonly positions?: Positions;
  /** What customers expect and get, and what holds them; without it, or where it says nothing, see `satisfactionOf`. */
  readonly satisfaction?: Satisfaction;
  readonly segments: readonly Segment[];
  readonly levers: readonly Lever[];
}

/** Two uncertain inputs by their paths ('levers[0].size', 'segments[0].profit.base.amount') and their rank correlation. */
export interface Correlation {
  readonly a: string;
  readonly b: string;
  /** Spearman's, strictly between −1 and 1; drawn by a Gaussian copula, ρ = 2·sin(π·rank/6). */
  readonly rank: number;
}

/**
 * The whole business: customers present today, those who come, and by whom. Rates of referral and word of mouth are
 * customers per present customer and year: 0.025 is 2.5 a year by 100 customers.
 */
export interface Business {
  /** Customers today, > 0. */
  readonly customers: number;
  /**
   * How long they have been here. `steady`: as if as many had always come as leave now. Or how many joined within the
   * last year, the year before, …: weights, at least one above zero.
   */
  readonly tenures: 'steady' | readonly number[];
  /** Customers won by advertising a month, ≥ 0. Each costs the acquisition cost of its segment. */
  readonly won: Quantity;
  /** Customers won by referral per present customer and year, ≥ 0. */
  readonly referred: Quantity;
  /** Money paid for each customer referred, ≥ 0. */
  readonly paidPerReferral: Quantity;
  /** Customers won by word of mouth per present customer and year, ≥ 0; they cost nothing. */
  readonly wordOfMouth: Quantity;
  /** Would-be customers kept away by each customer who leaves, ≥ 0; no more are kept away than come by word of mouth. */
  readonly keptAway: Quantity;
}

/**
 * How customers of a segment differ in what they bring. A customer's yearly profit is f·(margin + serve) − g·serve with
 * independent gamma factors f and g of mean 1, so the mean is the margin whatever the spread, and some lose money.
 */
export interface Spread {
  /** Coefficient of variation of f, ≥ 0. */
  readonly profit: number;
  /** Mean cost to serve, money per customer and year, ≥ 0; already taken off the margin. */
  readonly serve: Quantity;
  /** Coefficient of variation of g, ≥ 0. */
  readonly serveSpread: number;
}

export interface Segment {
  /** Unique within the scenario; levers refer to it. */
  readonly id: string;
  readonly name: string;
  /** Weight among the customers won, > 0; weights are normalised to sum to 1. */
  readonly share: Quantity;
  readonly retention: Retention;
  /** Money per customer won, ≥ 0, paid at time 0. */
  readonly acquisitionCost: Quantity;
  /** Money per customer and year of tenure, by source. A missing source is zero. */
  readonly profit: Readonly<Partial<Record<ProfitSource, ProfitCurve>>>;
  /** Without it all customers of the segment bring the same. */
  readonly spread?: Spread;
}

export const PROFIT_SOURCES = ['base', 'growth', 'saving', 'referral', 'premium'] as const;
/** In the order in which they always stack. */
export type ProfitSource = (typeof PROFIT_SOURCES)[number];

/**
 * Profit of a year of tenure y = 1, 2, … = amount × shape(y), then growing by `growth` a year after the last year the
 * shape describes. `flat`: 1. `ramp`: 0 in year 1, rising evenly to 1 in year `years`. `row`: row[y − 1], the last held.
 */
export type ProfitCurve = { readonly amount: Quantity; readonly growth?: Quantity } & (
  | { readonly shape: 'flat' }
  | { readonly shape: 'ramp'; readonly years: number }
  | { readonly shape: 'row'; readonly row: readonly number[] }
);

/**
 * How customers stay. `every` is the months between two renewals: 1 (any month), 12 (a yearly contract), 36 …; nobody
 * leaves in between. Without it: the scenario's period.
 */
export type Retention = { readonly every?: number } & (
  | { readonly kind: 'constant'; readonly churn: Quantity }
  /** A share `earlyLoss` is gone after the first `earlyMonths` (evenly, by compounding); after that `churn` a year. */
  | {
      readonly kind: 'newcomer';
      readonly earlyMonths: number;
      readonly earlyLoss: Quantity;
      readonly churn: Quantity;
    }
  /** Churn per renewal differs between customers: θ ~ Beta(alpha, beta). */
  | { readonly kind: 'sbg'; readonly alpha: Quantity; readonly beta: Quantity }
  /** As sBG, and each customer's own churn changes with tenure as t^c. */
  | { readonly kind: 'bdw'; readonly alpha: Quantity; readonly beta: Quantity; readonly c: Quantity }
  /** Share still here after renewal 1, 2, …; after the last entry its retention is held, or everybody is gone. */
  | { readonly kind: 'table'; readonly survival: readonly number[]; readonly after: 'hold' | 'gone' }
);

export const READINGS = ['points', 'relative', 'retention', 'hazard'] as const;
/**
 * What "5 % lower churn" means: churn − 0.05, churn × 0.95, retention × 1.05, or 0.95 times the hazard: retention^0.95, whatever
 * the period. Levers read on the hazard multiply, in any order.
 */
export type Reading = (typeof READINGS)[number];

export const TARGETS = ['each', 'mean', 'once'] as const;
/**
 * On whom a churn lever acts where customers differ. `each`: every customer's own churn is scaled. `mean`: the mean
 * moves and the spread stays (a better mix of customers). `once`: a share of the first leavers is saved, once.
 */
export type Target = (typeof TARGETS)[number];

/**
 * `once`: for the whole firm when the lever starts; `month`: for the whole firm; `moved`: for each customer a move is tried
 * on, when it starts; the others: for each customer present.
 */
export interface Cost {
  readonly per: 'once' | 'month' | 'customer-month' | 'customer-year' | 'moved';
  readonly amount: Quantity;
}

interface LeverBase {
  readonly id: string;
  /** Segment it acts on; without it, all. */
  readonly segment?: string;
  /** Whole months after time 0 at which it starts; 0 without it. */
  readonly startMonth?: number;
  /** Whole months over which it grows evenly to full strength; 0 without it. */
  readonly rampMonths?: number;
  readonly costs?: readonly Cost[];
  /** Switched off: kept, and nothing of it counts, no cost either. */
  readonly off?: true;
  /** Id of the lever of the book of levers it was taken from: what it is called, and what is known of it. */
  readonly origin?: string;
}

/** A positive size is an improvement: less churn, a higher price, more referrals. Acquisition cost × (1 + size). */
export type Lever = LeverBase &
  (
    | { readonly kind: 'churn'; readonly reading: Reading; readonly size: Quantity; readonly target?: Target }
    | { readonly kind: 'newcomer'; readonly reading: Reading; readonly size: Quantity }
    /** Money per customer and year, added to the premium. */
    | { readonly kind: 'premium'; readonly size: Quantity }
    /** Relative change of profit from referrals: 0.2 is a fifth more. */
    | { readonly kind: 'referral'; readonly size: Quantity }
    /** Relative change of the acquisition cost: −0.1 is a tenth less. */
    | { readonly kind: 'acquisition'; readonly size: Quantity }
    /** Only costs. */
    | { readonly kind: 'programme' }
    /** Carries customers to another place in a matrix. `size`: share of those it is tried on who follow, 0 … 1. */
    | { readonly kind: 'move'; readonly move: Move; readonly size: Quantity }
    /** `size`: share of the needs of a zone that is served, 0 … 1, instead of `positions.needs.served`. */
    | { readonly kind: 'serve'; readonly zone: NeedZone; readonly size: Quantity }
    /** Changes what satisfaction rests on; acts on churn by the hazard. Units of the size: see `SatisfyOn`. */
    | { readonly kind: 'satisfy'; readonly on: SatisfyOn; readonly size: Quantity }
  );
