import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binDots } from '#charts/geometry/bin-dots.ts';
import { dotDomain } from '#charts/geometry/dot-domain.ts';

const WIDTH = 325;
const HEIGHT = 110;
const hundred = fc
  .array(fc.double({ min: -3, max: 5, noNaN: true, noDefaultInfinity: true }), { minLength: 100, maxLength: 100 })
  .map((values) => values.toSorted((a, b) => a - b));

describe('binDots in the axis of dotDomain', () => {
  it('draws every value once, inside the field, bottom up, and never stacks gains on losses', () => {
    fc.assert(
      fc.property(hundred, (values) => {
        const domain = dotDomain(values, [], WIDTH);
        const { dots, radius, height } = binDots(values, { ...domain, width: WIDTH, height: HEIGHT });
        expect(dots).toHaveLength(100);
        expect(height).toBeLessThanOrEqual(HEIGHT + 1e-9);
        const zero = ((0 - domain.low) / (domain.high - domain.low)) * WIDTH;
        for (const dot of dots) {
          expect(dot.x - radius).toBeGreaterThanOrEqual(0);
          expect(dot.x + radius).toBeLessThanOrEqual(WIDTH);
          expect(dot.rise - radius).toBeGreaterThanOrEqual(0);
          expect(dot.value < 0).toBe(dot.x < zero);
        }
      }),
    );
  });
  it('shrinks a hundred equal values into a block on their value instead of overflowing', () => {
    const values = Array.from({ length: 100 }, () => 0.36);
    const domain = dotDomain(values, [], WIDTH);
    const { dots, radius, height } = binDots(values, { ...domain, width: WIDTH, height: HEIGHT });
    const middle = dots.reduce((sum, dot) => sum + dot.x, 0) / 100;
    expect(height).toBeLessThanOrEqual(HEIGHT);
    expect(radius).toBeGreaterThan(1);
    expect(middle).toBeCloseTo(((0.36 - domain.low) / (domain.high - domain.low)) * WIDTH, 6);
  });
  it('uses a shared bin width as it is', () => {
    const { binWidth, radius } = binDots([0.1, 0.2, 0.3], { low: 0, high: 1, width: 300, height: 110 }, 12);
    expect(binWidth).toBe(12);
    expect(radius).toBeCloseTo(12 * 0.37, 6);
  });
});

describe('dotDomain', () => {
  it('holds zero for values not far from it, and the room asked for beside a value', () => {
    const domain = dotDomain([0.12, 0.66], [{ value: 0.66, left: 0, right: 60 }], WIDTH);
    expect(domain.zero).toBe('inside');
    expect(domain.low).toBeLessThan(0);
    expect(((domain.high - 0.66) / (domain.high - domain.low)) * WIDTH).toBeCloseTo(60, 3);
  });
  it('leaves zero out of view when the values would shrink to a point', () => {
    expect(dotDomain([40, 41], [], WIDTH).zero).toBe('left');
    expect(dotDomain([-41, -40], [], WIDTH).zero).toBe('right');
  });
  it('has no scale where all is zero', () => {
    expect(dotDomain([0, 0], [], WIDTH)).toEqual({ low: -1, high: 1, zero: 'inside', scaleless: true });
  });
});
