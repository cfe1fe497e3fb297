/** Sixty hairlines above an axis and sixty below it, in whole pixels of the screen. */

/** From hairline to hairline; few lines stand further apart, so that there is room for their words. */
const PITCH = 2;
const WIDEST = 12;
const LEAST_HALF = 60;
export const pitchOf = (count: number): number =>
  Math.min(WIDEST, Math.max(PITCH, Math.ceil(LEAST_HALF / Math.max(count, 1))));

/** Between the axis and the nearest hairline. */
const CLEAR = 4;

export interface Row {
  readonly index: number;
  /** Tops of the hairlines, one pixel high. */
  readonly base: number;
  readonly whatIf: number;
}

/** Pixels that the lines take: above the axis and below it. */
export const halfHeight = (count: number): number => CLEAR + Math.max(count * pitchOf(count), LEAST_HALF / 2);

/**
 * The last line, who stays longest, lies next to the axis; line n above and line n below are one customer, equally far
 * from it.
 */
export function lifelineRows(count: number, axis: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const away = CLEAR + (count - 1 - index) * pitchOf(count);
    return { index, base: axis - away - 1, whatIf: axis + away };
  });
}

/** Whole pixels from the left end to where a line ends; the whole width for those who outlast the horizon. */
export function lineEnd(
  months: number,
  horizon: number,
  width: number,
): { readonly x: number; readonly stops: boolean } {
  if (!Number.isFinite(months)) return { x: Math.round(width), stops: false };
  return { x: Math.round(Math.min(1, months / Math.max(horizon, 1)) * width), stops: true };
}

/** The line nearest to a height of the picture. */
export function rowAt(py: number, count: number, axis: number): number {
  const row = Math.floor(py);
  const away = (row < axis ? axis - 1 - row : row - axis) - CLEAR;
  return Math.min(count - 1, Math.max(0, count - 1 - Math.round(away / pitchOf(count))));
}

/** The line a key moves to; null where the key means nothing here. Down is nearer to the axis. */
export function rowByKey(key: string, index: number, count: number): number | null {
  const to = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + 10,
    PageUp: index - 10,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to));
}
