import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { normalDensity } from '../math/normal.ts';
import { bisectRoot } from '../math/root.ts';
import type { AxisScale, Place } from './positions.ts';

/**
 * A curve of places between the ends of an axis: min + (max − min)/(1 + exp(−(mu + sigma·z))), z a standard normal
 * score (logit-normal; J. Aitchison and S. M. Shen, "Logistic-normal distributions", Biometrika 67 (1980) 261–272).
 */
export interface PlaceCurve {
  readonly mu: number;
  readonly sigma: number;
}

/** Widest spread, as a share of the axis: customers stand at its two ends only. Evenly all over it is 0.29. */
const MOST_SPREAD = 0.5;

/**
 * The curve with this median and this standard deviation, to ten digits; one of nearly half the axis is as wide as
 * `WIDEST`.
 *
 * @throws if the middle is not strictly between the ends, or the spread not within 0 … MOST_SPREAD of the axis
 */
export function placeCurve({ middle, spread }: Place, { min, max }: AxisScale): PlaceCurve {
  const share = (middle - min) / (max - min);
  if (!(share > 0 && share < 1))
    throw new RangeError(`invalid middle: must lie between ${min} and ${max}, got ${middle}`);
  const wanted = spread / (max - min);
  if (!(wanted >= 0 && wanted <= MOST_SPREAD)) {
    throw new RangeError(`invalid spread: must be 0 … ${MOST_SPREAD * (max - min)}, got ${spread}`);
  }
  const mu = log(share / (1 - share));
  if (wanted === 0) return { mu, sigma: 0 };
  return { mu, sigma: bisectRoot((sigma) => deviation(mu, sigma) - wanted, 0, WIDEST, 1e-10) ?? WIDEST };
}

/** With this sigma 99 of 100 customers stand at the ends of the axis. */
const WIDEST = 64;
const NODE = 1 / 8;
const NODES = 8 / NODE;

/**
 * Standard deviation of 1/(1 + exp(−(mu + sigma·z))): the sum over evenly spaced scores, exact to rounding for any
 * sigma in use.
 */
function deviation(mu: number, sigma: number): number {
  let whole = 0;
  let first = 0;
  let second = 0;
  const middle = logistic(mu);
  for (let k = -NODES; k <= NODES; k++) {
    const weight = WEIGHTS[k + NODES]!;
    const off = logistic(mu + sigma * k * NODE) - middle;
    whole += weight;
    first += weight * off;
    second += weight * off * off;
  }
  const mean = first / whole;
  return Math.sqrt(Math.max(0, second / whole - mean * mean));
}

const WEIGHTS = Float64Array.from({ length: 2 * NODES + 1 }, (_, k) => normalDensity((k - NODES) * NODE));

export const logistic = (x: number): number => 1 / (1 + exp(-x));
