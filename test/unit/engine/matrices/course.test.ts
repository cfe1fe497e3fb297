/** The course of things at the medians. */
import { describe, expect, it } from 'vitest';
import { courseRunner } from '#engine/matrices/course-runner.ts';
import type { CoursePart } from '#engine/matrices/matrix-summary.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { weigh } from '#engine/matrices/weigh.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { plainSurvival } from '#test/helpers/plain-loop.ts';
import { textbook } from '#test/helpers/scenarios.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const courseOf = (scenario: Scenario): CoursePart => courseRunner({ kind: 'course', scenario })(0, 1);

/** Share of a segment's customers still here, by month. */
function wholeOf(scenario: Scenario, { here, months }: CoursePart, segment: number): number[] {
  const population = populationOf(scenario);
  const { customers, levels } = weigh(
    population,
    scoresOf(population, positionsOf(scenario)),
    new Uint8Array(population.customers),
    1,
  );
  return Array.from({ length: months + 1 }, (_, month) => {
    let sum = 0;
    for (let j = segment * LEVELS; j < (segment + 1) * LEVELS; j++) sum += levels[j]! * here[j * (months + 1) + month]!;
    return sum / customers[segment]!;
  });
}

describe('the course', () => {
  it('adds up to the survival of each segment, month by month', () => {
    const segments = (['constant', 'sbg', 'contracts'] as const).map((id) => ({
      ...textbook().segments[0]!,
      id,
      retention:
        id === 'sbg'
          ? ({ kind: 'sbg', alpha: 0.8, beta: 20 } as const)
          : ({ kind: 'constant', churn: 0.25, ...(id === 'contracts' ? { every: 18 } : {}) } as const),
    }));
    const scenario = textbook({ period: 'month', horizonYears: 6, segments });
    const course = courseOf(scenario);
    expect(course.months).toBe(72);
    segments.forEach((segment, s) => {
      const whole = wholeOf(scenario, course, s);
      plainSurvival(scenario, segment, [], 72).forEach((left, month) => {
        expect(Math.abs(whole[month]! - left)).toBeLessThan(1e-6);
      });
    });
  });

  it('goes in months where a period is a year', () => {
    const course = courseOf(textbook({ horizonYears: 3 }));
    expect(course.months).toBe(36);
    for (const [month, left] of [
      [11, 1],
      [12, 0.8],
      [35, 0.64],
      [36, 0.512],
    ] as const) {
      expect(wholeOf(textbook(), course, 0)[month]).toBeCloseTo(left, 6);
    }
  });

  it('ends after ten years, or with the horizon', () => {
    const months = (horizonYears: Scenario['horizonYears'], period: Scenario['period']): number =>
      courseOf(textbook({ horizonYears, period })).months;
    expect(months('infinite', 'month')).toBe(120);
    expect(months('infinite', 'year')).toBe(120);
    expect(months(40, 'year')).toBe(120);
    expect(months(0.5, 'month')).toBe(6);
  });

  it('takes ranges at their medians', () => {
    const course = courseOf(uncertain());
    // the middle of 15 … 25 % as the engine's curve of a rate has it lies between the two
    const left = wholeOf(uncertain(), course, 0)[12];
    expect(left).toBeGreaterThan(0.79);
    expect(left).toBeLessThan(0.81);
  });

  it('knows when each move begins, how long it grows, and how well it succeeds', () => {
    const move = (id: string, over: object): Lever => ({
      id,
      kind: 'move',
      size: 0.3,
      move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 },
      ...over,
    });
    const levers: Lever[] = [
      move('now', {}),
      { id: 'desk', kind: 'programme' },
      move('later', { size: { low: 0.2, high: 0.4 }, startMonth: 4, rampMonths: 6 }),
      move('off', { off: true }),
    ];
    const { success } = courseOf(textbook({ levers }));
    expect([...success.subarray(0, 6)]).toEqual([0.3, 0, 0, 0, 0, 0]);
    expect(success[6]).toBeCloseTo(0.3, 1);
    expect([...success.subarray(7)]).toEqual([4, 6, 0, 0, 0]);
  });
});
