import type { FanColumns, FanReading } from '../fan.ts';
import type { RichPart } from '../rich.ts';

export interface ShareLinesProps {
  /** By month 0, 1, …; shares 0 … 1. */
  whatIf: FanColumns;
  base: FanColumns;
  /** From 0 up to the highest tick; the highest carries the unit: "30 of 100 loyal". */
  ticks: readonly { readonly value: number; readonly text: string }[];
  /** The unit stands at the left, or at the right, where a line begins at the top. */
  unitAt: 'left' | 'right';
  /** The month whose two numbers are in the finding. */
  markMonth: number;
  /** At the right ends of the lines: "28 25–32". */
  ends: { readonly whatIf: readonly RichPart[]; readonly base: readonly RichPart[] };
  labels: { readonly whatIf: string; readonly base: string; readonly cursor: string };
  /** Month 0, 24, …; the last carries the unit. */
  formatMonth: (month: number, last: boolean) => string;
  reading: (month: number) => FanReading;
  /** In units; 132 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
