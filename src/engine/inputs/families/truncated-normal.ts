import { normalCdf, normalDensity, normalQuantile } from '../../math/normal.ts';
import { bisectRoot } from '../../math/root.ts';
import type { Target } from '../fitted.ts';

/** A normal curve (μ, σ) cut to min … max and scaled back to 1. */
interface TruncatedNormal {
  readonly quantile: (p: number) => number;
  readonly density: (x: number) => number;
}

/** What lies outside the bounds is not felt in a double. */
const NOTHING = 1e-15;

/**
 * The normal curve, cut to the bounds, whose quantiles at `tail` and 1 − `tail` are low and high; `undefined` when there
 * is none (a range too wide for what the bounds leave of a normal curve).
 *
 * Uncut: μ = (low + high)/2, σ = (high − low)/(2z). Otherwise for each σ the μ that matches low, and of those the σ that
 * matches high; both are monotone, so each is a bracketed search.
 */
export function fitTruncatedNormal(target: Target): TruncatedNormal | undefined {
  const { low, high, tail, min, max } = target;
  const sigma0 = (high - low) / (-2 * normalQuantile(tail));
  const mu0 = low + (high - low) / 2;
  if (normalCdf((min - mu0) / sigma0) < NOTHING && normalCdf((mu0 - max) / sigma0) < NOTHING) {
    return truncatedNormal(mu0, sigma0, -Infinity, Infinity);
  }

  const muFor = (sigma: number): number | undefined =>
    bisectRoot(
      (mu) => normalBetween(min, low, mu, sigma) - tail * normalBetween(min, max, mu, sigma),
      min === -Infinity ? low - 37 * sigma : Math.max(min, low - sigma) - 36 * sigma,
      max === Infinity ? high + 37 * sigma : Math.min(max, high + sigma) + 36 * sigma,
    );
  const missAt = (sigma: number): number => {
    const mu = muFor(sigma);
    if (mu === undefined) return Number.NaN;
    // upper tails where they are small, to keep the digits
    return tail * normalBetween(min, max, mu, sigma) - normalBetween(high, max, mu, sigma);
  };
  // the cut makes the rest narrower, so the uncut σ is (about) the least possible
  let from = sigma0 / 2;
  if (!(missAt(from) > 0)) return undefined;
  for (let to = sigma0; to <= 64 * sigma0; to *= 2) {
    const miss = missAt(to);
    if (Number.isNaN(miss)) return undefined;
    if (miss <= 0) {
      const sigma = bisectRoot(missAt, from, to);
      const mu = sigma === undefined ? undefined : muFor(sigma);
      return sigma === undefined || mu === undefined ? undefined : truncatedNormal(mu, sigma, min, max);
    }
    from = to;
  }
  return undefined;
}

/** P(a < X < b) of the uncut curve, from the tail in which both ends lie. */
function normalBetween(a: number, b: number, mu: number, sigma: number): number {
  const za = (a - mu) / sigma;
  const zb = (b - mu) / sigma;
  return za > 0 ? normalCdf(-za) - normalCdf(-zb) : normalCdf(zb) - normalCdf(za);
}

export function truncatedNormal(mu: number, sigma: number, min: number, max: number): TruncatedNormal {
  const mass = normalBetween(min, max, mu, sigma);
  const below = normalCdf((min - mu) / sigma);
  const above = normalCdf((mu - max) / sigma);
  return {
    quantile: (p) => {
      const lower = below + p * mass;
      const z = lower < 0.5 ? normalQuantile(lower) : -normalQuantile(above + (1 - p) * mass);
      // only rounding can pass a bound here
      return Math.min(max, Math.max(min, mu + sigma * z));
    },
    density: (x) => (x < min || x > max ? 0 : normalDensity((x - mu) / sigma) / (sigma * mass)),
  };
}
