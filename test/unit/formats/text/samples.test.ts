import { describe, expect, test } from 'vitest';
import { parseSamples } from '#formats/text/samples.ts';

const values = (text: string, unit: 'plain' | 'percent' | 'money' = 'plain'): unknown => {
  const read = parseSamples(text, unit);
  return read.kind === 'samples' ? read.values : read;
};

describe('numbers however they are parted', () => {
  test.each([
    ['1 2 3', [1, 2, 3]],
    ['1, 2, 3', [1, 2, 3]],
    ['1,2,3', [1, 2, 3]],
    ['1;2 ; 3', [1, 2, 3]],
    ['1\n2\r\n3\n', [1, 2, 3]],
    ['1\t2\t3', [1, 2, 3]],
    ['1，2，3', [1, 2, 3]],
    ['１、２；３', [1, 2, 3]],
    ['1.5, 2.25,\n3', [1.5, 2.25, 3]],
    ['-1 −2 +3 1e-3 .5', [-1, -2, 3, 0.001, 0.5]],
    ['100,200,300,400', [100, 200, 300, 400]],
    ['1,2,3\n4,5,6', [1, 2, 3, 4, 5, 6]],
    ['1.5,2.5,3.5\n4,5,6.25', [1.5, 2.5, 3.5, 4, 5, 6.25]],
    ['', []],
    [' ;, \n', []],
  ])('%j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('a decimal comma, only where nothing else could be meant', () => {
  test.each([
    ['4,5 5,1 6', [4.5, 5.1, 6]],
    ['4,5; 5,1; 6,25', [4.5, 5.1, 6.25]],
    ['4,5\n5,125', [4.5, 5.125]],
    ['0,125 0,250', [0.125, 0.25]],
  ])('%j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    ['1,200 3,400', '1,200', 1],
    ['12 1,234,567', '1,234,567', 2],
    ['1.5 2,5', '2,5', 2],
    ['1, 2,5, 3', '2,5', 2],
    ['1,2 3,4,5', '1,2', 1],
  ])('%j is asked about', (text, entry, place) => {
    expect(values(text)).toEqual({ kind: 'ambiguous', entry, place });
  });
});

describe('in the unit of the field', () => {
  test('percent with and without its sign', () => {
    expect(values('4 5% 6 % 7,5', 'percent')).toEqual([0.04, 0.05, 0.06, 0.075]);
  });
  test('money', () => {
    expect(values('$5 $ 6\n1.2k', 'money')).toEqual([5, 6, 1200]);
  });
});

describe('text among them is told with its place', () => {
  test.each([
    ['1 2 n/a 4', 'n/a', 3],
    ['profit\n1\n2', 'profit', 1],
    ['1, 2, three', 'three', 3],
    ['1 2-3', '2-3', 2],
    ['1,x,3', 'x', 2],
    ['1 NaN', 'nan', 2],
    ['1 Infinity', 'infinity', 2],
    ['1 1e999', '1e999', 2],
  ])('%j', (text, entry, place) => {
    expect(values(text)).toEqual({ kind: 'text', entry, place });
  });
});

test('ten thousand numbers are read in a moment', () => {
  const numbers = Array.from({ length: 10_000 }, (_, i) => i / 8);
  const begin = performance.now();
  expect(values(numbers.join('\n'))).toEqual(numbers);
  expect(performance.now() - begin).toBeLessThan(2000);
});
