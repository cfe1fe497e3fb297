import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { valueMapping } from '#engine/satisfaction/mappings/value-mapping.ts';
import type { ValueItem } from '#engine/satisfaction/satisfaction.ts';
import { VALUE_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import { netValue, refusalRatio, shareChoosing, signOf } from '#engine/satisfaction/value-choice.ts';

const of = (item: ValueItem, scale = 12) =>
  valueMapping({ ...SATISFACTION, value: { ...SATISFACTION.value, scale } }, { part: 'value', item });
/** The picture of the balance: 100 got, 80 given; the rival 101 and 86. */
const PICTURE = Float64Array.of(46, 28, 14, 12, 52, 14, 8, 6, 44, 26, 15, 16, 51, 18, 9, 8);
const amounts = fc.float64Array({ minLength: 16, maxLength: 16, min: 0, max: 1e6, noNaN: true });
const items = fc.constantFrom(...VALUE_ITEMS);

describe('the balance of the picture (interface-3.md)', () => {
  test('$20 is left over, with the rival $15', () => {
    expect(netValue(PICTURE, 0)).toBe(20);
    expect(netValue(PICTURE, 8)).toBe(15);
  });
  test('60 of 100 choose us at a lead of $5 and a scale of $12; 70 at $10', () => {
    expect(shareChoosing(5, 12)).toBeCloseTo(1 / (1 + Math.exp(-5 / 12)), 14);
    expect(Math.round(100 * shareChoosing(5, 12))).toBe(60);
    expect(Math.round(100 * shareChoosing(10, 12))).toBe(70);
  });
  test('four dollars more of product: those who would choose the rival are so many times fewer', () => {
    const share = (lead: number): number => 1 / (1 + Math.exp(-lead / 12));
    expect(of('product').ratio(PICTURE, 4)).toBeCloseTo((1 - share(9)) / (1 - share(5)), 12);
  });
});

describe('whatever the values', () => {
  test('a change of nothing leaves the hazard as it is, to the bit', () => {
    fc.assert(fc.property(amounts, items, (numbers, item) => of(item).ratio(numbers, 0) === 1));
  });
  test('more got or less given never makes more leave, and the factor is finite', () => {
    fc.assert(
      fc.property(
        amounts,
        items,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        (numbers, item, size, scale) => {
          const ratio = of(item, scale).ratio(numbers, signOf(item) * size);
          expect(ratio).toBeLessThanOrEqual(1);
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(of(item, scale).ratio(numbers, -signOf(item) * size))).toBe(true);
        },
      ),
    );
  });
  test('no value falls below nothing', () => {
    fc.assert(
      fc.property(
        amounts,
        items,
        (numbers, item) => of(item).bounds(numbers).min === -numbers[VALUE_ITEMS.indexOf(item)]!,
      ),
    );
  });
  test('shares of us and of the rival make one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.double({ min: 0.1, max: 1e5, noNaN: true }),
        (lead, scale) => {
          expect(shareChoosing(lead, scale) + shareChoosing(-lead, scale)).toBeCloseTo(1, 14);
          expect(refusalRatio(lead, lead, scale)).toBe(1);
        },
      ),
    );
  });
});
