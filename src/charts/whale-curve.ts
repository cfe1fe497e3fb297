import type { RichPart } from './rich.ts';

export interface WhaleLabels {
  /** At the highest point: "108% at 86% of customers"; null where the curve only rises. */
  readonly peak: string | null;
  /** At the best 20%: "best 20% make 57%". */
  readonly best: string;
  /** Under the piece of the axis that is cut off: "worst 15%". */
  readonly worst: string;
  /** What the handle moves, and where it stands, for screen readers. */
  readonly handle: string;
  readonly handleText: string;
  /** What the arrow keys read, for screen readers: "customers from the best". */
  readonly cursor: string;
}

export interface WhaleCurveProps {
  /** Cumulated profit of the best k ÷ (length − 1) of the customers, the first 0; a share of the whole, or money. */
  curve: ArrayLike<number>;
  /** Gridlines: { value: 1, text: '100% of profit' }. */
  ticks: readonly { readonly value: number; readonly text: string }[];
  /** Share of the customers that is cut off, 0 … 0.5. */
  worst: number;
  /** What each act comes to at this share, line by line. */
  acts: readonly (readonly RichPart[])[];
  labels: WhaleLabels;
  /** 0.2 → "20%". */
  formatShare: (share: number) => string;
  /** What the curve says at an index. */
  reading: (index: number) => string;
  onworst: (share: number, moved: { readonly live: boolean }) => void;
  onreset: () => void;
  /** In units; 206 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
