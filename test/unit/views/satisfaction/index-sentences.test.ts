import { describe, expect, test } from 'vitest';
import { median } from '#engine/inputs/median.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { indexRoutes } from '#engine/satisfaction/index-routes.ts';
import type { IndexSummary } from '#engine/satisfaction/index-summary.ts';
import type { Construct, IndexPath } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS } from '#engine/satisfaction/satisfaction.ts';
import type { ValueSummary } from '#engine/satisfaction/value-summary.ts';
import type { Quantiles } from '#engine/summary.ts';
import { INTL_TAG, LOCALES, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText } from '#i18n/translate.ts';
import { withCoefficient, withPath } from '#state/satisfaction/index-paths.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { stepsFrom } from '#views/satisfaction/index/index-steps.ts';
import { balanceFinding, chooseFinding, routeFinding } from '#views/satisfaction/index/index-findings.ts';
import { indexSentence } from '#views/satisfaction/index/index-sentence.ts';
import { changeText, coefficientText, pointsText } from '#views/satisfaction/index/index-figures.ts';

const words = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};
const { index } = SATISFACTION;
const around = (p50: number, half = 0): Quantiles => ({
  p5: p50 - half,
  p25: p50 - half / 2,
  p50,
  p75: p50 + half / 2,
  p95: p50 + half,
});
const NOTHING = Object.fromEntries(CONSTRUCTS.map((construct) => [construct, 0])) as Record<Construct, number>;

function summary(loyalty: Quantiles, after: Quantiles): IndexSummary {
  return {
    runs: 1000,
    change: { ...(Object.fromEntries(CONSTRUCTS.map((each) => [each, around(0)])) as IndexSummary['change']), loyalty },
    churn: { today: around(0.1), after, change: { ...after, ...shifted(after) } },
  };
}
const shifted = ({ p5, p25, p50, p75, p95 }: Quantiles): Quantiles => ({
  p5: p5 - 0.1,
  p25: p25 - 0.1,
  p50: p50 - 0.1,
  p75: p75 - 0.1,
  p95: p95 - 0.1,
});

function sentence(
  of: IndexSummary | null,
  pushes: Partial<Record<Construct, number>>,
  pushed: readonly Construct[],
  locale: Locale = 'en',
): string {
  const all = { ...NOTHING, ...pushes };
  const reached = (construct: Construct): number => index.scores[construct].mean + all[construct];
  const word = (construct: Construct): string => words[locale].t(`index.word.${construct}`);
  const { values, results } = indexSentence(
    { summary: of, scores: index.scores, pushes: all, reached, pushed, word },
    createNumbers(locale, 'USD'),
  );
  const hands: Record<string, string> = {
    construct: word(pushed[0]!),
    from: String(index.scores[pushed[0]!].mean),
    to: String(reached(pushed[0]!)),
  };
  return plainText(
    words[locale].parts('index.sentence', values),
    (name) => results[name]?.text ?? hands[name] ?? `[${name}]`,
  );
}

describe('the sentence', () => {
  const better = summary(around(3.6, 1), around(0.084, 0.01));
  test('as in the picture', () => {
    expect(sentence(better, { quality: 8 }, ['quality'])).toBe(
      'If perceived quality rises from 71 to 79, loyalty rises by 3.6 points and yearly churn falls from 10% to 8.4%; 90% of runs fall between 7.4% and 9.4%.',
    );
    expect(sentence(better, { quality: 8 }, ['quality'], 'zh-Hans')).toBe(
      '若感知质量从71升至79，忠诚提高3.6个点，年流失率从10%降至8.4%；90%的模拟结果落在7.4%与9.4%之间。',
    );
  });
  test('reversed', () => {
    expect(sentence(summary(around(-3.6, 1), around(0.12, 0.01)), { quality: -8 }, ['quality'])).toMatch(
      /^If perceived quality falls from 71 to 63, loyalty falls by 3\.6 points and yearly churn rises from 10% to 12%;/,
    );
  });
  test('undecided', () => {
    expect(sentence(summary(around(0.5, 1), around(0.098, 0.01)), { complaints: 8 }, ['complaints'])).toMatch(
      /loyalty may rise by 0\.5 points and yearly churn may fall from 10% to 9\.8%;/,
    );
    expect(sentence(summary(around(-0.5, 1), around(0.102, 0.01)), { complaints: 8 }, ['complaints'])).toMatch(
      /loyalty may fall by 0\.5 points and yearly churn may rise/,
    );
  });
  test('nothing pushed, loyalty itself, another besides, and several', () => {
    expect(sentence(summary(around(0), around(0.1)), {}, ['quality'])).toBe(
      'If perceived quality moves from 71 to 71, loyalty stays as it is and yearly churn stays at 10%.',
    );
    expect(sentence(better, { loyalty: 3 }, ['loyalty'])).toMatch(
      /^If loyalty rises from 64 to 67, yearly churn falls/,
    );
    expect(sentence(better, { quality: 8, image: 5 }, ['quality', 'image'])).toMatch(
      /^If perceived quality rises from 71 to 79 and the image from 72 to 77, loyalty rises/,
    );
    expect(sentence(better, { quality: 8, image: 5, value: 2 }, ['quality', 'image', 'value'])).toMatch(
      /to 79 and 2 more are pushed, loyalty/,
    );
  });
  test('before the first answer it says so, and never a number', () => {
    for (const locale of LOCALES)
      expect(sentence(null, { quality: 8 }, ['quality'], locale)).not.toMatch(/NaN|undefined|0%/);
  });
});

