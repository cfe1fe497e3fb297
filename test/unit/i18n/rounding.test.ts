import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, roundLike, roundToStep, significantStep } from '#i18n/rounding.ts';

describe('significantStep', () => {
  test.each([
    [[36], 2, 1],
    [[4.2], 2, 0.1],
    [[9.96], 2, 1], // rounds to 10
    [[0.042], 2, 0.001],
    [[1240], 3, 10],
    [[-4, -12, 23], 2, 1],
    [[0, 0], 2, 0],
  ])('%j to %d figures: %d', (values, digits, step) => {
    expect(significantStep(values, digits)).toBe(step);
  });

  test('refuses what has no size', () => {
    expect(() => significantStep([Infinity], 2)).toThrow('must be finite');
  });
});

test.each([
  [0.35, 0.1, 0.4],
  [36.4, 1, 36],
  [-36.5, 1, -37],
  [1236, 10, 1240],
  [-0.4, 1, 0],
  [5, 0, 5],
])('%d to the nearest %d: %d', (value, step, rounded) => {
  expect(roundToStep(value, step)).toBe(rounded);
});

test('an end of an interval gets the decimals of its median', () => {
  expect(roundLike(21.37, 36.2)).toBe(21);
  expect(roundLike(2.137, 3.02)).toBe(2.1);
  expect(roundLike(1987, 1240, 3)).toBe(1990);
});

test('rounding moves a value by half a step at most, and prints within the decimals of the step', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -4, max: 4 }), (value, power) => {
      const step = Number(`1e${String(power)}`);
      const rounded = roundToStep(value, step);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(step / 2 + Math.abs(value) * 1e-15);
      expect(Number(rounded.toFixed(decimalsOf(step)))).toBe(rounded);
    }),
  );
});
