import { expect, test } from 'vitest';
import { placeOn, rulerSpan } from '../../../src/ui/ruler-span.ts';

test('a churn of 10% is in the middle of 0 to 20%, as in the design', () => {
  expect(rulerSpan(0.1, 0.05, 0, 0.95)).toEqual([0, 0.2]);
});

test('the ruler stands still while the value stays on it, and reaches further when it leaves it', () => {
  expect(rulerSpan(0.1, 0.2, 0, 0.95)).toEqual([0, 0.2]);
  expect(rulerSpan(0.1, 0.21, 0, 0.95)).toEqual([0, 0.4]);
  expect(rulerSpan(0.1, 0.9, 0, 0.95)).toEqual([0, 0.95]);
});

test('limits: far from zero they are the ends, below zero the ruler goes both ways', () => {
  expect(rulerSpan(2020, 2020, 1990, 2030)).toEqual([1990, 2030]);
  expect(rulerSpan(20, 20, 1, 100)).toEqual([0, 40]);
  expect(rulerSpan(0, 0, -1, 1)).toEqual([-1, 1]);
  expect(rulerSpan(0, 0, -Infinity, Infinity)).toEqual([-2, 2]);
  expect(rulerSpan(-0.1, -0.1, -1, 0)).toEqual([-0.2, 0]);
  expect(rulerSpan(Infinity, 20, 1, 100)).toEqual([0, 40]);
});

test('a place on the ruler, also for a value beyond its end', () => {
  expect(placeOn(0.05, [0, 0.2])).toBe(0.25);
  expect(placeOn(0.5, [0, 0.2])).toBe(1);
  expect(placeOn(-1, [0, 0.2])).toBe(0);
  expect(placeOn(1, [1, 1])).toBe(0);
});
