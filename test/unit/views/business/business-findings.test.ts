import { describe, expect, test } from 'vitest';
import type { BusinessSummary, StreamFlow } from '#engine/business/business-summary.ts';
import type { Distribution } from '#engine/summary.ts';
import { INTL_TAG } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator } from '#i18n/translate.ts';
import { businessFixture } from '#test/gallery/business-fixture.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { profitFinding, streamsFinding, tenuresFinding, waitFinding } from '#views/business/business-findings.ts';

const english = createTranslator<MessageKey>(INTL_TAG.en, en);
const chinese = createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans);
const numbers = createNumbers('en', 'USD');
const ran = businessFixture({ runs: 20 });
const RUNS = ran.runs;

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
/** Profit that ends at these amounts, in every run. */
function ending(base: number, whatIf: number): BusinessSummary['profit'] {
  const at = (end: number) => {
    const column = Float64Array.of(100, end);
    return { p5: column, p25: column, p50: column, p75: column, p95: column };
  };
  return { base: at(base), whatIf: at(whatIf) };
}

describe('what the business earns', () => {
  const finding = (over: Partial<BusinessSummary>): string =>
    english.t('business.finding.profit', profitFinding({ ...ran, ...over }, numbers));
  const month = { p5: 12, p50: 17, p95: 24, never: 0 };

  test.each([
    [34_000, 66_000, 'it earns twice as much'],
    [34_000, 102_000, 'it earns 3.0 times as much'],
    [34_000, 44_200, 'it earns 30% more'],
    [34_000, 34_100, 'it earns about as much'],
    [34_000, 25_500, 'it earns 25% less'],
    [-340, 2310, 'it earns $2,310 a month instead of −$340'],
  ])('ends at %i and %i', (base, whatIf, words) => {
    expect(finding({ overtakes: month, profit: ending(base, whatIf) })).toBe(
      `In month 17 the business overtakes what it would have earned; after 20 years ${words}`,
    );
  });
  test.each([
    [{ p5: 0, p50: 0, p95: 0, never: 0 }, 'From the first month the business earns more than it would have'],
    [
      { p5: 12, p50: 17, p95: Infinity, never: RUNS / 4 },
      'In month 17 the business overtakes what it would have earned, but never in 25 of 100 runs',
    ],
    [
      { p5: 12, p50: Infinity, p95: Infinity, never: RUNS * 0.6 },
      'In 60 of 100 runs the business never overtakes what it would have earned',
    ],
    [
      { p5: Infinity, p50: Infinity, p95: Infinity, never: RUNS },
      'The business never overtakes what it would have earned',
    ],
  ])('overtakes %j', (overtakes, words) => {
    expect(finding({ overtakes, profit: ending(34_000, 66_000) })).toBe(
      `${words}; after 20 years it earns twice as much`,
    );
  });
  test('nothing changes', () => {
    expect(finding({ overtakes: { p5: 0, p50: 0, p95: 0, never: 0 }, profit: ending(34_000, 34_000) })).toBe(
      'The business earns what it would have earned anyway',
    );
  });
});

