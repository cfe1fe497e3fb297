/** Everything one run writes into: allocated once per plan and batch, overwritten run by run. */
import { FLOW_SOURCES } from '../summary.ts';
import { SOURCES } from './flows.ts';
import type { LeverCourse } from './lever-course.ts';
import { courseSpace } from './lever-course.ts';
import type { Plan } from './plan.ts';

/**
 * One of the two futures. Money per customer won, over all segments: of the run at hand, and sums over the runs since the
 * block began, which are not needed run by run.
 */
export interface Arm {
  /** Survival on each segment's renewal grid, valid while the segment is at hand. */
  readonly renewals: readonly Float64Array[];
  /** Share still here by period, of the segment at hand. */
  readonly here: Float64Array;
  /** By year of tenure: periods paid for by the segment at hand, and that discounted. */
  readonly presences: Float64Array;
  readonly weights: Float64Array;
  /** Discounted profit booked at t; index 0 holds minus the acquisition cost. */
  readonly increments: Float64Array;
  /** Undiscounted profit by year of tenure, programme cost left out. */
  readonly yearTotals: Float64Array;
  acquisition: number;
  /** Profit beyond the walked periods, discounted; 0 for a finite horizon. */
  tail: number;
  /** Block sums of undiscounted profit by source and year of tenure: [source · years + year]. */
  readonly yearSources: Float64Array;
  /** Block sums of discounted lifetime totals in the order of FLOW_SOURCES. */
  readonly flows: Float64Array;
  /** Block sums of undiscounted programme cost by year of tenure, negative. */
  readonly programmeYears: Float64Array;
}

export interface Extra {
  premium: number;
  /** Share of the referrals' own margin. */
  referral: number;
  cost: number;
}

/**
 * Rows of `track`, each of periods + 1 values: the hot loops read and write them in one array, which is twice as fast as
 * one array each (its address and length are looked up once). Everything else sees them as arrays of their own.
 */
export const DISCOUNTED = 0;
export const BASE_HERE = 1;
export const WHAT_IF_HERE = 2;
/** From here on rows are sums over segments, which start at zero. */
export const SUMMED = 3;
export const BASE_INCREMENTS = 3;
export const WHAT_IF_INCREMENTS = 4;
/** Share still here over all segments, at the first, second … drawn point. */
export const BASE_SURVIVORS = 5;
export const WHAT_IF_SURVIVORS = 6;
const TRACK_ROWS = 7;

/** Rows of `yearly`, each of as many values as years, for the same reason. */
export const BASE_TOTALS = 0;
export const WHAT_IF_TOTALS = 1;
/** From 0 to here rows are sums over segments, which start at zero. */
export const YEAR_SUMS = 2;
export const MARGIN_TOTAL = 2;
export const BASE_PRESENCES = 3;
export const BASE_WEIGHTS = 4;
export const WHAT_IF_PRESENCES = 5;
export const WHAT_IF_WEIGHTS = 6;
/** One row for each source from here. */
export const MARGINS = 7;
/** From here on rows are sums over the runs of a block. */
export const BASE_SOURCES = MARGINS + SOURCES;
export const WHAT_IF_SOURCES = BASE_SOURCES + SOURCES;
const PROGRAMME = WHAT_IF_SOURCES + SOURCES;
const YEARLY_ROWS = PROGRAMME + 2;

