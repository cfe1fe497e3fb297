import { expect, test } from 'vitest';
import {
  decimalsOf,
  dragSteps,
  keyStep,
  moveBy,
  multiple,
  toGrid,
  wheelSteps,
  within,
} from '../../../src/ui/scrub-step.ts';

const churn = { min: 0, max: 0.95, step: 0.005 };

test('decimals of a step, also of one that is written with an exponent', () => {
  expect([1, 0.5, 0.005, 5e-7, 20].map(decimalsOf)).toEqual([0, 1, 3, 7, 0]);
});

test('multiples carry no dust: 3 × 0.1 is 0.3, and zero is never negative', () => {
  expect(multiple(3, 0.1)).toBe(0.3);
  expect(Object.is(multiple(-0, 0.1), 0)).toBe(true);
});

test('0.1 and 0.2 make 0.3', () => {
  expect(moveBy(0.1, 2, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
  expect(moveBy(0.29, 1, { min: 0, max: 1, step: 0.01 })).toBe(0.3);
});

test('a hundred steps up and a hundred down come back to the same number', () => {
  let value = 0.05;
  for (let i = 0; i < 100; i++) value = moveBy(value, 1, churn);
  expect(value).toBe(0.55);
  for (let i = 0; i < 100; i++) value = moveBy(value, -1, churn);
  expect(value).toBe(0.05);
});

test('a value between two steps goes to the next round one', () => {
  const grid = { min: 0, max: 10, step: 0.5 };
  expect(moveBy(4.37, 1, grid)).toBe(4.5);
  expect(moveBy(4.37, -1, grid)).toBe(4);
  expect(moveBy(4.37, 0, grid)).toBe(4.37);
});

test('scales: ten steps at a time, or a tenth of a step', () => {
  expect(moveBy(0.05, 1, churn, 10)).toBe(0.1);
  expect(moveBy(0.05, 1, churn, 0.1)).toBe(0.0505);
  expect(moveBy(0.0505, -1, churn, 0.1)).toBe(0.05);
  expect(moveBy(3, 1, { min: 0, max: 10, step: 1 }, 0.1)).toBe(3.1);
});

test('limits hold, and an infinite value steps down to the highest finite one', () => {
  expect(moveBy(0.948, 3, churn)).toBe(0.95);
  expect(moveBy(0.01, -9, churn)).toBe(0);
  const years = { min: 1, max: 100, step: 1 };
  expect(moveBy(Infinity, 1, years)).toBe(Infinity);
  expect(moveBy(Infinity, -1, years)).toBe(100);
  expect(within(-3, years)).toBe(1);
});

test('toGrid takes the nearest step within the limits', () => {
  expect(toGrid(0.0526, churn)).toBe(0.055);
  expect(toGrid(2, churn)).toBe(0.95);
});

test('three pixels are a step, and what is left counts for the next move', () => {
  expect(dragSteps(31)).toEqual({ steps: 10, rest: 1 });
  expect(dragSteps(-7)).toEqual({ steps: -2, rest: -1 });
  expect(dragSteps(2)).toEqual({ steps: 0, rest: 2 });
});

test('keys', () => {
  expect(keyStep('ArrowUp', 0.05, churn)).toBe(0.055);
  expect(keyStep('ArrowLeft', 0.05, churn)).toBe(0.045);
  expect(keyStep('ArrowRight', 0.05, churn, true)).toBe(0.0505);
  expect(keyStep('PageDown', 0.06, churn)).toBe(0.01);
  expect(keyStep('Home', 0.05, churn)).toBe(0);
  expect(keyStep('End', 0.05, churn)).toBe(0.95);
  expect(keyStep('End', 5, { min: 0, max: Infinity, step: 1 })).toBe(5);
  expect(keyStep('x', 0.05, churn)).toBeNull();
});

test('a notch of the wheel upward is one step more; small turns of a pad add up; turning back forgets the rest', () => {
  expect(wheelSteps(-100, 0, 0).steps).toBe(1);
  expect(wheelSteps(3, 1, 0).steps).toBe(-1);
  const first = wheelSteps(-50, 0, 0);
  expect(first).toEqual({ steps: 0, rest: -50 });
  expect(wheelSteps(-50, 0, first.rest).steps).toBe(1);
  expect(wheelSteps(50, 0, first.rest).steps).toBe(0);
});