describe('the long wait', () => {
  const wait = (over: Partial<BusinessSummary>): string => {
    const found = waitFinding({ ...ran, lifetime: about(0.36), ...over }, numbers);
    return found === null ? '' : english.t('business.finding.wait', found);
  };
  test('the picture: month 97 is in year nine', () => {
    const over = { catchesUp: { p5: 71, p50: 97, p95: 150, never: 0 } };
    expect(wait(over)).toBe(
      'The gain arrives slowly: not until year nine is the firm’s profit up by as much as a customer’s value',
    );
    const found = waitFinding({ ...ran, lifetime: about(0.36), ...over }, createNumbers('zh-Hans', 'USD'))!;
    expect(chinese.t('business.finding.wait', found)).toBe(
      '增益来得慢：要到第九年，企业利润的升幅才赶上顾客价值的升幅',
    );
  });
  test.each([
    [{ p5: 3, p50: 12, p95: 24, never: 0 }, 'The gain arrives soon: within the first year'],
    [{ p5: 3, p50: 13, p95: 24, never: 0 }, 'The gain arrives slowly: not until year two'],
    [{ p5: 3, p50: 97, p95: Infinity, never: RUNS / 5 }, 'The gain arrives slowly, if at all: in 20 of 100 runs'],
    [{ p5: 3, p50: Infinity, p95: Infinity, never: RUNS }, 'The gain does not arrive in full: in 100 of 100 runs'],
  ])('%j', (catchesUp, words) => {
    expect(wait({ catchesUp })).toContain(words);
  });
  test('a loss, and no change, have forms of their own', () => {
    const last = (p50: number) => [{ years: 10, after: about(p50), before: about(p50) }];
    expect(wait({ lifetime: about(-0.2), waits: last(-0.3) })).toBe(
      'A customer’s value is down at once; the firm’s profit is down by 30% after ten years',
    );
    expect(wait({ lifetime: about(-0.2), waits: last(0.3) })).toContain(
      'the firm’s profit is up by 30% after ten years',
    );
    expect(wait({ lifetime: about(0), waits: last(0) })).toBe(
      'A customer’s value hardly changes; the firm’s profit is hardly different after ten years',
    );
  });
  test('a baseline that earns too little has no change to be measured', () => {
    expect(waitFinding({ ...ran, firstYear: null }, numbers)).toBeNull();
    expect(waitFinding({ ...ran, waits: [] }, numbers)).toBeNull();
  });
});

test.each([
  [6.4, 9.1, 'half would have been here for 9.1'],
  [6.4, 5.3, 'half would have come in the last 5.3'],
  [6.4, 6.42, 'it would be much the same'],
])('tenures: half within %d, then %d', (today, whatIf, words) => {
  const summary = { ...ran, tenures: { ...ran.tenures, halfWithin: { today, base: today, whatIf } } };
  expect(english.t('business.finding.tenures', tenuresFinding(summary, 10_000, numbers))).toBe(
    `Half of today’s 10,000 customers came in the last 6.4 years; in 20, ${words}`,
  );
});

describe('who comes and who leaves', () => {
  const flow = (stream: StreamFlow['stream'], base: number, whatIf: number): StreamFlow => ({
    stream,
    today: base,
    base: Float64Array.of(base),
    whatIf: Float64Array.of(whatIf),
    end: { base: about(base), whatIf: about(whatIf) },
  });
  const finding = (leaving: readonly [number, number], referral: readonly [number, number]): string => {
    const streams = [flow('leaving', ...leaving), flow('referral', ...referral), flow('wordOfMouth', 10, 15)];
    return english.t('business.finding.streams', streamsFinding({ ...ran, streams }, numbers));
  };
  test.each([
    [[88, 43], [19, 38], 'At first half as many leave as before; those who stay bring others, and referral doubles'],
    [
      [88, 66],
      [19, 57],
      'At first 25% fewer leave than before; those who stay bring others, and referral is 3.0 times as much',
    ],
    [
      [88, 110],
      [20, 15],
      'At first 25% more leave than before; those who are gone bring nobody, and referral falls by 25%',
    ],
    [[88, 88], [20, 26], 'At first as many leave as before; those who stay bring others, and referral rises by 30%'],
    [[88, 88], [20, 20], 'At first as many leave as before; and as many are brought by others'],
    [
      [88, 43],
      [0, 0],
      'At first half as many leave as before; those who stay bring others, and word of mouth rises by 50%',
    ],
  ] as const)('%j %j', (leaving, referral, words) => {
    expect(finding(leaving, referral)).toBe(words);
  });
  test('nobody brings anybody', () => {
    const streams = [flow('leaving', 88, 43), flow('referral', 0, 0), flow('wordOfMouth', 0, 0)];
    expect(english.t('business.finding.streams', streamsFinding({ ...ran, streams }, numbers))).toBe(
      'At first half as many leave as before; nobody brings others',
    );
  });
});
