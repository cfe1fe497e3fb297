import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapShift, gapValue } from '#engine/satisfaction/disconfirmation.ts';

const prospect = (x: number): number => gapValue('prospect', x, 2.25, 0.88);
const surplus = fc.double({ min: 1e-6, max: 10, noNaN: true });

describe('T7.1 values of prospects (Tversky & Kahneman 1992)', () => {
  test.each([
    [-2, -4.1408],
    [-1, -2.25],
    [0, 0],
    [1, 1],
    [2, 1.8404],
  ])('v(%d) = %d', (x, value) => {
    expect(prospect(x)).toBeCloseTo(value, 4);
  });
});

describe('T7.2 what the curve is like', () => {
  test('a shortfall weighs more than a surplus of the same size', () => {
    fc.assert(
      fc.property(surplus, fc.double({ min: 1.01, max: 5, noNaN: true }), (x, aversion) => {
        expect(-gapValue('prospect', -x, aversion, 0.88)).toBeGreaterThan(gapValue('prospect', x, aversion, 0.88));
      }),
    );
  });

  test('it is concave for surpluses and convex for shortfalls', () => {
    fc.assert(
      fc.property(surplus, surplus, fc.double({ min: 0.1, max: 0.99, noNaN: true }), (a, b, c) => {
        const value = (x: number): number => gapValue('prospect', x, 2.25, c);
        expect(value((a + b) / 2)).toBeGreaterThanOrEqual((value(a) + value(b)) / 2 - 1e-12);
        expect(value(-(a + b) / 2)).toBeLessThanOrEqual((value(-a) + value(-b)) / 2 + 1e-12);
      }),
    );
  });

  test('the symmetric form weighs both alike', () => {
    fc.assert(
      fc.property(surplus, (x) => {
        expect(-gapValue('symmetric', -x, 2.25, 0.88)).toBe(gapValue('symmetric', x, 2.25, 0.88));
      }),
    );
  });

  test('a curve without curvature and aversion is the symmetric one', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (x) => {
        expect(gapValue('prospect', x, 1, 1)).toBeCloseTo(x, 12);
      }),
    );
  });
});

test('a broken promise of five points moves satisfaction further than five points of surplus', () => {
  const gap = { form: 'prospect', lossAversion: 2.25, curvature: 0.88, perTen: 0.5 } as const;
  // 0.5 · 2.25 · 0.5^0.88 and 0.5 · 0.5^0.88
  expect(gapShift(gap, 0, -5)).toBeCloseTo(-0.5 * 2.25 * 0.5 ** 0.88, 12);
  expect(gapShift(gap, 0, 5)).toBeCloseTo(0.5 * 0.5 ** 0.88, 12);
  expect(gapShift(gap, 2, 2)).toBe(0);
});
