/** Which customers a move takes, where they stand afterwards, and what that does to the levels of their segments. */
import type { Axis, FullPositions, MatrixId, Move, Threshold } from '../positions/positions.ts';
import { AXIS_SCALES, MATRIX_OF } from '../positions/positions.ts';
import type { Population } from '../positions/population.ts';
import type { ScoredPlaces } from '../positions/scores.ts';
import { scorePlaces, scoreRule } from '../positions/scores.ts';
import { insideLassoAll } from './lasso.ts';
import type { Scores } from './matrix-summary.ts';
import { firstOf, nearestOf } from './nearest.ts';
import type { Transfer } from './transfer.ts';
import { arriveAsAverage, arriveShifted, averageOf, emptyTransfer, leave } from './transfer.ts';
import { classify, zoneArea, zoneNumber } from './zones.ts';

/** Who may be taken; without it, anybody. */
export interface Eligible {
  /** 1 for customers an earlier move took. */
  readonly taken?: Uint8Array;
  /** Place of the only segment it acts on; null for all. */
  readonly segment?: number | null;
}

/**
 * The customers a move is tried on, rising. First come, first served: whoever an earlier move took is not taken again,
 * and everybody is looked for where they stood at the beginning. Whoever stands in the destination already stays as
 * they are.
 *
 * Nobody at all where nobody stands in the destination: there is nothing to become.
 *
 * From a zone: those nearest to the destination first (its area, or its anchor where it shares a corner; distances in
 * ranges of the axes); for a shift, those furthest on in its direction first. Ties by number. From a line: those
 * inside, by number.
 *
 * @param zone  of each customer in the matrix of the move (see `classify`)
 */
export function movers(
  population: Population,
  move: Move,
  threshold: Threshold,
  zone: Uint8Array,
  { taken, segment = null }: Eligible = {},
): Uint32Array {
  const { from, to, matrix } = move;
  const { x, y } = columnsOf(population, matrix);
  const inside = 'lasso' in from ? insideLassoAll(from.lasso, x, y) : null;
  const origin = 'zone' in from ? zoneNumber(matrix, from.zone) : -1;
  const destination = 'zone' in to ? zoneNumber(matrix, to.zone) : -1;
  if (destination >= 0 && !zone.includes(destination)) return new Uint32Array(0);
  const candidates = new Uint32Array(population.customers);
  let count = 0;
  for (let i = 0; i < candidates.length; i++) {
    if (inside === null ? zone[i] !== origin : inside[i] === 0) continue;
    if (zone[i] === destination || taken?.[i] === 1) continue;
    if (segment !== null && population.segment[i] !== segment) continue;
    candidates[count++] = i;
  }
  const found = candidates.subarray(0, count);
  if (inside !== null) return firstOf(found, move.customers);
  return nearestOf(found, move.customers, distances(found, x, y, move, threshold));
}

const columnsOf = ({ places }: Population, matrix: MatrixId): { x: Float32Array; y: Float32Array } => ({
  x: places[MATRIX_OF[matrix].x],
  y: places[MATRIX_OF[matrix].y],
});

const rangeOf = (axis: Axis): number => AXIS_SCALES[axis].max - AXIS_SCALES[axis].min;

/** How far each of the customers has to go: any measure that orders them. */
function distances(
  customers: Uint32Array,
  x: Float32Array,
  y: Float32Array,
  { matrix, to }: Move,
  threshold: Threshold,
): Float64Array {
  const perX = 1 / rangeOf(MATRIX_OF[matrix].x);
  const perY = 1 / rangeOf(MATRIX_OF[matrix].y);
  const measures = new Float64Array(customers.length);
  if ('shift' in to) {
    const alongX = to.shift.x * perX * perX;
    const alongY = to.shift.y * perY * perY;
    for (let k = 0; k < measures.length; k++) {
      const i = customers[k]!;
      measures[k] = -(x[i]! * alongX + y[i]! * alongY);
    }
    return measures;
  }
  const area = zoneArea(matrix, zoneNumber(matrix, to.zone), threshold);
  const [left, right] = area.anchor === null ? area.x : [area.anchor.x, area.anchor.x];
  const [low, high] = area.anchor === null ? area.y : [area.anchor.y, area.anchor.y];
  for (let k = 0; k < measures.length; k++) {
    const i = customers[k]!;
    const dx = Math.max(left - x[i]!, 0, x[i]! - right) * perX;
    const dy = Math.max(low - y[i]!, 0, y[i]! - high) * perY;
    measures[k] = dx * dx + dy * dy;
  }
  return measures;
}

export interface Arrivals {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The customer whose place each takes; null where nobody's is taken. */
  readonly model: Uint32Array | null;
}

/**
 * Where they stand afterwards on the axes of the move's matrix, in the order of `moved`. To a zone: each takes the
 * place of one of its customers, evenly: both in the order of the axis on which they differ least, number k of n
 * becomes the one at (k + ½)/n (`model`). By a shift: so much further, at most at the end of the axis. Nobody in the
 * destination: where they stood.
 */
