import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { BusinessSummary } from '#engine/business/business-summary.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import type { Distribution } from '#engine/summary.ts';
import { INTL_TAG, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText } from '#i18n/translate.ts';
import { businessFixture } from '#test/gallery/business-fixture.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { businessFacts } from '#views/business/business-sentence.ts';

const translators = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};
const CONTROLS: Readonly<Record<string, string>> = { base: '10%', whatIf: '5%', size: '[size]' };
const AMOUNT = { en: '$3', 'zh-Hans': '3' };

/** A narrow distribution around a median. */
const about = (p50: number): Distribution => ({
  p5: p50 - 0.01,
  p25: p50 - 0.005,
  p50,
  p75: p50 + 0.005,
  p95: p50 + 0.01,
  mean: p50,
  meanError: 0.001,
  medianError: 0.001,
});
const ran = businessFixture({ runs: 20 });
/** The figures of the picture business-light. */
const picture: BusinessSummary = {
  ...ran,
  lifetime: about(0.36),
  firstYear: { before: about(0.03), after: about(-0.045) },
  catchesUp: { p5: 71, p50: 97, p95: 150, never: 0 },
};
const scenario = creditCard.scenario;
const withLevers = (...levers: Lever[]): Scenario => ({ ...scenario, levers });

function said(
  summary: BusinessSummary | null,
  of: Scenario = scenario,
  { difference = null, locale = 'en' }: { difference?: Distribution | null; locale?: Locale } = {},
): string {
  const facts = businessFacts(of, summary, difference, createNumbers(locale, 'USD'));
  const translator = translators[locale];
  const clause = (name: 'customer' | 'firm' | 'when'): string =>
    plainText(
      translator.parts(`business.sentence.${name}`, facts[name]),
      (slot) => facts.results[slot]?.text ?? (slot === 'amount' ? AMOUNT[locale] : CONTROLS[slot]) ?? '…',
    );
  const values = { customer: clause('customer'), firm: clause('firm'), when: clause('when') };
  return translator.t('business.sentence', values).trim();
}

describe('the sentence of the picture', () => {
  test('letter for letter', () => {
    expect(said(picture)).toBe(
      'If yearly churn falls from 10% to 5%, a customer’s lifetime profit rises by 36% at once. ' +
        'The profit of the whole business rises by only 3.0% this year; once the programme’s $3 a customer is paid ' +
        'it falls by 4.5%. Not before month 97 is it up by as much; 90% of runs fall between 71 and 150.',
    );
  });
  test('in Chinese', () => {
    expect(said(picture, scenario, { locale: 'zh-Hans' })).toBe(
      '如果年流失率从10%降到5%，每位顾客的终身利润立刻提高36%。' +
        '整个企业的利润今年只提高3.0%；计入该计划每位顾客每年3美元的成本后，反而下降4.5%。' +
        '要到第97个月才有同样的升幅；90%的模拟结果落在第71与150个月之间。',
    );
  });
  test('before the first result: places for the numbers, nothing claimed', () => {
    expect(said(null)).toMatch(/lifetime profit rises by … at once\. .*rises by … this year; .*Not before month …/);
  });
});

describe('the firm this year', () => {
  const year = (before: number, after: number, of = scenario): string =>
    /The profit of the whole business.*?\.(?= |$)(?!\d)/.exec(
      said({ ...picture, firstYear: { before: about(before), after: about(after) } }, of),
    )?.[0] ?? '';

  test('it still rises', () => {
    expect(year(0.03, 0.012)).toMatch(/rises by only 3\.0% this year; .* is paid it still rises by 1\.2%\.$/);
  });
  test('a rise nearly as large as the customer’s is not “only”', () => {
    expect(year(0.25, 0.2)).toMatch(/rises by 25% this year/);
  });
  test('it falls before, and more after', () => {
    expect(year(-0.03, -0.1)).toMatch(/falls by 3\.0% this year; .* it falls by 10%\.$/);
  });
  test('what is printed as zero has not changed', () => {
    expect(year(0.00001, -0.00001)).toMatch(/hardly changes this year; .* it hardly changes\.$/);
  });
  test('nothing is paid: nothing is said of a programme', () => {
    const free = withLevers({ id: 'a', kind: 'churn', reading: 'points', size: 0.05 });
    expect(year(0.03, 0.03, free)).toBe('The profit of the whole business rises by only 3.0% this year.');
  });
  test.each([
    ['customer-month', 'the programme’s $3 a customer and month is paid'],
    ['month', 'the programme’s $3 a month is paid'],
    ['once', 'the programme’s $3 is paid'],
  ] as const)('paid per %s', (per, words) => {
    const lever: Lever = {
      id: 'a',
      kind: 'churn',
      reading: 'points',
      size: 0.05,
      costs: [{ per, amount: 3 }],
    };
    expect(said(picture, withLevers(lever))).toContain(words);
  });
  test('several costs', () => {
    const costs = [
      { per: 'once', amount: 3 },
      { per: 'month', amount: 3 },
    ] as const;
    const several = withLevers({ id: 'a', kind: 'churn', reading: 'points', size: 0.05, costs });
    expect(said(picture, several)).toContain('once all the programme costs is paid');
  });
  test('the baseline earns too little: money, with its interval in the pictures', () => {
    const poor: BusinessSummary = { ...picture, firstYear: null, lifetime: null };
    expect(said(poor, scenario, { difference: { ...about(0), p50: -12 } })).toMatch(
      /lifetime profit falls by \$12 at once\. In the first month the whole business earns \$[\d,]+ instead of \$[\d,]+, once the programme’s \$3 a customer is paid\. After 20 years it earns \$[\d,]+ a month instead of \$[\d,]+\.$/,
    );
  });
});

