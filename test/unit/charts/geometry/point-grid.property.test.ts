import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointGrid } from '#charts/geometry/point-grid.ts';

const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

describe('pointGrid', () => {
  it('finds the point that a look at all of them finds, the earlier of two equally near, and none too far away', () => {
    const points = fc.array(fc.oneof(place, fc.constant([0.5, 0.5] as [number, number])), { maxLength: 60 });
    fc.assert(
      fc.property(points, place, fc.double({ min: 1, max: 200, noNaN: true }), (all, [x, y], radius) => {
        const xs = Float32Array.from(all, ([px]) => px);
        const ys = Float32Array.from(all, ([, py]) => py);
        const isThere = (i: number): boolean => i % 3 !== 2;
        const [width, height] = [700, 550];
        let best: number | null = null;
        let least = radius * radius;
        for (let i = 0; i < all.length; i++) {
          const distance = ((xs[i]! - x) * width) ** 2 + ((ys[i]! - y) * height) ** 2;
          if (isThere(i) && (distance < least || (distance === least && best === null))) [best, least] = [i, distance];
        }
        expect(pointGrid(xs, ys, isThere).nearest(x, y, radius, width, height)).toBe(best);
      }),
    );
  });

  it('finds nobody among nobody, nor in a field without extent', () => {
    const none = new Float32Array(0);
    expect(pointGrid(none, none, () => true).nearest(0.5, 0.5, 8, 700, 550)).toBeNull();
    expect(pointGrid(Float32Array.of(0.5), Float32Array.of(0.5), () => true).nearest(0.5, 0.5, 8, 0, 0)).toBeNull();
  });
});
