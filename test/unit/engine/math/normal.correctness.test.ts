import { expect, test } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from '#engine/math/normal.ts';
import { NORMAL_CDF, NORMAL_DENSITY, NORMAL_QUANTILE } from './reference.ts';
import { ulpsApart } from './ulps.ts';

test('distribution function: 6 units of mpmath, down to z = −37', () => {
  for (const [z, p] of NORMAL_CDF) expect(ulpsApart(normalCdf(z!), p!), `z = ${z!}`).toBeLessThanOrEqual(6);
});

test('density: 6 units of mpmath', () => {
  for (const [z, d] of NORMAL_DENSITY) expect(ulpsApart(normalDensity(z!), d!), `z = ${z!}`).toBeLessThanOrEqual(6);
});

test('quantile: 6 units of mpmath', () => {
  for (const [p, z] of NORMAL_QUANTILE) expect(ulpsApart(normalQuantile(p!), z!), `p = ${p!}`).toBeLessThanOrEqual(6);
});

test('quantiles of the tables: 1.281551565545, 1.644853626951, 1.959963984540', () => {
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 14);
  expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 14);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
});

test('the quantile takes the distribution function back, in both tails', () => {
  for (let z = -8; z <= 5; z += 0.01) {
    const p = normalCdf(z);
    // the rounding of p moves z by p·2⁻⁵³/density
    const rounding = Math.max(p, 1e-16) * 2.3e-16;
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(4e-15 + (8 * rounding) / normalDensity(z));
  }
});

test('ends', () => {
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0]);
  expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  expect(normalCdf(0)).toBeCloseTo(0.5, 15);
  expect([normalQuantile(-0.1), normalQuantile(1.1), normalCdf(NaN), normalDensity(NaN)]).toEqual([NaN, NaN, NaN, NaN]);
  expect(normalDensity(-Infinity)).toBe(0);
});