export function arrivals(population: Population, move: Move, moved: Uint32Array, zone: Uint8Array): Arrivals {
  const { x, y } = columnsOf(population, move.matrix);
  const before = { x: placesOf(moved, x), y: placesOf(moved, y), model: null };
  if ('shift' in move.to) {
    const axes = MATRIX_OF[move.matrix];
    return {
      x: shifted(before.x, axes.x, move.to.shift.x),
      y: shifted(before.y, axes.y, move.to.shift.y),
      model: null,
    };
  }
  const there = customersIn(zone, zoneNumber(move.matrix, move.to.zone));
  if (there.length === 0 || moved.length === 0) return before;
  const axes = MATRIX_OF[move.matrix];
  const apartX = Math.abs(meanAt(x, moved) - meanAt(x, there)) / rangeOf(axes.x);
  const apartY = Math.abs(meanAt(y, moved) - meanAt(y, there)) / rangeOf(axes.y);
  const along = apartX <= apartY ? x : y;
  const origins = orderOf(moved, along);
  const models = orderOf(there, along);
  const model = new Uint32Array(moved.length);
  origins.forEach((origin, k) => {
    const one = there[models[Math.floor(((k + 0.5) * models.length) / origins.length)]!]!;
    model[origin] = one;
    before.x[origin] = x[one]!;
    before.y[origin] = y[one]!;
  });
  return { ...before, model };
}

/** The same float where the shift is 0. */
function shifted(places: Float32Array, axis: Axis, by: number): Float32Array {
  const { min, max } = AXIS_SCALES[axis];
  return places.map((place) => Math.min(max, Math.max(min, place + by)));
}

function customersIn(zone: Uint8Array, wanted: number): Uint32Array {
  const found = new Uint32Array(zone.length);
  let count = 0;
  for (let i = 0; i < zone.length; i++) if (zone[i] === wanted) found[count++] = i;
  return found.slice(0, count);
}

function meanAt(column: Float32Array, customers: Uint32Array): number {
  let sum = 0;
  for (const i of customers) sum += column[i]!;
  return sum / customers.length;
}

function placesOf(customers: Uint32Array, column: Float32Array): Float32Array {
  const places = new Float32Array(customers.length);
  for (let k = 0; k < places.length; k++) places[k] = column[customers[k]!]!;
  return places;
}

/** More than there are customers: bits of a place and an index fit into a double together. */
const MOST_CUSTOMERS = 1048576;

/**
 * Indices into `customers`, by their place on an axis, ties by number. The bits of floats above zero rise as they do.
 */
function orderOf(customers: Uint32Array, column: Float32Array): Uint32Array {
  const bits = new Uint32Array(placesOf(customers, column).buffer);
  const keys = new Float64Array(bits.length);
  for (let k = 0; k < keys.length; k++) keys[k] = bits[k]! * MOST_CUSTOMERS + k;
  keys.sort();
  const order = new Uint32Array(keys.length);
  for (let k = 0; k < keys.length; k++) order[k] = keys[k]! % MOST_CUSTOMERS;
  return order;
}

/**
 * What a move does to the levels of each segment. To a zone: whoever comes takes the average of its customers, those of
 * all segments and at their original places. By a shift: scored anew at the new place by the rule of the population;
 * the lower part of a customer goes on as the lower part.
 *
 * @param taken  1 for customers an earlier move took; those this one takes are marked
 * @param segment  place of the only segment it acts on; null for all
 */
export function transferOf(
  population: Population,
  scores: Scores,
  positions: FullPositions,
  move: Move,
  taken: Uint8Array,
  segment: number | null,
): Transfer {
  const threshold = positions.thresholds[move.matrix];
  const zone = classify(population, move.matrix, threshold);
  const transfer = emptyTransfer(population.segments);
  const becoming =
    'zone' in move.to ? averageOf(population, scores, zone, zoneNumber(move.matrix, move.to.zone)) : null;
  if (becoming?.customers === 0) return { ...transfer, outcome: 'nobody-there' };
  const moved = movers(population, move, threshold, zone, { taken, segment });
  for (const i of moved) taken[i] = 1;
  leave(transfer, population, scores, moved);
  if (becoming !== null) arriveAsAverage(transfer, becoming);
  else arriveShifted(transfer, population, scores, scoredAfter(population, positions, move, moved), moved);
  return transfer;
}

/** Between which levels they lie afterwards, each by itself: of its model, or of where the shift has brought it. */
export function levelsAfter(
  population: Population,
  scores: Scores,
  positions: FullPositions,
  move: Move,
  moved: Uint32Array,
  { model }: Arrivals,
): Pick<ScoredPlaces, 'level' | 'upper'> {
  if ('shift' in move.to) return scoredAfter(population, positions, move, moved);
  const like = model ?? moved;
  return {
    level: Uint8Array.from(like, (i) => scores.level[i]!),
    upper: Float32Array.from(like, (i) => scores.upper[i]!),
  };
}

/** By a shift; columns in the order of `moved`. */
function scoredAfter(population: Population, positions: FullPositions, move: Move, moved: Uint32Array): ScoredPlaces {
  const axes = MATRIX_OF[move.matrix];
  const after = arrivals(population, move, moved, new Uint8Array(0));
  const places = Object.fromEntries(
    Object.entries(population.places).map(([axis, column]) => [axis, placesOf(moved, column)]),
  ) as Record<Axis, Float32Array>;
  places[axes.x] = after.x;
  places[axes.y] = after.y;
  return scorePlaces(
    scoreRule(population, positions),
    places,
    Uint8Array.from(moved, (i) => population.segment[i]!),
  );
}
