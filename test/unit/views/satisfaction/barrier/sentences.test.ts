import { describe, expect, test } from 'vitest';
import type { BarrierSummary } from '#engine/satisfaction/barrier-summary.ts';
import type { Bands, Distribution, Quantiles } from '#engine/summary.ts';
import { INTL_TAG, LOCALES, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText, type TextValues } from '#i18n/translate.ts';
import { worthOf, type WorthSummary } from '#state/worth.svelte.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { barrierSentence, changeOf } from '#views/satisfaction/barrier/barrier-sentence.ts';
import { churnLine, takenChurn } from '#views/satisfaction/barrier/churn-line.ts';
import {
  completeFinding,
  freedFinding,
  hostagesFinding,
  monthsFinding,
  valueFinding,
} from '#views/satisfaction/barrier/findings.ts';
import { worthWords } from '#views/satisfaction/barrier/worth-words.ts';

const words = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};
const numbersOf = (locale: Locale) => createNumbers(locale, 'USD');
const NUMBERS = numbersOf('en');

const quantiles = (p5: number, p50: number, p95: number): Quantiles => ({
  p5,
  p25: (p5 + p50) / 2,
  p50,
  p75: (p50 + p95) / 2,
  p95,
});
const spread = (p5: number, p50: number, p95: number): Distribution => ({
  ...quantiles(p5, p50, p95),
  mean: p50,
  meanError: 0,
  medianError: 0,
});
const bands = (rows: readonly Quantiles[]): Bands => {
  const of = (key: keyof Quantiles): Float64Array => Float64Array.from(rows, (row) => row[key]);
  return { p5: of('p5'), p25: of('p25'), p50: of('p50'), p75: of('p75'), p95: of('p95') };
};
const flat = (value: number): Bands => bands(Array.from({ length: 37 }, () => quantiles(value, value, value)));
const kinds = { loyal: 270, hostages: 315, mercenaries: 20, defectors: 35 };

function summary(over: Partial<BarrierSummary> = {}): BarrierSummary {
  const five = bands(Array.from({ length: 5 }, () => quantiles(0.2, 0.2, 0.2)));
  const four = (hostages: number) => ({
    loyal: quantiles(270, 270, 270),
    hostages: quantiles(hostages, hostages, hostages),
    mercenaries: quantiles(20, 20, 20),
    defectors: quantiles(35, 35, 35),
  });
  return {
    runs: 256,
    churn: { today: spread(0.07, 0.09, 0.11), after: spread(0.36, 0.39, 0.42), less: spread(-0.33, -0.3, -0.27) },
    heights: [1, 0],
    churnByHeight: five,
    curves: { weak: five, strong: five, today: five, after: five },
    height: five,
    survivors: { without: flat(766), under: flat(453) },
    answers: [28, 66, 141, 246, 159],
    kinds: { today: four(315), after: four(126) },
    freed: quantiles(180, 189, 198),
    atMedians: { today: kinds, after: { ...kinds, hostages: 126 }, freed: 189 },
    grades: { today: [0.04, 0.1, 0.22, 0.39, 159 / 640], after: five },
    gap: { today: quantiles(2, 2, 2), after: quantiles(10, 10, 10) },
    ...over,
  };
}

function sentence(
  of: BarrierSummary | null,
  key: 'barrier.sentence.falls' | 'barrier.sentence.gap',
  locale: Locale = 'en',
): string {
  const hands: Record<string, string> = {
    share: '60%',
    month: '18',
    expect: '64',
    expected: '70',
    get: '74',
    got: '72',
  };
  const { values, results } = barrierSentence(of, numbersOf(locale));
  return plainText(words[locale].parts(key, values), (name) => results[name]?.text ?? hands[name] ?? `[${name}]`);
}
const change = (p5: number, p50: number, p95: number, after = 0.12): BarrierSummary =>
  summary({
    churn: { today: spread(0.1, 0.1, 0.1), after: spread(after, after, after), less: spread(p5, p50, p95) },
  });
const say = (key: MessageKey, values: TextValues, locale: Locale = 'en'): string => words[locale].t(key, values);

