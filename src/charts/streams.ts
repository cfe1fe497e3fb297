import type { RichPart } from './rich.ts';

/** Customers who come by one way, or leave: a ribbon as wide as their number a month. */
export interface StreamRow {
  readonly key: string;
  /** At the left: "referral". */
  readonly name: string;
  /** Beside it, the number today: "19". */
  readonly today: string;
  /** A number for each month. */
  readonly base: ArrayLike<number>;
  readonly whatIf: ArrayLike<number>;
  /** Leavers: below a hairline, the baseline pale, the what-if an outline. */
  readonly leaves: boolean;
  /** At the right, one line or two: "38 (21–60)", "19 baseline". */
  readonly end: readonly (readonly RichPart[])[];
}

export interface StreamsReading {
  /** "month 37". */
  readonly time: string;
  /** For each row what stands at the right instead, one line or two. */
  readonly rows: readonly (readonly (readonly RichPart[])[])[];
  readonly spoken: string;
}

export interface StreamsProps {
  /** Ascending, the first 0. */
  months: ArrayLike<number>;
  rows: readonly StreamRow[];
  labels: {
    /** Under the ends of the ribbons: "today", "20 years". */
    readonly from: string;
    readonly to: string;
    /** What the arrow keys move, for screen readers: "month". */
    readonly cursor: string;
  };
  reading: (index: number) => StreamsReading;
  /** In units; 188 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
