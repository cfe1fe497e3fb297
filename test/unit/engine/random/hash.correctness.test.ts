import { expect, test } from 'vitest';
import { hashKey, mix } from '#engine/random/hash.ts';
import { kolmogorov } from './statistics.ts';

test('keys of seeds 0 … 999 are spread evenly, for several purposes (Kolmogorov, 1 in 1,000)', () => {
  for (const purpose of ['luck', 'inputs', 0, 1, 2, 127]) {
    const keys = Array.from({ length: 1000 }, (_, seed) => hashKey(seed, purpose, 0) / 2 ** 32);
    expect(kolmogorov(keys), `purpose ${purpose}`).toBeLessThan(1.95);
  }
});

test('so are those of purposes and replicates 0 … 999', () => {
  const range = Array.from({ length: 1000 }, (_, i) => i);
  expect(kolmogorov(range.map((i) => hashKey(1, i, 0) / 2 ** 32))).toBeLessThan(1.95);
  expect(kolmogorov(range.map((i) => hashKey(1, 'luck', i) / 2 ** 32))).toBeLessThan(1.95);
});

test('no two of 100,000 seeds, purposes or replicates share a key: each step is a bijection', () => {
  const count = 100_000;
  const distinct = (key: (i: number) => number): number =>
    new Set(Array.from({ length: count }, (_, i) => key(i))).size;
  expect(distinct((i) => hashKey(i, 'luck', 3))).toBe(count);
  expect(distinct((i) => hashKey(4294967295 - i, 'luck', 3))).toBe(count);
  expect(distinct((i) => hashKey(7, i, 3))).toBe(count);
  expect(distinct((i) => hashKey(7, 'luck', i))).toBe(count);
  expect(distinct((i) => mix(i))).toBe(count);
});

test('flipping any bit of the seed flips each bit of the key about half of the time (5 SE of 4,000)', () => {
  const trials = 4000;
  for (let bit = 0; bit < 32; bit++) {
    const flips = new Int32Array(32);
    for (let seed = 0; seed < trials; seed++) {
      const changed = hashKey(seed, 'luck', 0) ^ hashKey((seed ^ (1 << bit)) >>> 0, 'luck', 0);
      for (let k = 0; k < 32; k++) flips[k]! += (changed >>> k) & 1;
    }
    for (const count of flips) expect(Math.abs(count - trials / 2)).toBeLessThan(5 * Math.sqrt(trials / 4));
  }
});

test('a number and its text are different purposes; keys are whole and in 0 … 2³² − 1', () => {
  expect(hashKey(1, 5, 0)).not.toBe(hashKey(1, '5', 0));
  for (const key of [hashKey(0, '', 0), hashKey(4294967295, 'δ', 15), hashKey(1, -3, 2)]) {
    expect(Number.isInteger(key) && key >= 0 && key < 2 ** 32).toBe(true);
  }
});
