/**
 * A 32-bit key for one purpose of a seed: `hashKey(seed, 'luck', 3)`.
 *
 * Every step is a bijection of the 32 bits mixed in, so two seeds (or purposes, or replicates) never share a key while
 * the other two arguments are the same, and neighbours are unrelated. A number and its text are different purposes.
 */
export function hashKey(seed: number, purpose: string | number, replicate: number): number {
  const word = typeof purpose === 'number' ? mix(purpose ^ 0x85ebca6b) : hashText(purpose);
  return mix(mix(mix(seed + 0x9e3779b9) ^ word) + Math.imul(replicate, 0x9e3779b1) + 0x7f4a7c15) >>> 0;
}

/**
 * A bijection of 32 bits in which every input bit flips every output bit with probability about ½: xor-shifts and
 * multiplications with the constants found by C. Wellons' hash prospector ("lowbias32", bias 0.17).
 */
export function mix(bits: number): number {
  let x = bits | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/** FNV-1a over the UTF-16 units, then mixed. */
function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}
