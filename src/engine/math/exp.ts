import { INVERSE_LN2, LN2_HIGH, LN2_LOW, scaleByPowerOf2 } from './bits.ts';

/**
 * eˣ with the same bits in every JavaScript engine; error below 1 unit in the last place.
 *
 * Method of FDLIBM (Sun Microsystems 1993, e_exp.c): x = k·ln 2 + r with |r| ≤ ½ ln 2; with R(r²) the minimax
 * polynomial of r(eʳ + 1)/(eʳ − 1) − 2 and c = r − R, eʳ = 1 + r + r·c/(2 − c). Overflow gives Infinity, underflow 0.
 */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : x; // the last is NaN
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return k === 0 ? y : scaleByPowerOf2(y, k);
}

const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;
