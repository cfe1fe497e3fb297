/**
 * Which zone of a matrix a place is in. A threshold each divides the axes into high (on the line and above) and low.
 * Where several zones share a corner, each has an anchor, and a place belongs to the nearest, distances counted in
 * ranges of the axes.
 *
 * Placements: attitude: A. S. Dick and K. Basu, "Customer loyalty: toward an integrated conceptual framework", JAMS 22
 * (1994) 99–113. attachment: the corners are J. Griffin's ("Customer Loyalty", 1995: premium, inertia, latent, none),
 * which agree with Dick and Basu's; the three kinds within low attachment and high repeat are ours. involvement: S.
 * Knox, "Loyalty-based segmentation and the customer development process", EMJ 16 (1998) 729–737. expectation: a
 * practitioner's scheme, its origin not traced. durability: anchors ours, an assumption.
 */
import type { Population } from '../positions/population.ts';
import type { MatrixId, Threshold } from '../positions/positions.ts';
import { AXIS_SCALES, MATRIX_OF } from '../positions/positions.ts';

/** Corners by number: 0 low x, low y · 1 high x, low y · 2 low x, high y · 3 high x, high y. */
type Corner = 0 | 1 | 2 | 3;

/**
 * A zone that shares its corner: where its anchor stands in it, as shares of the corner's width and height from below.
 */
interface Anchor {
  readonly zone: string;
  readonly x: number;
  readonly y: number;
}

/** Zones by corner; with several, in the order in which ties are broken. */
const CORNERS: Readonly<Record<MatrixId, readonly (string | readonly Anchor[])[]>> = {
  attitude: ['not-loyal', 'spurious', 'latent', 'loyal'],
  expectation: ['loyalty', 'delight', 'indifference', 'satisfaction'],
  attachment: [
    'price',
    // at (18, 42), (20, 12), and (12.5, 33) where the thresholds are 10 and 55
    [
      { zone: 'incentive', x: 8 / 14, y: 42 / 55 },
      { zone: 'monopoly', x: 10 / 14, y: 12 / 55 },
      { zone: 'inertia', x: 2.5 / 14, y: 33 / 55 },
    ],
    'latent',
    'trust',
  ],
  involvement: ['habitual', 'switchers', 'loyal', 'multi-brand'],
  durability: [
    'latent',
    // at (65, 36) and (82, 24) where the thresholds are 50
    [
      { zone: 'interest', x: 0.3, y: 0.72 },
      { zone: 'monopoly', x: 0.64, y: 0.48 },
    ],
    // at (34, 76) and (26, 60)
    [
      { zone: 'kinship', x: 0.68, y: 0.52 },
      { zone: 'inertia', x: 0.52, y: 0.2 },
    ],
    'trust',
  ],
};

/** The place of a zone's name in its matrix. @throws if the matrix has no such zone */
export function zoneNumber(matrix: MatrixId, name: string): number {
  const number = (MATRIX_OF[matrix].zones as readonly string[]).indexOf(name);
  if (number < 0) throw new Error(`invalid zone: ${matrix} has ${MATRIX_OF[matrix].zones.join(', ')}, got ${name}`);
  return number;
}

/** Where a zone lies, in units of the axes; `anchor` where it shares its corner with others. */
export interface ZoneArea {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly anchor: { readonly x: number; readonly y: number } | null;
}

export function zoneArea(matrix: MatrixId, zone: number, threshold: Threshold): ZoneArea {
  const { zones } = MATRIX_OF[matrix];
  const corner = CORNERS[matrix].findIndex((there) =>
    typeof there === 'string' ? there === zones[zone] : there.some((anchor) => anchor.zone === zones[zone]),
  ) as Corner;
  const there = CORNERS[matrix][corner]!;
  const { x, y } = cornerArea(matrix, corner, threshold);
  if (typeof there === 'string') return { x, y, anchor: null };
  return {
    x,
    y,
    anchor: anchorAt(
      there.find((anchor) => anchor.zone === zones[zone])!,
      x,
      y,
    ),
  };
}

function cornerArea(matrix: MatrixId, corner: Corner, threshold: Threshold): Pick<ZoneArea, 'x' | 'y'> {
  const x = AXIS_SCALES[MATRIX_OF[matrix].x];
  const y = AXIS_SCALES[MATRIX_OF[matrix].y];
  return {
    x: (corner & 1) === 0 ? [x.min, threshold.x] : [threshold.x, x.max],
    y: (corner & 2) === 0 ? [y.min, threshold.y] : [threshold.y, y.max],
  };
}

