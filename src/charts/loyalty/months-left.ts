import type { FanColumns, FanReading } from '../fan.ts';

export interface MonthsLeftLabels {
  /** On the gridline of all, with the unit: "1,000 customers"; and of one half: "500". */
  readonly full: string;
  readonly half: string;
  /** At the month in which it begins: "barrier falls"; empty for no mark. */
  readonly mark: string;
  /** The words after the two numbers that are read: "after the fall", "today's barrier". */
  readonly whatIf: string;
  readonly base: string;
  /** What the arrow keys move, for screen readers: "month". */
  readonly cursor: string;
}

export interface MonthsLeftProps {
  /** Customers still with us at the end of month 0, 1, …; the first is all of them. */
  without: FanColumns;
  under: FanColumns;
  /** From here on the what-if differs. */
  startMonth: number;
  /** The month that is being played; null while nothing is. */
  month: number | null;
  ticks: readonly { readonly month: number; readonly text: string }[];
  /** At the right end: "766", "453", and the interval of the second. */
  ends: { readonly without: string; readonly under: string; readonly interval: string };
  labels: MonthsLeftLabels;
  /** What the lines say at a month. */
  reading: (month: number) => FanReading;
  /** In units; 196 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
