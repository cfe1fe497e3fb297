import { expect, test } from 'vitest';
import type { Summary } from '#engine/summary.ts';
import { INTL_TAG, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText } from '#i18n/translate.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { verdictOf, type Compared } from '#views/compare/verdict.ts';

const SPEAKERS = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};

const RUNS = 10_000;

/** A scenario that pays in so many of 100 runs; `close`: its interval holds nothing gained. */
function one(name: string, pays: number, { close = false, still = false, costs = true } = {}): Compared {
  const difference = still
    ? { p5: 0, p25: 0, p50: 0, p75: 0, p95: 0, mean: 0 }
    : { p5: close ? -9 : 1, p25: close ? -2 : 2, p50: 3, p75: 8, p95: 14, mean: 4 };
  const summary = { runs: RUNS, losing: still ? 0 : (RUNS * (100 - pays)) / 100, difference } as unknown as Summary;
  return { name, summary, costs };
}

function said(locale: Locale, compared: readonly Compared[]): string {
  const speaker = SPEAKERS[locale];
  const numbers = createNumbers(locale, 'USD');
  const { values, counts } = verdictOf(compared, {
    count: (pays) =>
      pays === 100
        ? speaker.t('compare.every')
        : pays === 0
          ? speaker.t('compare.none')
          : speaker.t('compare.count', { pays }),
    all: (count) => speaker.t('compare.all', { count, countWord: numbers.word(count) }),
    listed: (names) =>
      new Intl.ListFormat(INTL_TAG[locale]).format(names.map((name) => speaker.t('compare.quoted', { name }))),
  });
  if (values === null)
    return speaker.t('compare.verdict.still', { count: compared.length, countWord: numbers.word(compared.length) });
  return plainText(speaker.parts('compare.verdict', values), (name) => counts[name]?.text ?? '?').replace(/\s+/g, ' ');
}

const A = one('A', 65);
const CLOSE = one('Points', 65, { close: true });

test.each<[string, readonly Compared[], string]>([
  ['two', [one('B', 99), A], '“A” pays in 65 of 100 runs, “B” in 99.'],
  ['three', [one('C', 100), one('B', 99), A], '“A” pays in 65 of 100 runs, “B” in 99 and “C” in every one.'],
  [
    'four',
    [one('D', 100), A, one('B', 87), one('C', 99)],
    '“A” pays in 65 of 100 runs, “B” in 87, “C” in 99 and “D” in every one.',
  ],
  ['none', [one('B', 99), one('A', 0)], '“A” pays in none of 100 runs, “B” in 99.'],
  ['the same count', [A, one('B', 65), one('C', 99)], '“A” and “B” pay in 65 of 100 runs, “C” in 99.'],
  ['all the same', [A, one('B', 65)], 'Both pay in 65 of 100 runs.'],
  [
    'all four in every one',
    ['A', 'B', 'C', 'D'].map((name) => one(name, 100)),
    'All four pay in every one of 100 runs.',
  ],
  ['none of three', ['A', 'B', 'C'].map((name) => one(name, 0)), 'All three pay in none of 100 runs.'],
  ['one changes nothing', [A, one('S', 100, { still: true })], '“S” changes nothing. “A” pays in 65 of 100 runs.'],
  [
    'neither changes anything',
    [one('S', 100, { still: true }), one('T', 100, { still: true })],
    'Neither changes anything.',
  ],
  [
    'costs nearly what it keeps',
    [one('Repair', 99), CLOSE],
    '“Points” costs nearly what it keeps: it pays in 65 of 100 runs. “Repair” pays in 99.',
  ],
  [
    'the same with a third',
    [one('Repair', 99), CLOSE, one('Both', 100)],
    '“Points” costs nearly what it keeps: it pays in 65 of 100 runs. “Repair” pays in 99 and “Both” in every one.',
  ],
  [
    'free of cost it keeps nothing it costs',
    [one('Repair', 99), one('Points', 65, { close: true, costs: false })],
    '“Points” pays in 65 of 100 runs, “Repair” in 99.',
  ],
  [
    'four have no room for it',
    [CLOSE, one('B', 87), one('C', 99), one('D', 100)],
    '“Points” pays in 65 of 100 runs, “B” in 87, “C” in 99 and “D” in every one.',
  ],
])('in English: %s', (_, compared, text) => {
  expect(said('en', compared)).toBe(text);
});

test.each<[string, readonly Compared[], string]>([
  ['两个', [one('B', 99), A], '100次模拟中，“A”65次，“B”99次划算。'],
  ['四个', [one('D', 100), A, one('B', 87), one('C', 0)], '100次模拟中，“C”没有一次，“A”65次，“B”87次，“D”次次划算。'],
  ['相同', [A, one('B', 65)], '100次模拟中，两者都65次划算。'],
  ['所费近于所保', [CLOSE, one('B', 99)], '“Points”所费几乎等于所保：100次模拟中65次划算；“B”99次划算。'],
  ['毫无变化', [one('S', 100, { still: true }), A], '“S”毫无变化。100次模拟中，“A”65次划算。'],
])('in Chinese: %s', (_, compared, text) => {
  expect(said('zh-Hans', compared)).toBe(text);
});

test('the best is marked, and only the best', () => {
  const { counts } = verdictOf([one('B', 99), A, one('C', 100)], { count: String, all: String, listed: String });
  expect(Object.values(counts).map(({ text, isBest }) => [text, isBest])).toEqual([
    ['65', false],
    ['99', false],
    ['100', true],
  ]);
});
