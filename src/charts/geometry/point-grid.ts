/** Where points lie, as shares of the axes (0 … 1), sorted into cells: the nearest is found among a few. */

/** Cells along each axis. */
const CELLS = 128;

const cellOf = (share: number): number => Math.min(Math.max(Math.floor(share * CELLS), 0), CELLS - 1);

export interface PointGrid {
  /**
   * The point nearest to a place within a distance, or null; the earlier of two equally near. `width` and `height` are
   * what the whole axes measure on screen, and `radius` is in the same measure.
   */
  readonly nearest: (x: number, y: number, radius: number, width: number, height: number) => number | null;
}

/** @param isThere leaves out points that are not drawn */
export function pointGrid(xs: Float32Array, ys: Float32Array, isThere: (point: number) => boolean): PointGrid {
  const starts = new Uint32Array(CELLS * CELLS + 1);
  const cells = new Int32Array(xs.length);
  for (let i = 0; i < xs.length; i++) {
    const cell = isThere(i) ? cellOf(ys[i]!) * CELLS + cellOf(xs[i]!) : -1;
    cells[i] = cell;
    if (cell >= 0) starts[cell + 1]!++;
  }
  for (let cell = 0; cell < CELLS * CELLS; cell++) starts[cell + 1]! += starts[cell]!;
  const next = starts.slice();
  const sorted = new Uint32Array(starts[CELLS * CELLS]!);
  for (let i = 0; i < xs.length; i++) if (cells[i]! >= 0) sorted[next[cells[i]!]!++] = i;

  return {
    nearest(x, y, radius, width, height) {
      if (!(width > 0 && height > 0)) return null;
      let best: number | null = null;
      let least = radius * radius;
      const [fromColumn, toColumn] = [cellOf(x - radius / width), cellOf(x + radius / width)];
      const [fromRow, toRow] = [cellOf(y - radius / height), cellOf(y + radius / height)];
      for (let row = fromRow; row <= toRow; row++) {
        const from = starts[row * CELLS + fromColumn]!;
        const to = starts[row * CELLS + toColumn + 1]!;
        for (let k = from; k < to; k++) {
          const i = sorted[k]!;
          const dx = (xs[i]! - x) * width;
          const dy = (ys[i]! - y) * height;
          const distance = dx * dx + dy * dy;
          if (distance < least || (distance === least && (best === null || i < best))) [best, least] = [i, distance];
        }
      }
      return best;
    },
  };
}
