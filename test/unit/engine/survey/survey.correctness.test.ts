import { expect, test } from 'vitest';
import type { Survey } from '#engine/satisfaction/satisfaction.ts';
import { acsiScore, EQUAL_WEIGHTS } from '#engine/survey/acsi-score.ts';
import { loyalFunnel } from '#engine/survey/loyal-funnel.ts';
import { resampledMeans } from '#engine/survey/resampled-means.ts';
import { SAMPLE_CUSTOMERS, SAMPLE_SEED, sampleSurvey } from '#engine/survey/sample-survey.ts';
import { stageScores } from '#engine/survey/stage-scores.ts';
import { surveyLimits } from '#formats/scenario/satisfaction-limits.ts';
import { doneScores, saidScores, twoWays } from '#engine/survey/two-ways.ts';
import { wilson } from '#engine/survey/wilson.ts';

test.each([
  { answers: [8, 7, 7], weights: EQUAL_WEIGHTS, score: 70.37, source: 'equal weights' },
  { answers: [8, 7, 7], weights: [0.3144, 0.318, 0.3676], score: 70.16, source: 'weights of the ECSI data' },
  { answers: [1, 1, 1], weights: EQUAL_WEIGHTS, score: 0, source: 'all ones' },
  { answers: [10, 10, 10], weights: [0.3144, 0.318, 0.3676], score: 100, source: 'all tens' },
] as const)('ACSI of $answers is $score (literature T6.2, $source)', ({ answers, weights, score }) => {
  expect(acsiScore(answers, weights)).toBeCloseTo(score, 2);
});

test('the index has no value where nothing is weighted', () => {
  expect(() => acsiScore([8, 7, 7], [0, 0, 0])).toThrow('invalid weights');
});

test('Wilson’s interval: 9 of 40 at 90 % is 0.136 to 0.348 (worked by hand from the score equation)', () => {
  const { low, high } = wilson(9, 40);
  // both ends solve (p̂ − p)² = z² p (1 − p) / n
  for (const end of [low, high]) {
    expect((9 / 40 - end) ** 2).toBeCloseTo((1.6448536269514722 ** 2 * end * (1 - end)) / 40, 12);
  }
  expect(low).toBeLessThan(9 / 40);
  expect(high).toBeGreaterThan(9 / 40);
  expect(wilson(0, 40)).toMatchObject({ low: 0, share: 0 });
  expect(wilson(40, 40)).toMatchObject({ high: 1, share: 1 });
  expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
});

/** Three customers, worked by hand. */
const THREE: Survey = {
  items: [
    'firstInMind',
    'likesUs',
    'satisfied',
    'willRepeat',
    'willRecommend',
    'buysAgain',
    'keepsUsing',
    'years',
    'share',
  ],
  rows: [
    [10, 1, 10, 10, 10, 10, 10, 20, 100],
    [1, 10, 10, 10, 9, 1, 8, 0, 0],
    [4, 10, 1, 1, 1, 1, 10, 5, 50],
  ],
};

test('answers 1 … 10 become 0 … 100; stages are means of their questions', () => {
  const { stages } = stageScores(THREE, 1);
  expect(stages.map(({ stage }) => stage)).toEqual(['cognitive', 'affective', 'conative', 'action']);
  // (9 + 0 + 3)/9/3 · 100
  expect(stages[0]!.score.p50).toBeCloseTo(44.4444, 3);
  expect(stages[1]!.score.p50).toBeCloseTo(66.6667, 3);
  // repeat and recommend: 100, 94.44, 0
  expect(stages[2]!.score.p50).toBeCloseTo(64.8148, 3);
  // buys again and keeps using: 100, 38.89, 50
  expect(stages[3]!.score.p50).toBeCloseTo(62.963, 3);
  expect(stages[2]!.items.map(({ item }) => item)).toEqual(['willRepeat', 'willRecommend']);
});

