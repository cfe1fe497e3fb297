import type { FanColumns, FanReading } from './fan.ts';
import type { TimeTick } from './geometry/time-ticks.ts';

export interface SurvivorsChartLabels {
  /** The word after the what-if number: "what if". */
  readonly whatIf: string;
  /** The word after the baseline number: "baseline". */
  readonly base: string;
  /** On the gridline of the whole, with the unit: "100 customers". */
  readonly full: string;
  /** On the gridline of one half: "50". */
  readonly half: string;
  /** What the arrow keys move, for screen readers: "month". */
  readonly cursor: string;
}

export interface SurvivorsChartProps {
  /** Ascending, the first 0, the last the horizon. */
  months: ArrayLike<number>;
  /** Shares of the customers won, 0 … 1. */
  whatIf: FanColumns;
  base: FanColumns;
  /** The month whose two numbers are written into the picture; null for none. */
  markMonth: number | null;
  labels: SurvivorsChartLabels;
  /** A share as it is written at the mark: 0.6 → "60". */
  formatShare: (share: number) => string;
  /** { value: 20, unit: 'year', last: true } → "20 years"; the others bare: "5". */
  formatTime: (tick: TimeTick) => string;
  /** What the moment at this index of `months` says. */
  reading: (index: number) => FanReading;
  /** In units; 162 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
