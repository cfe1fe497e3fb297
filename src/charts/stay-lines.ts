import type { FanColumns } from './fan.ts';

export interface StayLinesProps {
  /** Ascending, the first 0, the last the horizon. */
  months: ArrayLike<number>;
  /** Shares of the customers won, 0 … 1. */
  base: FanColumns;
  whatIf: FanColumns;
  /** At the right ends: "23 stay", "12 today". */
  ends: { readonly whatIf: string; readonly base: string };
  /** On the gridline of the whole: "of 100 customers, 20 years"; '' for none. */
  scale: string;
  /** In units; 56 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
