import { JOE_KUO } from './joe-kuo.ts';

/** Dimensions with direction numbers of their own. */
export const SOBOL_DIMENSIONS = 128;

/**
 * Direction numbers of Sobol's sequence as 32-bit fractions: that of bit k (0 is the lowest) of the point's index in
 * dimension d (from 0) is `directions[32·d + k]`. Point i is the XOR of the numbers of the bits that are set in i.
 *
 * Dimension 0 is van der Corput's sequence. The others follow the recurrence of their primitive polynomial,
 * m_k = 2a₁m_{k−1} ⊕ 2²a₂m_{k−2} ⊕ … ⊕ 2ˢm_{k−s} ⊕ m_{k−s}, from the table of Joe and Kuo (2008).
 */
export const directions: Uint32Array = expand();

function expand(): Uint32Array {
  const all = new Uint32Array(32 * SOBOL_DIMENSIONS);
  for (let k = 0; k < 32; k++) all[k] = 1 << (31 - k);
  JOE_KUO.split(',').forEach((row, index) => {
    const [degree, inner, ...first] = row.split(' ').map(Number);
    const s = degree!;
    const v = all.subarray(32 * (index + 1), 32 * (index + 2));
    first.forEach((m, k) => (v[k] = m << (31 - k)));
    for (let k = s; k < 32; k++) {
      let bits = v[k - s]! ^ (v[k - s]! >>> s);
      for (let j = 1; j < s; j++) if (((inner! >> (s - 1 - j)) & 1) === 1) bits ^= v[k - j]!;
      v[k] = bits;
    }
  });
  return all;
}
