import { expect, test } from 'vitest';
import { parseQuantity } from '#formats/text/quantity.ts';
import { typedSize } from '#views/simulate/typed-size.ts';

const typed = (entry: string, before: number) => typedSize(parseQuantity(entry, 'plain'), entry, before);

test('where the sentence says “falls by 8 points”, 10 is a fall by ten', () => {
  expect(typed('10', -8)).toEqual({ kind: 'value', value: -10 });
  expect(typed('6 to 10', -8)).toEqual({ kind: 'range', low: -10, high: -6, swapped: false });
  expect(typed('0', -8)).toEqual({ kind: 'value', value: 0 });
});

test('a sign that is typed counts, and a rise stays one', () => {
  expect(typed('+10', -8)).toEqual({ kind: 'value', value: 10 });
  expect(typed('−10', -8)).toEqual({ kind: 'value', value: -10 });
  expect(typed('10', 8)).toEqual({ kind: 'value', value: 10 });
  expect(typed('-10', 8)).toEqual({ kind: 'value', value: -10 });
  expect(typed('much', -8)).toMatchObject({ kind: 'unreadable' });
});
