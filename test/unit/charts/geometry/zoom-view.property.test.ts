import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, panBy, WHOLE_VIEW, zoomAt } from '#charts/geometry/zoom-view.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('zoomAt', () => {
  it('keeps the place under the pointer where it is, unless an end of an axis holds it', () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: 1.1, max: 20, noNaN: true }), (x, y, factor) => {
        const view = zoomAt(WHOLE_VIEW, x, y, factor);
        expect((x - view.x0) / (view.x1 - view.x0)).toBeCloseTo(x, 9);
        expect((y - view.y0) / (view.y1 - view.y0)).toBeCloseTo(y, 9);
        expect(view.x1 - view.x0).toBeCloseTo(1 / factor, 9);
      }),
    );
  });

  it('never shows what lies beyond the axes, and is as near in both directions', () => {
    const act = fc.record({ x: share, y: share, factor: fc.double({ min: 0.1, max: 10, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let view = WHOLE_VIEW;
        for (const { x, y, factor } of acts) {
          view = panBy(zoomAt(view, x, y, factor), x - 0.5, y - 0.5);
          expect(Math.min(view.x0, view.y0)).toBeGreaterThanOrEqual(-1e-12);
          expect(Math.max(view.x1, view.y1)).toBeLessThanOrEqual(1 + 1e-12);
          expect(view.x1 - view.x0).toBeCloseTo(view.y1 - view.y0, 12);
          expect(view.x1 - view.x0).toBeGreaterThan(0.04);
        }
      }),
    );
  });

  it('ends where it began: in and out again is the whole', () => {
    const once = zoomAt(WHOLE_VIEW, 0.3, 0.7, 1.5);
    expect(isWhole(once)).toBe(false);
    const back = zoomAt(zoomAt(zoomAt(once, 0.3, 0.7, 1.5), 0.3, 0.7, 1 / 1.5), 0.3, 0.7, 1 / 1.5);
    expect(back).toEqual(WHOLE_VIEW);
  });
});
