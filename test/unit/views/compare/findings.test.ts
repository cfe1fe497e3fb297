import { describe, expect, test } from 'vitest';
import type { BudgetSummary, InputSensitivity, SensitivitySummary } from '#engine/sensitivity/sensitivity-summary.ts';
import { INTL_TAG } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator } from '#i18n/translate.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { budgetFinding, driversFinding, mapFound } from '#views/compare/findings.ts';
import { inSentence } from '#views/compare/in-sentence.ts';

const english = createTranslator<MessageKey>(INTL_TAG.en, en);
const chinese = createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans);

const input = (path: string, share: number, reach = share): InputSensitivity => ({
  path,
  low: 0,
  high: 1,
  atLow: 0.3 - reach,
  atHigh: 0.3 + reach,
  share,
  shareError: 0.01,
});
const drivers = (...inputs: InputSensitivity[]): SensitivitySummary => ({
  measure: 'uplift',
  runs: 10_000,
  centre: 0.3,
  inputs,
});
const NAMES: Readonly<Record<string, string>> = { a: 'Churn reached', b: 'Discount rate', c: 'α, prone to leave' };

describe('what drives it', () => {
  const found = (summary: SensitivitySummary): string =>
    english.t(
      'compare.drivers.finding',
      driversFinding(summary, 'Points', (path) => NAMES[path]!),
    );

  test.each([
    [
      drivers(input('a', 0.9), input('b', 0.05)),
      'What drives the uplift of “Points”: churn reached, more than all else together',
    ],
    [drivers(input('b', 0.3), input('a', 0.4)), 'What drives the uplift of “Points”: churn reached and discount rate'],
    [
      drivers(input('a', 0.3), input('b', 0.2)),
      'What drives the uplift of “Points”: no one input alone, churn reached most',
    ],
    [drivers(), 'Nothing in “Points” is uncertain: every run comes out the same'],
    [drivers(input('a', 0, 0)), 'No input moves the result of “Points”'],
  ])('%#', (summary, text) => {
    expect(found(summary)).toBe(text);
  });

  test('the widest bar and the largest share may be two inputs: the share decides', () => {
    expect(found(drivers(input('a', 0.2, 0.5), input('b', 0.7, 0.1)))).toMatch(/: discount rate, more than all else/);
  });

  test('in Chinese', () => {
    const values = driversFinding(
      drivers(input('a', 0.4), input('b', 0.3)),
      '积分',
      (path) => ({ a: '流失率', b: '折现率' })[path]!,
    );
    expect(chinese.t('compare.drivers.finding', values)).toBe('左右“积分”升幅的是流失率与折现率');
  });

  test('names begin small in a sentence, Greek letters stay', () => {
    expect(Object.values(NAMES).map(inSentence)).toEqual(['churn reached', 'discount rate', 'α, prone to leave']);
  });
});

describe('where it pays', () => {
  const [columns, rows] = [5, 4];
  /** Columns at 0 … 4, rows at 0 … 3. */
  const grid = (gain: (column: number, row: number) => number): number[] =>
    Array.from({ length: columns * rows }, (_, i) => gain(i % columns, Math.floor(i / columns)));
  const found = (gain: (column: number, row: number) => number, today = 1) =>
    mapFound(grid(gain), columns, rows, today);

  test.each([
    ['everywhere', () => 1],
    ['nowhere', () => -1],
    ['almost', (c: number, r: number) => (c + r === 0 ? -1 : 1)],
    ['from', (c: number, r: number) => c + r - 3],
    ['until', (c: number, r: number) => 2.5 - c + r - 1],
    ['never', (_: number, r: number) => r - 1.5],
    ['always', (_: number, r: number) => r - 0.5],
  ] as const)('%s', (form, gain) => {
    expect(found(gain).form).toBe(form);
  });

  test('the place where it begins to pay lies between two columns, as a straight line has it', () => {
    expect(found((c) => c - 2.25, 1.5)).toEqual({ form: 'from', at: 2.25 });
    expect(found((c) => 2.25 - c)).toEqual({ form: 'until', at: 2.25 });
  });

  test('a lever that does nothing yet gains nothing: its column decides nothing', () => {
    expect(found((c) => c).form).toBe('everywhere');
    expect(found((c, r) => c * (r - 0.5)).form).toBe('always');
  });

  test.each([
    ['from', 'At today’s margin a $3 programme pays from a retention of 91% on'],
    ['until', 'At today’s margin a $3 programme pays up to a retention of 91%'],
    ['never', 'At today’s margin a $3 programme pays nowhere, only where customers earn more'],
    ['always', 'At today’s margin a $3 programme pays everywhere, but not where customers earn less'],
    ['almost', 'a $3 programme pays almost everywhere, unless customers earn little and retention hardly moves'],
  ])('%s in words', (form, text) => {
    const values = { form, subject: 'a $3 programme', value: '91%', effect: 'retention' };
    expect(english.t('compare.map.finding', values)).toBe(text);
  });
});

describe('keep or acquire', () => {
  const numbers = createNumbers('en', 'USD');
  const found = (p5: number, p50: number, p95: number): string => {
    const best = { p5, p25: p50, p50, p75: p50, p95 };
    return english.t('compare.budget.finding', budgetFinding({ best } as BudgetSummary, numbers));
  };
  test.each([
    [0.26, 0.68, 0.91, '68% of the budget is best spent on keeping customers (26–91%)'],
    [0.97, 1, 1, 'The whole budget is best spent on keeping customers'],
    [0, 0, 0.02, 'The whole budget is best spent on winning customers'],
    [0, 0.5, 1, 'The best split of the budget cannot be told: it lies anywhere'],
  ])('%f, %f, %f', (p5, p50, p95, text) => {
    expect(found(p5, p50, p95)).toBe(text);
  });
});
