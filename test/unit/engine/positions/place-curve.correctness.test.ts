import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCurve } from '#engine/positions/place-curve.ts';

const scale = { min: 0, max: 1, step: 0.1 };

describe('median and standard deviation of logit-normal curves (mpmath 1.3, quadrature with 25 digits)', () => {
  test.each([
    [0.5, 1, 0.2082763449316628],
    [0.75, 0.5, 0.0931871986701339],
    [0.2, 0.8, 0.1308141867421784],
    [0.1, 2, 0.2371244720471448],
  ])('median %f and sigma %f: standard deviation %f', (middle, sigma, spread) => {
    const curve = placeCurve({ middle, spread }, scale);
    expect(curve.mu).toBeCloseTo(Math.log(middle / (1 - middle)), 13);
    expect(curve.sigma).toBeCloseTo(sigma, 8);
  });
});

test('on an axis from 1 to 8 the same as on one from 0 to 1', () => {
  const axis = { min: 1, max: 8, step: 1 };
  const wide = placeCurve({ middle: 1 + 7 * 0.2, spread: 7 * 0.1 }, axis);
  const unit = placeCurve({ middle: 0.2, spread: 0.1 }, scale);
  expect(wide.mu).toBeCloseTo(unit.mu, 13);
  expect(wide.sigma).toBeCloseTo(unit.sigma, 8);
});

test('wider spread, wider curve, up to half the axis', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 0.45, noNaN: true }),
      (middle, spread) => {
        const { sigma } = placeCurve({ middle, spread }, scale);
        const wider = placeCurve({ middle, spread: spread + 0.05 }, scale).sigma;
        expect(wider).toBeGreaterThan(sigma);
        expect(wider).toBeLessThanOrEqual(64);
      },
    ),
    { seed: 4 },
  );
});

test('no spread at all is a point', () => {
  expect(placeCurve({ middle: 0.3, spread: 0 }, scale).sigma).toBe(0);
});

test.each([
  [{ middle: 0, spread: 0.1 }, 'invalid middle: must lie between 0 and 1, got 0'],
  [{ middle: 1, spread: 0.1 }, 'invalid middle: must lie between 0 and 1, got 1'],
  [{ middle: Number.NaN, spread: 0.1 }, 'invalid middle: must lie between 0 and 1, got NaN'],
  [{ middle: 0.5, spread: -0.1 }, 'invalid spread: must be 0 … 0.5, got -0.1'],
  [{ middle: 0.5, spread: 0.6 }, 'invalid spread: must be 0 … 0.5, got 0.6'],
])('%j throws', (place, message) => {
  expect(() => placeCurve(place, scale)).toThrow(message);
});
