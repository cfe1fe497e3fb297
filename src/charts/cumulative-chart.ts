import type { FanColumns, FanReading } from './fan.ts';
import type { TimeTick } from './geometry/time-ticks.ts';
import type { RichPart } from './rich.ts';

/** What stands at the right end of a line: "$239" and "what if". */
export interface EndLabel {
  readonly value: string;
  readonly word: string;
}

export interface BreakEven {
  /** Months at which the arms break even; null for never. */
  readonly whatIf: number | null;
  readonly base: number | null;
  /** "break-even: month 21 and 22", the numbers in their inks. */
  readonly text: readonly RichPart[];
}

export interface Overtaking {
  /** The month from which what-if is ahead; null for not within the horizon, then the words stand alone. */
  readonly month: number | null;
  /** With the interval: "what-if overtakes", "month 37 (26–55)". */
  readonly lines: readonly (readonly RichPart[])[];
  /** Where that is too long: "month 37". */
  readonly short: readonly RichPart[];
}

export interface CumulativeChartLabels {
  /** What the arrow keys move, for screen readers: "month". */
  readonly cursor: string;
}

export interface CumulativeChartProps {
  /** Ascending, the first 0, the last the horizon. */
  months: ArrayLike<number>;
  /** Profit so far per customer. */
  whatIf: FanColumns;
  base: FanColumns;
  ends: { readonly whatIf: EndLabel; readonly base: EndLabel };
  breakEven: BreakEven | null;
  overtaking: Overtaking | null;
  labels: CumulativeChartLabels;
  /** 200 → "$200"; the highest tick carries the unit: "$300 per customer". */
  formatValue: (value: number, highest: boolean) => string;
  formatTime: (tick: TimeTick) => string;
  reading: (index: number) => FanReading;
  /** In units; 162 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
