/** A few lines of text tied to a point by a leader: where they can stand above or below it. */
import type { RichPart } from '../rich.ts';
import { type Box, firstFree, type Surroundings } from './place.ts';
import type { Anchor } from './text-box.ts';

export interface TextForm {
  readonly lines: readonly (readonly RichPart[])[];
  readonly width: number;
}

export interface PlacedBlock {
  readonly lines: readonly (readonly RichPart[])[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly box: Box;
}

export const LEADING = 14;
const ASCENT = 10;
/** From the ring to the nearest line of text. */
const CLEAR = 10;
/** The leader stands this far inside the edge of the text. */
const INSET = 3;
const ROW = 6;

/**
 * The longest wording that fits, as high above the point as it can, else as near below it as it can. The first of
 * `surroundings` in which a place is found counts: strict ones first.
 */
export function placeBlock(
  point: { readonly x: number; readonly y: number },
  forms: readonly TextForm[],
  surroundings: readonly Surroundings[],
): PlacedBlock | null {
  for (const form of forms) {
    for (const around of surroundings) {
      const free = firstFree(candidates(point, form, around.within), around);
      if (free !== null) return free;
    }
  }
  return null;
}

function* candidates(
  { x, y }: { readonly x: number; readonly y: number },
  { lines, width }: TextForm,
  within: Box,
): Generator<PlacedBlock, undefined> {
  const height = LEADING * (lines.length - 1) + ASCENT + 4;
  const tops: number[] = [];
  for (let top = within.y; top <= y - CLEAR - height; top += ROW) tops.push(top);
  for (let top = y + CLEAR; top <= within.y + within.height - height; top += ROW) tops.push(top);
  for (const top of tops) {
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? x - INSET : x + INSET - width;
      const box = { x: left, y: top, width, height };
      yield { lines, x: anchor === 'start' ? left : left + width, y: top + ASCENT, anchor, box };
    }
  }
}
