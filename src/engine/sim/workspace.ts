/** Everything one run writes into: allocated once per plan and batch, overwritten run by run. */
import { FLOW_SOURCES } from '../summary.ts';
import { PROFIT_SOURCES } from '../scenario.ts';
import type { Plan } from './plan.ts';

/** One of the two futures of a run. Money per customer won, over all segments. */
export interface Arm {
  /** Share still here at the drawn points. */
  readonly survivors: Float64Array;
  /** Discounted profit booked at t; index 0 holds minus the acquisition cost. */
  readonly increments: Float64Array;
  /** Undiscounted profit by year of tenure and source: [year · sources + source]. */
  readonly yearSources: Float64Array;
  /** Discounted lifetime totals in the order of FLOW_SOURCES. */
  readonly flows: Float64Array;
  /** Undiscounted programme cost by year of tenure, negative. */
  readonly programmeYears: Float64Array;
  /** Profit beyond the walked periods, discounted; 0 for a finite horizon. */
  tail: number;
}

export interface Extra {
  premium: number;
  /** Share of the referrals' own margin. */
  referral: number;
  cost: number;
}

export interface Workspace {
  readonly uniforms: Float64Array;
  readonly values: Float64Array;
  /** v^t at time t = 0 … periods. Money of period t is booked at t, or at t − 1 when paid in advance. */
  readonly discounted: Float64Array;
  /** The rate they were made for. */
  discountKnown: number;
  readonly base: Arm;
  readonly whatIf: Arm;
  /** Survival on each segment's renewal grid, and the rates in force on the one at hand. */
  readonly renewals: readonly Float64Array[];
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
  /** Share still here by period, of the segment at hand where its renewals are further apart. */
  readonly here: Float64Array;
  readonly margins: Float64Array;
  readonly marginTotal: Float64Array;
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
  /** Index of the lever that drove a rate out of 0 … 1 in this run, or −1. */
  fault: number;
}

function armFor(plan: Plan): Arm {
  const { periods, years, points } = plan.grid;
  return {
    survivors: new Float64Array(points.length),
    increments: new Float64Array(periods + 1),
    yearSources: new Float64Array(years * PROFIT_SOURCES.length),
    flows: new Float64Array(FLOW_SOURCES.length),
    programmeYears: new Float64Array(years),
    tail: 0,
  };
}

export function workspaceFor(plan: Plan): Workspace {
  const { periods, years } = plan.grid;
  const lengths = plan.segments.map(({ retention }) => retention.renewals + 1);
  const longest = Math.max(...lengths);
  const bySegment = (): Float64Array => new Float64Array(plan.segments.length);
  return {
    uniforms: new Float64Array(plan.coordinates),
    values: Float64Array.from(plan.values),
    discounted: new Float64Array(periods + 1),
    discountKnown: Number.NaN,
    base: armFor(plan),
    whatIf: armFor(plan),
    renewals: lengths.map((length) => new Float64Array(length)),
    churn: new Float64Array(longest),
    loss: new Float64Array(longest),
    scratch: { plain: new Float64Array(longest), weights: new Float64Array(longest) },
    saved: new Float64Array(plan.levers.length),
    savedAt: new Int32Array(plan.levers.length),
    savedOf: new Float64Array(plan.levers.length),
    powers: new Float64Array(longest),
    powersKnown: Number.NaN,
    here: new Float64Array(periods + 1),
    margins: new Float64Array(years * PROFIT_SOURCES.length),
    marginTotal: new Float64Array(years),
    extra: { premium: 0, referral: 0, cost: 0 },
    shares: bySegment(),
    churnLow: bySegment(),
    churnHigh: bySegment(),
    lossNow: bySegment(),
    alphaNow: bySegment(),
    sizes: new Float64Array(plan.levers.length),
    fault: -1,
  };
}
