/** Two numbers at two points above one another: the upper one labelled above, the lower one below, clear of both lines. */
import type { RichPart } from '../rich.ts';
import { type Box, firstFree, type Trace } from './place.ts';
import { type Anchor, textBox } from './text-box.ts';

export interface MarkPoint {
  readonly x: number;
  readonly y: number;
  /** The label's wordings, longest first. */
  readonly forms: readonly { readonly parts: readonly RichPart[]; readonly width: number }[];
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly parts: readonly RichPart[];
}

const SIZE = 15;
const ASIDE = 9;
/** A label further from its point than this would not be read as its own. */
const REACH = 50;

/**
 * A place for each label in the order of `points`; null where none is free. The line
 * falls from left to right, so the first choice is right above and left below.
 */
export function placeMarkLabels(
  points: readonly MarkPoint[],
  within: Box,
  traces: readonly Trace[],
  taken: readonly Box[],
  reach: number = REACH,
): readonly (PlacedLabel | null)[] {
  const upper = points.reduce((best, point, i) => (point.y < points[best]!.y ? i : best), 0);
  const boxes: Box[] = [...taken];
  const placed: (PlacedLabel | null)[] = points.map(() => null);
  const order = [upper, ...points.map((_, i) => i).filter((i) => i !== upper)];
  for (const i of order) {
    const free = firstFree(candidates(points[i]!, i === upper, reach), { within, boxes, traces });
    if (free === null) continue;
    boxes.push(free.box);
    placed[i] = free;
  }
  return placed;
}

/** From the point to the baseline of its label, nearest first. */
const NEAREST_RISE = 8;
const NEAREST_FALL = 17;
const STEP = 4;

function distances(nearest: number, reach: number): number[] {
  return Array.from({ length: Math.max(Math.floor((reach - nearest) / STEP) + 1, 1) }, (_, i) => nearest + i * STEP);
}

/**
 * Its own side of the lines in every wording first: a label between strangers misleads. On the other side, nearness comes
 * before the longer wording.
 */
function* candidates(
  { x, y, forms }: MarkPoint,
  above: boolean,
  reach: number,
): Generator<PlacedLabel & { readonly box: Box }, undefined> {
  const up = distances(NEAREST_RISE, reach).map((rise) => -rise);
  const down = distances(NEAREST_FALL, reach + NEAREST_FALL - NEAREST_RISE);
  const own = forms.flatMap((form) => (above ? up : down).map((way) => ({ ...form, way })));
  const other = (above ? down : up).flatMap((way) => forms.map((form) => ({ ...form, way })));
  for (const { parts, width, way } of [...own, ...other]) {
    for (const anchor of way < 0 ? (['start', 'end'] as const) : (['end', 'start'] as const)) {
      const at = { x: anchor === 'start' ? x + ASIDE : x - ASIDE, y: y + way };
      yield { ...at, anchor, parts, box: textBox(at.x, at.y, width, SIZE, anchor) };
    }
  }
}
