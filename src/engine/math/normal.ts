import { exp } from './exp.ts';
import { log } from './log.ts';
import { millsRatio } from './mills-ratio.ts';

/** Density of the standard normal curve, e^(−z²/2)/√(2π); relative error below 1e-15 while it is not subnormal. */
export function normalDensity(z: number): number {
  const size = Math.abs(z);
  if (!(size < 39)) return Number.isNaN(z) ? z : 0;
  // z² in two pieces: an error of z²·2⁻⁵³ in the exponent would be seen in the tail
  const head = Math.floor(size * 16) / 16;
  return INVERSE_SQRT_2PI * exp(-0.5 * head * head) * exp(-0.5 * (size - head) * (size + head));
}

/** P(Z ≤ z) of a standard normal Z; relative error below 2e-15 also far down the lower tail. */
export function normalCdf(z: number): number {
  if (!(Math.abs(z) < 39)) return z > 0 ? 1 : z < 0 ? 0 : z;
  return z > 0 ? 1 - normalDensity(z) * millsRatio(z) : normalDensity(z) * millsRatio(-z);
}

/**
 * The z with P(Z ≤ z) = p. Relative error about 1e-15. p = 0 and 1 give ∓Infinity; outside, NaN.
 *
 * Rational approximations PPND16 of M. J. Wichura, "Algorithm AS 241: The percentage points of the normal
 * distribution", Applied Statistics 37 (1988) 477–484.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r);
  }
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const r = Math.sqrt(-log(tail));
  const z =
    r <= 5
      ? polynomial(MIDDLE_ABOVE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
      : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5);
  return q < 0 ? -z : z;
}

/** Of degree 7, the constant term first. */
function polynomial(c: Float64Array, x: number): number {
  return ((((((c[7]! * x + c[6]!) * x + c[5]!) * x + c[4]!) * x + c[3]!) * x + c[2]!) * x + c[1]!) * x + c[0]!;
}

const INVERSE_SQRT_2PI = 0.3989422804014327;

const CENTRE_ABOVE = new Float64Array([
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
]);
const CENTRE_BELOW = new Float64Array([
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
]);
const MIDDLE_ABOVE = new Float64Array([
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
]);
const MIDDLE_BELOW = new Float64Array([
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]);
const TAIL_ABOVE = new Float64Array([
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
]);
const TAIL_BELOW = new Float64Array([
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
]);
