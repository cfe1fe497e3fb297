import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaPath, crossingsIn, stepsOf, valueAt, type LevelGrid } from '#charts/geometry/level-areas.ts';
import { linearScale } from '#charts/geometry/linear-scale.ts';
import { mapWords } from '#charts/geometry/map-words.ts';
import { barParts, reachOf, shortened } from '#charts/geometry/tornado-layout.ts';
import { withRoom } from '#charts/geometry/with-room.ts';

const number = fc.double({ min: -100, max: 100, noNaN: true });

describe('withRoom', () => {
  const room = fc.record({
    value: number,
    left: fc.double({ min: 0, max: 60, noNaN: true }),
    right: fc.double({ min: 0, max: 60, noNaN: true }),
  });
  test('every value lies inside, with what is written beside it as far as a third of the width is left for the values', () => {
    fc.assert(
      fc.property(
        fc.array(room, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 200, max: 800 }),
        (rooms, width) => {
          const [low, high] = withRoom(rooms, width);
          expect(low).toBeLessThan(high);
          const x = linearScale([low, high], [0, width]);
          const values = rooms.map(({ value }) => value);
          for (const { value, left, right } of rooms) {
            expect(x(value)).toBeGreaterThanOrEqual(-1e-6);
            expect(x(value)).toBeLessThanOrEqual(width + 1e-6);
            const spread = Math.max(...values) - Math.min(...values);
            // what a hundredth of the span would need is beyond the room that words may take
            if (spread > 0.01 && (left + right) * 4 < width) {
              expect(x(value) - left).toBeGreaterThan(-width * 0.35);
            }
          }
        },
      ),
    );
  });
  test('words beside the ends fit', () => {
    const [low, high] = withRoom(
      [
        { value: 0, left: 40, right: 0 },
        { value: 10, left: 0, right: 60 },
      ],
      300,
    );
    const x = linearScale([low, high], [0, 300]);
    expect(x(0)).toBeCloseTo(40, 3);
    expect(x(10)).toBeCloseTo(240, 3);
  });
  test('a single value stands in the middle of some scale', () => {
    expect(withRoom([{ value: 3, left: 10, right: 10 }], 300)).toEqual([2, 4]);
  });
});

describe('tornado', () => {
  const ends = fc.record({ a: number, b: number, centre: number });
  test('the raising part lies right of the centre, the lowering part left of it, and both reach the ends', () => {
    fc.assert(
      fc.property(ends, ({ a, b, centre }) => {
        const bar = { low: { at: a, value: 'low' }, high: { at: b, value: 'high' } };
        const x = linearScale([-120, 120], [0, 480]);
        const { lowering, raising, left, right } = barParts(bar, centre, x);
        expect(lowering.width).toBeGreaterThanOrEqual(0);
        expect(raising.width).toBeGreaterThanOrEqual(0);
        expect(lowering.x + lowering.width).toBeCloseTo(x(centre), 6);
        expect(raising.x).toBeCloseTo(x(centre), 6);
        expect(lowering.x).toBeCloseTo(x(Math.min(a, b, centre)), 6);
        expect(raising.x + raising.width).toBeCloseTo(x(Math.max(a, b, centre)), 6);
        expect([left.text, right.text]).toEqual(a <= b ? ['low', 'high'] : ['high', 'low']);
        expect(reachOf([bar], centre)).toEqual([Math.min(a, b, centre), Math.max(a, b, centre)]);
      }),
    );
  });
  test('a name is cut where it must be, and says so', () => {
    const width = (text: string): number => 6 * text.length;
    expect(shortened('Churn reached', 100, width)).toBe('Churn reached');
    expect(shortened('Churn reached', 50, width)).toBe('Churn r…');
    expect(shortened('Churn reached', 42, width)).toBe('Churn…');
  });
});

