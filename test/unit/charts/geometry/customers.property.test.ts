import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf, stepPath } from '#charts/geometry/histogram.ts';
import { halfHeight, lifelineRows, lineEnd, rowAt, rowByKey } from '#charts/geometry/lifelines.ts';
import { extentOf, luckDomain } from '#charts/geometry/luck.ts';
import { cutAt, cutByKey, MOST_CUT, peakIndex, sliceBetween, surplusFrom, valueAt } from '#charts/geometry/whale.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const curve = fc.array(finite, { minLength: 2, maxLength: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the handle of the whale stays within 0 and 50%, on whole per cents, by pointer and by key', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
  fc.assert(
    fc.property(finite, fc.array(keys, { maxLength: 40 }), (place, pressed) => {
      let cut = cutAt(place);
      for (const key of pressed) cut = cutByKey(key, cut)!;
      expect(cut).toBeGreaterThanOrEqual(0);
      expect(cut).toBeLessThanOrEqual(MOST_CUT);
      expect(Math.round(100 * cut) / 100).toBe(cut);
    }),
  );
});

test('a step is 1%, a page 5%, to the left is more, and other keys mean nothing', () => {
  expect(cutByKey('ArrowLeft', 0.15)).toBe(0.16);
  expect(cutByKey('ArrowRight', 0.15)).toBe(0.14);
  expect(cutByKey('PageUp', 0.15)).toBe(0.2);
  expect(cutByKey('PageDown', 0.03)).toBe(0);
  expect(cutByKey('End', 0.15)).toBe(0.5);
  expect(cutByKey('x', 0.15)).toBeNull();
  expect(cutAt(0.85)).toBe(0.15);
});

test('the peak is the highest point, and no value between neighbours leaves them', () => {
  fc.assert(
    fc.property(curve, share, (values, at) => {
      expect(values[peakIndex(values)]).toBe(Math.max(...values));
      const value = valueAt(values, at);
      expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
      expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
    }),
  );
});

test('two slices that meet cover the whole curve, without a gap', () => {
  fc.assert(
    fc.property(curve, share, (values, at) => {
      const xs = values.map((_, i) => i);
      const first = sliceBetween(xs, values, 0, at);
      const second = sliceBetween(xs, values, at, 1);
      expect(first.ys.at(-1)).toBe(second.ys[0]);
      expect(first.xs[0]).toBe(0);
      expect(second.xs.at(-1)).toBe(values.length - 1);
      const joined = [...first.xs, ...second.xs];
      expect([...joined].sort((a, b) => a - b)).toEqual(joined);
    }),
  );
});

test('the surplus begins where the curve passes the whole', () => {
  expect(surplusFrom([0, 0.6, 1.2, 1])).toBeCloseTo((1 + 0.4 / 0.6) / 3, 12);
  expect(surplusFrom([0, 0.5, 1])).toBeNull();
});

test('bins join without a gap, the open ones as wide as their neighbours', () => {
  fc.assert(
    fc.property(fc.uniqueArray(finite, { minLength: 2, maxLength: 40 }), (values) => {
      const edges = values.sort((a, b) => a - b);
      const bins = binsOf(edges);
      expect(bins).toHaveLength(edges.length + 1);
      bins.slice(1).forEach((bin, i) => expect(bin.from).toBe(bins[i]!.to));
      expect(bins.at(-1)!.to - bins.at(-1)!.from).toBeCloseTo(edges.at(-1)! - edges.at(-2)!, 6);
    }),
  );
});

test('a line of steps rises from the axis and comes back to it', () => {
  const path = stepPath(
    binsOf([0, 1]),
    [1, 3, 2],
    (value) => 10 * value,
    (height) => 100 - height,
  );
  expect(path).toBe('M-10,100L-10,99L0,99L0,97L10,97L10,98L20,98L20,100');
});

test('the axis of luck holds every interval, and zero where it is near', () => {
  const interval = fc.tuple(finite, finite).map(([a, b]) => ({ p5: Math.min(a, b), p95: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 4 }), (intervals) => {
      const [low, high] = luckDomain([], intervals);
      expect(high).toBeGreaterThan(low);
      for (const { p5, p95 } of intervals) {
        expect(low).toBeLessThanOrEqual(p5);
        expect(high).toBeGreaterThanOrEqual(p95);
      }
    }),
  );
  expect(luckDomain([], [{ p5: 40, p95: 94 }])[0]).toBeLessThan(0);
  expect(luckDomain([], [{ p5: 1000, p95: 1010 }])[0]).toBeGreaterThan(900);
  expect(extentOf({ at: [0, 1, 2, 3, 4], height: [0, 1e-4, 1, 0.5, 0] })).toEqual([2, 3]);
  expect(extentOf({ at: [0, 1], height: [0, 0] })).toBeNull();
});

test('hairlines lie on whole pixels of their own, mirrored about the axis, the longest stay next to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const axis = halfHeight(count);
      const rows = lifelineRows(count, axis);
      const all = rows.flatMap(({ base, whatIf }) => [base, whatIf]);
      expect(all.every(Number.isInteger)).toBe(true);
      expect(new Set(all).size).toBe(2 * count);
      for (const { index, base, whatIf } of rows) {
        expect(axis - base - 1).toBe(whatIf - axis);
        expect(base).toBeGreaterThanOrEqual(0);
        expect(whatIf).toBeLessThan(2 * axis);
        expect(rowAt(base, count, axis)).toBe(index);
        expect(rowAt(whatIf, count, axis)).toBe(index);
      }
      expect(rows.at(-1)!.whatIf).toBeLessThan(count === 1 ? Infinity : rows[0]!.whatIf);
    }),
  );
});

test('a line ends where its customer leaves; who outlasts the horizon has no stop', () => {
  expect(lineEnd(120, 240, 1001)).toEqual({ x: 501, stops: true });
  expect(lineEnd(240, 240, 1000)).toEqual({ x: 1000, stops: true });
  expect(lineEnd(Infinity, 240, 1000)).toEqual({ x: 1000, stops: false });
});

test('keys walk the lines and stop at the first and the last', () => {
  expect(rowByKey('ArrowDown', 30, 60)).toBe(31);
  expect(rowByKey('ArrowUp', 0, 60)).toBe(0);
  expect(rowByKey('PageDown', 55, 60)).toBe(59);
  expect(rowByKey('End', 3, 60)).toBe(59);
  expect(rowByKey('k', 3, 60)).toBeNull();
});
