import type { RichPart } from './rich.ts';

export interface FacingArm {
  /** The quantiles (i + ½)/n, ascending, ≥ 0; Infinity for never within what can be said. */
  readonly dots: ArrayLike<number>;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Beside the bar: "19 (6–46)". */
  readonly end: readonly RichPart[];
  /** "what if", "baseline". */
  readonly name: string;
}

export interface FacingReading {
  /** "within 24 months". */
  readonly time: string;
  /** "63 of 100", where the arm's name stands. */
  readonly whatIf: string;
  readonly base: string;
  readonly spoken: string;
}

export interface FacingDotsProps {
  /** Upward; null draws no dots. */
  whatIf: FacingArm | null;
  /** Downward. */
  base: FacingArm | null;
  /** What the arrow keys move, for screen readers: "month". */
  cursorName: string;
  /** Ticks; the last carries the unit. */
  formatMonth: (month: number, last: boolean) => string;
  /** What a month says. */
  reading: (month: number) => FacingReading;
  /** In units; 152 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
