/** Tables are drawn from: their bits are part of the engine's version. Recorded 2026-11-22. */
import { expect, test } from 'vitest';
import { quantileTable } from '#engine/inputs/quantile-table.ts';
import { hashOfBits } from '../math/ulps.ts';
import { curve } from './ranges.ts';

test.each([
  ['normal', { low: 0.04, high: 0.06 }, 'rate', 'a26bb235'],
  ['cut normal', { low: 10, high: 49 }, 'positive', 'e550164d'],
  ['logit-normal', { low: 0.01, high: 0.3 }, 'rate', '1dd09a1b'],
  ['lognormal', { low: 10, high: 90 }, 'positive', 'c4a1ed11'],
  ['change', { low: -0.9, high: 0.6 }, 'change', 'e26eca6c'],
  ['uniform', { low: 10, high: 90, family: 'uniform' }, 'money', 'cce78ca8'],
  ['triangular', { low: 10, high: 90, mode: 20, family: 'triangular' }, 'money', '41fcdf40'],
  ['pert', { low: 10, high: 90, mode: 20, family: 'pert' }, 'money', 'ae593af4'],
  ['beta', { low: 0.04, high: 0.06, family: 'beta' }, 'rate', '4878aa73'],
  ['gamma', { low: 10, high: 90, family: 'gamma' }, 'positive', '0b0637f1'],
  ['gamma, narrow', { low: 80, high: 90, family: 'gamma' }, 'money', '12ddafce'],
  ['samples', { low: 10, high: 90, family: 'samples', samples: [3, 1, 4, 1, 5, 9, 2, 6] }, 'money', '4a5f3736'],
] as const)('%s', (_, range, kind, hash) => {
  expect(hashOfBits(quantileTable(curve(range, kind)))).toBe(hash);
});
