import { describe, expect, test } from 'vitest';
import { quantileTable, readQuantile } from '#engine/inputs/quantile-table.ts';
import { normalQuantile } from '#engine/math/normal.ts';
import { hashKey } from '#engine/random/hash.ts';
import { curve } from './ranges.ts';

const LEAST = 2 ** -33;

/** Uniforms as a source gives them: odd multiples of 2⁻³³, many of them far out. */
function* uniforms(): Generator<number> {
  for (let i = 0; i < 20_000; i++) yield (hashKey(1, 'table', i) + 0.5) / 2 ** 32;
  for (let octave = 0; octave < 32; octave++) {
    for (let i = 0; i < 200; i++) {
      const k = (hashKey(2, octave, i) >>> octave) >>> 0;
      yield (k + 0.5) / 2 ** 32;
      yield 1 - (k + 0.5) / 2 ** 32;
    }
  }
}

describe('standard normal', () => {
  const table = quantileTable({ quantile: normalQuantile });

  test('within 2e-5 standard deviations everywhere (bound 3e-5/z of linear steps of 1/64, less for z < 1.5)', () => {
    let worst = 0;
    for (const u of uniforms()) worst = Math.max(worst, Math.abs(readQuantile(table, u) - normalQuantile(u)));
    expect(worst).toBeLessThan(2e-5);
    expect(worst).toBeGreaterThan(1e-6); // else the test did not look
  });

  test('exact at the nodes: ½, the ends, halvings and their 64ths', () => {
    expect(readQuantile(table, 0.5)).toBe(0);
    for (const u of [LEAST, 2 ** -32, 2 ** -20, 0.25, 0.25 * (1 + 17 / 64), 0.25 * (1 + 63 / 64)]) {
      expect(readQuantile(table, u)).toBe(normalQuantile(u));
      expect(readQuantile(table, 1 - u)).toBe(normalQuantile(1 - u));
    }
  });

  test('rises, also across the middle and across halvings', () => {
    for (const centre of [0.5, 0.25, 0.75, 2 ** -12, 1 - 2 ** -12]) {
      let before = -Infinity;
      for (let i = -300; i <= 300; i++) {
        const x = readQuantile(table, centre + (i * centre * (1 - centre)) / 1000);
        expect(x).toBeGreaterThan(before);
        before = x;
      }
    }
  });

  test('beyond the last nodes: the ends', () => {
    expect(readQuantile(table, LEAST / 100)).toBe(table[0]);
    expect(readQuantile(table, 1 - 2 ** -40)).toBe(normalQuantile(1 - LEAST));
  });

  test('variance over 2¹⁶ midpoints is 1 to 1e-4, mean 0', () => {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < 65_536; i++) {
      const z = readQuantile(table, (i + 0.5) / 65_536);
      sum += z;
      squares += z * z;
    }
    expect(Math.abs(sum / 65_536)).toBeLessThan(1e-10);
    expect(Math.abs(squares / 65_536 - 1)).toBeLessThan(1e-4);
  });
});

test('every family: linear steps stay within 1e-4 of the distance of the ends, between the 1st and the 99th percentile', () => {
  for (const [range, kind] of [
    [{ low: 0.04, high: 0.06 }, 'rate'],
    [{ low: 0.01, high: 0.3 }, 'rate'],
    [{ low: 0.01, high: 0.3, family: 'beta' }, 'rate'],
    [{ low: 10, high: 200, family: 'lognormal' }, 'positive'],
    [{ low: 10, high: 180, family: 'uniform' }, 'positive'],
    [{ low: 100, high: 200, mode: 190, family: 'triangular' }, 'positive'],
    [{ low: 100, high: 200, mode: 110, family: 'pert' }, 'positive'],
  ] as const) {
    const fitted = curve(range, kind);
    const table = quantileTable(fitted);
    for (let p = 0.01; p < 0.99; p += 0.00037) {
      expect(Math.abs(readQuantile(table, p) - fitted.quantile(p))).toBeLessThan(1e-4 * (range.high - range.low));
    }
  }
});
