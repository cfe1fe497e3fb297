/** What the tab says: true, reversed and undecided. */
import { describe, expect, it } from 'vitest';
import { fatesOf } from '#engine/satisfaction/fates.ts';
import type { FormationArm, FormationSummary } from '#engine/satisfaction/formation-summary.ts';
import type { Bands, Quantiles } from '#engine/summary.ts';
import { createNumbers } from '#i18n/number.ts';
import { formation } from '#i18n/messages/en/satisfaction-formation.ts';
import { formation as chinese } from '#i18n/messages/zh-Hans/satisfaction-formation.ts';
import type { TextValues } from '#i18n/translate.ts';
import { createTranslator, plainText } from '#i18n/translate.ts';
import {
  endsOfLines,
  formationSentence,
  loyalFinding,
  pictureFinding,
  stayFinding,
  timeFinding,
} from '#views/satisfaction/formation/formation-facts.ts';

const numbers = createNumbers('en', 'USD');
const around = (p50: number, by = 0.03): Quantiles => ({
  p5: p50 - by,
  p25: p50 - by / 2,
  p50,
  p75: p50 + by / 2,
  p95: p50 + by,
});
const bands = (value: number): Bands => {
  const column = (by: number): Float64Array => new Float64Array(73).fill(value + by);
  return { p5: column(-0.03), p25: column(-0.01), p50: column(0), p75: column(0.01), p95: column(0.03) };
};
const arm = (loyal: number, stay: number, months: number | null): FormationArm => ({
  ever: { bought: around(0.62), prefers: around(loyal + 0.12), loyal: around(loyal) },
  loyalBy: bands(loyal),
  here: bands(stay),
  waiting:
    months === null
      ? null
      : { dots: Float64Array.of(months), p5: months - 10, p50: months, p95: months + 30, mean: months + 2 },
});
const summary = (base: FormationArm, whatIf: FormationArm): FormationSummary => {
  const by = whatIf.ever.loyal.p50 - base.ever.loyal.p50;
  const counts = ({ ever }: FormationArm) => [62, Math.round(100 * ever.prefers.p50), Math.round(100 * ever.loyal.p50)];
  return {
    runs: 100,
    arms: { base, whatIf },
    byLever: around(by, 0.01),
    isNothing: by === 0,
    fates: fatesOf(counts(base), counts(whatIf)),
  };
};
const more = summary(arm(0.22, 0.34, 20), arm(0.28, 0.42, 19));
const fewer = summary(arm(0.22, 0.34, 20), arm(0.18, 0.3, 24));
const same = summary(arm(0.22, 0.34, 20), arm(0.22, 0.34, 20));

const say = (tell: FormationSummary | null, passage: 'prefer' | 'loyalAndLeave', language: 'en' | 'zh' = 'en') => {
  const words = language === 'en' ? createTranslator('en', formation) : createTranslator('zh-Hans', chinese);
  const said = formationSentence(tell, passage, createNumbers(language === 'en' ? 'en' : 'zh-Hans', 'USD'));
  return plainText(
    words.parts('formation.sentence', said.values),
    (name) => said.results[name]?.text ?? { to: '14', from: '8', passage: 'come to prefer you' }[name] ?? name,
  );
};

describe('the sentence', () => {
  it('says how many more, how many fewer, or that there is no difference', () => {
    expect(say(more, 'prefer')).toBe(
      'If each month 14 of 100 first buyers come to prefer you, not 8, then 28 of 100 who know you grow loyal instead of 22; 90% of runs fall between 25 and 31.',
    );
    expect(say(fewer, 'prefer')).toContain('then only 18 of 100 who know you grow loyal instead of 22;');
    expect(say(same, 'prefer')).toContain('then 22 of 100 who know you grow loyal either way;');
    expect(say(null, 'prefer')).toMatch(/then … of 100 who know you grow loyal\.$/);
  });

  it('of those who are loyal already it says who stays', () => {
    expect(say(more, 'loyalAndLeave')).toContain('then 42 of 100 first buyers are here after six years instead of 34;');
    expect(say(fewer, 'loyalAndLeave')).toContain('then only 30 of 100 first buyers are here');
  });

  it('in Chinese, too', () => {
    expect(say(more, 'prefer', 'zh')).toMatch(/^若每月首购者每百人中有14人.*便有28人终成忠诚，而不是22人；/);
    expect(say(fewer, 'prefer', 'zh')).toContain('便只有18人终成忠诚');
  });
});

describe('the findings', () => {
  const words = createTranslator('en', formation);
  const t = (key: keyof typeof formation, values: TextValues): string => words.t(key, values);

  it('how many are loyal, and who stays: more, fewer, no difference', () => {
    expect(t('formation.loyal', loyalFinding(more, numbers))).toBe(
      'After two years 28 of 100 have grown loyal, not 22',
    );
    expect(t('formation.loyal', loyalFinding(fewer, numbers))).toContain('only 18 of 100');
    expect(t('formation.loyal', loyalFinding(same, numbers))).toContain('with the lever or without');
    expect(t('formation.stay', stayFinding(more, numbers))).toBe(
      'After three years 42 of 100 first buyers stay, not 34',
    );
    expect(t('formation.stay', stayFinding(fewer, numbers))).toContain('only 30 of 100');
    expect(t('formation.picture', pictureFinding(more, numbers))).toContain('6 more of 100');
    expect(t('formation.picture', pictureFinding(fewer, numbers))).toContain('4 fewer of 100');
  });

  it('how long it takes: sooner, later, hardly different, never', () => {
    const at = (before: number | null, after: number | null) =>
      t('formation.time', timeFinding(summary(arm(0.22, 0.34, before), arm(0.22, 0.34, after))));
    expect(at(20, 19)).toBe('Half are there within 19 months, one in twenty after 49');
    expect(at(20, 12)).toBe('Half are there within 12 months, not 20; one in twenty after 42');
    expect(at(20, 30)).toBe('Half are there only after 30 months, not 20; one in twenty after 60');
    expect(at(20, null)).toBe('Nobody gets there');
  });

  it('at the ends of the lines: in any case, and by the lever', () => {
    expect(endsOfLines(more, numbers)).toEqual({
      anyway: { count: '22', interval: '19–25' },
      lever: { count: '+6', interval: '5.0–7.0' },
    });
    expect(endsOfLines(fewer, numbers).lever).toEqual({ count: '−4', interval: '3.0–5.0' });
    expect(endsOfLines(fewer, numbers).anyway.count).toBe('18');
    expect(endsOfLines(same, numbers).lever).toBeNull();
  });
});
