/** From values of two axes to places in the picture and back, through whatever part of the field is on view. */
import type { Box } from './place.ts';
import type { ZoomView } from './zoom-view.ts';

export interface AxisEnds {
  readonly min: number;
  readonly max: number;
}

export interface FieldFrame {
  readonly box: Box;
  readonly view: ZoomView;
  /** A value's place, in units. */
  readonly px: (x: number) => number;
  readonly py: (y: number) => number;
  /** The value at a place. */
  readonly x: (px: number) => number;
  readonly y: (py: number) => number;
  /** The share of the axis (0 … 1) at a place. */
  readonly shareX: (px: number) => number;
  readonly shareY: (py: number) => number;
  /** What the whole axes would measure, in units. */
  readonly across: number;
  readonly up: number;
}

export function fieldFrame(box: Box, view: ZoomView, xEnds: AxisEnds, yEnds: AxisEnds): FieldFrame {
  const across = box.width / (view.x1 - view.x0);
  const up = box.height / (view.y1 - view.y0);
  const spanX = xEnds.max - xEnds.min || 1;
  const spanY = yEnds.max - yEnds.min || 1;
  const shareX = (px: number): number => view.x0 + (across > 0 ? (px - box.x) / across : 0);
  const shareY = (py: number): number => view.y1 - (up > 0 ? (py - box.y) / up : 0);
  return {
    box,
    view,
    across,
    up,
    px: (x) => box.x + ((x - xEnds.min) / spanX - view.x0) * across,
    py: (y) => box.y + (view.y1 - (y - yEnds.min) / spanY) * up,
    x: (px) => xEnds.min + shareX(px) * spanX,
    y: (py) => yEnds.min + shareY(py) * spanY,
    shareX,
    shareY,
  };
}
