/** Factors from the table against the gamma curve itself. */
import { describe, expect, it } from 'vitest';
import { factorTable, readFactor } from '#engine/kernels/factor-table.ts';
import { gammaCurve } from '#engine/math/gamma-inc.ts';
import { gammaQuantile } from '#engine/math/gamma-quantile.ts';

/** Words spread evenly over all of them, an odd step apart. */
const COUNT = 1 << 20;
const word = (i: number): number => i * 4096 + 2048;

describe.each([0.1, 0.5, 0.8, 1, 1.6, 3])('coefficient of variation %d', (variation) => {
  const table = factorTable(variation);
  const shape = 1 / (variation * variation);
  const curve = gammaCurve(shape);

  it('mean 1 and the variation asked for', () => {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < COUNT; i++) {
      const factor = readFactor(table, word(i));
      sum += factor;
      squares += factor * factor;
    }
    const mean = sum / COUNT;
    expect(Math.abs(mean - 1)).toBeLessThan(2e-6 * Math.max(1, variation));
    expect(Math.sqrt(squares / COUNT - mean * mean) / variation).toBeCloseTo(1, 4);
  });

  it('quantiles within 2·10⁻⁴ of themselves, or of 1 where they are less', () => {
    let most = 0;
    for (const p of [1e-6, 1e-4, 0.003, 0.02, 0.1, 0.31, 0.5, 0.77, 0.9, 0.98, 0.9971, 0.9999, 0.999999]) {
      const at = Math.round(p * 4294967296);
      const exact = gammaQuantile(curve, (at + 0.5) / 4294967296) / shape;
      most = Math.max(most, Math.abs(readFactor(table, at) - exact) / Math.max(1, exact));
    }
    expect(most).toBeLessThan(2e-4);
  });

  it('never falls as the word rises', () => {
    let before = 0;
    let falls = 0;
    for (let i = 0; i < 100_000; i++) {
      const factor = readFactor(table, Math.floor((i * 4294967295) / 99_999));
      if (factor < before) falls++;
      before = factor;
    }
    expect(falls).toBe(0);
  });
});

it('without variation it is 1 for every word', () => {
  const table = factorTable(0);
  for (const at of [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]) expect(readFactor(table, at)).toBe(1);
});
