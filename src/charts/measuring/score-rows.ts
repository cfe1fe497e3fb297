import type { IntervalBarProps } from '../interval-bar.ts';

export interface ScoreRow {
  readonly key: string;
  readonly name: string;
  /** Column between name and scale: "$0.20–0.60". */
  readonly aside: string;
  /** Null where there is no result. */
  readonly quantiles: IntervalBarProps['quantiles'] | null;
  /** At the right end of the row. */
  readonly value: string;
  /** The row for screen readers. */
  readonly spoken: string;
  /** `head` stands for those below it; `part` is set in and quieter. */
  readonly level?: 'head' | 'part';
}

export interface ScoreRowsProps {
  rows: readonly ScoreRow[];
  from: number;
  to: number;
  ticks: readonly { readonly value: number; readonly text: string }[];
  /** Heads of the columns of words. */
  heads: { readonly name: string; readonly aside: string; readonly scale: string; readonly value: string };
  /** Row in vermilion. */
  selected: string | null;
  /** Without it rows are only read. */
  onselect?: (key: string) => void;
  /** The column of notes gives way to the scale on a phone. */
  isAsideSpared?: boolean;
  /** Height of a row in units; 24 where not given. */
  pitch?: number;
  live?: boolean;
  stale?: boolean;
}
