import { expect, it } from 'vitest';
import { hashKey } from '#engine/random/hash.ts';
import { philox, philoxPair } from '#engine/random/philox.ts';
import { fineUniform, start, streamFor, uniform } from '#engine/random/stream.ts';
import { correlation, kolmogorov } from './statistics.ts';

it('two blocks at a time are the two blocks, also for the largest products and counters that wrap', () => {
  const one = new Uint32Array(4);
  const two = new Uint32Array(8);
  let x = 1;
  for (let i = 0; i < 20_000; i++) {
    const words = Array.from({ length: 6 }, () => (x = Math.imul(x, 1664525) + 1013904223));
    // all ones, all zeros, and next to them
    if (i < 64) for (let j = 0; j < 6; j++) words[j] = ((i >> j) & 1) === 1 ? -1 : 0;
    const [c0, c1, c2, c3, k0, k1] = words as [number, number, number, number, number, number];
    philoxPair(c0, c1, c2, c3, k0, k1, two);
    philox(c0, c1, c2, c3, k0, k1, one);
    let same = one.every((word, j) => word === two[j]);
    philox(c0 + 1, c1, c2, c3, k0, k1, one);
    same &&= one.every((word, j) => word === two[4 + j]);
    if (!same) expect(words).toBe('the same both ways');
  }
});

it('the numbers of a place are the words of its counters, whatever was taken elsewhere', () => {
  const stream = streamFor(42, 'cohort');
  const four = new Uint32Array(4);
  const [key0, key1] = [hashKey(42, 'cohort', 0), hashKey(42, 'cohort', 1)];
  for (const [run, place, taken] of [
    [0, 0, 3],
    [7, 5, 11],
    [2 ** 32 + 7, 5, 1],
    [2 ** 31, 0xffffffff, 9],
  ] as const) {
    start(stream, run, place);
    for (let i = 0; i < taken; i++) {
      philox(Math.floor(i / 4), run % 2 ** 32, place, Math.floor(run / 2 ** 32), key0, key1, four);
      expect(uniform(stream)).toBe((four[i % 4]! + 0.5) / 2 ** 32);
    }
  }
});

it('a fine uniform takes 32 bits of one word and 20 of the next, and never comes to 0 or 1', () => {
  const stream = streamFor(1, 'fine');
  start(stream, 0, 0);
  const words = Array.from({ length: 12 }, () => uniform(stream) * 2 ** 32 - 0.5);
  start(stream, 0, 0);
  for (let i = 0; i < 12; i += 2) {
    expect(fineUniform(stream)).toBe((words[i]! * 2 ** 20 + Math.floor(words[i + 1]! / 2 ** 12) + 0.5) / 2 ** 52 - 0);
  }
  stream.at = 0;
  stream.words.fill(0);
  expect(fineUniform(stream)).toBe(2 ** -53);
  stream.words.fill(0xffffffff);
  expect(fineUniform(stream)).toBe(1 - 2 ** -53);
});

it('runs and places are uniform and unrelated', () => {
  const stream = streamFor(3, 'cohort');
  const first = (run: number, place: number): number => {
    start(stream, run, place);
    return uniform(stream);
  };
  const n = 4000;
  const runs = Array.from({ length: n }, (_, run) => first(run, 0));
  const places = Array.from({ length: n }, (_, place) => first(0, place));
  expect(kolmogorov(runs)).toBeLessThan(1.95);
  expect(kolmogorov(places)).toBeLessThan(1.95);
  expect(Math.abs(correlation(runs, places)) * Math.sqrt(n)).toBeLessThan(3.5);
  expect(Math.abs(correlation(runs.slice(1), runs.slice(0, -1))) * Math.sqrt(n)).toBeLessThan(3.5);
});
