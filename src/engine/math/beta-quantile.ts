import { betaIncomplete, fractionOf, logConstant, logPower } from './beta-inc.ts';
import { exp } from './exp.ts';
import { log } from './log.ts';
import { log1p } from './log1p.ts';
import { logBeta } from './log-beta.ts';
import { normalQuantile } from './normal.ts';

/**
 * The x with I_x(a, b) = p, for a, b > 0. p ≤ 0 gives 0, p ≥ 1 gives 1. I at the result is within 1e-11·min(p, 1 − p) of p, but for the rounding of x.
 *
 * Below the mean: Halley's steps on ln I as a function of ln x (almost a straight line in the tail, and quantiles as
 * small as 1e-300 can be held), inside a shrinking bracket. Above the mean: the same for 1 − x.
 */
export function betaQuantile(a: number, b: number, p: number): number {
  if (!(p > 0)) return 0;
  if (p >= 1) return 1;
  return p <= betaIncomplete(a, b, a / (a + b)) ? lowerQuantile(a, b, p) : 1 - lowerQuantile(b, a, 1 - p);
}

function lowerQuantile(a: number, b: number, p: number): number {
  const constant = logConstant(a, b);
  const target = log(p);
  let high = -log1p(b / a);
  let low = -Infinity;
  let y = Math.min(high, startOf(a, b, p));
  if (y < -700) return exp(y);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const x = exp(y);
    const fraction = fractionOf(a, b, x);
    const miss = logPower(a, b, x, constant) + log(fraction / a) - target;
    if (miss > 0) high = y;
    else low = y;
    const slope = a / ((1 - x) * fraction); // d ln I/d ln x
    const newton = miss / slope;
    const bend = a - ((b - 1) * x) / (1 - x) - slope; // d ln slope/d ln x
    const halley = newton / (1 - 0.5 * newton * bend);
    // the error after a step is about its cube
    if (Math.abs(halley) * Math.max(1, slope, Math.abs(bend)) < 1e-6) return exp(y - halley);
    const next = y - halley;
    y = next > low && next < high ? next : low === -Infinity ? 2 * y - high - 1 : 0.5 * (low + high);
  }
  return exp(y);
}

/** ln of a first guess: Abramowitz and Stegun 26.5.22, or I ≈ x^a/(a·B) where a curve has no inner mode. */
function startOf(a: number, b: number, p: number): number {
  if (a <= 1 || b <= 1) return (log(p) + log(a) + logBeta(a, b)) / a;
  const z = -normalQuantile(p);
  const r = (z * z - 3) / 6;
  const s = 1 / (2 * a - 1);
  const t = 1 / (2 * b - 1);
  const h = 2 / (s + t);
  const w = (z * Math.sqrt(h + r)) / h - (t - s) * (r + 5 / 6 - 2 / (3 * h));
  return -log1p((b / a) * exp(2 * w));
}

const MOST_ROUNDS = 100;
