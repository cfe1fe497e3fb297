import type { Snippet } from 'svelte';
import type { RichPart } from './rich.ts';

export interface ProfileRow {
  readonly key: string;
  readonly name: string;
  /** Heads a group: set larger, and what follows up to the next head belongs to it. */
  readonly isHead: boolean;
  /** 0 … 100. */
  readonly today: number;
  /** How much of it counts, 0 … today; drawn thick. */
  readonly counts: number;
  /** What is tried instead of today's, with its range; null where nothing is. */
  readonly whatIf: { readonly low: number; readonly middle: number; readonly high: number } | null;
  /** At the right end: "25 to 45". */
  readonly value: readonly RichPart[];
  /** Names of the two handles, for screen readers: "social bond, today", "social bond, what if". */
  readonly todayLabel: string;
  readonly whatIfLabel: string;
  readonly todayText: string;
  readonly whatIfText: string;
}

export type ProfileHand = 'today' | 'what-if';

export interface BondProfileProps {
  rows: readonly ProfileRow[];
  /** Key of the row that the sentence is about. */
  selected: string | null;
  /** Beside the name: how grown up a bond is, set in place. */
  aside: Snippet<[key: string]>;
  /** Left to right over the scale: "0", "50", "100". */
  ticks: readonly { readonly value: number; readonly text: string }[];
  /** Over the scale, at its end: what the marks are. */
  key: readonly RichPart[];
  onselect: (key: string) => void;
  onchange: (key: string, hand: ProfileHand, value: number, moved: { readonly live: boolean }) => void;
  onreset: (key: string, hand: ProfileHand) => void;
  ondragstart: () => void;
  ondragend: () => void;
  live?: boolean;
  stale?: boolean;
}

export const ROW = 35;
export const HEAD = 43;
export const GROUP_GAP = 12;

/** Middle of each row, and the height of them all. */
export function profilePlaces(rows: readonly { readonly isHead: boolean }[]): {
  readonly middles: readonly number[];
  readonly height: number;
} {
  const middles: number[] = [];
  let top = 0;
  rows.forEach(({ isHead }, i) => {
    if (isHead && i > 0) top += GROUP_GAP;
    const height = isHead ? HEAD : ROW;
    middles.push(top + height / 2);
    top += height;
  });
  return { middles, height: top };
}

/** Whole points of the scale, 0 … 100. */
export const onScale = (share: number): number => Math.min(100, Math.max(0, Math.round(100 * share)));

/** Where a key takes a handle; null: not a key of handles. */
export function handleByKey(key: string, value: number): number | null {
  const to = {
    ArrowRight: value + 1,
    ArrowUp: value + 1,
    ArrowLeft: value - 1,
    ArrowDown: value - 1,
    PageUp: value + 10,
    PageDown: value - 10,
    Home: 0,
    End: 100,
  }[key];
  return to === undefined ? null : Math.min(100, Math.max(0, to));
}
