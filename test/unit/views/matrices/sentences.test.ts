import { describe, expect, test } from 'vitest';
import type { ShockSummary } from '#engine/matrices/matrix-summary.ts';
import { SHOCK_MONTHS } from '#engine/matrices/matrix-summary.ts';
import { NEED_ZONES } from '#engine/positions/positions.ts';
import { INTL_TAG, LOCALES, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText } from '#i18n/translate.ts';
import type { MoveLever } from '#state/matrices/moves.ts';
import { worthOf, type WorthSummary } from '#state/worth.svelte.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { moveSentence, type MoveFacts } from '#views/matrices/move-sentence.ts';
import type { Said } from '#views/hand/said.ts';
import { serveSentence } from '#views/matrices/serve-sentence.ts';
import { shockSentence } from '#views/matrices/shock-sentence.ts';

const words = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};
const numbersOf = (locale: Locale) => createNumbers(locale, 'USD');

/** Runs spread evenly from `low` to `high`, so that the median is their middle. */
function worth(low: number, high: number, before = 100): WorthSummary {
  const runs = 1001;
  const base = new Float64Array(runs).fill(before);
  const whatIf = base.map((value, run) => value + low + ((high - low) * run) / (runs - 1));
  return worthOf(base, whatIf, runs);
}

function read(
  key: MessageKey,
  { values, results }: Said,
  hands: Record<string, string>,
  locale: Locale = 'en',
): string {
  return plainText(words[locale].parts(key, values), (name) => results[name]?.text ?? hands[name] ?? `[${name}]`);
}

const lever = (over: Partial<MoveLever> = {}): MoveLever => ({
  id: 'move-attitude',
  kind: 'move',
  size: 1,
  move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 },
  ...over,
});
const FACTS: MoveFacts = {
  lever: lever(),
  customers: 200,
  most: 475,
  there: 469,
  drawn: 1500,
  worth: worth(10, 30),
  shift: '',
};
const move = (over: Partial<MoveFacts> = {}, locale: Locale = 'en'): string => {
  const hands = { count: String(over.customers ?? 200), from: 'spurious', to: 'loyal' };
  return read('matrices.move.sentence', moveSentence({ ...FACTS, ...over }, numbersOf(locale)), hands, locale);
};

describe('a move', () => {
  test('says what it adds to the profit of all customers drawn, its share, and its interval', () => {
    // a gain of 20 a customer, 11 to 29 in 90% of runs, of 100 each, for 1,500 customers
    expect(move()).toBe(
      'Moving 200 customers from spurious to loyal adds $30,000 of lifetime profit, +20%; 90% of runs fall between $16,500 and $43,500.',
    );
  });

  test.each([
    ['costs', worth(-30, -10), /loyal costs \$30,000 of lifetime profit, −20%; .* between −\$43,500 and −\$16,500\.$/],
    [
      'may add',
      worth(-10, 30),
      /loyal may add \$15,000 of lifetime profit, \+10%; .* between −\$12,000 and \$42,000\.$/,
    ],
    ['may cost', worth(-30, 10), /loyal may cost \$15,000 of lifetime profit, −10%; /],
    ['changes nothing', worth(0, 0), /loyal changes nothing\.$/],
    ['is not known yet', null, /loyal is worth …$/],
  ] as const)('%s', (_, gained, form) => {
    expect(move({ worth: gained })).toMatch(form);
  });

  test('where profit without it is not safely above zero, no share of it is said', () => {
    expect(move({ worth: worth(10, 30, -5) })).toMatch(/adds \$30,000 of lifetime profit; 90% of runs/);
  });

  test('whom it is tried on need not follow', () => {
    expect(move({ lever: lever({ size: { low: 0.4, high: 0.6 } }) })).toMatch(/^Trying to move 200 customers/);
  });

  test('one customer is one; a lasso and a shift have words of their own', () => {
    expect(move({ customers: 1 })).toMatch(/^Moving 1 customer from/);
    const byHand = lever({
      move: { matrix: 'attitude', from: { lasso: [0, 0, 1, 0, 1, 1] }, to: { shift: { x: 0, y: 25 } }, customers: 200 },
    });
    expect(move({ lever: byHand, there: Infinity, shift: '+25 on attitude' })).toMatch(
      /^Moving 200 customers inside the lasso by \+25 on attitude adds/,
    );
  });

  test('nobody there, and nobody to become', () => {
    expect(move({ most: 0, customers: 0 })).toBe('No customers stand in spurious: there is nobody to move to loyal.');
    expect(move({ there: 0 })).toBe('No customers stand in loyal: nobody can become what they are.');
  });

  test('in Chinese as in the picture', () => {
    expect(move({}, 'zh-Hans')).toBe(
      '把200位顾客从spurious变为loyal，终身利润将增加3万美元，即+20%；90%的模拟结果落在1.65万美元与4.35万美元之间。',
    );
  });
});

