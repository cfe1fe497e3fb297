/** The part of a field that is on view, as shares of its axes: 0 … 1 in both directions, y upwards. */
export interface ZoomView {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export const WHOLE_VIEW: ZoomView = { x0: 0, x1: 1, y0: 0, y1: 1 };
/** Closer than this nothing more is to be seen. */
const MOST_ZOOM = 24;
/** Zooming in and out again ends where it began, whatever rounding did. */
const ALMOST_WHOLE = 0.999;

export const isWhole = (view: ZoomView): boolean => view.x1 - view.x0 >= 1;

/** `factor` times as large, with the place (x, y), in shares of the axes, kept where it is on the screen. */
export function zoomAt(view: ZoomView, x: number, y: number, factor: number): ZoomView {
  const size = view.x1 - view.x0;
  const next = Math.max(size / factor, 1 / MOST_ZOOM);
  if (next > ALMOST_WHOLE) return WHOLE_VIEW;
  const ratio = next / size;
  return inside(x - (x - view.x0) * ratio, y - (y - view.y0) * ratio, next);
}

/** Shifted by shares of the axes, never beyond their ends. */
export function panBy(view: ZoomView, dx: number, dy: number): ZoomView {
  return inside(view.x0 + dx, view.y0 + dy, view.x1 - view.x0);
}

function inside(x0: number, y0: number, size: number): ZoomView {
  const left = Math.min(Math.max(x0, 0), 1 - size);
  const foot = Math.min(Math.max(y0, 0), 1 - size);
  return { x0: left, x1: left + size, y0: foot, y1: foot + size };
}
