import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Survey } from '#engine/satisfaction/satisfaction.ts';
import { SURVEY_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import { loyalFunnel } from '#engine/survey/loyal-funnel.ts';
import { stageScores } from '#engine/survey/stage-scores.ts';
import { twoWays } from '#engine/survey/two-ways.ts';
import { wilson } from '#engine/survey/wilson.ts';

const answer = fc.integer({ min: 1, max: 10 });
const surveys: fc.Arbitrary<Survey> = fc
  .array(fc.tuple(...SURVEY_ITEMS.map(() => answer)), { minLength: 2, maxLength: 12 })
  .map((rows) => ({ items: SURVEY_ITEMS, rows }));

test('scores stay within 0 … 100 and their intervals around them; shares of weakest sum to no more than 1', () => {
  fc.assert(
    fc.property(surveys, fc.integer({ min: 0, max: 99 }), (survey, seed) => {
      const { stages, weakest, factors } = stageScores(survey, seed);
      for (const { score } of [...stages, ...factors]) {
        expect(score.p5).toBeGreaterThanOrEqual(0);
        expect(score.p5).toBeLessThanOrEqual(score.p50 + 1e-9);
        expect(score.p95).toBeGreaterThanOrEqual(score.p50 - 1e-9);
        expect(score.p95).toBeLessThanOrEqual(100 + 1e-9);
      }
      expect(weakest!.share).toBeGreaterThanOrEqual(0);
      expect(weakest!.share).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 40 },
  );
});

test('everybody stands in exactly one of four places, and no more are left at each level of the funnel', () => {
  fc.assert(
    fc.property(surveys, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (survey, said, done) => {
      const ways = twoWays(survey, { said, done, wholeYears: 10 })!;
      expect(ways.both + ways.saidOnly + ways.doneOnly + ways.neither).toBe(survey.rows.length);
      const levels = loyalFunnel(survey, 5);
      levels.forEach(({ ofAll }, i) => expect(ofAll.count).toBeLessThanOrEqual(levels[i - 1]?.ofAll.count ?? Infinity));
    }),
  );
});

test('Wilson: within 0 … 1, around the share, the mirror image for those who are not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const count = Math.round(part * of);
      const { share, low, high } = wilson(count, of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(wilson(of - count, of).low).toBeCloseTo(1 - high, 10);
    }),
  );
});
