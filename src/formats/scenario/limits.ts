/**
 * What each field of a scenario may be, in one place. The JSON Schema says the same (a test compares them). Wider than
 * what a control on screen offers: a control may be narrower, never wider.
 */
import { FEWEST_SAMPLES } from '#engine/inputs/sample-quantile.ts';
import { bounds, type Kind } from '#engine/inputs/kind.ts';
import { MAX_COSTS } from '#engine/sim/slots.ts';

/** Ends included unless `openMin`, `openMax`. `whole`: no fractions. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly openMin?: true;
  readonly openMax?: true;
  readonly whole?: true;
}

/** Limits of a number, and the kind of curve that runs through a range. */
export interface Measure extends Limits {
  readonly kind: Kind;
}

/** Fewest and most entries of a list, or characters of a text. */
export interface Count {
  readonly min: number;
  readonly max: number;
}

const MOST_MONEY = 1e12;
const MOST_MONTHS = 1200;

/** Years; a finite horizon is also a whole number of periods. */
export const HORIZON: Limits = { min: 1 / 12, max: 100 };
export const CUSTOMERS: Limits = { min: 1, max: 1e12, whole: true };
/** Where luck counts, each customer is a coin of its own: no more than can be counted one by one. */
export const LUCK_CUSTOMERS: Limits = { min: 1, max: 1e9, whole: true };
/** Half the 95 % interval of the mean uplift, as a share of it. */
export const PRECISION: Limits = { min: 0.0001, max: 0.5 };
export const SEED: Limits = { min: 0, max: 2 ** 32 - 1, whole: true };
export const RUNS: Limits = { min: 100, max: 1_000_000, whole: true };
/** Months after time 0 (`startMonth`) and months of growing (`rampMonths`). */
export const MONTHS: Limits = { min: 0, max: MOST_MONTHS, whole: true };
/** Months between two renewals. */
export const EVERY: Limits = { min: 1, max: MOST_MONTHS, whole: true };
export const EARLY_MONTHS: Limits = { min: 1, max: 60, whole: true };
/** Years until a ramp is at its full height: 0 in year 1, so at least 2. */
export const RAMP_YEARS: Limits = { min: 2, max: 100, whole: true };
/** One number of a row of profits: a multiple of the amount. */
export const ROW_ENTRY: Limits = { min: -MOST_MONEY, max: MOST_MONEY };
/** One entry of a survival table: share of the customers won. */
export const SURVIVAL_ENTRY: Limits = { min: 0, max: 1 };

/** Rank correlation of a pair: at the ends one input would say all about the other. */
export const RANK: Limits = { min: -1, openMin: true, max: 1, openMax: true };
/** One pasted sample. */
export const SAMPLE: Limits = { min: -MOST_MONEY, max: MOST_MONEY };
/** Coefficient of variation of what customers bring, or cost: at 5 one in a hundred brings almost everything. */
export const VARIATION: Limits = { min: 0, max: 5 };
/** Customers of the whole business today. */
export const BUSINESS_CUSTOMERS: Limits = { min: 1, max: 1e9, whole: true };
/** Customers who joined in one year: a weight. */
export const TENURE: Limits = { min: 0, max: MOST_MONEY };

export const DISCOUNT: Measure = { min: 0, max: 1, kind: 'nonnegative' };
export const RATE: Measure = { min: 0, max: 1, kind: 'rate' };
export const SHAPE: Measure = { min: 0, openMin: true, max: 1e6, kind: 'positive' };
export const DURATION_SHAPE: Measure = { min: 0, openMin: true, max: 10, kind: 'positive' };
export const SHARE: Measure = { min: 0, openMin: true, max: MOST_MONEY, kind: 'positive' };
export const ACQUISITION_COST: Measure = { min: 0, max: MOST_MONEY, kind: 'nonnegative' };
export const MONEY: Measure = { min: -MOST_MONEY, max: MOST_MONEY, kind: 'money' };
/** Relative change: −1 takes everything away, 10 is eleven times as much. */
export const CHANGE: Measure = { min: -1, max: 10, kind: 'change' };
/** Size of a lever on churn, in any reading; may be negative (things get worse). `lever-bounds.ts` knows the narrower truth. */
export const CHURN_SIZE: Measure = { min: -10, max: 10, kind: 'money' };

/** Customers won by advertising a month. */
export const WON: Measure = { min: 0, max: 1e9, kind: 'nonnegative' };
/** Referred, or by word of mouth, per present customer and year: at 10 each brings nearly one a month. */
export const BROUGHT: Measure = { min: 0, max: 10, kind: 'nonnegative' };
/** Would-be customers kept away by each who leaves. */
export const KEPT_AWAY: Measure = { min: 0, max: 100, kind: 'nonnegative' };
/** Money that is never negative: what a referral is paid, what it costs to serve a customer for a year. */
export const SPENDING: Measure = { min: 0, max: MOST_MONEY, kind: 'nonnegative' };

/** Limits of the ends and the mode of a range: ends are quantiles of a curve, so none lies where the curve must stop. */
export function endLimits({ kind, ...limits }: Measure): Limits {
  const { min, max } = bounds(kind);
  return {
    ...limits,
    ...(limits.min <= min ? { openMin: true } : {}),
    ...(limits.max >= max ? { openMax: true } : {}),
  };
}

/** Characters left after trimming. */
export const TEXT: Count = { min: 1, max: 120 };
export const SEGMENTS: Count = { min: 1, max: 24 };
export const LEVERS: Count = { min: 0, max: 40 };
export const CORRELATIONS: Count = { min: 0, max: 100 };
export const SAMPLES: Count = { min: FEWEST_SAMPLES, max: 10_000 };
/** Years of tenure today's customers are counted by. */
export const TENURES: Count = { min: 1, max: 100 };
export const COSTS: Count = { min: 0, max: MAX_COSTS };
export const ROW: Count = { min: 1, max: 100 };
export const SURVIVAL: Count = { min: 1, max: 1200 };

/** ISO 4217: three capital letters. */
export const CURRENCY = /^[A-Z]{3}$/;
