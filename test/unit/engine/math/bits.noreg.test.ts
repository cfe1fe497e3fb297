/**
 * The bits of these functions are part of what makes a run the same everywhere. A changed hash is a new engine version.
 * Values recorded 2026-11-22; the browser tests may compare themselves with the same hashes.
 */
import { expect, test } from 'vitest';
import { betaQuantile } from '#engine/math/beta-quantile.ts';
import { exp } from '#engine/math/exp.ts';
import { expm1 } from '#engine/math/expm1.ts';
import { log } from '#engine/math/log.ts';
import { log1p } from '#engine/math/log1p.ts';
import { logBeta } from '#engine/math/log-beta.ts';
import { logGamma } from '#engine/math/log-gamma.ts';
import { logGammaRatio } from '#engine/math/log-gamma-ratio.ts';
import { normalCdf, normalQuantile } from '#engine/math/normal.ts';
import { pow } from '#engine/math/pow.ts';
import { hashOfBits } from './ulps.ts';

const sweep = (from: number, to: number, count = 10_000): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / count);

test.each([
  ['exp', sweep(-700, 700).map(exp), 'e7b352ee'],
  ['expm1', sweep(-3, 3).map(expm1), '851c7653'],
  ['log', sweep(1e-9, 50).map(log), '8c8e9cb6'],
  ['log1p', sweep(-0.99, 5).map(log1p), '8108c61e'],
  ['pow', sweep(0.01, 3).map((x) => pow(x, 1 / 12) + pow(0.9, 10 * x)), '570516b2'],
  ['logGamma', sweep(0.001, 40).map(logGamma), 'd0307085'],
  ['logGammaRatio', sweep(0.001, 40).map((x) => logGammaRatio(x, 0.7)), 'b27782c9'],
  ['logBeta', sweep(0.001, 40).map((x) => logBeta(x, 7)), '8afa5d41'],
  ['normalCdf', sweep(-9, 9).map(normalCdf), 'd901897f'],
  ['normalQuantile', sweep(1e-9, 1).map(normalQuantile), '69eb5781'],
  ['betaQuantile', sweep(1e-6, 1, 500).map((p) => betaQuantile(1.7, 12, p) + betaQuantile(300, 20, p)), '15c26a34'],
] as const)('%s', (_, values, hash) => {
  expect(hashOfBits(values)).toBe(hash);
});
