/**
 * What the matrices show, small enough to copy. Money per customer, discounted, of the customers drawn; every quantile is
 * over runs. The rows of a table add up to its total exactly, run by run, and the total is what Simulate says.
 */
import type { Distribution, Quantiles } from '../summary.ts';
import type { Part } from '../study/study.ts';
import type { Scenario } from '../scenario.ts';
import type { MatrixId } from '../positions/positions.ts';

/** What one customer at each level of the score brings: asked once, added up for any zones without asking again. */
export interface ZonesStudy {
  readonly kind: 'zones';
  readonly scenario: Scenario;
}

/** Levels of the score that a customer lies between. */
export const LEVELS = 12;

/** Baseline of runs `from` … `to − 1`: [(run · segments + segment) · LEVELS + level]. */
export interface ZonesPart extends Part {
  readonly randomisations: number;
  /** Discounted profit of a customer of this level and average margin, acquisition cost left out. */
  readonly earned: Float64Array;
  /** Chance of still being here after a year. */
  readonly stay: Float64Array;
  /** By run and segment: acquisition cost; and the segment's share of the customers won. */
  readonly acquisition: Float64Array;
  readonly share: Float64Array;
  /** By run: strength of the differences in margin. */
  readonly marginStrength: Float64Array;
}

/** Parts put together, in the order of their runs. */
export interface ZonesColumns {
  readonly runs: number;
  readonly segments: number;
  readonly randomisations: number;
  readonly earned: Float64Array;
  readonly stay: Float64Array;
  readonly acquisition: Float64Array;
  readonly share: Float64Array;
  readonly marginStrength: Float64Array;
}

/**
 * Where each customer lies between two levels of the score: (1 − upper) of it at `level`, `upper` at `level + 1`. The
 * score is the logarithm of the hazard relative to the population's, at strength 1.
 */
export interface Scores {
  /** The levels, ascending, evenly spaced; LEVELS of them. */
  readonly levels: Float64Array;
  readonly level: Uint8Array;
  readonly upper: Float32Array;
  /** Margin relative to the average of the customer's segment, less 1, at strength 1. */
  readonly margin: Float32Array;
}

/** Sums over the customers of zones: [(zone · segments + segment) · LEVELS + level], and [zone · segments + segment]. */
export interface ZoneWeights {
  readonly zones: number;
  readonly segments: number;
  readonly customers: Float64Array;
  readonly levels: Float64Array;
  /** The same, each customer times its relative margin. */
  readonly margins: Float64Array;
}

export interface ZoneRow {
  /** Place in the matrix's zones. */
  readonly zone: number;
  readonly customers: number;
  /** Null where nobody stands there. */
  readonly stay: Quantiles | null;
  readonly profit: Quantiles | null;
  /** Mean profit of the zone ÷ mean profit of all; null where that is not above zero. */
  readonly share: number | null;
}

export interface ZoneTable {
  readonly rows: readonly ZoneRow[];
  readonly total: {
    readonly customers: number;
    readonly stay: Quantiles;
    readonly profit: Quantiles;
  };
}

/**
 * Who stays under the scenario's shock, kind by kind, month 0 … 36. Kinds are the zones of `matrix`.
 */
export interface ShockStudy {
  readonly kind: 'shock';
  readonly scenario: Scenario;
  readonly matrix: Extract<MatrixId, 'attachment' | 'durability'>;
}

export const SHOCK_MONTHS = 36;

/** Shares still here, [(run · kinds + kind) · 37 + month]; 1 in month 0. A kind nobody is of: NaN. */
export interface ShockPart extends Part {
  readonly kinds: number;
  readonly randomisations: number;
  /** Customers drawn, by kind. */
  readonly customers: Float64Array;
  /** Of the customers won, the share of a kind: [run · kinds + kind]. */
  readonly weight: Float64Array;
  readonly without: Float32Array;
  readonly under: Float32Array;
}

export interface ShockSummary {
  readonly runs: number;
  readonly kinds: readonly ShockRow[];
  /** All customers: how many are still here in month 0 … 36 (of the customers drawn). */
  readonly here: { readonly without: MonthBands; readonly under: MonthBands };
  /** Customers gone by the shock at the end, beyond those gone anyway. */
  readonly gone: Distribution;
  /** Of 100 gone by the shock, how many are of each kind (means). */
  readonly goneOf: readonly number[];
}

export interface ShockRow {
  /** Place in the matrix's zones. */
  readonly zone: number;
  readonly customers: number;
  /** Share that leaves within a year without the shock; null where nobody is of this kind. */
  readonly leaving: Quantiles | null;
  /** Of 100 customers still here. */
  readonly without: MonthBands | null;
  readonly under: MonthBands | null;
  /** Of those who would have stayed to the end: the share gone by the shock. */
  readonly released: Quantiles | null;
}

/** Quantiles by month, 0 … 36. */
export interface MonthBands {
  readonly p5: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
}

/**
 * The course of things with every input at its median, month by month: what a picture in motion shows. `here` is the chance
 * that a customer of a segment and level is still here, [(segment · LEVELS + level) · (months + 1) + month].
 */
export interface CourseStudy {
  readonly kind: 'course';
  readonly scenario: Scenario;
}

export interface CoursePart extends Part {
  readonly months: number;
  readonly here: Float32Array;
  /**
   * By place of its lever, [3 · lever]: median of the success of a move, the month in which it starts, and the months of its
   * ramp. Zeros for what is not a move, or is switched off.
   */
  readonly success: Float64Array;
}
