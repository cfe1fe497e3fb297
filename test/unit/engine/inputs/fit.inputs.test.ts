import { describe, expect, test } from 'vitest';
import type { Kind } from '#engine/inputs/kind.ts';
import { problem } from './ranges.ts';

describe('refused ranges', () => {
  test.each([
    [0.06, 0.04],
    [0.05, 0.05],
    [NaN, 0.05],
    [0.05, NaN],
  ])('%d to %d is reversed', (low, high) => {
    for (const kind of ['rate', 'positive', 'nonnegative', 'money', 'change'] as Kind[]) {
      expect(problem({ low, high }, kind)).toBe('reversed-range');
    }
  });

  test.each([
    [0, 0.1, 'rate'],
    [0.9, 1, 'rate'],
    [-0.1, 0.1, 'rate'],
    [0.5, 1.2, 'rate'],
    [0, 5, 'positive'],
    [0, 5, 'nonnegative'],
    [-5, 5, 'nonnegative'],
    [-1, 0, 'change'],
    [-2, 0.5, 'change'],
    [1, Infinity, 'money'],
    [-Infinity, 1, 'money'],
    [1, Infinity, 'positive'],
  ] as const)('%d to %d as %s is out of range: the ends are quantiles, they lie inside', (low, high, kind) => {
    expect(problem({ low, high }, kind)).toBe('out-of-range');
  });

  test('a mode outside the range, for the families that read it', () => {
    for (const mode of [3, 61, NaN]) {
      expect(problem({ low: 4, high: 60, mode, family: 'triangular' }, 'money')).toBe('mode-outside-range');
      expect(problem({ low: 4, high: 60, mode, family: 'pert' }, 'money')).toBe('mode-outside-range');
      expect(problem({ low: 4, high: 60, mode, family: 'normal' }, 'money')).toBe('none');
    }
    for (const mode of [4, 60]) {
      expect(problem({ low: 4, high: 60, mode, family: 'triangular' }, 'money')).toBe('none');
      expect(problem({ low: 4, high: 60, mode, family: 'pert' }, 'money')).toBe('none');
    }
  });

  test.each([
    // 5 % below 0.02 of an even curve up to 0.98 leaves 0 … 1
    [{ low: 0.02, high: 0.98, family: 'uniform' }, 'rate'],
    [{ low: 0.01, high: 0.3, family: 'triangular' }, 'rate'],
    [{ low: 0.01, high: 0.5, family: 'pert' }, 'rate'],
    [{ low: 1, high: 40, family: 'uniform' }, 'positive'],
    [{ low: 1, high: 40, family: 'triangular' }, 'nonnegative'],
    [{ low: -0.95, high: 0.4, family: 'uniform' }, 'change'],
    // more than 58.4 times: not even an exponential curve
    [{ low: 1, high: 60, family: 'normal' }, 'positive'],
    // wider than even
    [{ low: 0.01, high: 0.99, family: 'normal' }, 'rate'],
    [{ low: -1, high: 5, family: 'lognormal' }, 'money'],
    [{ low: 1, high: 5, family: 'beta' }, 'positive'],
    [{ low: 0.1, high: 0.5, family: 'beta' }, 'change'],
    [{ low: 0.1, high: 0.5, family: 'logit-normal' }, 'positive'],
    [{ low: 0.1, high: 0.5, family: 'gamma' }, 'rate'],
    [{ low: -1, high: 5, family: 'gamma' }, 'money'],
    [{ low: -0.5, high: 0.5, family: 'gamma' }, 'change'],
    // ln(high/low) = 690 of a shape below 0.01
    [{ low: 1e-280, high: 1e20, family: 'gamma' }, 'positive'],
    // quantiles −449.5 and 9.5 become 1 and 9, so that −900 becomes −6.9
    [{ low: 1, high: 9, family: 'samples', samples: [-900, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }, 'positive'],
  ] as const)('%j leaves the bounds of a %s', (range, kind) => {
    expect(problem(range, kind)).toBe('family-leaves-bounds');
  });

  test.each([
    ['none', undefined],
    ['four', [1, 2, 3, 4]],
    ['all the same', [7, 7, 7, 7, 7, 7]],
    ['one in forty another', [...Array.from({ length: 39 }, () => 7), 8]],
  ])('samples without spread: %s', (_, samples) => {
    const range = { low: 1, high: 9, family: 'samples' as const, ...(samples === undefined ? {} : { samples }) };
    expect(problem(range, 'money')).toBe('samples-without-spread');
  });

  test('too narrow for a beta curve to be told from a point', () => {
    expect(problem({ low: 0.05, high: 0.05 + 1e-9, family: 'beta' }, 'rate')).toBe('family-leaves-bounds');
  });
});
