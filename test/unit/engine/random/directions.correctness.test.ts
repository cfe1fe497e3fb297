import { describe, expect, test } from 'vitest';
import { directions, SOBOL_DIMENSIONS } from '#engine/random/directions.ts';
import { JOE_KUO } from '#engine/random/joe-kuo.ts';

const rows = JOE_KUO.split(',').map((row) => {
  const [s, a, ...m] = row.split(' ').map(Number);
  return { s: s!, a: a!, m, polynomial: 2 ** s! + 2 * a! + 1 };
});

function point(index: number, dimension: number): number {
  let bits = 0;
  for (let k = 0; index >>> k !== 0; k++) if (((index >>> k) & 1) === 1) bits ^= directions[32 * dimension + k]!;
  return (bits >>> 0) / 2 ** 32;
}

/** Product of two polynomials over GF(2), modulo a third. */
function times(a: number, b: number, modulus: number): number {
  const top = 31 - Math.clz32(modulus);
  let product = 0;
  for (let bit = top; bit >= 0; bit--) {
    product <<= 1;
    if ((product >> top) & 1) product ^= modulus;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

function power(exponent: number, modulus: number): number {
  let result = 1;
  let square = modulus === 3 ? 1 : 2; // x, modulo x + 1: 1
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result = times(result, square, modulus);
    square = times(square, square, modulus);
  }
  return result;
}

const primeFactors = (n: number): number[] => {
  const found: number[] = [];
  for (let p = 2, rest = n; rest > 1; p++) {
    if (rest % p === 0) found.push(p);
    while (rest % p === 0) rest /= p;
  }
  return found;
};

describe('the table of Joe and Kuo', () => {
  test('127 rows, polynomials all different, by degree and then in rising order', () => {
    expect(rows).toHaveLength(SOBOL_DIMENSIONS - 1);
    const polynomials = rows.map(({ polynomial }) => polynomial);
    expect(polynomials).toEqual([...new Set(polynomials)].sort((a, b) => a - b));
  });

  test('every polynomial is primitive: x has order 2ˢ − 1', () => {
    for (const { s, polynomial } of rows) {
      const order = 2 ** s - 1;
      expect(power(order, polynomial), `polynomial ${polynomial}`).toBe(1);
      for (const p of primeFactors(order)) expect(power(order / p, polynomial), `${polynomial}: ${p}`).not.toBe(1);
    }
  });

  test('none is left out: up to degree 9 there are φ(2ˢ − 1)/s of each (1, 1, 2, 2, 6, 6, 18, 16, 48)', () => {
    const count = (degree: number): number => rows.filter(({ s }) => s === degree).length;
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(count)).toEqual([1, 1, 2, 2, 6, 6, 18, 16, 48]);
  });

  test('the first numbers are odd and m_k < 2ᵏ', () => {
    for (const { s, m } of rows) {
      expect(m).toHaveLength(s);
      m.forEach((value, k) => {
        expect(value % 2).toBe(1);
        expect(value).toBeLessThan(2 ** (k + 1));
      });
    }
  });
});

describe('the sequence', () => {
  /** Gray code: the k-th point in the order of Joe and Kuo's program is point k ⊕ ⌊k/2⌋. */
  const inGrayOrder = (k: number, dimension: number): number => point(k ^ (k >> 1), dimension);

  test('first points of dimensions 1 to 3 as printed by the program of Joe and Kuo', () => {
    const first = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => [0, 1, 2].map((d) => inGrayOrder(k, d)));
    expect(first).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  test.each([
    [5, [0.875, 0.625, 0.125]],
    [8, [0.3125, 0.6875, 0.0625]],
    [100, [0.2578125, 0.6484375, 0.4609375]],
    [1000, [0.0966796875, 0.4462890625, 0.5439453125]],
  ])('point %i in dimensions 2, 64 and 128 as scipy 1.17 (qmc.Sobol) gives it', (k, expected) => {
    expect([1, 63, 127].map((dimension) => inGrayOrder(k, dimension))).toEqual(expected);
  });

  test('each dimension alone: the first 2ᵏ points fall one into each of 2ᵏ intervals', () => {
    for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
      for (let k = 1; k <= 10; k++) {
        const cells = new Set(Array.from({ length: 2 ** k }, (_, i) => Math.floor(point(i, d) * 2 ** k)));
        expect(cells.size, `dimension ${d}, 2^${k}`).toBe(2 ** k);
      }
    }
  });

  /** Least t for which each box 2^−a × 2^−b with a + b = m − t holds exactly 2ᵗ of the first 2ᵐ points. */
  function tValue(d1: number, d2: number, m: number): number {
    const points = Array.from({ length: 2 ** m }, (_, i) => [point(i, d1), point(i, d2)] as const);
    const isEven = (t: number): boolean => {
      for (let a = 0; a <= m - t; a++) {
        const b = m - t - a;
        const counts = new Int32Array(2 ** (m - t));
        for (const [x, y] of points) counts[Math.floor(x * 2 ** a) * 2 ** b + Math.floor(y * 2 ** b)]!++;
        if (counts.some((count) => count !== 2 ** t)) return false;
      }
      return true;
    };
    let t = 0;
    while (!isEven(t)) t++;
    return t;
  }

  test('pairs of the first 12: t at most the degrees less 1, summed (Sobol 1967); 0 for the first two', () => {
    const slack = (d: number): number => (d === 0 ? 0 : rows[d - 1]!.s - 1);
    for (const m of [3, 6, 9]) {
      expect(tValue(0, 1, m)).toBe(0);
      for (let d2 = 1; d2 < 12; d2++) {
        for (let d1 = 0; d1 < d2; d1++) {
          expect(tValue(d1, d2, m), `${d1}, ${d2}, m = ${m}`).toBeLessThanOrEqual(slack(d1) + slack(d2));
        }
      }
    }
  });
});
