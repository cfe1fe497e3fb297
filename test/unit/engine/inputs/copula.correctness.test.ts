import { describe, expect, test } from 'vitest';
import type { Copula, Disagreement } from '#engine/inputs/copula.ts';
import { copulaOf, correlate, scoreCorrelation } from '#engine/inputs/copula.ts';
import type { Correlation } from '#engine/scenario.ts';

const pair = (a: string, b: string, rank: number): Correlation => ({ a, b, rank });
const copula = (...pairs: Correlation[]): Copula | Disagreement | null => copulaOf(pairs, (path) => Number(path));

function sound(...pairs: Correlation[]): Copula {
  const made = copula(...pairs);
  if (made === null || 'disagrees' in made) throw new Error('no copula');
  return made;
}

test('ρ = 2·sin(π·rank/6): rank 0.5 is ρ 0.5176 (Pearson 1907), and the ends meet', () => {
  expect(scoreCorrelation(0.5)).toBeCloseTo(0.517638090205041, 15);
  expect(scoreCorrelation(1)).toBeCloseTo(1, 15);
  expect(scoreCorrelation(-1)).toBeCloseTo(-1, 15);
});

test('the factor by hand: rows (1), (ρ, √(1 − ρ²))', () => {
  const rho = scoreCorrelation(0.6);
  const { coordinates, factor } = sound(pair('7', '2', 0.6));
  expect([...coordinates]).toEqual([2, 7]);
  expect([...factor]).toEqual([1, rho, Math.sqrt(1 - rho * rho)]);
});

test('a median moves with a median; a uniform at the 95th percentile goes where ρz + √(1 − ρ²)·z′ is', () => {
  const made = sound(pair('0', '1', 0.6));
  const uniforms = Float64Array.of(0.5, 0.5, 0.123);
  correlate(made, uniforms);
  expect([...uniforms]).toEqual([0.5, expect.closeTo(0.5, 14), 0.123]);
  const next = Float64Array.of(0.95, 0.5, 0.123);
  correlate(made, next);
  // Φ(1.6448536 · 0.6180340), mpmath
  expect(next[1]).toBeCloseTo(0.845322280560295, 13);
});

describe('pairs that cannot hold together name the strongest of the last', () => {
  test('0.9, 0.9 and −0.9', () => {
    expect(copula(pair('0', '1', 0.9), pair('1', '2', 0.9), pair('0', '2', -0.9))).toEqual({ disagrees: 1 });
  });

  test('ranks that could hold by themselves, but not as normal scores', () => {
    // 3 ranks of −0.4999: the matrix of ranks has eigenvalue 1 − 2·0.4999 > 0, that of scores 1 − 2·0.51754 < 0
    const all = [pair('0', '1', -0.4999), pair('1', '2', -0.4999), pair('0', '2', -0.4999)];
    expect(copula(...all)).toEqual({ disagrees: 1 });
    expect(copula(...all.map(({ a, b }) => pair(a, b, -0.48)))).toHaveProperty('factor');
  });

  test('a pair can be as close as 0.99999', () => {
    expect(copula(pair('0', '1', 0.99999))).toHaveProperty('factor');
  });
});

test('nothing moves together: no copula', () => {
  expect(copula()).toBeNull();
  expect(copula(pair('0', '1', 0))).toBeNull();
});
