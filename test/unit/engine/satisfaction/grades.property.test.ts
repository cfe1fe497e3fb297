import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#engine/math/normal.ts';
import { gradeMoves, shiftedGrades, totalOf } from '#engine/satisfaction/grades.ts';
import type { ByGrade } from '#engine/satisfaction/satisfaction.ts';

const count = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
const answers = fc
  .tuple(count, count, count, count, count)
  .filter((counts) => counts.some((each) => each > 0)) as fc.Arbitrary<ByGrade>;
const shift = fc.double({ min: -4, max: 4, noNaN: true });

const cumulative = (counts: Iterable<number>): number[] => {
  let sum = 0;
  return [...counts].map((each) => (sum += each));
};

describe('answers that move', () => {
  test('a shift of zero copies them, bit for bit', () => {
    fc.assert(
      fc.property(answers, (counts) => {
        expect([...shiftedGrades(counts, 0)]).toEqual([...counts]);
      }),
    );
  });

  test('nobody is lost, and nobody counts below zero', () => {
    fc.assert(
      fc.property(answers, shift, (counts, by) => {
        const after = shiftedGrades(counts, by);
        expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
        expect(totalOf(after) / totalOf(counts)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('more satisfaction: fewer at or below every grade', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0.001, max: 4, noNaN: true }), (counts, by) => {
        const [before, up, down] = [counts, shiftedGrades(counts, by), shiftedGrades(counts, -by)].map(cumulative);
        const dust = 1e-12 * totalOf(counts);
        for (let k = 0; k < 4; k++) {
          expect(up![k]).toBeLessThanOrEqual(before![k]! + dust);
          expect(down![k]).toBeGreaterThanOrEqual(before![k]! - dust);
        }
      }),
    );
  });

  test('the probit of every limit moves by the shift', () => {
    const counts: ByGrade = [28, 66, 141, 246, 159];
    const [before, after] = [cumulative(counts), cumulative(shiftedGrades(counts, 0.4))];
    for (let k = 0; k < 4; k++) {
      expect(normalQuantile(after[k]! / 640) - normalQuantile(before[k]! / 640)).toBeCloseTo(-0.4, 10);
    }
  });
});

describe('who moves where', () => {
  test('the moves out of and into each grade are its customers, and nobody overtakes another', () => {
    fc.assert(
      fc.property(answers, shift, (counts, by) => {
        const after = shiftedGrades(counts, by);
        const moves = gradeMoves(counts, after);
        const dust = 1e-9 * totalOf(counts);
        for (let k = 0; k < 5; k++) {
          const sumOf = (side: 'from' | 'to'): number =>
            moves.reduce((sum, move) => (move[side] === k ? sum + move.count : sum), 0);
          expect(Math.abs(sumOf('from') - counts[k]!)).toBeLessThanOrEqual(dust);
          expect(Math.abs(sumOf('to') - after[k]!)).toBeLessThanOrEqual(dust);
        }
        for (let i = 1; i < moves.length; i++) {
          expect(moves[i]!.from).toBeGreaterThanOrEqual(moves[i - 1]!.from);
          expect(moves[i]!.to).toBeGreaterThanOrEqual(moves[i - 1]!.to);
        }
      }),
    );
  });

  test('where nothing changes everybody stays', () => {
    fc.assert(
      fc.property(answers, (counts) => {
        expect(gradeMoves(counts, shiftedGrades(counts, 0)).every(({ from, to }) => from === to)).toBe(true);
      }),
    );
  });
});
