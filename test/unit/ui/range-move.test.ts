import { expect, test } from 'vitest';
import { around, moved, withEnd } from '../../../src/ui/range-move.ts';

const grid = { min: 0, max: 0.95, step: 0.005 };
const ends = { low: 0.09, high: 0.11 };

test('an end moves alone and stops a step before the other', () => {
  expect(withEnd(ends, 'low', 0.05, grid)).toEqual({ low: 0.05, high: 0.11 });
  expect(withEnd(ends, 'low', 0.3, grid)).toEqual({ low: 0.105, high: 0.11 });
  expect(withEnd(ends, 'high', 0.01, grid)).toEqual({ low: 0.09, high: 0.095 });
  expect(withEnd(ends, 'high', 2, grid)).toEqual({ low: 0.09, high: 0.95 });
});

test('the body keeps its width, also at the limits, and moves by whole steps', () => {
  expect(moved(ends, 0.0312, grid)).toEqual({ low: 0.12, high: 0.14 });
  expect(moved(ends, -1, grid)).toEqual({ low: 0, high: 0.02 });
  expect(moved(ends, 9, grid)).toEqual({ low: 0.93, high: 0.95 });
  expect(moved(ends, 0.001, grid)).toBe(ends);
});

test('a new range lies a fifth to either side, at least two steps', () => {
  expect(around(0.05, grid)).toEqual({ low: 0.04, high: 0.06 });
  expect(around(0.01, grid)).toEqual({ low: 0, high: 0.02 });
});
