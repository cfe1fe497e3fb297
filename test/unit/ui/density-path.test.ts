import { expect, test } from 'vitest';
import { bell, densityPath } from '../../../src/ui/density-path.ts';

test('the ends of the bell are its 5 % and 95 % quantiles (standard normal table: φ(1.645)/φ(0) = 0.2585)', () => {
  const { xs, ys } = bell({ low: 9, high: 11 });
  const near = xs.reduce((best, x, i) => (Math.abs(x - 9) < Math.abs(xs[best]! - 9) ? i : best), 0);
  expect(Math.max(...ys)).toBe(1);
  // the nearest of 61 points lies within 0.06 standard deviations of the end, where the slope is 0.43
  expect(Math.abs(ys[near]! - 0.2585)).toBeLessThan(0.03);
});

test('a triangle, drawn to full height and closed on the line', () => {
  expect(densityPath({ xs: [0, 5, 10], ys: [0, 3, 0] }, [0, 10], 100, 20)).toBe(
    'M0.00 20L0.00 20.00L50.00 0.00L100.00 20.00L100.00 20',
  );
});

test('what lies outside the strip is cut off; nothing to draw is an empty path', () => {
  const path = densityPath({ xs: [0, 5, 10], ys: [0, 3, 0] }, [4, 10], 60, 20);
  expect(path).toBe('M10.00 20L10.00 0.00L60.00 20.00L60.00 20');
  expect(densityPath({ xs: [1], ys: [1] }, [0, 10], 60, 20)).toBe('');
  expect(densityPath({ xs: [0, 1], ys: [0, 0] }, [0, 10], 60, 20)).toBe('');
  expect(densityPath({ xs: [20, 30], ys: [1, 2] }, [0, 10], 60, 20)).toBe('');
});
