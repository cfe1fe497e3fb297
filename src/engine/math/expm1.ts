import { INVERSE_LN2, LN2_HIGH, LN2_LOW, scaleByPowerOf2 } from './bits.ts';

/**
 * eˣ − 1 without the cancellation near 0, the same bits in every JavaScript engine; error below 1 unit in the last place.
 *
 * Method of FDLIBM (Sun Microsystems 1993, s_expm1.c): x = k·ln 2 + r, a rational approximation of eʳ − 1 with the
 * rounding error c of r carried along, and a case for each size of k so that the 1 is taken off before it can cancel.
 */
export function expm1(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : x;
  if (x < -39) return -1;
  let k = 0;
  let r = x;
  let c = 0;
  if (Math.abs(x) > 0.34657359027997264) {
    k = Math.abs(x) < 1.0397207708399179 ? (x > 0 ? 1 : -1) : Math.floor(x * INVERSE_LN2 + 0.5);
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    r = high - low;
    c = high - r - low;
  } else if (Math.abs(x) < 5.551115123125783e-17) {
    return x;
  }

  const half = 0.5 * r;
  const square = r * half;
  const r1 = 1 + square * (Q1 + square * (Q2 + square * (Q3 + square * (Q4 + square * Q5))));
  const t = 3 - r1 * half;
  let e = square * ((r1 - t) / (6 - r * t));
  if (k === 0) return r - (r * e - square);

  e = r * (e - c) - c - square;
  if (k === -1) return 0.5 * (r - e) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  if (k <= -2 || k > 56) return scaleByPowerOf2(1 - (e - r), k) - 1;
  const downscaled = scaleByPowerOf2(1, -k);
  return k < 20 ? scaleByPowerOf2(1 - downscaled - (e - r), k) : scaleByPowerOf2(r - (e + downscaled) + 1, k);
}

const Q1 = -0.03333333333333313;
const Q2 = 0.0015873015872548146;
const Q3 = -7.93650757867488e-5;
const Q4 = 4.008217827329362e-6;
const Q5 = -2.0109921818362437e-7;
