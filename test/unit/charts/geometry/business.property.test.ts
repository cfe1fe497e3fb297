import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLineLabel } from '#charts/geometry/line-label.ts';
import { evenly, placeValues } from '#charts/geometry/long-wait-layout.ts';
import { contains, crosses, overlaps } from '#charts/geometry/place.ts';
import { streamLayout } from '#charts/geometry/stream-layout.ts';
import { classColumns, namedClasses, stepPath, stepTrace } from '#charts/geometry/tenure-layout.ts';

const size = (max: number) => fc.double({ min: 0, max, noNaN: true });
/** Customers a month: none, or some. */
const some = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 5000, noNaN: true }));

describe('streams', () => {
  const most = fc.array(some, { minLength: 1, maxLength: 5 });
  const room = { height: 190, least: 32, gap: 8, extra: 10, before: 3 };

  it('rows follow one another without touching, and every ribbon lies within its row', () => {
    fc.assert(
      fc.property(most, (numbers) => {
        const { scale, rows } = streamLayout(numbers, room);
        rows.forEach(({ top, middle, height }, i) => {
          expect(height).toBeGreaterThanOrEqual(room.least - 1e-9);
          expect(middle - (numbers[i]! * scale) / 2).toBeGreaterThanOrEqual(top - 1e-9);
          expect(middle + (numbers[i]! * scale) / 2).toBeLessThanOrEqual(top + height + 1e-9);
          if (i > 0) expect(top).toBeGreaterThanOrEqual(rows[i - 1]!.top + rows[i - 1]!.height - 1e-9);
        });
      }),
    );
  });
  it('what fits at all fits the room', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (numbers) => {
        const { rows } = streamLayout(numbers, room);
        const last = rows.at(-1)!;
        expect(last.top + last.height).toBeLessThanOrEqual(room.height + 1e-9);
      }),
    );
  });
  it('all ribbons are on one scale, the widest as wide as it may be', () => {
    const { scale } = streamLayout([60, 38, 19, 88], { ...room, height: 1000 });
    expect(scale * 88).toBeCloseTo(30, 9);
  });
  it('nobody at all: rows, and no width', () => {
    const { scale, rows } = streamLayout([0, 0], room);
    expect(scale).toBe(0);
    expect(rows).toHaveLength(2);
  });
  it('the hairline parts those who leave from those who come', () => {
    const { parting, rows } = streamLayout([60, 38, 19, 88], room);
    expect(parting).toBeGreaterThan(rows[2]!.top + rows[2]!.height);
    expect(parting).toBeLessThan(rows[3]!.top);
    expect(streamLayout([60], { ...room, before: -1 }).parting).toBeNull();
  });
});

describe('tenure columns', () => {
  it('fill the width side by side, without touching', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), size(900), (count, extra) => {
        const width = 60 + extra;
        const columns = classColumns(count, width);
        const last = columns.at(-1)!;
        expect(last.x + last.width).toBeLessThanOrEqual(width + 0.5);
        columns.forEach(({ x, width: wide }, i) => {
          expect(wide).toBeGreaterThan(0);
          if (i > 0 && width / count > 2.5) expect(x).toBeGreaterThan(columns[i - 1]!.x + columns[i - 1]!.width);
        });
      }),
    );
  });
  it('the step line goes straight over each column and straight up or down between', () => {
    const columns = classColumns(3, 30);
    expect(stepPath(columns, [10, 8, 2])).toBe('M0,10H10V8H20V2H28');
    const trace = stepTrace(columns, [10, 8, 2]);
    expect(trace.ys).toEqual([10, 10, 8, 8, 2, 2]);
    // what a label has to keep clear of is the line itself
    expect(crosses(trace, { x: 12, y: 7, width: 4, height: 2 })).toBe(true);
    expect(crosses(trace, { x: 12, y: 3, width: 4, height: 2 })).toBe(false);
  });
  it('names the first class, each fifth, and the open one', () => {
    expect(namedClasses(21)).toEqual([0, 4, 9, 14, 19, 20]);
    expect(namedClasses(1)).toEqual([0]);
  });
});

describe('values of the long wait', () => {
  const within = { x: 0, y: 0, width: 500, height: 180 };
  it('every ring has one value, and none lies over another where there is room', () => {
    const heights = fc.array(size(140), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(heights, (ys) => {
        const xs = evenly(7, 46, 440);
        const points = ys.map((y, i) => ({ x: xs[i]!, y: y + 20, width: 44 }));
        const marks = points.map(({ x, y }) => [{ x: x - 6, y: y - 6, width: 12, height: 12 }]);
        const placed = placeValues(points, { within, marks, lines: [] });
        expect(placed).toHaveLength(7);
        placed.forEach(({ box }, i) => {
          expect(contains(within, box)).toBe(true);
          for (const other of placed.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
          for (const [ring] of marks) expect(overlaps(box, ring!)).toBe(false);
        });
      }),
    );
  });
  it('keeps off a line if it can, and stands on it rather than nowhere', () => {
    const point = { x: 100, y: 90, width: 44 };
    const line = { xs: [0, 500], ys: [90, 90] };
    const [off] = placeValues([point], { within, marks: [], lines: [line] });
    expect(crosses(line, off!.box)).toBe(false);
    const everywhere = Array.from({ length: 90 }, (_, i) => ({ xs: [0, 500], ys: [i * 2, i * 2] }));
    expect(placeValues([point], { within, marks: [], lines: everywhere })).toHaveLength(1);
  });
  it('columns stand evenly apart', () => {
    expect(evenly(3, 10, 30)).toEqual([10, 20, 30]);
    expect(evenly(1, 10, 30)).toEqual([20]);
  });
});

describe('words that name a line', () => {
  const within = { x: 0, y: 0, width: 400, height: 160 };
  it('stand clear of the line, whatever its slope', () => {
    fc.assert(
      fc.property(size(150), size(150), (from, to) => {
        const heightAt = (x: number): number => 5 + from + ((to - from) * x) / 400;
        const trace = { xs: [0, 400], ys: [heightAt(0), heightAt(400)] };
        const placed = placeLineLabel(120, heightAt, [{ within, boxes: [], traces: [trace] }]);
        if (placed === null) return;
        expect(contains(within, placed.box)).toBe(true);
        expect(crosses(trace, placed.box)).toBe(false);
      }),
    );
  });
  it('looser surroundings are tried where the strict ones leave no place', () => {
    const full = { x: 0, y: 0, width: 400, height: 160 };
    const flat = (): number => 80;
    expect(placeLineLabel(120, flat, [{ within, boxes: [full], traces: [] }])).toBeNull();
    const strictFirst = [
      { within, boxes: [full], traces: [] },
      { within, boxes: [], traces: [] },
    ];
    expect(placeLineLabel(120, flat, strictFirst)).toMatchObject({ y: 74 });
  });
});
