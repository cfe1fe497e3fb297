/** Bars from a centre line: which part raises and which lowers, and where their words stand. */
import type { LinearScale } from './linear-scale.ts';

export interface BarEnds {
  /** Result at the input's lower and upper end. */
  readonly low: { readonly at: number; readonly value: string };
  readonly high: { readonly at: number; readonly value: string };
}

export interface BarParts {
  /** Pixels; of no width where nothing raises or lowers. */
  readonly lowering: { readonly x: number; readonly width: number };
  readonly raising: { readonly x: number; readonly width: number };
  /** What stands at the left and at the right end: the input's own values. */
  readonly left: { readonly x: number; readonly text: string };
  readonly right: { readonly x: number; readonly text: string };
}

const GAP = 6;

export function barParts({ low, high }: BarEnds, centre: number, x: LinearScale): BarParts {
  const [less, more] = low.at <= high.at ? [low, high] : [high, low];
  const middle = x(centre);
  const from = Math.min(x(less.at), middle);
  const to = Math.max(x(more.at), middle);
  // both ends on one side of the centre: the shorter one is written where the bar begins
  return {
    lowering: { x: from, width: middle - from },
    raising: { x: middle, width: to - middle },
    left: { x: from - GAP, text: less.value },
    right: { x: to + GAP, text: more.value },
  };
}

/** How far the bars reach, the centre included. */
export function reachOf(bars: readonly BarEnds[], centre: number): readonly [number, number] {
  const ends = bars.flatMap(({ low, high }) => [low.at, high.at]);
  return [Math.min(centre, ...ends), Math.max(centre, ...ends)];
}

/** The text, or as much of it as is not wider than `room`, with an ellipsis. */
export function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
