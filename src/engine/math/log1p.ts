import { powerOf2, scaleByPowerOf2 } from './bits.ts';
import { logOfParts } from './log-kernel.ts';

/**
 * ln(1 + x) without the cancellation near 0, the same bits in every JavaScript engine; error below 1 unit in the last place.
 *
 * Method of FDLIBM (Sun Microsystems 1993, s_log1p.c): away from 0 the rounding error of u = 1 + x is put back as
 * (x − (u − 1))/u. ln(1 − 1) = −Infinity; below −1, NaN.
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x > -0.2928932188134524 && x < 0.41421356237309503) {
    return Math.abs(x) < 5.551115123125783e-17 ? x : logOfParts(0, x, 0);
  }
  const u = 1 + x;
  const k = powerOf2(u);
  const lost = k > 0 ? 1 - (u - x) : x - (u - 1);
  return logOfParts(k, scaleByPowerOf2(u, -k) - 1, lost / u);
}
