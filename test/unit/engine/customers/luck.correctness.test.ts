import { describe, expect, it } from 'vitest';
import { luckSummaryOf } from '#engine/customers/luck.ts';
import { normalQuantile } from '#engine/math/normal.ts';

const area = ({ at, height }: { at: Float64Array; height: Float64Array }): number =>
  height.reduce((sum, h, i) => (i === 0 ? 0 : sum + 0.5 * (at[i]! - at[i - 1]!) * (h + height[i - 1]!)), 0);

describe('a normal sample, mean 70 and deviation 20', () => {
  const n = 10_000;
  const sample = Float64Array.from({ length: n }, (_, i) => 70 + 20 * normalQuantile((((i * 7919) % n) + 0.5) / n));
  const { customers, gain, density } = luckSummaryOf(40, sample);

  it('has its quantiles', () => {
    expect(customers).toBe(40);
    expect(gain.p5).toBeCloseTo(70 - 20 * 1.6449, 1);
    expect(gain.p50).toBeCloseTo(70, 1);
    expect(gain.p75).toBeCloseTo(70 + 20 * 0.6745, 1);
  });

  it('has the normal density, a little wider: variance σ² + width²/7 with a biweight', () => {
    const width = 2.6226 * 0.9 * 20 * n ** -0.2;
    const wider = Math.sqrt(400 + width ** 2 / 7);
    density.at.forEach((x, i) => {
      const normal = Math.exp(-0.5 * ((x - 70) / wider) ** 2) / (wider * Math.sqrt(2 * Math.PI));
      expect(Math.abs(density.height[i]! - normal)).toBeLessThan(0.02 / 20);
    });
    expect(area(density)).toBeCloseTo(1, 9);
    expect(density.at.length).toBe(128);
  });
});

it.each([
  ['runs that all come to the same', [5, 5, 5], 5],
  ['to nothing', [0, 0], 0],
  ['a single run', [-3], -3],
  ['two values', [0, 0, 0, 1, 1], 0],
])('%s: a density over ascending values that integrates to 1', (_, values, middle) => {
  const { density, gain } = luckSummaryOf(4, Float64Array.from(values));
  expect(area(density)).toBeCloseTo(1, 9);
  expect(density.height.every((h) => h >= 0)).toBe(true);
  for (let i = 1; i < 128; i++) expect(density.at[i]).toBeGreaterThan(density.at[i - 1]!);
  expect(gain.p50).toBe(middle);
});
