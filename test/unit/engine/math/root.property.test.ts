import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bisectRoot } from '#engine/math/root.ts';

const within = fc.double({ min: -50, max: 50, noNaN: true });

test('finds the zero of a steep, a flat and a kinked function', () => {
  fc.assert(
    fc.property(within, (zero) => {
      for (const f of [
        (x: number) => Math.expm1(x - zero),
        (x: number) => (x - zero) ** 3,
        (x: number) => (x < zero ? 1e-6 : 1e6) * (x - zero),
        (x: number) => Math.atan(1e3 * (x - zero)),
      ]) {
        const root = bisectRoot(f, -60, 70)!;
        expect(Math.abs(root - zero)).toBeLessThan(1e-5 * (1 + Math.abs(zero)));
        expect(Math.sign(f(root - 1e-4)) * Math.sign(f(root + 1e-4))).toBe(-1);
      }
    }),
  );
});

test('to the last digits: √2, and few steps for a smooth function', () => {
  let steps = 0;
  const root = bisectRoot((x) => (steps++, x * x - 2), 0, 2)!;
  expect(Math.abs(root - Math.SQRT2)).toBeLessThan(5e-16);
  expect(steps).toBeLessThan(20);
});

test('zeros at the ends, and no zero between equal signs or beside NaN', () => {
  expect(bisectRoot((x) => x - 1, 1, 2)).toBe(1);
  expect(bisectRoot((x) => x - 2, 1, 2)).toBe(2);
  expect(bisectRoot((x) => x * x + 1, -1, 2)).toBeUndefined();
  expect(bisectRoot(() => NaN, -1, 2)).toBeUndefined();
});

test('a tiny root keeps its digits', () => {
  expect(bisectRoot((x) => Math.log(x / 1e-200), 1e-290, 1)! / 1e-200).toBeCloseTo(1, 12);
});
