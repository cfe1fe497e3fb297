/** One double, seen as two words: `WORDS[HIGH]` holds sign, exponent and the first 20 bits of the fraction. */
const DOUBLE = new Float64Array(1);
const WORDS = new Int32Array(DOUBLE.buffer);
const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
const HIGH = littleEndian ? 1 : 0;

/** ln 2 in two pieces: the first has 21 trailing zero bits, so that k·LN2_HIGH is exact for |k| < 2¹¹. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
export const INVERSE_LN2 = 1.4426950408889634;

const SMALLEST = -1074;
const POWERS = new Float64Array(1023 - SMALLEST + 1);
for (let k = 0, up = 1; k <= 1023; k++, up *= 2) POWERS[k - SMALLEST] = up;
for (let k = -1, down = 0.5; k >= SMALLEST; k--, down /= 2) POWERS[k - SMALLEST] = down;

/** The whole k for which √½ ≤ x·2⁻ᵏ < √2 (to the 20 leading bits of √2), of a normal x > 0. */
export function powerOf2(x: number): number {
  DOUBLE[0] = x;
  const high = WORDS[HIGH]!;
  // the second term is 1 when the fraction reaches that of √2
  return (high >> 20) - 1023 + (((high & 0xfffff) + 0x95f64) >> 20);
}

/** y·2ᵏ with at most one rounding, for any whole k and a y that is about 1 or whose product is. Too large: ±Infinity. */
export function scaleByPowerOf2(y: number, k: number): number {
  if (k > 1023) return k > 1026 ? y * Infinity : y * POWERS[k - 4 - SMALLEST]! * 16;
  // two multiplications below: the first is exact, because its result is far above the subnormals
  if (k < SMALLEST) return k < SMALLEST - 3 ? y * 0 : y * 0.125 * POWERS[k + 3 - SMALLEST]!;
  return y * POWERS[k - SMALLEST]!;
}
