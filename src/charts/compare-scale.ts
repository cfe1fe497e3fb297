import type { IntervalBarProps } from './interval-bar.ts';

export interface ScaleRow {
  readonly key: string;
  readonly name: string;
  /** Null where there is no result. */
  readonly quantiles: IntervalBarProps['quantiles'] | null;
  /** Beside the bar: "+7%". */
  readonly value: string;
  /** At the right: "87 of 100 pay". */
  readonly aside: string;
  /** The row for screen readers. */
  readonly spoken: string;
}

export interface CompareScaleProps {
  rows: readonly ScaleRow[];
  /** Key of the one that is shown below. */
  selected: string | null;
  /** What the rows are, for screen readers. */
  label: string;
  /** Ticks: "0", "+20%". */
  format: (value: number) => string;
  onselect: (key: string) => void;
  live?: boolean;
  stale?: boolean;
}
