import { describe, expect, test } from 'vitest';
import { customersPerDot, fallDots, hereAt, movedDots } from '#views/satisfaction/barrier/dots.ts';

const COUNTS = [28, 66, 141, 246, 159];
const TODAY = [0.7, 0.82, 0.89, 0.94, 0.97];
const STRONG = [0.04, 0.07, 0.15, 0.36, 0.92];
const AFTER = TODAY.map((stay, k) => stay - 0.6 * (stay - STRONG[k]!));
const STAY = { today: TODAY, strong: STRONG, after: AFTER };
const of = (dots: readonly string[], kind: string): number => dots.filter((each) => each === kind).length;

describe('dots by grade', () => {
  test('one for four customers with 640 answers, as in the design; at most seventy a column', () => {
    expect(customersPerDot(COUNTS)).toBe(4);
    expect([[1], [70], [71], [1e6], [0]].map(customersPerDot)).toEqual([1, 1, 2, 20_000, 1]);
  });
  test('who stays because leaving is hard is hollow; of the completely satisfied nobody', () => {
    const dots = fallDots(COUNTS, 4, STAY, null);
    expect(dots.map(({ length }) => length)).toEqual([7, 17, 35, 62, 40]);
    // counts × (weak − strong) ÷ 4: 4.6, 12.4, 26.1, 35.7
    expect(dots.map((column) => of(column, 'hostage'))).toEqual([5, 12, 26, 36, 0]);
    expect(dots[0]).toEqual(['here', 'here', 'hostage', 'hostage', 'hostage', 'hostage', 'hostage']);
  });
  test('until the month of the fall only those go who would have gone anyway; after it hostages go', () => {
    const before = fallDots(COUNTS, 4, STAY, { month: 18, start: 18 });
    const without = fallDots(COUNTS, 4, { ...STAY, after: TODAY }, { month: 18, start: 18 });
    expect(before).toEqual(without);
    const [held, freed] = [18, 36].map((month) =>
      fallDots(COUNTS, 4, STAY, { month, start: 18 }).reduce((sum, column) => sum + of(column, 'hostage'), 0),
    );
    expect(freed).toBeLessThan(held!);
  });
  test('as many dots are gone as customers have left, to half a dot', () => {
    const gone = { month: 30, start: 18 };
    fallDots(COUNTS, 4, STAY, gone).forEach((column, k) => {
      const left = COUNTS[k]! * (1 - TODAY[k]! ** 1.5 * AFTER[k]!);
      expect(hereAt(STAY, k, gone)).toBeCloseTo(TODAY[k]! ** 1.5 * AFTER[k]!, 12);
      expect(Math.abs(4 * of(column, 'gone') - left)).toBeLessThanOrEqual(2);
    });
  });
  test('who comes to a grade and who goes from it', () => {
    const dots = movedDots([28, 66, 141, 246, 159], [11, 36, 100, 244, 249], 4);
    expect(dots.map((column) => [of(column, 'here'), of(column, 'arrived'), of(column, 'moved')])).toEqual([
      [3, 0, 4],
      [9, 0, 8],
      [25, 0, 10],
      [61, 0, 1],
      [40, 22, 0],
    ]);
  });
});
