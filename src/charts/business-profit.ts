import type { EndLabel, Overtaking } from './cumulative-chart.ts';
import type { FanColumns, FanReading } from './fan.ts';
import type { TimeTick } from './geometry/time-ticks.ts';

/** Profit of a month: both arms with their bands, and the what-if before its costs. */
export interface BusinessProfitProps {
  /** Ascending, the first 0, the last the horizon. */
  months: ArrayLike<number>;
  whatIf: FanColumns;
  base: FanColumns;
  /** The what-if before the programme's costs, dashed, and what the dashes mean; null where nothing is paid. */
  before: { readonly values: ArrayLike<number>; readonly label: string } | null;
  ends: { readonly whatIf: EndLabel; readonly base: EndLabel };
  overtaking: Overtaking | null;
  labels: {
    /** What the arrow keys move, for screen readers: "month". */
    readonly cursor: string;
  };
  /** 40000 → "$40,000"; the highest tick carries the unit: "$80,000 a month". */
  formatValue: (value: number, highest: boolean) => string;
  formatTime: (tick: TimeTick) => string;
  reading: (index: number) => FanReading;
  /** In units; 206 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
