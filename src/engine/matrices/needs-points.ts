import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { normalQuantile } from '../math/normal.ts';
import { start, streamFor, uniform } from '../random/stream.ts';
import type { Population } from '../positions/population.ts';
import type { Axis, Threshold } from '../positions/positions.ts';
import { AXIS_SCALES, NEED_ZONES } from '../positions/positions.ts';
import type { Scenario } from '../scenario.ts';
import { classifyPlaces } from './zones.ts';

/** Needs of customers on expectation × expression, customer after customer. */
export interface Needs {
  readonly customer: Uint32Array;
  /** What is said to us. */
  readonly x: Float32Array;
  /** What is expected of us. */
  readonly y: Float32Array;
  /** Uniform in (0, 1): served where it is below the share of its zone that is served. */
  readonly luck: Float32Array;
}

export const NEEDS_EACH = 4;
const MOST_CUSTOMERS = 300;

/**
 * How far one need lies from what its customer says and expects in general: standard deviation of its normal score.
 * Ours: needs of a customer are as like one another as customers of a group are.
 */
const DEVIATION = 0.55;

/**
 * Four needs of each of the first 300 customers, or of all if there are fewer. A need stands where its customer does,
 * deviating on both axes: logit(place) + deviation · z, z standard normal scores of the need's own, keyed by the seed
 * and the customer's number.
 */
export function needsOf(
  { seed }: Pick<Scenario, 'seed'>,
  { customers, places }: Pick<Population, 'customers' | 'places'>,
): Needs {
  const count = NEEDS_EACH * Math.min(MOST_CUSTOMERS, customers);
  const stream = streamFor(seed, 'needs');
  const points = {
    customer: new Uint32Array(count),
    x: new Float32Array(count),
    y: new Float32Array(count),
    luck: new Float32Array(count),
  };
  for (let n = 0; n < count; n++) {
    const customer = Math.floor(n / NEEDS_EACH);
    start(stream, customer, n % NEEDS_EACH);
    points.customer[n] = customer;
    points.x[n] = around('expression', places.expression[customer]!, normalQuantile(uniform(stream)));
    points.y[n] = around('expectation', places.expectation[customer]!, normalQuantile(uniform(stream)));
    points.luck[n] = (Math.floor(uniform(stream) * 8388608) + 0.5) / 8388608;
  }
  return points;
}

/** From the very end of an axis nothing deviates. */
function around(axis: Axis, place: number, score: number): number {
  const { min, max } = AXIS_SCALES[axis];
  if (place <= min || place >= max) return place;
  const odds = log((place - min) / (max - place));
  return min + (max - min) / (1 + exp(-(odds + DEVIATION * score)));
}

/** How many needs of each zone, in the order of NEED_ZONES. */
export function needCounts({ x, y }: Pick<Needs, 'x' | 'y'>, threshold: Threshold): Float64Array {
  const counts = new Float64Array(NEED_ZONES.length);
  for (const zone of classifyPlaces('expectation', x, y, threshold)) counts[zone] = counts[zone]! + 1;
  return counts;
}
