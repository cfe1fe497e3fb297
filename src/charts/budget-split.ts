import type { IntervalBarProps } from './interval-bar.ts';

export interface BudgetSplitLabels {
  /** Under the axis: "share of the budget spent on keeping →". */
  readonly axis: string;
  /** At the bar of the best split: "best: 62% (48–75)". */
  readonly best: string;
  /** What the arrow keys move, for screen readers: "share spent on keeping". */
  readonly cursor: string;
}

export interface BudgetSplitProps {
  /** Ascending from 0 to 1. */
  share: ArrayLike<number>;
  /** What the budget brings. */
  value: { readonly p5: ArrayLike<number>; readonly p50: ArrayLike<number>; readonly p95: ArrayLike<number> };
  best: IntervalBarProps['quantiles'];
  labels: BudgetSplitLabels;
  formatShare: (share: number) => string;
  /** The highest tick carries the unit. */
  formatValue: (value: number, highest: boolean) => string;
  reading: (index: number) => string;
  /** In units; 250 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