test('two ways: what they say, what they do, and where the two disagree', () => {
  expect(Array.from(saidScores(THREE)!)).toEqual([100, expect.closeTo((100 + 50 + 100 * (8 / 9)) / 3, 10), 0]);
  expect(Array.from(doneScores(THREE, 10)!)).toEqual([100, 0, 50]);
  const ways = twoWays(THREE, { said: 60, done: 50, wholeYears: 10 })!;
  expect(ways).toMatchObject({ both: 1, saidOnly: 1, doneOnly: 1, neither: 0, customers: 3 });
  expect(ways.disagree.share).toBeCloseTo(2 / 3, 12);
  expect(ways.lean).toMatchObject({ count: 1, of: 2 });
  expect(twoWays({ items: ['satisfied'], rows: [[5], [6]] }, { said: 60, done: 50, wholeYears: 10 })).toBeNull();
});

test('the funnel counts those who are still in it', () => {
  const levels = loyalFunnel(THREE, 9);
  expect(levels.map(({ ofAll }) => ofAll.count)).toEqual([2, 2, 1]);
  expect(levels.map(({ ofBefore }) => ofBefore.of)).toEqual([3, 2, 2]);
  expect(
    loyalFunnel(
      {
        items: ['satisfied', 'keepsUsing'],
        rows: [
          [9, 9],
          [9, 9],
        ],
      },
      9,
    ),
  ).toHaveLength(1);
});

test('the spread of resampled means is that of the mean: s/√n within 5 % at 4,000 resamples', () => {
  const column = Float64Array.from({ length: 120 }, (_, i) => (i * 7) % 11);
  const [means] = resampledMeans([column], 4000, 3) as [Float64Array];
  const mean = column.reduce((sum, x) => sum + x, 0) / 120;
  const variance = column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 120;
  const centre = means.reduce((sum, x) => sum + x, 0) / 4000;
  const error = Math.sqrt(variance / 120);
  expect(Math.abs(centre - mean)).toBeLessThan((4 * error) / Math.sqrt(4000));
  const spread = Math.sqrt(means.reduce((sum, x) => sum + (x - centre) ** 2, 0) / 4000);
  expect(spread / error).toBeGreaterThan(0.95);
  expect(spread / error).toBeLessThan(1.05);
});

test('the weakest stage is named by resamples, and undecided where stages are alike', () => {
  const apart = stageScores(
    {
      items: ['firstInMind', 'likesUs'],
      rows: [
        [2, 9],
        [3, 9],
        [2, 8],
        [1, 9],
      ],
    },
    1,
  ).weakest!;
  expect(apart).toMatchObject({ stage: 'cognitive', share: 1, isDecided: true, next: 'affective' });
  const alike = stageScores(
    {
      items: ['firstInMind', 'likesUs'],
      rows: [
        [5, 5],
        [7, 7],
      ],
    },
    1,
  ).weakest!;
  expect(alike.share).toBeCloseTo(0.5, 12);
  expect(alike.isDecided).toBe(false);
  expect(stageScores({ items: ['firstInMind'], rows: [[5], [7]] }, 1).weakest).toBeNull();
});

test('the made-up survey is the same for the same seed, keeps to its scales, and has a weakest stage', () => {
  const survey = sampleSurvey(SAMPLE_SEED);
  expect(survey).toEqual(sampleSurvey(SAMPLE_SEED));
  expect(survey).not.toEqual(sampleSurvey(SAMPLE_SEED + 1));
  expect(survey.rows).toHaveLength(SAMPLE_CUSTOMERS);
  survey.items.forEach((item, at) => {
    const { min, max } = surveyLimits(item);
    expect(survey.rows.every((row) => Number.isInteger(row[at]) && row[at]! >= min && row[at]! <= max)).toBe(true);
  });
  const { weakest, stages } = stageScores(survey, SAMPLE_SEED);
  expect(weakest).toMatchObject({ stage: 'action', isDecided: true });
  for (const { score } of stages) {
    expect(score.p5).toBeLessThan(score.p50);
    expect(score.p50).toBeLessThan(score.p95);
  }
});
