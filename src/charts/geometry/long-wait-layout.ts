/** Where the values beside the rings of the long wait stand. Pure: pixels and text widths in, places out. */
import { type Box, firstFree, type Trace } from './place.ts';
import { type Anchor, textBox } from './text-box.ts';

export interface RingPoint {
  readonly x: number;
  readonly y: number;
  /** Of its value. */
  readonly width: number;
}

export interface PlacedValue {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly box: Box;
}

export interface WaitField {
  readonly within: Box;
  /** Bars, rings and ticks, by column: a value keeps clear of its own and of its neighbours'. */
  readonly marks: readonly (readonly Box[])[];
  /** Lines that should not be crossed. */
  readonly lines: readonly Trace[];
}

const SIZE = 13;
const ASIDE = 9;

/** A value for every ring, right of it if it can be; where no place is free it stands there all the same. */
export function placeValues(points: readonly RingPoint[], { within, marks, lines }: WaitField): readonly PlacedValue[] {
  const taken: Box[] = marks.flat();
  return points.map((point) => {
    const wishes = candidates(point);
    const placed =
      firstFree(wishes, { within, boxes: taken, traces: lines }) ??
      firstFree(wishes, { within, boxes: taken, traces: [] }) ??
      wishes[0]!;
    taken.push(placed.box);
    return placed;
  });
}

function candidates({ x, y, width }: RingPoint): readonly PlacedValue[] {
  const at = (dx: number, dy: number, anchor: Anchor): PlacedValue => {
    const place = { x: x + dx, y: y + dy, anchor };
    return { ...place, box: textBox(place.x, place.y, width, SIZE, anchor) };
  };
  return [
    at(ASIDE, 4.5, 'start'),
    at(ASIDE, 15, 'start'),
    at(ASIDE, -7, 'start'),
    at(-ASIDE, 4.5, 'end'),
    at(-ASIDE, 15, 'end'),
    at(-ASIDE, -7, 'end'),
    at(0, 22, 'middle'),
    at(0, -14, 'middle'),
    at(0, 34, 'middle'),
    at(0, -26, 'middle'),
  ];
}

/** Columns evenly apart between `from` and `to`. */
export const evenly = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => (count === 1 ? (from + to) / 2 : from + ((to - from) * i) / (count - 1)));
