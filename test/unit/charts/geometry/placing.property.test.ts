import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIndex } from '#charts/geometry/nearest-index.ts';
import { spread } from '#charts/geometry/spread.ts';
import { stack } from '#charts/geometry/stack.ts';

const ascending = fc
  .array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 12 })
  .map((values) => values.toSorted((a, b) => a - b));

describe('spread', () => {
  it('keeps order, the gap and the room, whatever is wanted', () => {
    fc.assert(
      fc.property(ascending, (wanted) => {
        const places = spread(wanted, 16, 0, 200);
        expect(places).toHaveLength(wanted.length);
        const pitch = wanted.length > 1 ? Math.min(16, 200 / (wanted.length - 1)) : 16;
        places.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(200 + 1e-9);
          if (i > 0) expect(place - places[i - 1]!).toBeGreaterThanOrEqual(pitch - 1e-9);
        });
      }),
    );
  });
  it('leaves alone what is already apart', () => {
    expect(spread([10, 40, 90], 16, 0, 200)).toEqual([10, 40, 90]);
  });
  it('moves colliding neighbours equally far', () => {
    expect(spread([100, 104], 16, 0, 200)).toEqual([94, 110]);
  });
});

describe('nearestIndex', () => {
  it('finds what a search through all finds', () => {
    fc.assert(
      fc.property(ascending, fc.double({ min: -100, max: 300, noNaN: true }), (values, target) => {
        const distance = Math.abs(values[nearestIndex(values, target)]! - target);
        expect(distance).toBe(Math.min(...values.map((value) => Math.abs(value - target))));
      }),
    );
  });
  it('refuses an empty column', () => {
    expect(() => nearestIndex([], 1)).toThrow('invalid column: must hold a value, got none');
  });
});

describe('stack', () => {
  it('puts gains above zero and losses below, without gaps, and adds up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 8 }), (values) => {
        const { pieces, top, bottom } = stack(values);
        expect(top + bottom).toBe(values.reduce((sum, value) => sum + value, 0));
        pieces.forEach(({ from, to }, i) => {
          expect(to - from).toBe(values[i]);
          expect(Math.sign(from) * Math.sign(to)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
