import type { FanColumns } from './fan.ts';

export interface SmallSurvivalProps {
  /** Ascending, the first 0. */
  months: ArrayLike<number>;
  /** Shares, 0 … 1. */
  base: FanColumns;
  /** Vermilion over the baseline; null draws the baseline alone. */
  whatIf: FanColumns | null;
  /** Months shown; 120 where not given. */
  horizon?: number;
  /** A solid end for published numbers, a hollow one for ours. */
  end: 'solid' | 'hollow';
  stale?: boolean;
}