const anchorAt = (
  anchor: Anchor,
  [left, right]: readonly [number, number],
  [low, high]: readonly [number, number],
): { x: number; y: number } => ({ x: left + anchor.x * (right - left), y: low + anchor.y * (high - low) });

/** Made ready for one threshold: the zone of a corner, or −1 where anchors decide, which then lie in a row. */
interface Layout {
  readonly thresholdX: number;
  readonly thresholdY: number;
  readonly zoneAt: Int32Array;
  /** Anchors of corner 0, 1, …: from, to. */
  readonly first: Int32Array;
  readonly zone: Int32Array;
  /** Distance² from an anchor is `base` + `perX`·x + `perY`·y and what all anchors have in common. */
  readonly base: Float64Array;
  readonly perX: Float64Array;
  readonly perY: Float64Array;
}

function layoutOf(matrix: MatrixId, threshold: Threshold): Layout {
  const first = [0];
  const anchors: { zone: number; x: number; y: number }[] = [];
  const zoneAt = CORNERS[matrix].map((there, corner) => {
    if (typeof there !== 'string') {
      const { x, y } = cornerArea(matrix, corner as Corner, threshold);
      anchors.push(...there.map((anchor) => ({ zone: zoneNumber(matrix, anchor.zone), ...anchorAt(anchor, x, y) })));
    }
    first.push(anchors.length);
    return typeof there === 'string' ? zoneNumber(matrix, there) : -1;
  });
  const x = AXIS_SCALES[MATRIX_OF[matrix].x];
  const y = AXIS_SCALES[MATRIX_OF[matrix].y];
  const squareX = 1 / ((x.max - x.min) * (x.max - x.min));
  const squareY = 1 / ((y.max - y.min) * (y.max - y.min));
  return {
    thresholdX: threshold.x,
    thresholdY: threshold.y,
    zoneAt: Int32Array.from(zoneAt),
    first: Int32Array.from(first),
    zone: Int32Array.from(anchors, ({ zone }) => zone),
    base: Float64Array.from(anchors, (anchor) => anchor.x * anchor.x * squareX + anchor.y * anchor.y * squareY),
    perX: Float64Array.from(anchors, (anchor) => -2 * anchor.x * squareX),
    perY: Float64Array.from(anchors, (anchor) => -2 * anchor.y * squareY),
  };
}

function nearest({ first, zone, base, perX, perY }: Layout, corner: number, x: number, y: number): number {
  let at = first[corner]!;
  let least = base[at]! + perX[at]! * x + perY[at]! * y;
  for (let a = at + 1; a < first[corner + 1]!; a++) {
    const distance = base[a]! + perX[a]! * x + perY[a]! * y;
    if (distance < least) {
      least = distance;
      at = a;
    }
  }
  return zone[at]!;
}

/** The zone of one place. */
export function zoneOf(matrix: MatrixId, x: number, y: number, threshold: Threshold): number {
  const layout = layoutOf(matrix, threshold);
  const corner = (x >= threshold.x ? 1 : 0) + (y >= threshold.y ? 2 : 0);
  const zone = layout.zoneAt[corner]!;
  return zone >= 0 ? zone : nearest(layout, corner, x, y);
}

/** The zone of each of the places given as two columns. */
export function classifyPlaces(
  matrix: MatrixId,
  x: Float32Array,
  y: Float32Array,
  threshold: Threshold,
  out: Uint8Array = new Uint8Array(x.length),
): Uint8Array {
  const layout = layoutOf(matrix, threshold);
  const { thresholdX, thresholdY, zoneAt } = layout;
  for (let i = 0; i < x.length; i++) {
    const px = x[i]!;
    const py = y[i]!;
    const corner = (px >= thresholdX ? 1 : 0) + (py >= thresholdY ? 2 : 0);
    const zone = zoneAt[corner]!;
    out[i] = zone >= 0 ? zone : nearest(layout, corner, px, py);
  }
  return out;
}

/** The zone of each customer. @param out  written to and returned; nothing is allocated then but the layout */
export function classify(population: Population, matrix: MatrixId, threshold: Threshold, out?: Uint8Array): Uint8Array {
  const { x, y } = MATRIX_OF[matrix];
  return classifyPlaces(matrix, population.places[x], population.places[y], threshold, out);
}
