import { describe, expect, it } from 'vitest';
import { curvedArrow } from '#charts/geometry/curved-arrow.ts';
import { fieldFrame } from '#charts/geometry/field-frame.ts';
import { fieldLayout } from '#charts/geometry/field-layout.ts';
import { steadyTicks, ticksOnView } from '#charts/geometry/field-ticks.ts';
import { pushAside } from '#charts/geometry/push-aside.ts';

describe('fieldFrame', () => {
  const box = { x: 40, y: 20, width: 600, height: 500 };

  it('takes values to places and back, y upwards', () => {
    const frame = fieldFrame(box, { x0: 0.25, x1: 0.75, y0: 0, y1: 0.5 }, { min: 0, max: 24 }, { min: 0, max: 100 });
    expect([frame.px(6), frame.px(18), frame.py(0), frame.py(50)]).toEqual([40, 640, 520, 20]);
    expect([frame.x(40), frame.x(640), frame.y(520), frame.y(20)]).toEqual([6, 18, 0, 50]);
    expect([frame.shareX(340), frame.shareY(270)]).toEqual([0.5, 0.25]);
  });

  it('stays finite without room and without an extent', () => {
    const none = { ...box, width: 0, height: 0 };
    const frame = fieldFrame(none, { x0: 0, x1: 1, y0: 0, y1: 1 }, { min: 3, max: 3 }, { min: 0, max: 1 });
    expect([frame.px(3), frame.x(50), frame.y(50)].every(Number.isFinite)).toBe(true);
  });
});

describe('fieldLayout', () => {
  const needs = { width: 776, height: 628, labels: 22, hasKey: false, hasDensities: true, isPhone: false };

  it('leaves room for densities, not on a phone, and more above them for a key', () => {
    const plain = fieldLayout(needs);
    expect(plain.densities).not.toBeNull();
    expect(plain.box.x + plain.box.width).toBe(776 - 32);
    expect(fieldLayout({ ...needs, hasKey: true }).box.y).toBeGreaterThan(plain.box.y);
    expect(fieldLayout({ ...needs, isPhone: true }).densities).toBeNull();
    expect(fieldLayout({ ...needs, width: 10, height: 10 }).box).toMatchObject({ width: 0, height: 0 });
  });
});

describe('ticksOnView', () => {
  const given = [0, 25, 50, 75, 100].map((value) => ({ value, text: `${value}` }));
  const values = (ticks: readonly { readonly value: number }[]) => ticks.map(({ value }) => value);

  it('keeps the given ones, on a phone every second', () => {
    expect(values(ticksOnView(given, [0, 100], 5))).toEqual([0, 25, 50, 75, 100]);
    expect(values(ticksOnView(given, [0, 100], 3))).toEqual([0, 50, 100]);
  });

  it('writes finer round ones where zoomed, if it may', () => {
    expect(values(ticksOnView(given, [40, 60], 5, (value) => `${value}`))).toEqual([40, 45, 50, 55, 60]);
    expect(values(ticksOnView(given, [40, 60], 5))).toEqual([50]);
  });
});

describe('steadyTicks', () => {
  it('gives the list it gave before until a tick is another', () => {
    const steady = steadyTicks();
    const first = steady([{ value: 0, text: '0' }]);
    expect(steady([{ value: 0, text: '0' }])).toBe(first);
    expect(steady([{ value: 0, text: 'none' }])).toEqual([{ value: 0, text: 'none' }]);
    expect(steady([])).toEqual([]);
  });
});

describe('pushAside', () => {
  it('pushes neighbours a little, drops those that would have to go far or meet others', () => {
    const own = { at: 100, length: 20 };
    expect(pushAside(own, [{ at: 150, length: 20 }], 4)).toEqual([150]);
    expect(pushAside(own, [{ at: 120, length: 20 }], 4)).toEqual([124]);
    expect(pushAside(own, [{ at: 80, length: 20 }], 4)).toEqual([76]);
    expect(pushAside(own, [{ at: 105, length: 20 }], 4)).toEqual([null]);
    expect(pushAside(own, [{ at: 100, length: 20 }], 4)).toEqual([null]);
    expect(
      pushAside(
        own,
        [
          { at: 120, length: 20 },
          { at: 145, length: 20 },
        ],
        4,
      ),
    ).toEqual([null, 145]);
  });
});

describe('curvedArrow', () => {
  it('bulges to the side asked for and ends at its aim', () => {
    const up = curvedArrow({ x: 0, y: 100 }, { x: 0, y: 0 }, 1);
    expect(up.apex.x).toBeCloseTo(37);
    expect(up.apex.y).toBe(50);
    expect(up.line).toMatch(/^M0,100Q74,50 /);
    expect(up.head).toMatch(/^M0,0L.*Z$/);
    expect(curvedArrow({ x: 0, y: 100 }, { x: 0, y: 0 }, -1).apex.x).toBeCloseTo(-37);
  });

  it('draws something finite from a place to itself', () => {
    const still = curvedArrow({ x: 5, y: 5 }, { x: 5, y: 5 }, 1);
    expect(still.line + still.head).not.toContain('NaN');
  });
});
