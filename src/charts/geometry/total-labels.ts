/** Where the totals of a pair of columns are written. */
import { type Box, firstFree } from './place.ts';
import { type Anchor, textBox } from './text-box.ts';

export interface ColumnBox {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly foot: number;
  /** Of its total. */
  readonly textWidth: number;
  readonly negative: boolean;
}

export interface TotalPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly box: Box;
}

const SIZE = 12;
const PAD = 2;
/** A label may rise above a slightly taller neighbour, but not so far that it seems to belong to it. */
const LIFTS = [0, 3, 6, 9, 12] as const;

/** Over its column, or under one that lies below zero; beside its middle where columns are narrow. */
export function placeTotal(
  column: ColumnBox,
  side: 'left' | 'right',
  within: Box,
  taken: readonly Box[],
): TotalPlace | null {
  const right = column.x + column.width;
  const aside: readonly { x: number; anchor: Anchor }[] = [
    { x: column.x + column.width / 2, anchor: 'middle' },
    { x: right, anchor: 'end' },
    { x: column.x, anchor: 'start' },
  ];
  // The left column's label leans left before it leans right, so that the pair stays apart.
  const ways = side === 'left' ? aside : [aside[0]!, aside[2]!, aside[1]!];
  const candidates = ways.flatMap(({ x, anchor }) =>
    LIFTS.map((lift) => {
      const y = column.negative ? column.foot + 13 + lift : column.top - 5 - lift;
      const box = textBox(x, y, column.textWidth, SIZE, anchor);
      return { x, y, anchor, box: { x: box.x - PAD, y: box.y, width: box.width + 2 * PAD, height: box.height - 2 } };
    }),
  );
  return firstFree(candidates, { within, boxes: taken, traces: [] });
}
