/** The draws of a seed are part of the engine's version: a changed hash is a new version. Recorded 2026-11-22. */
import { expect, test } from 'vitest';
import { hashKey } from '#engine/random/hash.ts';
import type { UniformSource } from '#engine/random/uniforms.ts';
import { randomUniforms, sobolUniforms } from '#engine/random/uniforms.ts';
import { hashOfBits } from '../math/ulps.ts';

const DIMENSIONS = [0, 1, 2, 3, 10, 34, 127, 128, 300];

function draws(source: UniformSource): number[] {
  const out = new Float64Array(DIMENSIONS.length);
  return Array.from({ length: 2000 }, (_, run) => {
    source.fill(run, out);
    return [...out];
  }).flat();
}

test('uniforms of seed 42', () => {
  expect(hashOfBits(draws(sobolUniforms(42, DIMENSIONS)))).toBe('6add1ab8');
  expect(hashOfBits(draws(randomUniforms(42, DIMENSIONS)))).toBe('53bc0c6d');
});

test('keys', () => {
  expect([hashKey(0, 0, 0), hashKey(42, 'luck', 1), hashKey(4294967295, 200, 15)]).toEqual([
    601127577, 3816033646, 1930786941,
  ]);
});
