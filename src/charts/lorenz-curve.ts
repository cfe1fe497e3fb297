import type { Arms } from './lifetime-histogram.ts';

export interface LorenzCurveProps {
  /** Cumulated lifetime profit of the worst k ÷ (length − 1) of the customers; a share of the whole, or money. */
  curves: Arms<ArrayLike<number>>;
  /** Gridlines, the highest last: { value: 1, text: '100% of profit' }. */
  ticks: readonly { readonly value: number; readonly text: string }[];
  labels: {
    /** On the straight line: "all alike". */
    readonly even: string;
    /** Longest first: "baseline, Gini 0.62", "baseline". */
    readonly base: readonly string[];
    readonly whatIf: readonly string[];
    /** Under the right end of the axis: "all customers". */
    readonly all: string;
    readonly cursor: string;
  };
  /** 0.5 → "50%". */
  formatShare: (share: number) => string;
  reading: (index: number) => string;
  /** In units; 206 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
