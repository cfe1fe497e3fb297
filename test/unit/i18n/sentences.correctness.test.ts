import { expect, test } from 'vitest';
import { INTL_TAG } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText, slot, type Part } from '#i18n/translate.ts';

const english = createTranslator<MessageKey>(INTL_TAG.en, en);
const chinese = createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans);

const rises = {
  lever: 'churn',
  places: 'none',
  more: '',
  change: 'down',
  base: '10%',
  whatIf: '5%',
  size: '',
  sizeUnit: '',
  early: 0,
  levers: 1,
  leversWord: '',
  direction: 'up',
  by: '36%',
  byUnit: '',
  low: '+21%',
  lowUnit: '',
  high: '+55%',
  highUnit: '',
  cost: 'customerYear',
  payback: 'month',
  months: '37',
  monthCount: 37,
  years: 20,
  horizon: 'finite',
  misses: '0',
};
const dollars = { from: '$176', fromUnit: '', to: '$239', toUnit: '', amount: '$3', amountUnit: '' };
const yuan = createNumbers('zh-Hans', 'USD');
const inChinese = {
  from: yuan.moneyWords(176).number,
  fromUnit: yuan.moneyWords(176).unit,
  to: yuan.moneyWords(239).number,
  toUnit: yuan.moneyWords(239).unit,
  amount: yuan.moneyWords(3).number,
  amountUnit: yuan.moneyWords(3).unit,
};

// The pictures simulate-light and simulate-zh, letter for letter; gaps between Han and Latin are the layout's.
test('the sentence of the first screen', () => {
  expect(english.t('simulate.sentence', { ...rises, ...dollars })).toBe(
    'If yearly churn falls from 10% to 5%, a customer’s lifetime profit rises by 36%, from $176 to $239; ' +
      '90% of runs fall between +21% and +55%. The programme, at $3 per customer a year, pays back in 37 months.',
  );
  expect(chinese.t('simulate.sentence', { ...rises, ...inChinese })).toBe(
    '如果年流失率从10%降到5%，每位顾客的终身利润将提高36%，从176美元升至239美元；' +
      '90%的模拟结果落在+21%与+55%之间。该计划每位顾客每年花费3美元，37个月收回成本。',
  );
});

test('reversed, in money, and not paid back', () => {
  const falls = { ...rises, ...dollars, change: 'up', direction: 'down', by: '$41', to: '−$12', payback: 'never' };
  expect(english.t('simulate.sentence', { ...falls, low: '−$60', high: '−$20', misses: '65' })).toBe(
    'If yearly churn rises from 10% to 5%, a customer’s lifetime profit falls by $41, from $176 to −$12; ' +
      '90% of runs fall between −$60 and −$20. The programme, at $3 per customer a year, does not pay back within 20 years in 65 of 100 runs.',
  );
});

test('undecided and without a programme', () => {
  const still = { ...rises, ...dollars, lever: 'none', direction: 'same', cost: 'none', low: '−1%', high: '+1%' };
  expect(english.t('simulate.sentence', still)).toBe(
    'If nothing changes, a customer’s lifetime profit hardly changes, from $176 to $239; 90% of runs fall between −1% and +1%.',
  );
});

test('customers who differ: the sentence speaks of each', () => {
  expect(english.t('simulate.sentence', { ...rises, ...dollars, lever: 'each', size: '18%' })).toMatch(
    /^If every customer’s churn falls by 18%, a customer’s lifetime profit rises/,
  );
});

test('a number that can be set stays on one line with the word before it', () => {
  const values = { ...rises, ...dollars, base: slot('base'), whatIf: slot('whatIf'), amount: slot('amount') };
  const groups = english
    .parts('simulate.sentence', values)
    .filter((part): part is Extract<Part, { parts: readonly Part[] }> => part.kind === 'nowrap')
    .map((part) => plainText(part.parts, (name) => `[${name}]`));
  expect(groups).toEqual([
    'from [base]',
    'to [whatIf],',
    'by 36%,',
    'from $176',
    'to $239;',
    '+21%',
    'and +55%.',
    '[amount]',
    '37 months.',
  ]);
});

const survivors = { years: 10, yearsWord: 'ten', whatIf: 60, base: 35 };
test.each([
  [{ ...survivors, form: 'more' }, 'After ten years 60 of 100 customers are still here, not 35'],
  [{ ...survivors, form: 'fewer', whatIf: 1 }, 'After ten years only 1 of 100 customers is still here, not 35'],
  [{ ...survivors, form: 'same', whatIf: 35 }, 'After ten years 35 of 100 customers are still here, as before'],
  [{ ...survivors, form: 'more', years: 1 }, 'After one year 60 of 100 customers are still here, not 35'],
])('who stays: %j', (values, text) => {
  expect(english.t('simulate.finding.survivors', values)).toBe(text);
});

test('the four findings of the pictures', () => {
  expect(chinese.t('simulate.finding.survivors', { ...survivors, yearsWord: '十', form: 'more' })).toBe(
    '十年后，100位顾客还剩60位，而非35位',
  );
  const late = { form: 'late', horizon: 'finite', years: 20, misses: '0' };
  expect(english.t('simulate.finding.overtakes', { ...late, yearWord: 'three' })).toBe(
    'It overtakes late: the extra profit comes after year three',
  );
  expect(chinese.t('simulate.finding.overtakes', { ...late, yearWord: '三' })).toBe('后来居上：多出的利润在三年之后');
  const none = { form: 'none', runs: 10_000, losing: 0, of100: 0, low: '+21%', high: '+55%' };
  expect(english.t('simulate.finding.runs', none)).toBe(
    'No run of 10,000 loses; nine in ten lie between +21% and +55%',
  );
  expect(english.t('simulate.finding.runs', { ...none, form: 'few', losing: 1 })).toMatch(/^1 run of 10,000 loses;/);
  const columns = { form: 'years', factor: '1.7', direction: 'up', source: 'base' };
  expect(english.t('simulate.finding.columns', { ...columns, yearWord: 'ten' })).toBe(
    'The gain is mostly years that would not have happened: by year ten the column is 1.7 times as tall',
  );
  expect(chinese.t('simulate.finding.columns', { ...columns, yearWord: '十' })).toBe(
    '增益主要来自原本会失去的年份：第十年的柱高是基线的1.7倍',
  );
});

const page = {
  low: '4',
  high: '45',
  casesWord: 'nine',
  published: 4,
  publishedWord: 'Four',
  ours: 5,
  oursWord: 'five',
};
test.each([
  [5, 'five', 'Go on with one of your five, or start from a case: after ten years the nine keep between 4 and 45'],
  [1, 'one', 'Go on with yours, or start from a case: after ten years the nine keep between 4 and 45'],
  [0, 'none', 'Start from a case: after ten years the nine keep between 4 and 45'],
])('the sentence of the cases with %d of one’s own', (own, ownWord, start) => {
  expect(english.t('scenarios.sentence', { ...page, own, ownWord })).toBe(
    `${start} of 100 customers. Four rest on published figures, five on ours.`,
  );
});
