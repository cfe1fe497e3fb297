import type { Snippet } from 'svelte';

/** People of one fate: how far they come without and with the what-if; stages 0, 1, … */
export interface ThinFate {
  readonly base: number;
  readonly whatIf: number;
  readonly count: number;
}

/** A name over several stages: from the first post of the phase to the post at which the next begins. */
export interface ThinPhase {
  readonly name: string;
  readonly from: number;
  /** The stage at which it ends; the last one ends with the lines. */
  readonly to: number | null;
}

/** Words of the picture, drawn by whoever shows it, since numbers in them can be set. */
export interface ThinWords {
  /** Over a post: its name, and how many get there. */
  readonly head: Snippet<[stage: number]>;
  /** Beside it: what leads on to the next stage; not asked for of the last. */
  readonly passage: Snippet<[stage: number]>;
  /** Where those who leave from a stage run out; of the last, below its lines. */
  readonly leak: Snippet<[stage: number]>;
  /** Where the lines end: those who get there in any case, and those by the lever. */
  readonly end: Snippet<[who: 'anyway' | 'lever']>;
}

export interface ThinStreamsProps {
  /** A line for each person; a hundred together. */
  fates: readonly ThinFate[];
  /** Stages, the last one included. */
  stages: number;
  phases: readonly ThinPhase[];
  words: ThinWords;
  /** Every time it grows the lines flow once. */
  flow?: number;
  stale?: boolean;
}
