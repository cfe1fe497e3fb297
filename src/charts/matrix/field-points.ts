/** Points of a field made ready: places as shares of the axes, looks, and who is drawn at all. */
import { type MatrixPoints, POINT_LOOKS } from '../matrix-field.ts';

const code = (look: (typeof POINT_LOOKS)[number]): number => POINT_LOOKS.indexOf(look);
export const PLAIN = code('plain');
export const CHOSEN = code('chosen');
export const LEFT = code('left');
export const HOLLOW = code('hollow');
export const HOLLOW_IF = code('hollow-if');
export const ARRIVED = code('arrived');
export const ABSENT = code('absent');

/** A copy: whoever owns the points may go on changing them. */
export interface FieldPoints {
  readonly count: number;
  /** 0 at the left end of the axis, 1 at the right. */
  readonly x: Float32Array;
  /** 0 at the foot, 1 at the top. */
  readonly y: Float32Array;
  readonly look: Uint8Array;
  /** Only every such quiet point is drawn. */
  readonly every: number;
}

interface Ends {
  readonly min: number;
  readonly max: number;
}

export function fieldPoints(points: MatrixPoints, x: Ends, y: Ends, every: number): FieldPoints {
  const count = points.x.length;
  if (points.y.length !== count || points.look.length !== count) {
    throw new RangeError(`invalid points: must be as many y and looks as x (${count}), got ${points.y.length}`);
  }
  return { count, x: shares(points.x, x), y: shares(points.y, y), look: Uint8Array.from(points.look), every };
}

function shares(values: ArrayLike<number>, { min, max }: Ends): Float32Array {
  const out = new Float32Array(values.length);
  const span = max > min ? max - min : 1;
  for (let i = 0; i < out.length; i++) out[i] = (values[i]! - min) / span;
  return out;
}

/** Whether a point can be seen, pointed at, and counted. */
export function isSeen({ look, every }: FieldPoints, point: number): boolean {
  const own = look[point]!;
  return own !== ABSENT && (every === 1 || point % every === 0 || (own !== PLAIN && own !== HOLLOW));
}
