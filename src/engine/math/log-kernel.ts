import { LN2_HIGH, LN2_LOW } from './bits.ts';

/**
 * (R, z) of ln(1 + f) = 2s + s·R with s = f/(2 + f), z = s²: the polynomial of FDLIBM's e_log.c (Sun Microsystems
 * 1993), off by less than 2⁻⁵⁸ for √½ ≤ 1 + f ≤ √2.
 */
export function logRemainder(z: number): number {
  const w = z * z;
  return z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
}

/** k·ln 2 + ln(1 + f) + c for √½ ≤ 1 + f ≤ √2 and a tiny correction c. */
export function logOfParts(k: number, f: number, c: number): number {
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const rest = s * (halfSquare + logRemainder(s * s));
  return k * LN2_HIGH - (halfSquare - (rest + (k * LN2_LOW + c)) - f);
}

const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;
