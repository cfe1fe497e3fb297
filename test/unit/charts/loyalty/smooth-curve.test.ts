import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotGrid, dotPlace } from '#charts/loyalty/dot-columns.ts';
import { endPlaces } from '#charts/loyalty/end-places.ts';
import { shareAt, shareByKey } from '#charts/loyalty/curve-point.ts';
import { smoothCurve } from '#charts/loyalty/smooth-curve.ts';

const XS = [0, 1, 2, 3, 4];

describe('the line through the points of a curve', () => {
  test('passes through every point, and a straight one stays straight', () => {
    const ys = [1, 3, 5, 7, 9];
    const line = smoothCurve(XS, ys);
    expect([0, 24, 48, 72, 96].map((i) => line.ys[i])).toEqual(ys);
    Array.from(line.xs).forEach((x, i) => expect(line.ys[i]).toBeCloseTo(1 + 2 * x, 12));
  });

  test('nowhere falls where its points nowhere fall, and stays between neighbours', () => {
    const rising = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
      .map((values) => values.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(rising, (ys) => {
        const line = smoothCurve(XS, ys);
        for (let i = 1; i < line.ys.length; i++) expect(line.ys[i]! - line.ys[i - 1]!).toBeGreaterThan(-1e-12);
      }),
    );
  });

  test('does not swing beyond a point where it turns', () => {
    const line = smoothCurve(XS, [0, 1, 0, 1, 0]);
    expect(Math.max(...Array.from(line.ys))).toBe(1);
    expect(Math.min(...Array.from(line.ys))).toBe(0);
  });
});

describe('a share taken by hand', () => {
  test('is a whole per cent between nothing and all', () => {
    expect([-0.2, 0.004, 0.126, 0.995, 1.4].map(shareAt)).toEqual([0, 0, 0.13, 1, 1]);
  });
  test('goes 1 by arrows, 5 by Page, to the ends by Home and End; other keys mean nothing', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'];
    expect(keys.map((key) => shareByKey(key, 0.89))).toEqual([0.9, 0.88, 0.94, 0.84, 0, 1, null]);
  });
});

describe('dots', () => {
  test('stand ten beside one another from the foot upwards, and shrink rather than leave the picture', () => {
    const wide = dotGrid(150, 62, 76);
    expect(wide.across).toBe(10);
    const rows = Math.ceil(62 / wide.across);
    expect(rows * wide.pitch).toBeLessThanOrEqual(76);
    expect(dotPlace(wide, 100, 80, 10).x).toBe(dotPlace(wide, 100, 80, 0).x);
    expect(dotPlace(wide, 100, 80, 10).y).toBeLessThan(dotPlace(wide, 100, 80, 9).y);
    const narrow = dotGrid(70, 62, 60);
    expect(narrow.isWide).toBe(false);
    expect(Math.ceil(62 / narrow.across) * narrow.pitch).toBeLessThanOrEqual(60 + 1e-9);
    expect(narrow.across * narrow.pitch).toBeLessThan(70);
  });
});

describe('the values at the right ends', () => {
  test.each([
    ['fewer are left', 60, 100],
    ['more are left', 100, 60],
    ['as many are left', 80, 80],
  ])('%s: the interval keeps to its value, none touches another', (_, without, under) => {
    const places = endPlaces(without, under, true, 20, 170);
    const sorted = [places.without, places.under, places.interval].toSorted((a, b) => a - b);
    expect(sorted[1]! - sorted[0]!).toBeGreaterThanOrEqual(15);
    expect(sorted[2]! - sorted[1]!).toBeGreaterThanOrEqual(15);
    expect(Math.abs(places.interval - places.under)).toBe(15);
  });
});
