import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { webShop } from '#cases/web-shop.ts';
import { BOOK } from '#cases/levers/all-levers.ts';
import type { BookLeverId } from '#cases/levers/book-lever.ts';
import { INTL_TAG } from '#i18n/languages.ts';
import { createNumbers } from '#i18n/number.ts';
import type { Part } from '#i18n/translate.ts';
import { createTranslator, plainText, slot } from '#i18n/translate.ts';
import type { Outcome } from '#state/book/lever-runs.svelte.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { bookFinding } from '#views/book/book-finding.ts';
import { firstYearMargin } from '#views/book/first-year-margin.ts';
import { partedAt } from '#views/book/parted.ts';
import { pointsAxis } from '#views/book/points-axis.ts';

const english = createTranslator(INTL_TAG.en, en);
const chinese = createTranslator(INTL_TAG['zh-Hans'], zhHans);
const numbers = createNumbers('en', 'USD');
const text = (parts: readonly Part[]): string => plainText(parts, (name) => `[${name}]`);

const quantiles = { p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 };
const outcome = (pays: number): Outcome => ({ runs: 100, points: quantiles, gain: quantiles, pays });
const finding = (paysOf: (id: BookLeverId, cost: number) => number): string | null => {
  const values = bookFinding(
    BOOK,
    (id) => {
      const { cost } = BOOK.find((lever) => lever.id === id)!;
      return outcome(paysOf(id, (cost.low + cost.high) / 2));
    },
    numbers,
  );
  return values === null ? null : english.t('book.finding', values);
};

describe('the finding is computed, and has forms for other outcomes', () => {
  const design: Partial<Record<BookLeverId, number>> = { 'own-points': 65, 'coalition-points': 47, club: 51 };
  test('as in the design', () => {
    expect(finding((id, cost) => design[id] ?? (cost >= 4 ? 31 : 62))).toBe(
      'All ten levers at $1.50 or less pay in at least 60 of 100 runs; of the four at $4 and more, three pay in fewer than 60',
    );
  });
  test.each([
    [
      100,
      'All ten levers at $1.50 or less pay in at least 60 of 100 runs; of the four at $4 and more, all pay in at least 60',
    ],
    [
      0,
      'None of the ten levers at $1.50 or less pays in 60 of 100 runs; of the four at $4 and more, all pay in fewer than 60',
    ],
  ])('all pay in %d of 100', (pays, words) => expect(finding(() => pays)).toBe(words));
  test('some, and one', () => {
    expect(finding((id) => (id === 'club' || id === 'data-safety' || id === 'advice' ? 20 : 80))).toBe(
      'Eight of the ten levers at $1.50 or less pay in at least 60 of 100 runs; of the four at $4 and more, one pays in fewer than 60',
    );
    expect(finding((id) => (id === 'advice' ? 80 : 20))).toMatch(/^One of the ten levers/);
  });
  test('one that has not been run: none yet', () => {
    expect(bookFinding(BOOK, (id) => (id === 'club' ? null : outcome(50)), numbers)).toBeNull();
  });
});

describe('the sentence parts at the end of the clause whose words open', () => {
  const values = {
    lever: 'churn',
    more: slot('more'),
    places: 'none',
    change: 'down',
    ...Object.fromEntries(
      ['base', 'whatIf', 'size', 'by', 'from', 'to', 'low', 'high', 'months', 'amount'].map((name) => [
        name,
        slot(name),
      ]),
    ),
    sizeUnit: '',
    early: 0,
    levers: 2,
    leversWord: 'two',
    direction: 'up',
    ...Object.fromEntries(['by', 'from', 'to', 'low', 'high', 'amount'].map((name) => [`${name}Unit`, ''])),
    cost: 'none',
    payback: 'month',
    monthCount: 3,
    horizon: 'finite',
    years: 20,
    misses: 0,
  };
  test('of Simulate', () => {
    const { above, below } = partedAt(english.parts('simulate.sentence', values));
    expect(text(above)).toBe('If yearly churn falls from [base] to [whatIf],');
    expect(text(below)).toMatch(/^a customer’s lifetime profit rises by \[by\], from/);
    const several = partedAt(english.parts('simulate.sentence', { ...values, lever: 'several' }));
    expect(text(several.above)).toBe('If two levers act together,');
    const han = partedAt(chinese.parts('simulate.sentence', values));
    expect(text(han.above)).toBe('如果年流失率从[base]降到[whatIf]，');
    expect(text(han.below)).toMatch(/^每位顾客的终身利润将提高/);
  });
  test('nothing opens: all of it is above', () => {
    const parts = english.parts('book.then', values);
    expect(partedAt(parts)).toEqual({ above: parts, below: [] });
  });
});

test.each([
  [0.0503, 5, 6],
  [0.0515, 6, 7],
  [0.004, 0.4, 5],
  [0.23, 25, 6],
  [0, 0.1, 2],
])('the scale of bars that reach %d', (widest, top, ticks) => {
  const axis = pointsAxis(widest);
  expect([axis.top, axis.ticks.length]).toEqual([top, ticks]);
});

test('what a customer brings in the first year: the card $30, the web shop £23', () => {
  expect(firstYearMargin(creditCard.scenario)).toBeCloseTo(30, 9);
  expect(firstYearMargin(webShop.scenario)).toBeCloseTo(23, 9);
});
