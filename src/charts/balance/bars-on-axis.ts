import type { Tone } from '../ink.ts';
import type { IntervalBarProps } from '../interval-bar.ts';

export interface BarOnAxis {
  readonly id: string;
  readonly quantiles: IntervalBarProps['quantiles'];
  readonly ink: 'now' | 'if';
  /** Beside the bar. */
  readonly text: string;
  readonly tone: Tone;
  readonly strong?: boolean;
}

export interface BarsOnAxisProps {
  rows: readonly BarOnAxis[];
  from: number;
  to: number;
  ticks: readonly { readonly value: number; readonly text: string }[];
  /** A line through all rows, in ink: "even". */
  mark?: { readonly value: number; readonly text: string } | null;
  stale?: boolean;
}
