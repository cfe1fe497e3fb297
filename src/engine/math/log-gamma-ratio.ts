import { log } from './log.ts';
import { log1p } from './log1p.ts';
import { logGamma } from './log-gamma.ts';
import { stirlingDifference } from './stirling.ts';

/**
 * lnΓ(x + t) − lnΓ(x) for x > 0, x + t > 0, without the cancellation of two huge logarithms.
 *
 * x ≥ 10: (x − ½)·ln(1 + t/x) + t·(ln(x + t) − 1) + c(x + t) − c(x) with c the remainder of Stirling's series. Smaller x
 * and |t| < 1: shifted there, lnΓ(x + t) − lnΓ(x) = … − ln Π(1 + t/(x + i)). Smaller x and larger t: nothing cancels.
 * Relative error below 1e-13 away from the zeros of the difference.
 */
export function logGammaRatio(x: number, t: number): number {
  if (t < 0) return -logGammaRatio(x + t, -t);
  if (x >= 10) return large(x, t);
  if (t >= 1) return logGamma(x + t) - logGamma(x);
  // product of (1 + t/(x + i)), less 1, so that a tiny t keeps its digits
  let excess = 0;
  let at = x;
  while (at < 10) {
    const q = t / at;
    excess += q + excess * q;
    at += 1;
  }
  return large(at, t) - log1p(excess);
}

function large(x: number, t: number): number {
  return (x - 0.5) * log1p(t / x) + t * (log(x + t) - 1) + stirlingDifference(x, t);
}
