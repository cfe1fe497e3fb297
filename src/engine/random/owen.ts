import { reverseBits } from './reverse-bits.ts';

/**
 * Owen's nested uniform scrambling of a 32-bit fraction, by a hash: whether a bit flips depends on all higher bits and
 * the key, never on lower ones. So a net stays a net, and each scrambled point is uniform over the keys.
 *
 * On the reversed bits a multiplication carries only upwards, which is the nesting wanted: S. Laine and T. Karras,
 * "Stratified sampling for stochastic transparency" (EGSR 2011); B. Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020. Steps and constants
 * are those of N. Vegdahl, "Building a better LK hash" (2021). Not a full nested scramble (32 key bits cannot be), but
 * its flips, their pairs and the variance of a mean agree with Owen's theory (tested). Keys come from `hashKey`.
 */
export function owenScramble(fraction: number, key: number): number {
  return reverseBits(scrambleReversed(reverseBits(fraction), key)) >>> 0;
}

/** The same for bits in reverse order, before and after. */
export function scrambleReversed(reversed: number, key: number): number {
  let x = reversed;
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + key) | 0;
  x = Math.imul(x, (key >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x;
}
