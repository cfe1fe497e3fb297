import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Unit, UNITS } from '#formats/text/operand.ts';
import { parseQuantity } from '#formats/text/quantity.ts';

const unit = fc.constantFrom<Unit>(...UNITS);
/** Numbers of at most six decimals, as people write them. */
const decimal = fc
  .integer({ min: -1e9, max: 1e9 })
  .chain((n) => fc.integer({ min: 0, max: 6 }).map((d) => n / 10 ** d));
const scaled = (value: number, u: Unit): number => Number((u === 'percent' ? value / 100 : value).toPrecision(12)) + 0;

const SEPARATORS = ['-', ' - ', '–', ' — ', '..', '...', '…', ' to ', ' 至 ', '到', '～', '~', ' ~ '];

describe('parseQuantity', () => {
  test('reads every plain number back, in every unit', () => {
    fc.assert(
      fc.property(decimal, unit, (value, u) => {
        expect(parseQuantity(String(value), u)).toEqual({ kind: 'value', value: scaled(value, u) });
      }),
    );
  });

  test('reads every range with every separator, ends in order', () => {
    fc.assert(
      fc.property(decimal, decimal, unit, fc.constantFrom(...SEPARATORS), (a, b, u, separator) => {
        fc.pre(scaled(a, u) !== scaled(b, u));
        expect(parseQuantity(`${a}${separator}${b}`, u)).toEqual({
          kind: 'range',
          low: scaled(Math.min(a, b), u),
          high: scaled(Math.max(a, b), u),
          swapped: a > b,
        });
      }),
    );
  });

  test('whole percentages give the nearest double of their hundredth: no 0.060000000000000005', () => {
    for (let hundredths = 1; hundredths <= 10_000; hundredths++) {
      const value = Number(`${hundredths}e-4`);
      const text = (hundredths / 100).toFixed(2);
      expect(parseQuantity(`${text}%`, 'percent')).toEqual({ kind: 'value', value });
    }
  });

  test('reads what Intl writes, in both languages, with every grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('en', 'zh-Hans', 'fr', 'de-CH'),
        (value, locale) => {
          fc.pre(!Object.is(value, -0));
          expect(parseQuantity(new Intl.NumberFormat(locale).format(value), 'money')).toEqual({ kind: 'value', value });
        },
      ),
    );
  });

  test('full-width digits and signs read as half-width ones', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
    fc.assert(
      fc.property(decimal, decimal, unit, (a, b, u) => {
        const text = `${a} - ${b}`;
        expect(parseQuantity(wide(text), u)).toEqual(parseQuantity(text, u));
      }),
    );
  });

  test('middle ± spread is the range from middle − spread to middle + spread', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (middle, spread) => {
        expect(parseQuantity(`${middle / 100} ± ${spread / 100}`, 'plain')).toEqual({
          kind: 'range',
          low: (middle - spread) / 100 + 0,
          high: (middle + spread) / 100 + 0,
          swapped: false,
        });
      }),
      {
        examples: [
          [6504, 6505],
          [9846, 9845],
        ],
      }, // ends near zero, where the dust of the operands shows
    );
  });

  test('answers anything with a finite value, an ordered range, or a reason', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'0123456789.,-–~±+%$k万m至to e…\u3000５'.split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), signs), unit, (text, u) => {
        const typed = parseQuantity(text, u);
        if (typed.kind === 'value') expect(Number.isFinite(typed.value)).toBe(true);
        else if (typed.kind === 'range') {
          expect(Number.isFinite(typed.low) && Number.isFinite(typed.high) && typed.low < typed.high).toBe(true);
        } else expect(typed.reason).toBe(text.trim() === '' ? 'empty' : 'not-a-number');
      }),
      { numRuns: 3000 },
    );
  });
});
