import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNumbers } from '#i18n/number.ts';

const en = createNumbers('en', 'USD');
const zh = createNumbers('zh-Hans', 'USD');

// Rows of the table "Numbers" of the interface, in its order.
describe('per cent', () => {
  test.each([en, zh])('36%, +36%, −4% with a true minus and no space', (n) => {
    expect(n.percent(0.36)).toBe('36%');
    expect(n.percent(0.36, { signed: true })).toBe('+36%');
    expect(n.percent(-0.04, { signed: true, like: [-0.12, -0.04, 0.23] })).toBe('−4%');
    expect(n.percent(0, { signed: true })).toBe('0%');
    expect(n.percent(-0.000001, { signed: true })).toBe('0%');
  });

  test('two significant figures below ten, whole above', () => {
    expect(en.percent(0.0302)).toBe('3.0%');
    expect(en.percent(0.00419)).toBe('0.42%');
    expect(en.percent(0.0996)).toBe('10%');
    expect(en.percent(0.07)).toBe('7.0%');
    expect(en.percent(1.214)).toBe('121%');
  });

  test('inputs are printed as typed', () => {
    expect(en.percent(0.1, { exact: true })).toBe('10%');
    expect(en.percent(0.095, { exact: true })).toBe('9.5%');
    expect(en.percent(0.07, { exact: true })).toBe('7%');
  });

  test('a figure beside a published one keeps its decimals', () => {
    expect(en.percent(0.378, { decimals: 1 })).toBe('37.8%');
    expect(en.money(141.7203, { decimals: 2 })).toBe('$141.72');
  });
});

test('ranges: words in text, a dash in labels, a word again where a sign would meet the dash', () => {
  expect(en.percentRange(0.21, 0.55)).toBe('21 to 55%');
  expect(zh.percentRange(0.21, 0.55)).toBe('21%至55%');
  expect(en.percentLabels(0.21, 0.55)).toBe('21–55');
  expect(zh.percentLabels(0.21, 0.55)).toBe('21–55');
  expect(en.percentRange(-0.12, 0.23, { signed: true })).toBe('−12 to +23%');
  expect(en.percentLabels(-0.12, 0.23, { signed: true })).toBe('−12 to +23');
  expect(zh.percentLabels(-0.12, 0.23, { signed: true })).toBe('−12至+23');
  expect(en.countLabels(26, 55)).toBe('26–55');
});

describe('money', () => {
  test('labels', () => {
    expect(en.money(1240)).toBe('$1,240');
    expect(en.money(2.5)).toBe('$2.50');
    expect(en.money(1.2e6)).toBe('$1.2\u00A0m');
    expect(en.money(176.4)).toBe('$176');
    expect(en.money(1236.7)).toBe('$1,240');
    expect(en.money(3)).toBe('$3');
    expect(en.money(-51)).toBe('−$51');
    expect(en.money(41, { signed: true })).toBe('+$41');
    expect(en.money(-0.001)).toBe('$0');
    expect(en.money(999_600)).toBe('$1\u00A0m');
    expect(en.money(2.4e9)).toBe('$2.4\u00A0bn');
    expect(zh.money(1240)).toBe('$1,240');
    expect(zh.money(32_000)).toBe('$3.2万');
    expect(zh.money(2.4e8)).toBe('$2.4亿');
  });

  test('in sentences Chinese puts a measure word after the number, English nothing', () => {
    expect(zh.moneyWords(1240)).toEqual({ number: '1,240', unit: '美元' });
    expect(zh.moneyWords(32_000)).toEqual({ number: '3.2', unit: '万美元' });
    expect(zh.moneyWords(-12)).toEqual({ number: '−12', unit: '美元' });
    expect(en.moneyWords(176)).toEqual({ number: '$176', unit: '' });
  });

  test('ranges: both ends to the step of the larger', () => {
    expect(en.moneyRange(2.5, 3.5, { exact: true })).toBe('$2.50 to $3.50');
    expect(en.moneyRange(46, 56, { exact: true })).toBe('$46 to $56');
    expect(zh.moneyRange(46, 56, { exact: true })).toBe('$46至$56');
    expect(en.moneyLabels(146.4, 211.2)).toBe('146–211');
    expect(en.moneyLabels(983, 1241)).toBe('980–1,240');
    expect(en.moneyLabels(-12, 41, { signed: true })).toBe('−12 to +41');
  });

  test.each([
    ['EUR', '€2.50', '3 欧元'],
    ['GBP', '£2.50', '3 英镑'],
    ['CNY', '¥2.50', '3 元'],
    ['JPY', '¥3', '3 日元'],
    ['CHF', 'CHF\u00A02.50', '3 瑞士法郎'],
  ])('%s', (currency, label, words) => {
    expect(createNumbers('en', currency).money(2.5)).toBe(label);
    const { number, unit } = createNumbers('zh-Hans', currency).moneyWords(3);
    expect(`${number} ${unit}`).toBe(words);
  });
});

test('time', () => {
  expect([en.month(37), en.months(37), en.months(1), en.years(20)]).toEqual([
    'month 37',
    '37 months',
    '1 month',
    '20 years',
  ]);
  expect([zh.month(37), zh.months(37), zh.years(20)]).toEqual(['第37个月', '37个月', '20年']);
});

test('points', () => {
  expect(en.points(0.05, { signed: true })).toBe('+5 points');
  expect(en.points(0.01)).toBe('1 point');
  expect(en.points(0.045)).toBe('4.5 points');
  expect(zh.points(0.05)).toBe('5个百分点');
});

test('counts, factors and number words', () => {
  expect(en.count(10_000)).toBe('10,000');
  expect(en.decimal(1, 1)).toBe('1.0');
  expect(en.factor(1.73)).toBe('1.7');
  expect([en.of100(0.3487), en.of100(0.004), en.of100(0)]).toEqual(['35', '0.4', '0']);
  expect([en.word(5), en.word(4, { capital: true }), en.word(13), en.word(2)]).toEqual(['five', 'Four', '13', 'two']);
  expect([zh.word(5), zh.word(2), zh.word(10), zh.word(12), zh.word(15), zh.word(20), zh.word(21)]).toEqual([
    '五',
    '两',
    '十',
    '十二',
    '十五',
    '二十',
    '21',
  ]);
});

test('formatters are made once for a language and currency', () => {
  expect(createNumbers('en', 'USD')).toBe(en);
  expect(createNumbers('en', 'EUR')).not.toBe(en);
});

test('a median and its interval always show the same number of decimals', () => {
  const share = fc.double({ min: -3, max: 3, noNaN: true });
  const decimals = (text: string) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  fc.assert(
    fc.property(share, share, share, (a, b, c) => {
      const like = [a, b, c];
      const shown = like.map((value) => en.percent(value, { like, signed: true }));
      const places = shown.filter((text) => !/^[+−]?0%$/.test(text)).map(decimals);
      expect(new Set(places).size).toBeLessThanOrEqual(1);
      for (const text of shown) expect(text).toMatch(/^[+−]?\d+(\.\d+)?%$/);
    }),
  );
});
