import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { LuckSummary } from '#engine/customers/customers-summary.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { INTL_TAG, LOCALES, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText } from '#i18n/translate.ts';
import { actsFixture, customersFixture, luckFixture } from '#test/gallery/customers-fixture.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import type { LuckFacts } from '#views/customers/findings.ts';
import {
  lifelinesFinding,
  lifetimesFinding,
  lorenzFinding,
  luckFinding,
  whaleFinding,
} from '#views/customers/findings.ts';
import { medianErrorOf } from '#views/customers/median-error.ts';
import { putIn, sizeOf, withAct, withoutAct } from '#views/customers/put-in.ts';
import { changeForm, customersSentence, gainAt, whoForm } from '#views/customers/sentence.ts';

const words = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};
const numbers = createNumbers('en', 'USD');
const people = customersFixture();
const alike = customersFixture({ spread: 0, serveSpread: 0, acquisition: 0 });
const nobodyLoses = customersFixture({ serve: 0, acquisition: 0 });
const losing = customersFixture({ serve: 75 });
const one = customersFixture({ customers: 1 });

function sentence(who = people, lift = 0, worst = 0.15, locale: Locale = 'en'): string {
  const facts = customersSentence(who, actsFixture(lift), 'reprice', worst, createNumbers(locale, 'USD'));
  const parts = words[locale].parts('customers.sentence', facts.values);
  return plainText(parts, (name) => {
    if (name === 'customers') return String(who.customers);
    if (name === 'worst') return `${String(Math.round(100 * worst))}%`;
    if (name === 'act') return words[locale].t('customers.act.reprice');
    return facts.results[name]?.text ?? `[${name}]`;
  });
}

