import type { Snippet } from 'svelte';
import type { Quantile } from './path/path-outcome.ts';
import type { RichPart } from './rich.ts';

/** A construct: a word with its value on a scale, no box. */
export interface PathNode {
  readonly id: string;
  readonly name: string;
  /** 0 … 100. */
  readonly today: number;
  readonly whatIf: number;
  /** "68", or "68 to 73.3". */
  readonly value: readonly RichPart[];
  /** "+5.3 4.6 to 6.0", or "pushed by 8"; null where nothing changes. */
  readonly change: readonly RichPart[] | null;
  /** It is pushed itself. */
  readonly isPushed: boolean;
  /** "Perceived quality, what if", and "79, today 71". */
  readonly label: string;
  readonly valueText: string;
}

export interface PathEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly coefficient: number;
  /** The interval holds zero: it is dashed. */
  readonly isUnsure: boolean;
  /** Written beside the coefficient: "0.42 to 0.61"; empty for a number that is sure. */
  readonly range: string;
  /** "0.51": as wide as what `coefficient` draws. */
  readonly text: string;
  /** Steps from what is pushed; null upstream of it and aside. */
  readonly step: number | null;
}

/** What the last construct leads to, by a link that is not of the same kind as the paths. */
export interface PathOutcome {
  readonly from: string;
  readonly name: string;
  readonly value: readonly RichPart[];
  readonly today: Quantile;
  readonly whatIf: Quantile;
  readonly low: number;
  readonly high: number;
  readonly lowText: string;
  readonly highText: string;
  /** Below the axis. */
  readonly lines: readonly (readonly RichPart[])[];
  /** Beside the link: "this link is ours," "for illustration". */
  readonly note: readonly string[];
  readonly step: number | null;
}

type Pair = readonly [x: number, y: number];
/** Start, two controls, end of a curve. */
export type PathCurve = readonly [Pair, Pair, Pair, Pair];

/** Where things stand, in units of a picture of `width` × `height`; curves that are not given are found. */
export interface PathLayout {
  readonly width: number;
  readonly height: number;
  /** Middle of the name, on its baseline. */
  readonly nodes: Readonly<Record<string, Pair>>;
  readonly outcome: Pair;
  readonly link: PathCurve;
  readonly note: Pair;
  /** By id of the edge. */
  readonly curves: Readonly<Record<string, PathCurve>>;
  /** Where its coefficient is written: left end of the baseline. */
  readonly labels: Readonly<Record<string, Pair>>;
}

export interface PathDiagramProps {
  nodes: readonly PathNode[];
  edges: readonly PathEdge[];
  outcome: PathOutcome;
  layout: PathLayout;
  /** Ends and ticks of all scales. */
  scale: { readonly from: number; readonly to: number; readonly ticks: readonly number[] };
  /** A coefficient that can be set, in one line. */
  coefficient: Snippet<[edge: PathEdge]>;
  /** `live` while the hand moves. */
  onmove: (id: string, value: number, moved: { readonly live: boolean }) => void;
  onreset: (id: string) => void;
  /** A dot is taken hold of, and let go. */
  onhold: (isHeld: boolean) => void;
  height?: number;
  live?: boolean;
  stale?: boolean;
}
