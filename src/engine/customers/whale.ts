import type { Lorenz, Whale } from './customers-summary.ts';

/** Points of a curve over shares of customers: 0, 0.5 %, … 100 %. */
export const CURVE_STEPS = 200;
const BEST_FIFTH = CURVE_STEPS / 5;

/**
 * The whale curve of what customers bring in a year: from the best to the worst, cumulated, as shares of the total. All
 * shares are NaN where the total is not above zero: there is no profit to have a share of.
 *
 * Kaplan & Narayanan (2001).
 */
export function whaleOf(values: Float64Array): Whale {
  const sorted = Float64Array.from(values).sort().reverse();
  const n = sorted.length;
  let total = 0;
  let gained = 0;
  let winners = 0;
  let lost = 0;
  let losers = 0;
  for (const value of sorted) {
    total += value;
    if (value > 0) {
      gained += value;
      winners++;
    } else if (value < 0) {
      lost -= value;
      losers++;
    }
  }
  const whole = total > 0 ? total : Number.NaN;
  const cumulated = shares(sorted, whole);
  return {
    cumulated,
    peak: { customers: winners / n, profit: gained / whole },
    best20: cumulated[BEST_FIFTH]!,
    losers: { customers: losers / n, loss: lost / whole },
    mean: total / n,
  };
}

/**
 * The Lorenz curve of lifetime profit: from the worst customer to the best, cumulated; and its Gini coefficient, twice
 * the area between curve and diagonal, above 1 where many lose. NaN where the total is not above zero.
 */
export function lorenzOf(values: Float64Array): Lorenz {
  const sorted = Float64Array.from(values).sort();
  let total = 0;
  for (const value of sorted) total += value;
  const whole = total > 0 ? total : Number.NaN;
  let area = 0;
  let sum = 0;
  for (const value of sorted) {
    area += sum + 0.5 * value;
    sum += value;
  }
  return { cumulated: shares(sorted, whole), gini: 1 - (2 * area) / (whole * sorted.length) };
}

/** Sums of the first k ⁄ 200 of the values as shares of the whole, a customer on the border in part; ends at 1. */
function shares(ordered: Float64Array, whole: number): Float64Array {
  const n = ordered.length;
  const out = new Float64Array(CURVE_STEPS + 1);
  let sum = 0;
  let i = 0;
  for (let k = 0; k <= CURVE_STEPS; k++) {
    const upTo = (n * k) / CURVE_STEPS;
    for (; i < Math.floor(upTo); i++) sum += ordered[i]!;
    const part = upTo - i;
    out[k] = (part > 0 ? sum + part * ordered[i]! : sum) / whole;
  }
  return out;
}
