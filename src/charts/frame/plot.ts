import type { Snippet } from 'svelte';

/** A place in the picture that pointer and arrow keys move: one value per index, 0 … count − 1. */
export interface PlotCursor {
  readonly count: number;
  /** Null while nothing is pointed at. */
  readonly index: number | null;
  /** Where the arrow keys start. */
  readonly rest: number;
  /** How far Page keys go. */
  readonly page: number;
  /** What is moved, for screen readers: "month". */
  readonly name: string;
  /** What the present place says, for screen readers. */
  readonly text: string;
  /** The index at a point of the picture, in units. */
  readonly locate: (x: number, y: number) => number;
  readonly move: (index: number | null) => void;
}

export interface PlotProps {
  /** Out: the width in units. The picture is drawn once it is known. */
  width?: number;
  /** In units. */
  height: number;
  cursor?: PlotCursor | null;
  /** Marks follow without easing: while something is dragged. */
  live?: boolean;
  /** Marks at 40 % with 30 % of their colour, results in grey. A stale Figure does the same for all that it holds. */
  stale?: boolean;
  children: Snippet;
}