describe('the sentence', () => {
  test('says who makes the profit, who loses it again, and what repricing adds with its interval', () => {
    expect(sentence()).toMatch(
      /^The best 20% of 4000 customers make \d\d% of the profit, the last \d\d% lose [\d.]+%\. Repricing the worst 15% adds \$5\.\d\d a customer each year; 90% of runs fall between \$3\.\d\d and \$7\.\d\d\.$/,
    );
  });

  test.each([
    ['nobody loses money', nobodyLoses, /make \d\d% of the profit, and nobody loses money\./],
    ['all are alike', alike, /make 20% of the profit: all are alike\./],
    ['they lose in all', losing, /^Of 4000 customers \d\d% lose more than the others make\./],
    ['there is only one', one, /^With 1 customer there is no best and no worst\./],
  ])('has a form for when %s', (_, who, form) => {
    expect(sentence(who)).toMatch(form);
  });

  test('a gain that is a loss costs, one that may be either says so, none says nothing of an interval', () => {
    expect(sentence(people, -9)).toMatch(
      /costs \$3\.\d\d a customer each year; .* between −\$5\.\d\d and −\$1\.\d\d\.$/,
    );
    expect(sentence(people, -5)).toMatch(/may add or cost: \+\$0?\.?\d.*between −\$\d\.\d+ and \+\$\d\.\d+\.$/);
    expect(sentence(people, 0, 0)).toMatch(/Repricing the worst 0% changes nothing\.$/);
  });

  test.each(LOCALES)('every form is a clean sentence in %s', (locale) => {
    for (const who of [people, nobodyLoses, alike, losing, one]) {
      for (const [lift, worst] of [
        [0, 0.15],
        [-9, 0.15],
        [-5, 0.15],
        [0, 0],
      ] as const) {
        const text = sentence(who, lift, worst, locale);
        expect(text).not.toMatch(/\[|NaN|undefined|Infinity|\s\s|\s[.,;]/);
        expect(text).toMatch(/[.。]$/);
      }
    }
  });

  test('the forms follow from the figures', () => {
    expect([people, nobodyLoses, alike, losing, one].map(whoForm)).toEqual(['lose', 'none', 'alike', 'loss', 'one']);
    expect(changeForm({ p5: 1, p50: 2, p95: 3 })).toBe('up');
    expect(changeForm({ p5: -3, p50: -2, p95: -1 })).toBe('down');
    expect(changeForm({ p5: -1, p50: 0, p95: 1 })).toBe('maybe');
    expect(changeForm({ p5: 0, p50: 0, p95: 0 })).toBe('same');
  });

  test('a share of the worst reads its own percentage, and none beyond the table', () => {
    const acts = actsFixture();
    expect(gainAt(acts, 'drop', 0.15).p50).toBe(acts.gain.drop.p50[15]);
    expect(gainAt(acts, 'drop', 0.29).p95).toBe(acts.gain.drop.p95[29]);
    expect(gainAt(acts, 'reprice', 0.7).p5).toBe(acts.gain.reprice.p5[50]);
  });
});

describe('findings', () => {
  test('of the whale follow the sentence', () => {
    const found = [people, nobodyLoses, alike, losing, one].map(whaleFinding);
    expect(found.map(({ form }) => form)).toEqual(['falls', 'rises', 'straight', 'loss', 'one']);
  });

  test('of the Lorenz curve: more even, less even, the same, nothing to share', () => {
    const with_ = (base: number, whatIf: number) => ({
      ...people,
      lorenz: { base: { ...people.lorenz.base, gini: base }, whatIf: { ...people.lorenz.whatIf, gini: whatIf } },
    });
    const nothing = Float64Array.from({ length: 201 }, () => Number.NaN);
    expect(lorenzFinding(with_(0.6, 0.5), numbers).form).toBe('more');
    expect(lorenzFinding(with_(0.5, 0.6), numbers).form).toBe('less');
    expect(lorenzFinding(with_(0.5, 0.501), numbers).form).toBe('same');
    const lorenz = { ...people.lorenz, base: { cumulated: nothing, gini: Number.NaN } };
    expect(lorenzFinding({ ...people, lorenz }, numbers).form).toBe('loss');
  });

  test('of lifetimes: some, fewer than one of 100, all, none never earn back what they cost', () => {
    const form = (losing_: number) =>
      lifetimesFinding(
        { ...people, lifetimes: { ...people.lifetimes, losing: { base: losing_, whatIf: 0 } } },
        numbers,
      );
    expect(form(0.35)).toMatchObject({ form: 'some', losing: 35 });
    expect(form(0.001)).toMatchObject({ form: 'few' });
    expect(form(1)).toMatchObject({ form: 'all' });
    expect(form(0)).toMatchObject({ form: 'none' });
    expect(form(0.9999)).toMatchObject({ form: 'some', losing: 99 });
  });

  test('of luck: how it weighs beside the inputs, and where it is gone', () => {
    const inputs = luckFixture(1, 66, 27);
    const at = (...halves: readonly (readonly [number, number])[]): readonly LuckSummary[] =>
      halves.map(([customers, half]) => luckFixture(customers, 66, half));
    const find = (over: Partial<LuckFacts>) => {
      const shown = over.shown ?? at([40, 44], [4000, 27.5]);
      return luckFinding(
        { word: 'on', inputs, isComplete: true, shown, chosen: shown[0]!, shared: null, ...over },
        numbers,
        String,
      )!;
    };
    // √(44² − 27²) = 34.7 > 27
    expect(find({})).toMatchObject({ form: 'gone', few: '40', many: '4000', weight: 'more' });
    expect(find({ shown: at([40, 30], [4000, 27.5]) })).toMatchObject({ form: 'gone', weight: 'less' });
    expect(find({ shown: at([40, 44], [50, 40]) })).toMatchObject({ form: 'stays', many: '50' });
    expect(find({ shown: at([40, 27.1], [4000, 27]) })).toMatchObject({ form: 'never', few: '40' });
    expect(find({ inputs: luckFixture(1, 66, 0) })).toMatchObject({ form: 'certain' });
    expect(find({ word: 'off' })).toMatchObject({ form: 'off', low: '$39', high: '$93' });
    const wide = { word: 'different', chosen: luckFixture(40, 66, 160) } as const;
    expect(find({ ...wide, shared: luckFixture(40, 66, 44) })).toMatchObject({ form: 'wide', factor: '3.6' });
    expect(find({ ...wide, shared: luckFixture(40, 66, 150) })).toMatchObject({ form: 'hardly' });
    expect(
      luckFinding({ word: 'on', inputs, isComplete: true, shown: [], chosen: null, shared: null }, numbers, String),
    ).toBeNull();
  });

  test('of lifelines: who is still here, and how much longer they stay', () => {
    const lines = Array.from({ length: 60 }, (_, i) => ({ base: i < 40 ? 100 : Infinity, whatIf: i < 27 ? 100 : 130 }));
    const found = (whatIf: number, base = 100) =>
      lifelinesFinding({ stay: { base, whatIf }, horizon: 240 }, lines, numbers);
    expect(found(151.6)).toMatchObject({
      many: 'sixty',
      years: 10,
      base: 20,
      whatIf: 33,
      form: 'longer',
      by: '4.3 years',
    });
    expect(found(95)).toMatchObject({ form: 'shorter', by: '5 months' });
    expect(found(100.2)).toMatchObject({ form: 'same' });
    const few = lifelinesFinding({ stay: { base: 1, whatIf: 1 }, horizon: 24 }, lines.slice(0, 7), numbers);
    expect(few).toMatchObject({ many: 'other', count: 7, years: 2 });
  });
});

describe('an act put into the scenario', () => {
  const gain = { p5: 3.764, p25: 4.5, p50: 5.162, p75: 6, p95: 7.118 };
  const { scenario } = creditCard;

  test('is a premium as uncertain as the act, and the document is still valid', () => {
    const changed = withAct(scenario, 'reprice', 0.15, gain);
    expect(changed.levers.at(-1)).toEqual({ id: 'reprice-15', kind: 'premium', size: { low: 3.764, high: 7.118 } });
    expect(validateScenario(changed).ok).toBe(true);
    expect(putIn(changed)).toMatchObject({ act: 'reprice', worst: 0.15, size: { low: 3.764, high: 7.118 } });
    expect(withoutAct(changed)).toEqual(scenario);
  });

  test('makes room for another instead of adding up', () => {
    const changed = withAct(withAct(scenario, 'reprice', 0.15, gain), 'drop', 0.2, gain);
    expect(changed.levers).toHaveLength(scenario.levers.length + 1);
    expect(putIn(changed)).toMatchObject({ act: 'drop', worst: 0.2 });
    expect(putIn(scenario)).toBeNull();
    expect(withoutAct(scenario)).toBe(scenario);
  });

  test('is wider at a level of 95 and narrower at 80, by the quantiles of a normal distribution', () => {
    // z(97.5 %) ÷ z(95 %) = 1.95996 ÷ 1.64485 = 1.19157; z(90 %) ÷ z(95 %) = 1.28155 ÷ 1.64485 = 0.77913
    const spread = { p5: 10 - 1.6449, p50: 10, p95: 10 + 1.6449 };
    expect(sizeOf(spread, 95)).toEqual({ low: 8.04, high: 11.96 });
    expect(sizeOf(spread, 80)).toEqual({ low: 8.718, high: 11.28 });
    expect(sizeOf({ p5: 2, p50: 2, p95: 2 }, 90)).toBe(2);
  });
});

test('the error of a median is that of a normal distribution with the same quartiles', () => {
  // 1.2533·σ ÷ √n (Kendall and Stuart, asymptotic error of the median), with quartiles at ± 0.67449·σ
  expect(medianErrorOf({ p25: -0.67449, p75: 0.67449 }, 10_000)).toBeCloseTo(0.012533, 5);
});