export interface Workspace {
  readonly track: Float64Array;
  readonly yearly: Float64Array;
  readonly uniforms: Float64Array;
  readonly values: Float64Array;
  /** v^t at time t = 0 … periods. Money of period t is booked at t, or at t − 1 when paid in advance. */
  readonly discounted: Float64Array;
  /** The rate they were made for. */
  discountKnown: number;
  readonly base: Arm;
  readonly whatIf: Arm;
  /** Rates in force at the renewals of the segment at hand. */
  readonly churn: Float64Array;
  readonly loss: Float64Array;
  readonly scratch: { readonly plain: Float64Array; readonly weights: Float64Array };
  /** Savings of the levers that save once: the share, the renewal, those leaving at it. */
  readonly saved: Float64Array;
  readonly savedAt: Int32Array;
  readonly savedOf: Float64Array;
  /** t^c for the BdW shape it was made for. */
  readonly powers: Float64Array;
  powersKnown: number;
  /** Profit per customer present and period: [source · years + year]. */
  readonly margins: Float64Array;
  /** What levers in force from the start on add per customer present and period. */
  readonly extra: Extra;
  /** By segment: normalised share, lowest and highest churn and early loss after the levers read so far, α of a tail. */
  readonly shares: Float64Array;
  readonly churnLow: Float64Array;
  readonly churnHigh: Float64Array;
  readonly lossNow: Float64Array;
  readonly alphaNow: Float64Array;
  /** Size drawn, by lever. */
  readonly sizes: Float64Array;
  /** By lever; null where its effect has no course of its own. */
  readonly courses: readonly (LeverCourse | null)[];
  /** Customers that a move is tried on, per customer won, by lever. */
  readonly tried: Float64Array;
  /** Index of the lever that drove a rate out of 0 … 1 in this run, or −1. */
  fault: number;
}

/** Before the first run of a block. */
export function clearSums({ yearly, base, whatIf }: Workspace): void {
  yearly.fill(0, BASE_SOURCES * base.yearTotals.length);
  base.flows.fill(0);
  whatIf.flows.fill(0);
}

export function workspaceFor(plan: Plan): Workspace {
  const { periods, years } = plan.grid;
  const longest = Math.max(...plan.segments.map(({ retention }) => retention.renewals)) + 1;
  const track = new Float64Array(TRACK_ROWS * (periods + 1));
  const row = (place: number): Float64Array => track.subarray(place * (periods + 1), (place + 1) * (periods + 1));
  const yearly = new Float64Array(YEARLY_ROWS * years);
  const ofYears = (place: number, rows = 1): Float64Array => yearly.subarray(place * years, (place + rows) * years);
  const arm = (isWhatIf: boolean): Arm => {
    const here = row(isWhatIf ? WHAT_IF_HERE : BASE_HERE);
    return {
      // where everybody renews every period, the two grids are one
      renewals: plan.segments.map(({ retention: { every, renewals } }) =>
        every === 1 ? here : new Float64Array(renewals + 1),
      ),
      here,
      increments: row(isWhatIf ? WHAT_IF_INCREMENTS : BASE_INCREMENTS),
      presences: ofYears(isWhatIf ? WHAT_IF_PRESENCES : BASE_PRESENCES),
      weights: ofYears(isWhatIf ? WHAT_IF_WEIGHTS : BASE_WEIGHTS),
      yearTotals: ofYears(isWhatIf ? WHAT_IF_TOTALS : BASE_TOTALS),
      acquisition: 0,
      tail: 0,
      yearSources: ofYears(isWhatIf ? WHAT_IF_SOURCES : BASE_SOURCES, SOURCES),
      flows: new Float64Array(FLOW_SOURCES.length),
      programmeYears: ofYears(isWhatIf ? PROGRAMME + 1 : PROGRAMME),
    };
  };
  const bySegment = (): Float64Array => new Float64Array(plan.segments.length);
  return {
    uniforms: new Float64Array(plan.coordinates),
    values: Float64Array.from(plan.values),
    track,
    yearly,
    discounted: row(DISCOUNTED),
    discountKnown: Number.NaN,
    base: arm(false),
    whatIf: arm(true),
    churn: new Float64Array(longest),
    loss: new Float64Array(longest),
    scratch: { plain: new Float64Array(longest), weights: new Float64Array(longest) },
    saved: new Float64Array(plan.levers.length),
    savedAt: new Int32Array(plan.levers.length),
    savedOf: new Float64Array(plan.levers.length),
    powers: new Float64Array(longest),
    powersKnown: Number.NaN,
    margins: ofYears(MARGINS, SOURCES),
    extra: { premium: 0, referral: 0, cost: 0 },
    shares: bySegment(),
    churnLow: bySegment(),
    churnHigh: bySegment(),
    lossNow: bySegment(),
    alphaNow: bySegment(),
    sizes: new Float64Array(plan.levers.length),
    courses: plan.levers.map(courseSpace),
    tried: new Float64Array(plan.levers.length),
    fault: -1,
  };
}
