import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directions } from '#engine/random/directions.ts';
import { hashKey } from '#engine/random/hash.ts';
import { owenScramble } from '#engine/random/owen.ts';
import { reverseBits } from '#engine/random/reverse-bits.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });

test('reversing: bit k becomes bit 31 − k, twice is nothing', () => {
  for (let k = 0; k < 32; k++) expect(reverseBits(1 << k) >>> 0).toBe(2 ** (31 - k));
  fc.assert(fc.property(word, (x) => reverseBits(reverseBits(x)) >>> 0 === x));
});

test('nested: two fractions that share their first k bits share them afterwards, and differ at the next', () => {
  fc.assert(
    fc.property(word, word, word, (a, b, key) => {
      const before = Math.clz32(a ^ b);
      expect(Math.clz32(owenScramble(a, key) ^ owenScramble(b, key))).toBe(before);
    }),
    { numRuns: 5000 },
  );
});

const KEYS = 20_000;
const keys = Array.from({ length: KEYS }, (_, seed) => hashKey(seed, 'owen test', 0));

test('each of the first 6 bits flips for half of the keys, and flips of different nodes are uncorrelated (5 SE)', () => {
  for (let bit = 0; bit < 6; bit++) {
    const nodes = 2 ** bit;
    const sums = new Float64Array(nodes);
    const products = new Float64Array(nodes * nodes);
    const flips = new Int8Array(nodes);
    for (const key of keys) {
      for (let node = 0; node < nodes; node++) {
        const x = bit === 0 ? 0 : (node << (32 - bit)) >>> 0;
        flips[node] = (owenScramble(x, key) >>> (31 - bit)) & 1 ? 1 : -1;
        sums[node]! += flips[node]!;
        for (let other = 0; other < node; other++) products[node * nodes + other]! += flips[node]! * flips[other]!;
      }
    }
    const limit = 5 * Math.sqrt(KEYS);
    expect(Math.max(...sums.map(Math.abs))).toBeLessThan(limit);
    expect(Math.max(...products.map(Math.abs))).toBeLessThan(limit);
  }
});

describe('the mean of x over 2ᵏ scrambled points has the variance of a random point in each interval, 1/(12n³) (Owen 1997)', () => {
  test.each([1, 2, 8, 64])('n = %i, within 4 standard errors', (n) => {
    let [sum, squares, fourths] = [0, 0, 0];
    for (const key of keys) {
      let total = 0;
      for (let i = 0; i < n; i++) {
        const bits = reverseBits(i) >>> 0; // dimension 0: van der Corput
        total += (owenScramble(bits, key) + 0.5) / 2 ** 32 - 0.5;
      }
      const mean = total / n;
      sum += mean;
      squares += mean ** 2;
      fourths += mean ** 4;
    }
    const variance = squares / KEYS;
    const error = Math.sqrt((fourths / KEYS - variance ** 2) / KEYS);
    expect(Math.abs(variance - 1 / (12 * n ** 3)) / error).toBeLessThan(4);
    expect(Math.abs(sum / KEYS) / Math.sqrt(variance / KEYS)).toBeLessThan(4);
  });
});

test('a scrambled net is a net: 2⁸ points of dimensions 0 and 1, one in every box of volume 2⁻⁸', () => {
  for (const key of keys.slice(0, 20)) {
    for (let a = 0; a <= 8; a++) {
      const boxes = new Set<number>();
      for (let i = 0; i < 256; i++) {
        let y = 0;
        for (let k = 0; k < 8; k++) if ((i >> k) & 1) y ^= directions[32 + k]!;
        const x = owenScramble(reverseBits(i) >>> 0, key) / 2 ** 32;
        const z = owenScramble(y >>> 0, key ^ 0x55555) / 2 ** 32;
        boxes.add(Math.floor(x * 2 ** a) * 256 + Math.floor(z * 2 ** (8 - a)));
      }
      expect(boxes.size).toBe(256);
    }
  }
});
