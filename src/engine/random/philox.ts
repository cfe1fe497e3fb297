/**
 * Philox4x32-10: four random 32-bit words for a 128-bit counter and a 64-bit key. Stateless, so any word of any stream
 * can be had in any order.
 *
 * J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).
 * Writes to `out[0 … 3]`; counters and keys are taken modulo 2³².
 */
export function philox(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  key0: number,
  key1: number,
  out: Uint32Array,
): void {
  let x0 = c0 | 0;
  let x1 = c1 | 0;
  let x2 = c2 | 0;
  let x3 = c3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round++) {
    const high0 = highProduct(x0, M0_HIGH, M0_LOW);
    const high1 = highProduct(x2, M1_HIGH, M1_LOW);
    const low0 = Math.imul(x0, M0);
    const low1 = Math.imul(x2, M1);
    x0 = high1 ^ x1 ^ k0;
    x1 = low1;
    x2 = high0 ^ x3 ^ k1;
    x3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}

/**
 * The blocks of two counters in a row, c0 and c0 + 1, into `out[0 … 7]`: the same words as one after the other. A round
 * waits for the one before, so two at a time take less time.
 *
 * The upper word of a product comes from doubles: x·M is right to 2⁻⁵³ of itself, so less than 2¹² off, and less its lower
 * word it is a multiple of 2³² but for that, which rounding takes away.
 */
export function philoxPair(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  key0: number,
  key1: number,
  out: Uint32Array,
): void {
  let x0 = c0 | 0;
  let x1 = c1 | 0;
  let x2 = c2 | 0;
  let x3 = c3 | 0;
  let y0 = (c0 + 1) | 0;
  let y1 = x1;
  let y2 = x2;
  let y3 = x3;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round++) {
    const xLow0 = Math.imul(x0, M0);
    const xLow1 = Math.imul(x2, M1);
    const yLow0 = Math.imul(y0, M0);
    const yLow1 = Math.imul(y2, M1);
    const xHigh0 = (((x0 >>> 0) * M0 - (xLow0 >>> 0)) * TO_UPPER + 0.5) | 0;
    const xHigh1 = (((x2 >>> 0) * M1 - (xLow1 >>> 0)) * TO_UPPER + 0.5) | 0;
    const yHigh0 = (((y0 >>> 0) * M0 - (yLow0 >>> 0)) * TO_UPPER + 0.5) | 0;
    const yHigh1 = (((y2 >>> 0) * M1 - (yLow1 >>> 0)) * TO_UPPER + 0.5) | 0;
    x0 = xHigh1 ^ x1 ^ k0;
    x1 = xLow1;
    x2 = xHigh0 ^ x3 ^ k1;
    x3 = xLow0;
    y0 = yHigh1 ^ y1 ^ k0;
    y1 = yLow1;
    y2 = yHigh0 ^ y3 ^ k1;
    y3 = yLow0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
  out[4] = y0;
  out[5] = y1;
  out[6] = y2;
  out[7] = y3;
}

/** 2⁻³². */
const TO_UPPER = 1 / 4294967296;

const M0 = 0xd2511f53;
const M0_HIGH = 0xd251;
const M0_LOW = 0x1f53;
const M1 = 0xcd9e8d57;
const M1_HIGH = 0xcd9e;
const M1_LOW = 0x8d57;

/** Upper 32 bits of x times the constant with these 16-bit halves; no sum passes 2³². */
function highProduct(x: number, high: number, low: number): number {
  const xHigh = x >>> 16;
  const xLow = x & 0xffff;
  const middle = (Math.imul(xHigh, low) + (Math.imul(xLow, low) >>> 16)) | 0;
  const cross = ((middle & 0xffff) + Math.imul(xLow, high)) | 0;
  return (Math.imul(xHigh, high) + (middle >>> 16) + (cross >>> 16)) | 0;
}
