import { describe, expect, test } from 'vitest';
import { BONDS } from '#engine/satisfaction/satisfaction.ts';
import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';
import type { Quantiles } from '#engine/summary.ts';
import { INTL_TAG, LOCALES, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText } from '#i18n/translate.ts';
import { costOf, dollarSpent, suggestedHold, withCost, withSize } from '#state/satisfaction/holds-levers.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { creditCard } from '#cases/credit-card.ts';
import { byPrice, dollarFinding, pointsOf, profileFinding } from '#views/satisfaction/holds/holds-findings.ts';
import { holdsSentence, type HoldFacts } from '#views/satisfaction/holds/holds-sentence.ts';
import { roundScale } from '#views/satisfaction/holds/round-scale.ts';

const words = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};
const numbers = createNumbers('en', 'USD');
const around = (p50: number, by: number): Quantiles => ({
  p5: p50 - by,
  p25: p50 - by / 2,
  p50,
  p75: p50 + by / 2,
  p95: p50 + by,
});
const HANDS = { hold: 'the social bond', from: '25', to: '45', month: '12', cost: '$0.80' };
function said(facts: HoldFacts, locale: Locale = 'en'): string {
  const { values, results } = holdsSentence(facts, createNumbers(locale, 'USD'));
  return plainText(
    words[locale].parts('holds.sentence', values),
    (name) => results[name]?.text ?? HANDS[name as keyof typeof HANDS],
  );
}
const FACTS: HoldFacts = {
  isCost: false,
  today: 25,
  to: 45,
  churn: { today: around(0.09, 0.01), after: around(0.079, 0.01) },
};

describe('the sentence', () => {
  test('a bond that grows: churn falls, and what it costs', () => {
    expect(said(FACTS)).toBe(
      'If the social bond grows from 25 to 45, yearly churn falls from 9.0% to 7.9%; 90% of runs fall between 6.9% and 8.9%; it costs $0.80 a customer and year.',
    );
  });
  test('a switching cost that is removed: churn rises, in a month, at no cost', () => {
    const churn = { today: around(0.086, 0.01), after: around(0.166, 0.02) };
    expect(said({ isCost: true, today: 45, to: 0, churn })).toBe(
      'If the social bond vanishes from 25 to 45 in month 12, yearly churn rises from 8.6% to 16.6%; 90% of runs fall between 14.6% and 18.6%.',
    );
  });
  test('nothing changes: churn stays, and it is not said to fall by nothing', () => {
    const churn = { today: around(0.09, 0.01), after: around(0.09, 0.01) };
    expect(said({ ...FACTS, to: 25, churn })).toBe(
      'If the social bond goes from 25 to 45, yearly churn stays at 9.0%.',
    );
  });
  test('a change too small for one decimal is written with two', () => {
    const churn = { today: around(0.09, 0.001), after: around(0.0895, 0.001) };
    expect(said({ ...FACTS, churn })).toContain('falls from 9.00% to 8.95%');
  });
  test('there is a sentence before there is an answer, in every language', () => {
    for (const locale of LOCALES) {
      expect(said({ ...FACTS, churn: null }, locale)).toMatch(/…/);
      expect(said(FACTS, locale)).toContain('7.9%');
    }
  });
});

describe('findings', () => {
  const full = satisfactionOf({});
  const name = (bond: string): string => bond;
  const known = Object.fromEntries(BONDS.map((bond, i) => [bond, around(0.001 * (i + 1), 0.0001)])) as Record<
    (typeof BONDS)[number],
    Quantiles
  >;

  test('social and knowledge bonds are the cheapest, as the default prices say', () => {
    expect(byPrice(full).slice(0, 2)).toEqual(['social', 'knowledge']);
  });
  test('the best bond for the money is said where no other may be better, else that it may be', () => {
    expect(dollarFinding(full, known, name, numbers)).toMatchObject({
      form: 'best',
      best: 'psychological',
      most: '1.0',
    });
    const close = { ...known, values: around(0.00995, 0.0002) };
    expect(dollarFinding(full, close, name, numbers)).toMatchObject({ form: 'perhaps', best: 'psychological' });
    const none = Object.fromEntries(BONDS.map((bond) => [bond, around(0, 0)])) as typeof known;
    expect(dollarFinding(full, none, name, numbers).form).toBe('same');
    expect(dollarFinding(full, { ...known, legal: null }, name, numbers).form).toBe('waiting');
  });
  test('what counts is strength by maturity: economic 40 · 1, cultural 15 · 0.4', () => {
    expect(profileFinding(full, name, numbers)).toEqual({
      form: 'one',
      strongest: 'economic',
      weakest: 'cultural',
      most: '40',
      least: '6',
    });
    const bonds = Object.fromEntries(BONDS.map((bond) => [bond, { strength: 10, maturity: 'A' as const }]));
    expect(profileFinding(satisfactionOf({ satisfaction: { holds: { bonds } } }), name, numbers).form).toBe('same');
  });
  test('points keep two figures', () => {
    expect([0.0064, 0.0134, 0.123].map((share) => pointsOf(share, numbers))).toEqual(['0.64', '1.3', '12']);
  });
});

describe('levers', () => {
  const full = satisfactionOf({});

  test('ten points more cost what the scenario says, and twice as many twice as much', () => {
    const lever = suggestedHold(full, 'social');
    expect(lever).toMatchObject({ on: { part: 'bond', bond: 'social' }, size: 20 });
    expect(costOf(lever)).toEqual({ low: 0.4, high: 1.2 });
    expect(costOf(withSize(lever, full, 'social', 40))).toEqual({ low: 0.8, high: 2.4 });
  });
  test('a price of one’s own goes along with the size; less of a bond costs nothing', () => {
    const own = withCost(suggestedHold(full, 'social'), 2);
    expect(costOf(withSize(own, full, 'social', 10))).toBe(1);
    expect(costOf(withSize(own, full, 'social', -10))).toBeNull();
  });
  test('a switching cost is removed whole in month 12; a bond does not pass 100', () => {
    expect(suggestedHold(full, 'procedural')).toMatchObject({ size: -45, startMonth: 12 });
    const near = satisfactionOf({ satisfaction: { holds: { bonds: { social: { strength: 95 } } } } });
    expect(suggestedHold(near, 'social').size).toBe(5);
  });
  test('a dollar buys ten points by their price: $0.20 to $0.60 is 16.7 to 50 points', () => {
    const { levers } = dollarSpent(creditCard.scenario, full, 'social');
    expect(levers).toHaveLength(1);
    const size = levers[0]?.kind === 'satisfy' ? levers[0].size : 0;
    expect(size).toMatchObject({ high: 50, family: 'lognormal' });
    expect(typeof size === 'number' ? 0 : size.low).toBeCloseTo(16.667, 3);
    const free = satisfactionOf({ satisfaction: { holds: { bonds: { social: { costPerTen: 0 } } } } });
    expect(dollarSpent(creditCard.scenario, free, 'social').levers[0]).toMatchObject({ size: 100 });
  });
});

test.each([
  [0.0112, 0.015, 4],
  [0.004, 0.004, 5],
  [0.09, 0.1, 6],
])('a scale for %d ends at a round number', (most, to, ticks) => {
  const scale = roundScale(most, 0.01);
  expect(scale.to).toBeCloseTo(to, 10);
  expect(scale.ticks.length).toBeLessThanOrEqual(ticks);
  expect(scale.ticks.at(-1)).toBeCloseTo(to, 10);
});
