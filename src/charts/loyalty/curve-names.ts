/** Where the names of the curves stand: at their right ends, or on a phone each along its own curve. */
import { type Box, firstFree, type Trace } from '../geometry/place.ts';
import { spread } from '../geometry/spread.ts';
import { type Anchor, textBox } from '../geometry/text-box.ts';

export interface NamedCurve {
  readonly text: string;
  readonly tone: 'now' | 'if';
  readonly line: Trace;
  readonly width: number;
}

export interface CurveNamePlace extends Omit<NamedCurve, 'line' | 'width'> {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly box: Box;
}

const LEADING = 15;
const SIZE = 12;
/** From a line up to the baseline of a name level with it. */
const TO_MIDDLE = 4;
/** Pieces of a smooth curve from one grade to the next. */
const PIECES = 24;

/** Level with the ends of the curves as far as they stay apart. @param x  where they begin */
export function namesAtEnds(curves: readonly NamedCurve[], x: number, top: number, foot: number): CurveNamePlace[] {
  const end = ({ line }: NamedCurve): number => line.ys[line.ys.length - 1]!;
  const sorted = curves.toSorted((a, b) => end(a) - end(b));
  const places = spread(sorted.map(end), LEADING, top, foot);
  return sorted.map(({ text, tone, width }, i) => {
    const y = places[i]! + TO_MIDDLE;
    return { text, tone, x, y, anchor: 'start', box: textBox(x, y, width, SIZE, 'start') };
  });
}

/** @param xs  of the grades; names without room are left out */
export function namesAlong(curves: readonly NamedCurve[], xs: readonly number[], within: Box): CurveNamePlace[] {
  const traces = curves.map(({ line }) => line);
  const boxes: Box[] = [];
  return curves.flatMap(({ text, tone, line, width }, i) => {
    // the strong one at the left, where it leaves the right free for the mercenaries
    const grades = i === 1 ? [1, 2, 3] : [2, 1, 3];
    const candidates = grades.flatMap((grade) =>
      [1, -1].flatMap((side) =>
        [14, 20, 28, 38].map((way) => {
          const at = { x: xs[grade]!, y: line.ys[grade * PIECES]! + side * way + TO_MIDDLE };
          return { ...at, anchor: 'middle' as const, box: textBox(at.x, at.y, width, SIZE, 'middle') };
        }),
      ),
    );
    const free = firstFree(candidates, { within, boxes, traces });
    if (free === null) return [];
    boxes.push(free.box);
    return [{ text, tone, ...free }];
  });
}
