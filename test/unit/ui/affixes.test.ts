import { expect, test } from 'vitest';
import { affixesOf, dressed, isBareNumber } from '../../../src/ui/affixes.ts';

test.for([
  ['5%', '', '%'],
  ['$1,240', '$', ''],
  ['−$2.50', '−$', ''],
  ['+36%', '', '%'],
  ['20 years', '', ' years'],
  ['1,240 美元', '', ' 美元'],
  ['for ever', '', ''],
])('%s', ([written, before, after]) => {
  expect(affixesOf(written!)).toEqual({ before, after });
});

test('digits stand beside their unit, words speak for themselves', () => {
  expect(['4.5', '-4', '4-6', '1,000', ''].every(isBareNumber)).toBe(true);
  expect(['4%', '4 to 6', 'for ever', '$3', '5 ± 1'].some(isBareNumber)).toBe(false);
  expect(dressed('150', { before: '', after: '%' })).toBe('150%');
  expect(dressed('4 to 6', { before: '', after: '%' })).toBe('4 to 6');
});
