/**
 * Dots as stamps: one small square of coverage (0 … 255) for each of a few positions within a pixel, so that drawing a
 * dot is adding some forty bytes and a hundred thousand dots take a few milliseconds.
 */
export interface Stamps {
  /** Side of a stamp in pixels. */
  readonly size: number;
  /** Coverage, [(row of positions · POSITIONS + column) · size² + pixel]. */
  readonly coverage: Uint8Array;
  /** By position and row of a stamp: the first column that covers anything, and the one after the last. */
  readonly spans: Uint8Array;
}

/** Positions told apart within a pixel, in each direction. */
export const POSITIONS = 4;

/**
 * A disc, or with `inner` above zero a ring, at `alpha`; radii in pixels.
 */
export function dotStamps(outer: number, inner: number, alpha: number): Stamps {
  const half = Math.ceil(outer + 0.5);
  const size = 2 * half + 1;
  const coverage = new Uint8Array(POSITIONS * POSITIONS * size * size);
  const spans = new Uint8Array(POSITIONS * POSITIONS * size * 2);
  for (let row = 0; row < POSITIONS; row++) {
    for (let column = 0; column < POSITIONS; column++) {
      const [cx, cy] = [half + (column + 0.5) / POSITIONS, half + (row + 0.5) / POSITIONS];
      const start = (row * POSITIONS + column) * size * size;
      for (let pixel = 0; pixel < size * size; pixel++) {
        const dx = (pixel % size) + 0.5 - cx;
        const dy = Math.floor(pixel / size) + 0.5 - cy;
        const distance = Math.sqrt(dx * dx + dy * dy);
        const covered = within(outer - distance) - (inner > 0 ? within(inner - distance) : 0);
        coverage[start + pixel] = Math.round(255 * alpha * covered);
      }
    }
  }
  for (let row = 0; row < POSITIONS * POSITIONS * size; row++) {
    const covered = coverage.subarray(row * size, (row + 1) * size);
    const first = covered.findIndex((value) => value > 0);
    spans[2 * row] = Math.max(first, 0);
    spans[2 * row + 1] = covered.findLastIndex((value) => value > 0) + 1;
  }
  return { size, coverage, spans };
}

/** How much of a pixel an edge covers that runs this far beyond its middle. */
const within = (beyond: number): number => Math.min(Math.max(beyond + 0.5, 0), 1);

/**
 * Lays a dot's middle at (x, y) over a picture of one colour, `width` bytes of coverage a row. What lies outside the
 * picture is cut off.
 */
export function stamp(
  picture: Uint8Array,
  width: number,
  height: number,
  { size, coverage, spans }: Stamps,
  x: number,
  y: number,
): void {
  const px = Math.floor(x);
  const py = Math.floor(y);
  const position = Math.floor((y - py) * POSITIONS) * POSITIONS + Math.floor((x - px) * POSITIONS);
  const half = (size - 1) >> 1;
  const left = px - half;
  const top = py - half;
  const fromRow = top < 0 ? -top : 0;
  const toRow = top + size > height ? height - top : size;
  for (let row = fromRow; row < toRow; row++) {
    const line = position * size + row;
    const first = Math.max(spans[2 * line]!, -left);
    const last = Math.min(spans[2 * line + 1]!, width - left);
    const from = line * size;
    const to = (top + row) * width + left;
    for (let column = first; column < last; column++) {
      const before = picture[to + column]!;
      picture[to + column] = before + ((((255 - before) * coverage[from + column]! + 127) * 257) >> 16);
    }
  }
}
