import { describe, expect, test } from 'vitest';
import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';
import type { Survey } from '#engine/satisfaction/satisfaction.ts';
import { loyalFunnel } from '#engine/survey/loyal-funnel.ts';
import { SAMPLE_SEED, sampleSurvey } from '#engine/survey/sample-survey.ts';
import { stageScores } from '#engine/survey/stage-scores.ts';
import { twoWays, WAYS_THRESHOLDS } from '#engine/survey/two-ways.ts';
import { INTL_TAG, LOCALES, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText, type PartValues, type TextValues } from '#i18n/translate.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import {
  causesFinding,
  factorsFinding,
  funnelFinding,
  stagesFinding,
  waysFinding,
} from '#views/satisfaction/measuring/measuring-findings.ts';
import { measuringSentence } from '#views/satisfaction/measuring/measuring-sentence.ts';

const words = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};
const numbers = createNumbers('en', 'USD');
const name = (id: string): string => id;
const HANDS = { removed: '50%', cause: 'our system turns' };

function said(survey: Survey, locale: Locale = 'en'): string {
  const { values, results } = measuringSentence(
    {
      scores: stageScores(survey, 1),
      churn: null,
      of: 'churn',
      name: (stage) => words[locale].t(`measuring.stage.${stage}`),
    },
    createNumbers(locale, 'USD'),
  );
  return plainText(
    words[locale].parts('measuring.sentence', values),
    (slot) => results[slot]?.text ?? HANDS[slot as keyof typeof HANDS],
  );
}
const sample = sampleSurvey(SAMPLE_SEED);
const ALIKE: Survey = {
  items: ['firstInMind', 'likesUs'],
  rows: [
    [5, 5],
    [7, 7],
  ],
};

/** The words alone: what stands in a slot is its name. */
const plainValues = (values: PartValues): TextValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'object' ? value.slot : value]),
  );

describe('the sentence names the weakest stage', () => {
  test('of the simulated answers: acting, with its interval', () => {
    expect(said(sample)).toMatch(
      /^The weakest stage of loyalty is acting: 51 of 100 \(\d\d–\d\d\)\. If 50% of what our system turns away is removed, yearly churn becomes …$/,
    );
  });
  test('only where it is the lowest in 90 of 100 resamples: else it is undecided, and below 90 is said', () => {
    expect(said(ALIKE)).toMatch(
      /^Which stage of loyalty is the weakest is undecided: thinking in 50 of 100 resamples,/,
    );
  });
  test('one stage, and none', () => {
    expect(said({ items: ['buysAgain'], rows: [[5], [7]] })).toMatch(
      /^Of the stages of loyalty only acting was asked about: 56 of 100/,
    );
    expect(said({ items: ['years'], rows: [[5], [7]] })).toMatch(/^No stage of loyalty was asked about\. If 50%/);
  });
  test('where customers differ, the churn is that of their first year', () => {
    const facts = { scores: stageScores(sample, 1), churn: null, of: 'first-year', name } as const;
    expect(words.en.t('measuring.sentence', plainValues(measuringSentence(facts, numbers).values))).toMatch(
      /is removed, churn of the first year becomes …$/,
    );
  });
  test('in every language', () => {
    for (const locale of LOCALES) expect(said(sample, locale)).toContain('51');
  });
});

describe('findings', () => {
  test('stages fall, rise, or are alike', () => {
    expect(stagesFinding(stageScores(sample, 1), name, numbers)).toMatchObject({
      form: 'falls',
      first: 'cognitive',
      last: 'action',
      high: '68',
      low: '51',
    });
    const rising: Survey = {
      items: ['firstInMind', 'buysAgain'],
      rows: [
        [2, 9],
        [3, 8],
        [1, 9],
      ],
    };
    expect(stagesFinding(stageScores(rising, 1), name, numbers)).toMatchObject({
      form: 'rises',
      low: '11',
      high: '85',
    });
    expect(stagesFinding(stageScores(ALIKE, 1), name, numbers).form).toBe('alike');
    expect(stagesFinding(stageScores({ items: ['years'], rows: [[1], [2]] }, 1), name, numbers).form).toBe('none');
  });
  test('factors: lowest and highest', () => {
    expect(factorsFinding(stageScores(sample, 1), name, numbers)).toMatchObject({
      form: 'two',
      lowest: 'resistance',
      highest: 'satisfaction',
    });
    expect(factorsFinding(stageScores(ALIKE, 1), name, numbers).form).toBe('none');
  });
  test('words ahead of deeds, deeds ahead of words, as often, never', () => {
    const ways = twoWays(sample, WAYS_THRESHOLDS)!;
    expect(waysFinding(ways, numbers)).toMatchObject({ form: 'said', said: '57', done: '19', all: '200' });
    expect(waysFinding(twoWays(sample, { ...WAYS_THRESHOLDS, said: 95, done: 10 })!, numbers).form).toBe('done');
    expect(waysFinding({ ...ways, lean: { ...ways.lean, low: 0.4, high: 0.6 } }, numbers).form).toBe('alike');
    expect(waysFinding({ ...ways, saidOnly: 0, doneOnly: 0 }, numbers).form).toBe('none');
  });
  test('the funnel, as far as it was asked', () => {
    expect(funnelFinding(loyalFunnel(sample, 9), 200, numbers)).toMatchObject({
      form: 'all',
      first: '77',
      second: '42',
      third: '14',
    });
    expect(funnelFinding([], 200, numbers).form).toBe('none');
  });
  test('the largest cause is named where no other may be as large', () => {
    const of = (causes: Record<string, { low: number; high: number } | number>) =>
      causesFinding(satisfactionOf({ satisfaction: { causes } }), name, numbers);
    expect(of({})).toMatchObject({ form: 'most', cause: 'value', share: '45', low: '35', high: '55' });
    expect(of({ system: { low: 0.3, high: 0.4 } })).toMatchObject({ form: 'several', cause: 'value', next: 'system' });
    expect(of({ people: 0.6, value: 0.1, system: 0.1 })).toMatchObject({ form: 'most', cause: 'people' });
  });
});
