import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insideLasso, insideLassoAll } from '#engine/matrices/lasso.ts';

const square = [10, 10, 20, 10, 20, 20, 10, 20];
const coordinate = fc.integer({ min: -5000, max: 15_000 }).map((each) => each / 100);
const drawn = (each: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
  fc.array(each, { minLength: 6, maxLength: 40 }).map((corners) => corners.slice(0, corners.length & ~1));
const line = drawn(coordinate);
const places = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 40 });

/** How often the line goes round the place: the angles at which it sees the corners, added up. */
function winding(corners: readonly number[], x: number, y: number): number {
  const n = corners.length / 2;
  let turned = 0;
  for (let c = 0; c < n; c++) {
    const d = (c + 1) % n;
    const [ax, ay] = [corners[2 * c]! - x, corners[2 * c + 1]! - y];
    const [bx, by] = [corners[2 * d]! - x, corners[2 * d + 1]! - y];
    turned += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.round(turned / (2 * Math.PI));
}

/** How far a place is from the nearest edge: too near, and angles are rounding. */
function clearance(corners: readonly number[], x: number, y: number): number {
  const n = corners.length / 2;
  let least = Infinity;
  for (let c = 0; c < n; c++) {
    const d = (c + 1) % n;
    const [ax, ay] = [corners[2 * c]!, corners[2 * c + 1]!];
    const [dx, dy] = [corners[2 * d]! - ax, corners[2 * d + 1]! - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return least;
}

test('inside is where the line goes round an odd number of times (a second route: angles)', () => {
  let compared = 0;
  let inside = 0;
  fc.assert(
    fc.property(line, places, (corners, each) => {
      for (const [x, y] of each) {
        if (clearance(corners, x, y) < 1e-6) continue;
        compared++;
        const isInside = insideLasso(corners, x, y);
        if (isInside) inside++;
        expect(isInside).toBe(winding(corners, x, y) % 2 !== 0);
      }
    }),
    { seed: 4, numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(1000);
  expect(inside).toBeGreaterThan(200);
});

test('many at once are as one by one, also at corners and on edges of a grid', () => {
  const whole = fc.integer({ min: 0, max: 12 });
  const tiny = fc.double({ min: -1, max: 13, noNaN: true });
  fc.assert(
    fc.property(
      fc.oneof(drawn(whole), drawn(tiny), line),
      fc.array(fc.tuple(whole, whole), { minLength: 1 }),
      fc.oneof(places, fc.array(fc.tuple(tiny, tiny))),
      (corners, grid, free) => {
        const each = [...grid, ...free];
        const all = insideLassoAll(
          corners,
          each.map(([x]) => x),
          each.map(([, y]) => y),
        );
        expect([...all]).toEqual(each.map(([x, y]) => (insideLasso(corners, x, y) ? 1 : 0)));
      },
    ),
    { seed: 4, numRuns: 300 },
  );
});

describe('by hand', () => {
  test('a square, and which of its edges belong to it: the left and the lower', () => {
    expect(insideLasso(square, 15, 15)).toBe(true);
    expect(insideLasso(square, 9.99, 15)).toBe(false);
    expect(insideLasso(square, 10, 10)).toBe(true);
    expect(insideLasso(square, 20, 15)).toBe(false);
    expect(insideLasso(square, 15, 20)).toBe(false);
  });

  test('either way round, and wherever it begins', () => {
    expect(insideLasso([10, 20, 20, 20, 20, 10, 10, 10], 12, 19)).toBe(true);
    expect(insideLasso([20, 20, 10, 20, 10, 10, 20, 10], 12, 19)).toBe(true);
  });

  test('what is gone round twice is outside', () => {
    expect(insideLasso([...square, ...square], 15, 15)).toBe(false);
  });

  test('places tile: two squares side by side hold a point of their common edge once', () => {
    const next = [20, 10, 30, 10, 30, 20, 20, 20];
    expect([square, next].filter((each) => insideLasso(each, 20, 13))).toHaveLength(1);
  });
});

describe('nothing is enclosed', () => {
  test.each([[[]], [[1, 1]], [[1, 1, 5, 5]]])('by %j', (corners: number[]) => {
    expect(insideLasso(corners, 1, 1)).toBe(false);
    expect([...insideLassoAll(corners, [1, 3], [1, 3])]).toEqual([0, 0]);
  });

  test('by a line without height or width', () => {
    expect([...insideLassoAll([1, 2, 9, 2, 5, 2], [5, 5], [2, 3])]).toEqual([0, 0]);
    expect([...insideLassoAll([2, 1, 2, 9, 2, 5], [2, 3], [5, 5])]).toEqual([0, 0]);
  });

  test('and what was there before is overwritten', () => {
    const out = Uint8Array.of(1, 1);
    expect(insideLassoAll([], [1, 2], [1, 2], out)).toBe(out);
    expect([...out]).toEqual([0, 0]);
  });
});