describe('when the firm has caught up', () => {
  const when = (catchesUp: BusinessSummary['catchesUp'], over: Partial<BusinessSummary> = {}): string =>
    said({ ...picture, ...over, catchesUp }).replace(/^.*(falls by 4\.5%\.) ?/, '');
  const runs = ran.runs;

  test.each([
    [{ p5: 1, p50: 1, p95: 1, never: 0 }, 'It is up by as much from the first month.'],
    [{ p5: 2, p50: 6, p95: 20, never: 0 }, 'In month 6 it is up by as much; 90% of runs fall between 2 and 20.'],
    [
      { p5: 71, p50: 97, p95: Infinity, never: runs * 0.3 },
      'Not before month 97 is it up by as much, and in 30 of 100 runs not within 20 years.',
    ],
    [
      { p5: 200, p50: Infinity, p95: Infinity, never: runs * 0.6 },
      'It is not up by as much within 20 years in 60 of 100 runs.',
    ],
  ])('%j', (catchesUp, words) => {
    expect(when(catchesUp)).toBe(words);
  });

  const never = { p5: Infinity, p50: Infinity, p95: Infinity, never: runs };
  const last = (p50: number): Partial<BusinessSummary> => ({
    waits: [{ years: 20, after: about(p50), before: about(p50) }],
  });
  test('a customer loses: there is nothing to catch up with, the end is told', () => {
    expect(when(never, { ...last(-0.37), lifetime: about(-0.27) })).toBe(
      'After 20 years a month’s profit is down by 37%; 90% of runs fall between −38% and −36%.',
    );
    expect(said({ ...picture, lifetime: about(-0.27), ...last(-0.37) })).toContain(
      'lifetime profit falls by 27% at once',
    );
  });
  test('a customer’s value hardly changes', () => {
    const still = said({ ...picture, lifetime: about(0.00001), ...last(0.00001) });
    expect(still).toContain('lifetime profit hardly changes.');
    expect(still).toMatch(/a month’s profit is hardly different; 90% of runs fall between −1\.0% and \+1\.0%\.$/);
  });
  test('no later year can be measured: nothing is said', () => {
    expect(when(never, { waits: [], lifetime: about(-0.27) })).toBe('');
  });
});

describe('what changes', () => {
  const begins = (...levers: Lever[]): string => said(picture, withLevers(...levers)).split(' a customer’s')[0]!;
  test.each<[Lever[], string]>([
    [[{ id: 'a', kind: 'churn', reading: 'points', size: -0.05 }], 'If yearly churn rises from 10% to 5%,'],
    [[{ id: 'a', kind: 'premium', size: 3 }], 'If a customer pays [size] more a year,'],
    [[{ id: 'a', kind: 'referral', size: -0.2 }], 'If profit from referrals falls by [size],'],
    [[{ id: 'a', kind: 'acquisition', size: -0.1 }], 'If winning a customer costs [size] less,'],
    [[{ id: 'a', kind: 'programme', costs: [] }], 'If the programme runs and nothing else changes,'],
    [
      [
        { id: 'a', kind: 'premium', size: 3 },
        { id: 'b', kind: 'acquisition', size: -0.1 },
      ],
      'If two levers act together,',
    ],
    [[], 'If nothing changes,'],
  ])('%j', (levers, words) => {
    expect(begins(...levers)).toBe(words);
  });
});
