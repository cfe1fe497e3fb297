import type { Ink } from './ink.ts';

export interface IntervalBarProps {
  /** Thin 5–95, thick 25–75, ring at the median. */
  quantiles: {
    readonly p5: number;
    readonly p25: number;
    readonly p50: number;
    readonly p75: number;
    readonly p95: number;
  };
  /** The common scale of the column or row of bars; what lies beyond it is cut off at its ends. */
  from: number;
  to: number;
  ink: Ink;
  stale?: boolean;
}
