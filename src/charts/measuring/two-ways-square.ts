import type { RichPart } from '../rich.ts';

/** Names of the four places: high in both ways, in the upright one only, in the level one only, in neither. */
export type WaysPlace = 'both' | 'saidOnly' | 'doneOnly' | 'neither';

export interface TwoWaysSquareProps {
  counts: Readonly<Record<WaysPlace, number>>;
  /** Name, and what it means. */
  names: Readonly<Record<WaysPlace, { readonly name: string; readonly meaning: string }>>;
  /** Along the foot and up the side. */
  axes: { readonly done: string; readonly said: string };
  /** "One dot is 2 customers; vermilion: the two ways disagree". */
  key: (each: number) => readonly RichPart[];
  /** In units. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}

/** No place gets more dots than this. */
const MOST_DOTS = 120;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Customers a dot stands for: the least round number with which no place is overfull. */
export function customersPerDot(counts: readonly number[]): number {
  const most = Math.max(0, ...counts);
  return STEPS.find((each) => most / each <= MOST_DOTS) ?? Math.ceil(most / MOST_DOTS);
}

/** Whole dots; anybody at all is at least one. */
export const dotsFor = (count: number, each: number): number =>
  count === 0 ? 0 : Math.max(1, Math.round(count / each));
