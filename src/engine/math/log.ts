import { powerOf2, scaleByPowerOf2 } from './bits.ts';
import { logOfParts } from './log-kernel.ts';

/**
 * Natural logarithm, the same bits in every JavaScript engine; error below 1 unit in the last place.
 *
 * Method of FDLIBM (Sun Microsystems 1993, e_log.c): x = 2ᵏ·(1 + f) with √½ ≤ 1 + f < √2. ln 0 = −Infinity; below 0, NaN.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let lifted = 0;
  let normal = x;
  if (x < 2.2250738585072014e-308) {
    normal = x * 18014398509481984; // 2^54 lifts a subnormal
    lifted = -54;
  }
  const k = powerOf2(normal);
  return logOfParts(k + lifted, scaleByPowerOf2(normal, -k) - 1, 0);
}
