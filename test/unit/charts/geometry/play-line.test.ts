import { describe, expect, it } from 'vitest';
import { monthAt, monthByKey, placeNames, placeReading } from '#charts/geometry/play-line.ts';

describe('monthAt', () => {
  it.each([
    [0, 0],
    [0.5, 18],
    [0.4, 14],
    [1, 36],
    [-0.2, 0],
    [1.7, 36],
  ])('a place of %d of the line is month %d of 36', (share, month) => expect(monthAt(share, 36)).toBe(month));
});

describe('monthByKey', () => {
  it.each([
    ['ArrowRight', 15],
    ['ArrowLeft', 13],
    ['ArrowUp', 15],
    ['ArrowDown', 13],
    ['PageUp', 26],
    ['PageDown', 2],
    ['Home', 0],
    ['End', 36],
  ])('%s leads from month 14 to %d', (key, month) => expect(monthByKey(key, 14, 36)).toBe(month));

  it('stops at both ends', () => {
    expect(monthByKey('PageUp', 30, 36)).toBe(36);
    expect(monthByKey('ArrowLeft', 0, 36)).toBe(0);
  });

  it('leaves other keys alone', () => expect(monthByKey('a', 14, 36)).toBeNull());
});

describe('placeNames', () => {
  it('to the right of its tick, to the left where the right end is near', () => {
    expect(placeNames([{ x: 100, width: 80 }], 400)).toEqual([{ x: 106, anchor: 'start' }]);
    expect(placeNames([{ x: 350, width: 80 }], 400)).toEqual([{ x: 344, anchor: 'end' }]);
  });

  it('keeps clear of another tick and of another name, and goes where there is no room', () => {
    const marks = [
      { x: 100, width: 80 },
      { x: 150, width: 80 },
    ];
    expect(placeNames(marks, 400)).toEqual([
      { x: 94, anchor: 'end' },
      { x: 156, anchor: 'start' },
    ]);
    expect(placeNames([{ x: 40, width: 80 }], 110)).toEqual([null]);
  });
});

describe('placeReading', () => {
  it('stands to the right of the pointer, else to its left, whole', () => {
    expect(placeReading(100, [200, 80, 60], 600)).toEqual({ x: 112, anchor: 'start', parts: 3 });
    expect(placeReading(500, [200, 80, 60], 600)).toEqual({ x: 488, anchor: 'end', parts: 3 });
  });

  it('loses its last parts where neither side has room for all, and is dropped without room for the first', () => {
    expect(placeReading(300, [200, 80, 60], 600)).toEqual({ x: 312, anchor: 'start', parts: 2 });
    expect(placeReading(100, [200], 200)).toBeNull();
  });
});
