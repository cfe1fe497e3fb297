import type { RichPart } from '../rich.ts';

export interface CausePart {
  readonly key: string;
  readonly name: string;
  /** Of those who leave, 0 … 1; all parts together 1. */
  readonly share: number;
  /** Share of this part that is removed, 0 … 1. */
  readonly removed: number;
  /** Below the name: "35–55%". */
  readonly value: readonly RichPart[];
  /** What else turns customers away: nothing acts on it. */
  readonly isRest: boolean;
  readonly spoken: string;
}

export interface CausesStripProps {
  parts: readonly CausePart[];
  selected: string | null;
  /** What the parts are, for screen readers. */
  label: string;
  onselect: (key: string) => void;
  /** Where the border to the next part is dragged to: the share of this part. */
  onshare: (key: string, share: number, moved: { readonly live: boolean }) => void;
  /** Names of the borders, for screen readers. */
  borderLabel: (key: string) => string;
  ondragstart: () => void;
  ondragend: () => void;
  live?: boolean;
  stale?: boolean;
}
