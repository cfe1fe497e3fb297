import type { RichPart } from './rich.ts';

/** A relative change at one distance in time, over runs: thin bar 5–95, thick bar 25–75, ring at the median. */
export interface WaitColumn {
  readonly after: {
    readonly p5: number;
    readonly p25: number;
    readonly p50: number;
    readonly p75: number;
    readonly p95: number;
  };
  /** Median before the programme's costs, a dashed tick; null where nothing is paid. */
  readonly before: number | null;
  /** Under the column: "this year", "5". */
  readonly name: string;
  /** Beside the ring: "+20%". */
  readonly value: string;
  /** What a hovered column says, a line each: "+20% (12–31)", "+27% before the programme". */
  readonly reading: readonly string[];
  /** The whole for screen readers. */
  readonly spoken: string;
}

/** What is there at once, behind the columns. */
export interface WaitBand {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** "a customer’s lifetime profit: +36% (21–55), at once", and a shorter wording. */
  readonly label: readonly RichPart[];
  readonly short: readonly RichPart[];
}

export interface LongWaitProps {
  columns: readonly WaitColumn[];
  band: WaitBand | null;
  labels: {
    /** What the dashed ticks are; not written where there are none. */
    readonly before: string;
    /** What the arrow keys move, for screen readers: "moment". */
    readonly cursor: string;
  };
  /** Ticks, with their sign: "+100%"; zero bare. */
  formatValue: (value: number) => string;
  /** In units; 206 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
