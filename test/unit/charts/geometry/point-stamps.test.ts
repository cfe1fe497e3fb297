import { describe, expect, it } from 'vitest';
import { dotStamps, stamp } from '#charts/geometry/point-stamps.ts';

function painted(width: number, height: number, draw: (bytes: Uint8Array) => void): number[] {
  const bytes = new Uint8Array(width * height);
  draw(bytes);
  return [...bytes];
}
const sum = (pixels: readonly number[]): number => pixels.reduce((total, pixel) => total + pixel, 0);

describe('stamps', () => {
  it('cover the area of a disc, or of a ring, wherever in a pixel it lies', () => {
    for (const [x, y] of [
      [10, 10],
      [10.3, 10.9],
      [9.51, 10.49],
    ] as const) {
      const disc = painted(20, 20, (bytes) => stamp(bytes, 20, 20, dotStamps(2.3, 0, 1), x, y));
      expect(sum(disc) / 255 / (Math.PI * 2.3 ** 2)).toBeCloseTo(1, 1);
      const ring = painted(20, 20, (bytes) => stamp(bytes, 20, 20, dotStamps(3.4, 1.9, 1), x, y));
      expect(sum(ring) / 255 / (Math.PI * (3.4 ** 2 - 1.9 ** 2))).toBeCloseTo(1, 1);
    }
  });

  it('have their middle where it was asked for, to an eighth of a pixel', () => {
    const pixels = painted(20, 20, (bytes) => stamp(bytes, 20, 20, dotStamps(2.3, 0, 1), 7.9, 12.2));
    const middle = (place: (i: number) => number): number =>
      pixels.reduce((total, pixel, i) => total + pixel * (place(i) + 0.5), 0) / sum(pixels);
    expect(Math.abs(middle((i) => i % 20) - 7.9)).toBeLessThan(0.13);
    expect(Math.abs(middle((i) => Math.floor(i / 20)) - 12.2)).toBeLessThan(0.13);
  });

  it('lie over one another as see-through dots do: 42% and again 42% make 66%', () => {
    const pixels = painted(9, 9, (bytes) => {
      const stamps = dotStamps(2.3, 0, 0.42);
      stamp(bytes, 9, 9, stamps, 4.5, 4.5);
      stamp(bytes, 9, 9, stamps, 4.5, 4.5);
    });
    expect(pixels[40]! / 255).toBeCloseTo(1 - 0.58 ** 2, 2);
  });

  it('are cut off at the borders, and come round at none', () => {
    const bytes = new Uint8Array(8 * 8);
    for (const [x, y] of [
      [0, 0],
      [8, 8],
      [-1, 4],
      [4, 9.5],
      [-50, 4],
    ] as const)
      stamp(bytes, 8, 8, dotStamps(2.3, 0, 1), x, y);
    expect(bytes[0]).toBeGreaterThan(200);
    expect(bytes[63]).toBeGreaterThan(200);
    // only the corner, its far corner, the left border's middle (from −1) and the foot's (from 9.5) are touched
    const touched = [...bytes.keys()].filter((i) => bytes[i]! > 0).map((i) => [i % 8, Math.floor(i / 8)]);
    const isNear = ([x, y]: number[], [cx, cy]: readonly [number, number]): boolean =>
      Math.hypot(x! + 0.5 - cx, y! + 0.5 - cy) < 3;
    const centres = [
      [0, 0],
      [8, 8],
      [-1, 4],
      [4, 9.5],
    ] as const;
    expect(touched.filter((pixel) => !centres.some((centre) => isNear(pixel, centre)))).toEqual([]);
  });
});