describe('areas of equal height', () => {
  const [columns, rows] = [9, 7];
  const plane = (f: (c: number, r: number) => number): LevelGrid => ({
    columns,
    rows,
    values: Array.from({ length: columns * rows }, (_, i) => f(i % columns, Math.floor(i / columns))),
  });
  const points = (path: string): [number, number][] =>
    [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

  test('of a plane the border is its straight line, wherever it runs', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        fc.double({ min: 1, max: 20, noNaN: true }),
        (a, b, level) => {
          const grid = plane((c, r) => a * c + b * r);
          const found = points(
            areaPath(
              grid,
              level,
              (c) => c,
              (r) => r,
            ),
          );
          const inside = found.filter(([c, r]) => c > 0.01 && c < columns - 1.01 && r > 0.01 && r < rows - 1.01);
          for (const [c, r] of inside) expect(a * c + b * r).toBeCloseTo(level, 1);
        },
      ),
    );
  });

  test('crossings of a column are where the value passes the level', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: rows, maxLength: rows }), number, (column, level) => {
        const grid: LevelGrid = { columns: 1, rows, values: column };
        const found = crossingsIn(grid, 0, level);
        for (const row of found) expect(valueAt(grid, 0, row)).toBeCloseTo(level, 6);
        const signs = column.slice(1).filter((value, i) => value - level < 0 !== column[i]! - level < 0);
        expect(found).toHaveLength(signs.length);
      }),
    );
  });

  test('between samples a plane is met exactly, outside it the border holds', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.double({ min: -2, max: 12, noNaN: true }),
        fc.double({ min: -2, max: 12, noNaN: true }),
        (a, b, c, r) => {
          const within = (x: number, most: number): number => Math.min(Math.max(x, 0), most);
          const expected = a * within(c, columns - 1) + b * within(r, rows - 1);
          expect(
            valueAt(
              plane((i, j) => a * i + b * j),
              c,
              r,
            ),
          ).toBeCloseTo(expected, 6);
        },
      ),
    );
  });

  test('steps are round, ascending, border on zero where there are gains and losses, and losses are slate', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 4, maxLength: 40 }), (values) => {
        const { steps, named } = stepsOf(values);
        const borders = steps.map(({ from }) => from);
        expect(borders).toEqual(borders.toSorted((a, b) => a - b));
        expect(borders[0]).toBe(-Infinity);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        if (low < 0 && high > 0 && high - low > 1e-9) expect(borders).toContain(0);
        for (const { from, depth } of steps) {
          expect(Math.abs(depth)).toBeLessThanOrEqual(1);
          if (Number.isFinite(from)) expect(from >= 0 ? depth : -depth).toBeGreaterThanOrEqual(0);
        }
        expect(named).not.toContain(0);
        expect(borders).toEqual(expect.arrayContaining([...named]));
      }),
    );
  });
});

describe('words on a map', () => {
  const [columns, rows] = [20, 15];
  const field = {
    x: linearScale([0, columns - 1], [50, 550]),
    y: linearScale([0, rows - 1], [200, 10]),
    left: 50,
    right: 550,
    top: 10,
    foot: 200,
  };
  const words = (['dot', 'gain', 'loss', 'few', 'most'] as const).map((wanted) => ({
    key: wanted,
    text: wanted,
    width: 70,
    wanted,
  }));

  test('each stands on its own ground, inside, and none on another', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 16, noNaN: true }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (border, slope) => {
          const cells = Array.from(
            { length: columns * rows },
            (_, i) => (i % columns) + slope * Math.floor(i / columns) - border,
          );
          const gains = { columns, rows, values: cells };
          const shares = { columns, rows, values: cells.map((gain) => 1 / (1 + Math.exp(-2 * gain))) };
          const dot = { x: 400, y: 60 };
          const placed = mapWords(gains, shares, field, words, dot);
          for (const { key, x, y } of placed) {
            expect(x).toBeGreaterThanOrEqual(field.left);
            expect(x + 70).toBeLessThanOrEqual(field.right);
            const gain = valueAt(gains, field.x.invert(x + 35), field.y.invert(y - 4));
            if (key === 'gain' || key === 'most') expect(gain).toBeGreaterThan(0);
            if (key === 'loss' || key === 'few') expect(gain).toBeLessThan(0);
          }
          placed.forEach((a, i) => {
            for (const b of placed.slice(i + 1)) {
              expect(Math.abs(a.x - b.x) >= 70 || Math.abs(a.y - b.y) >= 12).toBe(true);
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
