import { describe, expect, test } from 'vitest';
import { axisCorrelation, axisFactor, disagreeingPair } from '#engine/positions/axis-correlation.ts';
import { AXES } from '#engine/positions/positions.ts';

const SIZE = AXES.length;
const at = (matrix: Float64Array, a: (typeof AXES)[number], b: (typeof AXES)[number]): number =>
  matrix[AXES.indexOf(a) * SIZE + AXES.indexOf(b)]!;

describe('what is assumed', () => {
  const matrix = axisCorrelation();

  test('is a correlation matrix: ones, symmetric, and L·Lᵀ gives it back', () => {
    const factor = axisFactor(matrix);
    for (let i = 0; i < SIZE; i++) {
      expect(matrix[i * SIZE + i]).toBe(1);
      for (let j = 0; j <= i; j++) {
        expect(matrix[i * SIZE + j]).toBe(matrix[j * SIZE + i]);
        let product = 0;
        for (let k = 0; k <= j; k++) product += factor[(i * (i + 1)) / 2 + k]! * factor[(j * (j + 1)) / 2 + k]!;
        expect(product).toBeCloseTo(matrix[i * SIZE + j]!, 14);
      }
    }
  });

  test('lets loyalty of the mind rise together, and brands fall with it', () => {
    expect(at(matrix, 'attitude', 'attachment')).toBeGreaterThan(0.4);
    expect(at(matrix, 'durability', 'involvement')).toBeGreaterThan(0.2);
    expect(at(matrix, 'involvement', 'brands')).toBeLessThan(0);
    expect(at(matrix, 'repeat', 'attitude')).toBe(0);
  });
});

test('a pair that is said replaces the one assumed, as normal scores: 0.5 is 2·sin(π/12) = 0.5176381 (Pearson 1907)', () => {
  const matrix = axisCorrelation([
    { a: 'brands', b: 'attitude', rank: 0.5 },
    { a: 'repeat', b: 'brands', rank: -0.5 },
  ]);
  expect(at(matrix, 'attitude', 'brands')).toBeCloseTo(0.5176380902, 10);
  expect(at(matrix, 'brands', 'repeat')).toBeCloseTo(-0.5176380902, 10);
  expect(at(matrix, 'attitude', 'attachment')).toBe(at(axisCorrelation(), 'attitude', 'attachment'));
});

describe('pairs that cannot hold with the others', () => {
  const pairs = [
    { a: 'repeat', b: 'expression', rank: 0.1 },
    { a: 'attitude', b: 'attachment', rank: -0.95 },
  ] as const;

  test('are named, and the drawing says so', () => {
    expect(disagreeingPair(pairs)).toBe(1);
    expect(() => axisFactor(axisCorrelation(pairs))).toThrow('invalid correlations: must hold together');
  });

  test('even where all that are said are weak together with those assumed', () => {
    expect(disagreeingPair([])).toBeNull();
    expect(disagreeingPair([{ a: 'repeat', b: 'brands', rank: -0.6 }])).toBeNull();
    const apart = [
      { a: 'repeat', b: 'expression', rank: 0.9 },
      { a: 'repeat', b: 'expectation', rank: 0.9 },
      { a: 'expectation', b: 'expression', rank: -0.8 },
    ] as const;
    expect(disagreeingPair(apart)).toBe(0);
  });
});
