import { describe, expect, it } from 'vitest';
import { marginalDensity } from '#charts/geometry/marginal-density.ts';

const all = (): boolean => true;
const at = (heights: Float64Array, share: number): number => heights[Math.round(share * (heights.length - 1))]!;

describe('marginalDensity', () => {
  it('is highest, at 1, where most are', () => {
    const shares = Float32Array.of(...Array<number>(30).fill(0.25), ...Array<number>(10).fill(0.75));
    const heights = marginalDensity(shares, all);
    expect(at(heights, 0.25)).toBe(1);
    expect(at(heights, 0.75)).toBeCloseTo(1 / 3, 6);
    expect(at(heights, 0.5)).toBeLessThan(1e-6);
  });

  it('is level for those spread evenly, up to both ends', () => {
    const heights = marginalDensity(
      Float32Array.from({ length: 100_001 }, (_, i) => i / 100_000),
      all,
    );
    expect(Math.min(...heights)).toBeGreaterThan(0.97);
  });

  it('counts only who counts, and is zero without anybody', () => {
    const shares = Float32Array.of(0.2, 0.8);
    expect(
      at(
        marginalDensity(shares, (i) => i === 1),
        0.2,
      ),
    ).toBeLessThan(1e-6);
    expect(Math.max(...marginalDensity(new Float32Array(0), all))).toBe(0);
  });
});