describe('by which ways', () => {
  const finding = (construct: Construct, paths: readonly IndexPath[] = index.paths, locale: Locale = 'en'): string => {
    const coefficients = Float64Array.from(paths, ({ coefficient }) => median(coefficient, 'money', 90));
    const name = (each: Construct): string => words[locale].t(`index.name.${each}`);
    const routes = indexRoutes(paths, coefficients, construct, 'loyalty');
    return words[locale].t('index.finding', routeFinding(construct, routes, name));
  };
  test.each([
    ['quality', 'Quality reaches loyalty only through satisfaction: 83% of the way directly, 17% by way of value'],
    [
      'satisfaction',
      'Satisfaction reaches loyalty in two ways: 93% of the way directly, 7% by way of complaints heard',
    ],
    ['image', 'Image reaches loyalty in several ways: 49% directly, 28% by way of expectation, 23% otherwise'],
    ['complaints', 'Complaints heard reaches loyalty directly, and in no other way'],
    ['value', 'Value reaches loyalty in one way, by way of satisfaction'],
    ['loyalty', 'Loyalty is pushed itself: nothing stands between'],
  ] as const)('%s', (construct, said) => {
    expect(finding(construct)).toBe(said);
  });
  test('none, and against each other', () => {
    expect(finding('image', [])).toBe('Image does not reach loyalty on any path');
    const paths = [
      { from: 'image', to: 'loyalty', coefficient: 0.4 },
      { from: 'image', to: 'satisfaction', coefficient: -0.5 },
      { from: 'satisfaction', to: 'loyalty', coefficient: 0.5 },
    ] as const;
    expect(finding('image', paths)).toBe('The ways from Image to loyalty work against each other');
  });
  test('in Chinese', () => {
    expect(finding('quality', index.paths, 'zh-Hans')).toBe(
      '感知质量只能通过满意影响忠诚：83%直接传到，17%经由感知价值',
    );
  });
});

describe('the balance', () => {
  const value = (change: Quantiles, choose: number): ValueSummary => ({
    runs: 1000,
    net: { rival: around(15, 5), own: around(20, 5), whatIf: around(20 + change.p50, 5) },
    lead: around(5 + change.p50, 5),
    change,
    choose: { own: around(0.6, 0.1), whatIf: around(choose, 0.1) },
  });
  const numbers = createNumbers('en', 'USD');
  const balance = (of: ValueSummary): string => words.en.t('index.balance.finding', balanceFinding(of, numbers));
  const choose = (of: ValueSummary): string => words.en.t('index.choose.finding', chooseFinding(of));
  test('tips, falls, may tip, stays', () => {
    expect(balance(value(around(5), 0.7))).toBe('The balance tips from +$20 to +$25; the rival stands at +$15');
    expect(balance(value(around(-25), 0.2))).toBe('The balance falls from +$20 to −$5; the rival stands at +$15');
    expect(balance(value(around(2, 4), 0.63))).toMatch(/^The balance may tip/);
    expect(balance(value(around(0), 0.6))).toBe('+$20 is left over with us, +$15 with the rival');
  });
  test('who would choose us', () => {
    expect(choose(value(around(5), 0.7))).toBe('70 of 100 would choose us, not 60');
    expect(choose(value(around(-5), 0.5))).toBe('Only 50 of 100 would choose us, not 60');
    expect(choose(value(around(0), 0.6))).toBe('60 of 100 would choose us, as before');
    expect(choose(value(around(2, 4), 0.63))).toBe('63 of 100 may choose us, not 60');
  });
});

describe('paths that are changed', () => {
  test('one that closes a ring is refused with its constructs; one that is there stays', () => {
    const ring = withPath(index.paths, 'loyalty', 'image');
    expect(ring.kind === 'ring' && ring.ring.includes('image') && ring.ring.includes('loyalty')).toBe(true);
    expect(withPath(index.paths, 'quality', 'value').kind).toBe('there');
  });
  test('one set to 0 keeps its place, comes back in it, and stands in nobody’s way', () => {
    const gone = withCoefficient(index.paths, 3, 0);
    expect(gone).toHaveLength(index.paths.length);
    const back = withPath(gone, 'quality', 'value');
    expect(back.kind === 'added' && back.paths[3]?.coefficient).toBe(0.2);
    const reversed = withPath(gone, 'value', 'quality');
    expect(reversed.kind).toBe('added');
  });
  test('steps are those of the shortest way, and nothing upstream has any', () => {
    const steps = stepsFrom(index.paths, ['quality']);
    expect(Object.fromEntries(steps)).toEqual({ quality: 0, value: 1, satisfaction: 1, complaints: 2, loyalty: 2 });
  });
});

test('numbers of the index: a point, a change, a coefficient; a minus is a minus sign, and there is no −0', () => {
  expect([71, 73.31, 73.0001].map((value) => pointsText(value))).toEqual(['71', '73.3', '73.0']);
  expect([5.31, -5.31, 0.01, -0.01].map((value) => changeText(value))).toEqual(['+5.3', '−5.3', '0.0', '0.0']);
  expect([0.5125, -0.044, -0.001].map((value) => coefficientText(value))).toEqual(['0.51', '−0.04', '0.00']);
});
