/** One scale, one width of bins and free places for words, for a row of dot plots. */
import { binDots, type DotLayout } from '#charts/geometry/bin-dots.ts';
import { withRoom } from '#charts/geometry/with-room.ts';

export interface DotSeries {
  readonly dots: ArrayLike<number>;
  readonly p5: number;
  readonly p95: number;
  /** Widths of the words at the ends of its bar. */
  readonly lowRoom: number;
  readonly highRoom: number;
}

export interface DotScale {
  readonly domain: readonly [number, number];
  readonly binWidth: number;
}

/** Of the field of a plot, from its top to its axis: what is written above the dots, and below. */
const ABOVE = 33;
const BELOW = 35;
const EDGE = 10;
/** Left of zero: "13 lose". */
const LOSE_ROOM = 52;

/** @param width of one plot, in units */
export function dotScale(row: readonly DotSeries[], width: number, height: number): DotScale {
  const rooms = row.flatMap(({ dots, p5, p95, lowRoom, highRoom }) => [
    { value: dots[0] ?? 0, left: EDGE, right: 0 },
    { value: dots[dots.length - 1] ?? 0, left: 0, right: EDGE },
    { value: p5, left: lowRoom, right: 0 },
    { value: p95, left: 0, right: highRoom },
  ]);
  const domain = withRoom([{ value: 0, left: LOSE_ROOM, right: EDGE }, ...rooms], width);
  const field = { low: domain[0], high: domain[1], width: Math.max(width, 1), height: height - BELOW - ABOVE };
  const widths = row.map(({ dots }) => binDots(dots, field)).filter(({ height: tall }) => tall > 0);
  return { domain, binWidth: widths.length === 0 ? 8 : Math.min(...widths.map(({ binWidth }) => binWidth)) };
}

/** How high above the axis a word of this width stands at the left or right end, clear of the dots. */
export function sideRise(
  { dots, radius }: DotLayout,
  width: number,
  wordWidth: number,
  side: 'left' | 'right',
  wanted: number,
): number {
  const [from, to] = side === 'left' ? [0, wordWidth + 6] : [width - wordWidth - 6, width];
  const inWay = dots.filter(({ x }) => x + radius > from && x - radius < to).map(({ rise }) => rise + radius);
  return Math.max(wanted, ...inWay.map((top) => top + 12));
}

export const layoutOf = (series: DotSeries, { domain, binWidth }: DotScale, width: number, height: number): DotLayout =>
  binDots(
    series.dots,
    { low: domain[0], high: domain[1], width: Math.max(width, 1), height: height - BELOW - ABOVE },
    binWidth,
  );
