import { expect, test } from 'vitest';
import { smallArcsine, smallSine } from '#engine/math/arcsine.ts';

const sweep = Array.from({ length: 2001 }, (_, i) => (i - 1000) / 2000);

test('against the platform to 2 units of 2⁻⁵³, and exactly odd', () => {
  for (const x of sweep) {
    expect(Math.abs(smallSine(x) - Math.sin(x))).toBeLessThan(2.3e-16);
    expect(Math.abs(smallArcsine(x) - Math.asin(x))).toBeLessThan(2.3e-16);
    expect(smallSine(-x) + smallSine(x)).toBe(0);
    expect(smallArcsine(-x) + smallArcsine(x)).toBe(0);
  }
});

test('sin π/6 = ½, arcsin ½ = π/6, and 0', () => {
  expect(smallSine(Math.PI / 6)).toBeCloseTo(0.5, 15);
  expect(smallArcsine(0.5)).toBeCloseTo(Math.PI / 6, 15);
  expect([smallSine(0), smallArcsine(0)]).toEqual([0, 0]);
});

test('no answer beyond where the series are good', () => {
  expect(() => smallSine(0.7)).toThrow('invalid angle: must be within −0.6 … 0.6, got 0.7');
  expect(() => smallArcsine(0.51)).toThrow('invalid sine: must be within −½ … ½, got 0.51');
  expect(() => smallSine(NaN)).toThrow('invalid angle');
});
