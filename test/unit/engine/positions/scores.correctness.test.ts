import { describe, expect, test } from 'vitest';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import type { Population } from '#engine/positions/population.ts';
import type { Axis, Effect, FullPositions } from '#engine/positions/positions.ts';
import { AXES, GROUPS } from '#engine/positions/positions.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { scorePlaces, scoreRule, scoresOf } from '#engine/positions/scores.ts';
import { textbook } from '../../../helpers/scenarios.ts';

/** Customers who differ on attitude and repeat only. */
function people(attitude: readonly number[], repeat: readonly number[], segment: readonly number[]): Population {
  const n = attitude.length;
  const places = Object.fromEntries(AXES.map((axis) => [axis, new Float32Array(n).fill(4)])) as Record<
    Axis,
    Float32Array
  >;
  return {
    customers: n,
    segments: Math.max(...segment) + 1,
    segment: Uint8Array.from(segment),
    group: new Uint8Array(n),
    places: { ...places, attitude: Float32Array.from(attitude), repeat: Float32Array.from(repeat) },
    luck: new Float32Array(n).fill(0.5),
  };
}

const none = Object.fromEntries(AXES.map((axis) => [axis, { churn: 0, margin: 0 }])) as Record<Axis, Effect>;
const withEffects = (effects: Partial<Record<Axis, Effect>>): FullPositions => ({
  ...positionsOf(textbook()),
  effects: { ...none, ...effects },
});

describe('three customers by hand', () => {
  // mean attitude 50, mean repeat 4; 15 % less churn for every 10 points, 10 % more margin for every purchase
  const three = people([30, 50, 70], [2, 6, 4], [0, 0, 1]);
  const rule = withEffects({ attitude: { churn: -0.15, margin: 0 }, repeat: { churn: 0, margin: 0.1 } });
  const { levels, level, upper, margin } = scoresOf(three, rule);

  test('scores are ∓2·ln 0.85, and levels lie evenly between them', () => {
    const most = -2 * Math.log(0.85);
    expect(levels[0]).toBeCloseTo(-most, 14);
    expect(levels[LEVELS - 1]).toBeCloseTo(most, 14);
    for (let j = 1; j < LEVELS; j++) expect(levels[j]! - levels[j - 1]!).toBeCloseTo((2 * most) / 11, 14);
  });

  test('who has the best attitude leaves least: level 0, the middle halfway between 5 and 6, the worst at the top', () => {
    expect([...level]).toEqual([LEVELS - 2, 5, 0]);
    expect(upper[0]).toBe(1);
    expect(upper[1]).toBeCloseTo(0.5, 6);
    expect(upper[2]).toBe(0);
  });

  test('margins are 1.1⁻² and 1.1² over their mean, in the segment; alone in a segment: the average', () => {
    const mean = (1.1 ** -2 + 1.1 ** 2) / 2;
    expect(margin[0]).toBeCloseTo(1.1 ** -2 / mean - 1, 6);
    expect(margin[1]).toBeCloseTo(1.1 ** 2 / mean - 1, 6);
    expect(margin[2]).toBeCloseTo(0, 7);
  });

  test('other places by the same rule: the same where they are the same, cut to the last level beyond', () => {
    const scored = scorePlaces(scoreRule(three, rule), three.places, three.segment);
    expect(scored).toEqual({ level, upper, margin });
    const beyond = scorePlaces(scoreRule(three, rule), people([0, 100], [4, 4], [0, 1]).places, Uint8Array.of(0, 1));
    expect([...beyond.level]).toEqual([LEVELS - 2, 0]);
    expect([...beyond.upper]).toEqual([1, 0]);
  });
});

describe('nothing to tell customers apart', () => {
  const everywhere = { attitude: { churn: -0.15, margin: 0.1 }, repeat: { churn: -0.1, margin: 0.1 } };

  test('all at one point: all levels are one, and everybody is average', () => {
    const { levels, level, upper, margin } = scoresOf(
      people([37, 37, 37], [5, 5, 5], [0, 1, 1]),
      withEffects(everywhere),
    );
    expect(new Set(levels).size).toBe(1);
    expect(levels[0]).toBeCloseTo(0, 12);
    expect([...level]).toEqual([0, 0, 0]);
    expect([...upper]).toEqual([0, 0, 0]);
    for (const each of margin) expect(each).toBeCloseTo(0, 12);
  });

  test('places without effects: the same', () => {
    const { levels, upper, margin } = scoresOf(people([10, 90], [5, 20], [0, 0]), withEffects({}));
    expect([...levels]).toEqual(Array.from({ length: LEVELS }, () => 0));
    expect([...upper, ...margin]).toEqual([0, 0, 0, 0]);
  });

  test('one customer', () => {
    const { upper, margin } = scoresOf(people([10], [5], [0]), withEffects(everywhere));
    expect([...upper, ...margin]).toEqual([0, 0]);
  });
});

describe('the assumed population', () => {
  const places = { customers: 3000 };
  const scenario = textbook({ positions: places });
  const population = populationOf(scenario);
  const positions = positionsOf(scenario);
  const { levels, level, upper, margin } = scoresOf(population, positions);

  test('between its levels every score is where the formula says', () => {
    const score = (i: number): number =>
      AXES.reduce((sum, axis) => {
        const column = population.places[axis];
        const mean = column.reduce((total, place) => total + place, 0) / column.length;
        const step = axis === 'repeat' || axis === 'brands' ? 1 : 10;
        return sum + (Math.log(1 + positions.effects[axis].churn) * (column[i]! - mean)) / step;
      }, 0);
    for (let i = 0; i < 3000; i += 97) {
      const at = levels[level[i]!]! * (1 - upper[i]!) + levels[level[i]! + 1]! * upper[i]!;
      expect(at).toBeCloseTo(score(i), 6);
    }
  });

  test('margins average out within the segment', () => {
    expect(margin.reduce((sum, each) => sum + each, 0) / 3000).toBeCloseTo(0, 6);
    expect(Math.min(...margin)).toBeGreaterThan(-1);
  });

  test('trust leaves least, price most', () => {
    const mean = (group: (typeof GROUPS)[number]): number => {
      const those = [...level.keys()].filter((i) => population.group[i] === GROUPS.indexOf(group));
      return those.reduce((sum, i) => sum + level[i]! + upper[i]!, 0) / those.length;
    };
    const means = GROUPS.map(mean);
    expect(Math.min(...means)).toBe(means[GROUPS.indexOf('trust')]);
    expect(Math.max(...means)).toBe(means[GROUPS.indexOf('price')]);
  });
});
