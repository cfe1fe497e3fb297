import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endValues, fanFrom } from '#charts/geometry/shock-multiples.ts';

describe('endValues', () => {
  it('stands level with lines that are apart', () => {
    expect(endValues({ without: 40, under: 100 }, true, 17, 183)).toEqual({ without: 45, under: 105, interval: 120 });
  });

  it('moves values apart that are close: the one without the shock above', () => {
    const { without, under } = endValues({ without: 60, under: 60 }, false, 17, 183);
    expect(under - without).toBe(16);
    expect((without + under) / 2).toBe(65);
  });

  it('stays inside and in order, whatever the ends', () => {
    const place = fc.double({ min: 17, max: 183, noNaN: true });
    fc.assert(
      fc.property(place, place, fc.boolean(), (a, b, hasInterval) => {
        const ends = endValues({ without: Math.min(a, b), under: Math.max(a, b) }, hasInterval, 17, 183);
        expect(ends.under - ends.without).toBeGreaterThanOrEqual(16 - 1e-9);
        expect(ends.without).toBeGreaterThanOrEqual(22);
        expect(hasInterval ? ends.interval : ends.under).toBeLessThanOrEqual(188 + 1e-9);
      }),
    );
  });
});

describe('fanFrom', () => {
  it('has nothing before the month, and the rest as it was', () => {
    const line = [100, 90, 80];
    const { p5, p50 } = fanFrom({ p5: line, p25: line, p50: line, p75: line, p95: line }, 1);
    expect(Array.from(p5)).toEqual([Number.NaN, 90, 80]);
    expect(Array.from(p50)).toEqual([Number.NaN, 90, 80]);
  });
});
