import type { FanColumns } from './fan.ts';
import type { RichPart } from './rich.ts';

export interface BarrierChurnLabels {
  /** Ends of the axis: "whole barrier", "none". */
  readonly whole: string;
  readonly none: string;
  /** Under the handle: "40% left". */
  readonly left: string;
  /** At the point of today and at that of the what-if: "9% (7–11)". */
  readonly now: readonly RichPart[];
  readonly after: readonly RichPart[];
  /** What the handle moves, and where it stands, for screen readers. */
  readonly handle: string;
  readonly handleText: string;
}

export interface BarrierChurnProps {
  /** Share of the barrier that falls, ascending from 0 to 1, and the yearly churn it leaves. */
  falls: ArrayLike<number>;
  churn: FanColumns;
  /** Share that falls what if, 0 … 1. */
  share: number;
  /** What the highest gridline says; the others bare: (0.6, true) → "60% leave in a year". */
  formatTick: (churn: number, isTop: boolean) => string;
  labels: BarrierChurnLabels;
  onshare: (share: number, moved: { readonly live: boolean }) => void;
  onreset: () => void;
  /** In units; 178 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
