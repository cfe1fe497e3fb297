import type { Snippet } from 'svelte';

/** The picture as words and numbers, already formatted. The first cell of a row names it. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface FigureLabels {
  readonly showTable: string;
  readonly showPicture: string;
}

export interface FigureProps {
  /** The heading: what the picture found. At most two lines. */
  finding: string;
  /** What is shown, its unit, and what the bands hold. */
  subtitle: string;
  labels: FigureLabels;
  /** Asked for when it is first shown. */
  table: () => Promise<FigureTable>;
  stale?: boolean;
  /** The picture. */
  children: Snippet;
}