describe('the sentence', () => {
  test('is the one of the design', () => {
    expect(sentence(summary(), 'barrier.sentence.falls')).toBe(
      'When 60% of the switching barrier falls in month 18, yearly churn jumps from 9% to 39%; 90% of runs fall between 36% and 42%.',
    );
  });
  test('true, reversed, undecided, nothing, not yet known', () => {
    const of = (each: BarrierSummary | null): string =>
      sentence(each, 'barrier.sentence.gap').split('yearly churn ')[1]!;
    expect(of(change(-0.03, -0.02, -0.01))).toMatch(/^rises from 10% to 12%/);
    expect(of(change(0.01, 0.02, 0.03, 0.08))).toMatch(/^falls from 10% to 8%/);
    expect(of(change(-0.03, -0.02, 0.01))).toMatch(/^may rise from/);
    expect(of(change(-0.01, 0.02, 0.03, 0.08))).toMatch(/^may fall from/);
    expect(of(change(0, 0, 0, 0.1))).toMatch(/^stays at 10%; 90% of runs/);
    expect(of(null)).toBe('becomes …');
    expect(changeOf(change(-0.08, -0.06, -0.05, 0.16).churn)).toBe('jumps');
  });
  test('in both languages every form can be said', () => {
    const forms = [
      summary(),
      change(-1, -0.5, 1),
      change(0, 0, 0),
      change(0.1, 0.2, 0.3),
      change(-0.1, 0.1, 0.2),
      null,
    ];
    for (const locale of LOCALES) {
      for (const form of forms) {
        for (const key of ['barrier.sentence.falls', 'barrier.sentence.gap'] as const) {
          expect(sentence(form, key, locale)).not.toMatch(/\[|\{|undefined|NaN/);
        }
      }
    }
    expect(sentence(summary(), 'barrier.sentence.falls', 'zh-Hans')).toBe(
      '转换壁垒的60%在第18个月降下，年流失率从9%跃升到39%；九成模拟落在36%至42%之间。',
    );
  });
});

describe('findings', () => {
  test('hostages: some, one, none', () => {
    const of = (hostages: number): string => {
      const atMedians = { today: { ...kinds, hostages }, after: kinds, freed: 0 };
      return say('barrier.finding.hostages', hostagesFinding(summary({ atMedians }), NUMBERS));
    };
    expect([of(315), of(1), of(0)]).toEqual([
      '315 of 640 customers stay only because leaving is hard',
      'One of 640 customers stays only because leaving is hard',
      'None of 640 customers stays only because leaving is hard',
    ]);
  });
  test('who is freed: as in the design, all, hardly any, nothing falls, nobody to free', () => {
    const of = (share: number, freed: number, hostages = 315): string => {
      const atMedians = { today: { ...kinds, hostages }, after: kinds, freed };
      return say('barrier.finding.freed', freedFinding(summary({ atMedians }), share, NUMBERS));
    };
    expect([of(0.6, 189), of(1, 315), of(0.001, 0.3), of(0, 0), of(0.6, 0, 0)]).toEqual([
      'The fall frees 189 of the 315 hostages',
      'The fall frees all 315 hostages',
      'The fall frees hardly any of the 315 hostages',
      'Nothing falls: all 315 hostages stay',
      'There are no hostages whom a fall could free',
    ]);
  });
  test('month by month: as in the design, at once, more, as many, too late to show', () => {
    const of = (start: number, under = 453): string => {
      const survivors = { without: flat(766), under: flat(under) };
      return say('barrier.finding.months', monthsFinding(summary({ survivors }), start, NUMBERS));
    };
    expect([of(18), of(0), of(6, 800), of(0, 800), of(6, 766), of(40, 766)]).toEqual([
      'Until month 18 nothing shows; by month 36 only 453 of 1,000 are left instead of 766',
      'By month 36 only 453 of 1,000 are left instead of 766',
      'Until month 6 nothing shows; by month 36, 800 of 1,000 are left instead of 766',
      'By month 36, 800 of 1,000 are left instead of 766',
      'By month 36 as many are left as without it: 766 of 1,000',
      'It begins after month 36: until then nothing shows',
    ]);
  });
  test('completely satisfied: more, fewer, perhaps, as many', () => {
    const of = (p5: number, p50: number, p95: number): string => {
      const after = bands(Array.from({ length: 5 }, () => quantiles(p5 / 640, p50 / 640, p95 / 640)));
      const grades = { ...summary().grades, after };
      return say('barrier.finding.complete', completeFinding(summary({ grades }), NUMBERS));
    };
    expect([of(217, 249, 333), of(100, 120, 140), of(140, 170, 200), of(140, 150, 170), of(159, 159, 159)]).toEqual([
      '249 of 640 are completely satisfied (217–333), not 159',
      'Only 120 of 640 are completely satisfied (100–140), not 159',
      '170 of 640 may be completely satisfied (140–200), not 159',
      'Only 150 of 640 may be completely satisfied (140–170), not 159',
      'As many as today are completely satisfied: 159 of 640',
    ]);
  });
  test('what weighs more', () => {
    const of = (times: number): string => say('barrier.finding.value', valueFinding(times, NUMBERS));
    expect([of(2.25), of(1), of(0.5)]).toEqual([
      'What falls short weighs 2.3 times as much as what exceeds',
      'What falls short weighs as much as what exceeds',
      'What exceeds weighs more than what falls short',
    ]);
  });
  test('can be said in Chinese', () => {
    const of = (key: MessageKey, values: TextValues): string => say(key, values, 'zh-Hans');
    const numbers = numbersOf('zh-Hans');
    for (const each of [
      summary(),
      summary({ atMedians: { today: { ...kinds, hostages: 0 }, after: kinds, freed: 0 } }),
    ]) {
      expect(of('barrier.finding.hostages', hostagesFinding(each, numbers))).not.toMatch(/[{}]|NaN/);
      expect(of('barrier.finding.freed', freedFinding(each, 0.6, numbers))).not.toMatch(/[{}]|NaN/);
      for (const start of [0, 18, 40]) {
        expect(of('barrier.finding.months', monthsFinding(each, start, numbers))).not.toMatch(/[{}]|NaN/);
      }
    }
  });
});

describe('the line below', () => {
  const worth = (low: number, high: number): WorthSummary => {
    const base = new Float64Array(1001).fill(100);
    return worthOf(
      base,
      base.map((value, run) => value + low + ((high - low) * run) / 1000),
      1001,
    );
  };
  test('lifetime profit: rises, falls, may rise, may fall, stays, is not known yet', () => {
    const of = (each: WorthSummary | null): string => say('barrier.worth', worthWords(each, NUMBERS));
    expect(of(worth(10, 30))).toBe('Lifetime profit rises by $20 a customer ($11 to $29)');
    expect(of(worth(-30, -10))).toBe('Lifetime profit falls by $20 a customer ($11 to $29)');
    expect(of(worth(-10, 30))).toBe('Lifetime profit may rise by $10 a customer (−$8 to $28)');
    expect(of(worth(-30, 10))).toBe('Lifetime profit may fall by $10 a customer (−$8 to $28)');
    expect(of(worth(0, 0))).toBe('Lifetime profit stays as it is');
    expect(of(null)).toBe('Lifetime profit …');
  });
  test('the churn of the scenario beside that of the answers, and whether they agree', () => {
    const today = spread(0.0712, 0.0911, 0.1103);
    const of = (churn: Parameters<typeof churnLine>[0], name = 'none') => churnLine(churn, today, name, NUMBERS);
    expect(say('barrier.says', of({ low: 0.09, high: 0.11 }).values)).toBe(
      'This scenario says 10% a year, the answers say 9% (7–11).',
    );
    expect(say('barrier.says', of(0.1, 'Regular').values)).toBe(
      'Regular: the scenario says 10% a year, the answers say 9% (7–11).',
    );
    expect(of(0.1).isSame).toBe(false);
    expect(takenChurn(today)).toEqual({ low: 0.0712, high: 0.1103 });
    expect(of(takenChurn(today)).isSame).toBe(true);
    expect(takenChurn(spread(0.09, 0.09, 0.09))).toBe(0.09);
  });
});
