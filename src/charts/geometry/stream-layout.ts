/** Ribbons under one another, all on one scale: how wide a customer is, and where each ribbon's middle lies. */

export interface StreamRoom {
  /** From the top of the first row to the foot of the last. */
  readonly height: number;
  /** Lines of text beside a ribbon need this much. */
  readonly least: number;
  /** Between a ribbon and the next row. */
  readonly gap: number;
  /** Besides, before the row at this index: there the hairline runs. */
  readonly extra: number;
  readonly before: number;
}

export interface StreamLayout {
  /** Pixels for one customer a month. */
  readonly scale: number;
  readonly rows: readonly { readonly top: number; readonly middle: number; readonly height: number }[];
  /** Where the hairline runs; null without a row to part. */
  readonly parting: number | null;
}

/** The widest ribbon is at most this wide: wider ones say no more. */
const WIDEST = 30;
const NARROWEST = 2;

/**
 * The largest scale at which all rows fit; rows as high as their text at least. What is left over is shared out between
 * them. Where not even thin ribbons fit, rows keep their text apart and run over the foot.
 *
 * @param most  the largest number a month of each row, ≥ 0
 */
export function streamLayout(most: readonly number[], room: StreamRoom): StreamLayout {
  const largest = Math.max(...most, 0);
  const isParted = room.before > 0 && room.before < most.length;
  const free = room.height - (isParted ? room.extra : 0);
  const heightsAt = (widest: number): readonly number[] =>
    most.map((number) => Math.max(room.least, (largest === 0 ? 0 : (number / largest) * widest) + room.gap));
  const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);
  let widest = WIDEST;
  while (widest > NARROWEST && total(heightsAt(widest)) > free) widest -= 0.5;
  const heights = heightsAt(widest);
  const spare = Math.max(0, free - total(heights)) / Math.max(1, most.length);
  let top = 0;
  let parting: number | null = null;
  const rows = heights.map((height, i) => {
    if (isParted && i === room.before) {
      parting = top + room.extra / 2;
      top += room.extra;
    }
    const row = { top, middle: top + (height + spare) / 2, height: height + spare };
    top += height + spare;
    return row;
  });
  return { scale: largest === 0 ? 0 : widest / largest, rows, parting };
}
