import { exp } from './exp.ts';
import type { GammaCurve } from './gamma-inc.ts';
import { gammaLower, logPower, lowerRatio, upperRatio } from './gamma-inc.ts';
import { log } from './log.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

/**
 * ln(x/a) of the x with P(a, x) = p, 0 < p < 1: kept as a logarithm, because quantiles of small shapes underflow.
 *
 * Halley's steps on ln P (below the mean) or ln Q (above it) as a function of ln x, inside a shrinking bracket. The
 * probability at the result is within 1e-13·min(p, 1 − p) of p, but for the rounding of x.
 */
export function logGammaQuantile(curve: GammaCurve, p: number): number {
  const { shape } = curve;
  const isLower = p <= gammaLower(curve, shape);
  const target = log(isLower ? p : 1 - p);
  let low = isLower ? -Infinity : 0;
  let high = isLower ? 0 : Infinity;
  let u = Math.min(high, Math.max(low, startOf(curve, p)));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ratio = isLower ? lowerRatio(curve, u) : upperRatio(curve, u);
    const miss = logPower(curve, u) + log(ratio) - target;
    if (miss > 0 === isLower) high = u;
    else low = u;
    const slope = (isLower ? 1 : -1) / ratio; // d ln P/du or d ln Q/du
    const newton = miss / slope;
    const bend = shape - shape * exp(u) - slope; // d ln |slope|/du
    const step = newton / Math.max(0.5, 1 - 0.5 * newton * bend);
    // the error after a step is about its cube
    if (Math.abs(step) * Math.max(1, Math.abs(slope), Math.abs(bend)) < 1e-6) return u - step;
    const next = u - step;
    u = next > low && next < high ? next : inside(low, high);
  }
  return u;
}

/** The x with P(a, x) = p. p ≤ 0 gives 0, p ≥ 1 Infinity; below the smallest double, 0. */
export function gammaQuantile(curve: GammaCurve, p: number): number {
  if (!(p > 0)) return Number.isNaN(p) ? p : 0;
  return p >= 1 ? Infinity : curve.shape * exp(logGammaQuantile(curve, p));
}

function inside(low: number, high: number): number {
  if (low === -Infinity) return 2 * high - 1;
  return high === Infinity ? 2 * low + 1 : 0.5 * (low + high);
}

/** E. B. Wilson and M. M. Hilferty (1931): the cube root is nearly normal; for small shapes P ≈ xᵃ/Γ(a + 1). */
function startOf({ shape, logShape }: GammaCurve, p: number): number {
  const root = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  if (shape > 0.5 && root > 0.1) return 3 * log(root);
  return (log(p) + logGamma(shape + 1)) / shape - logShape;
}

const MOST_ROUNDS = 200;