const flat = new Float64Array(SHOCK_MONTHS + 1);
const bands = { p5: flat, p25: flat, p50: flat, p75: flat, p95: flat };
const shock = (p5: number, p50: number, p95: number, goneOf: number[]): ShockSummary => ({
  runs: 256,
  kinds: [],
  here: { without: bands, under: bands },
  gone: { p5, p25: p5, p50, p75: p95, p95, mean: p50, meanError: 0, medianError: 0 },
  goneOf,
});
const shocked = (
  of: ShockSummary | null,
  locale: Locale = 'en',
  matrix: 'attachment' | 'durability' = 'attachment',
) => {
  const hands = { shock: locale === 'en' ? 'the promotion ends' : '促销结束', month: '6' };
  return read('matrices.shock.sentence', shockSentence(of, matrix, 1500, numbersOf(locale)), hands, locale);
};

describe('a shock', () => {
  test('says how many more go, and what most of them had come for', () => {
    expect(shocked(shock(104, 129, 155, [1, 65, 0, 3, 30, 1]))).toBe(
      'When the promotion ends in month 6, 129 more of 1,500 customers go within three years; 90% of runs fall between 104 and 155. Of 100 such customers 65 had come for the incentive.',
    );
    expect(shocked(shock(104, 129, 155, [1, 65, 0, 3, 30, 1]), 'zh-Hans')).toBe(
      '第6个月促销结束，三年内1,500位顾客中将多流失129位；90%的模拟结果落在104与155之间。这样的顾客每100位中有65位是为激励而来。',
    );
  });

  test('nobody, one, and not known yet', () => {
    expect(shocked(shock(0, 0, 0, [0, 0, 0, 0, 0, 0]))).toBe(
      'When the promotion ends in month 6, nobody more of 1,500 customers goes within three years.',
    );
    expect(shocked(shock(0, 1, 2, [0, 0, 100, 0, 0, 0]))).toMatch(
      /1 more of 1,500 customers goes within .* had no other way\.$/,
    );
    expect(shocked(null)).toMatch(/… more of 1,500 customers go within three years\.$/);
  });

  test.each(LOCALES)('every kind of customer has words, %s', (locale) => {
    for (const matrix of ['attachment', 'durability'] as const) {
      for (let kind = 0; kind < 6; kind++) {
        const goneOf = Array.from({ length: 6 }, (_, k) => (k === kind ? 90 : 2));
        expect(shocked(shock(100, 120, 140, goneOf), locale, matrix)).toMatch(/90.+[.。]$/);
      }
    }
  });
});

describe('serving needs', () => {
  const served = (zone: (typeof NEED_ZONES)[number], needs: number, of: WorthSummary | null, locale: Locale = 'en') => {
    const hands = { verb: words[locale].t(`matrices.serve.verb.${zone}`), to: '60%', from: '42%', cost: '$0.90' };
    return read('matrices.serve.sentence', serveSentence(zone, needs, of, numbersOf(locale)), hands, locale);
  };

  test('says how many are served, at what cost, and what it adds for a customer', () => {
    expect(served('indifference', 286, worth(1, 3))).toBe(
      'Listening to needs nobody voices, so that 60% are served and not 42%, adds $2 to a customer’s lifetime profit at $0.90 a year; 90% of runs fall between $1.10 and $2.90.',
    );
  });

  test.each([
    [worth(-3, -1), /takes \$2 from a customer’s/],
    [worth(-1, 3), /may add \$1 to a customer’s .* between −\$0\.80 and \$2\.80\.$/],
    [worth(-3, 1), /may take \$1 from a customer’s/],
    [worth(0, 0), /changes nothing, at \$0\.90 a year\.$/],
    [null, /costs \$0\.90 a year and is worth …$/],
  ] as const)('reversed, undecided, nothing, not known yet: %#', (of, form) => {
    expect(served('indifference', 286, of)).toMatch(form);
  });

  test.each(LOCALES)('each zone has words of its own, also where no need stands, %s', (locale) => {
    const texts = NEED_ZONES.flatMap((zone) => [served(zone, 10, worth(1, 3), locale), served(zone, 0, null, locale)]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).not.toMatch(/\[|NaN|undefined|\s\s|\s[.,;]/);
  });
});
