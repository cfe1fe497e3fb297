import { describe, expect, test } from 'vitest';
import { needCounts, needsOf } from '#engine/matrices/needs-points.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import type { Axis } from '#engine/positions/positions.ts';
import { AXES } from '#engine/positions/positions.ts';
import { textbook } from '../../../helpers/scenarios.ts';

const scenario = textbook({ positions: { customers: 400 } });
const population = populationOf(scenario);

/** Customers all at one place. */
const crowd = (customers: number, expectation: number, expression: number): Parameters<typeof needsOf>[1] => ({
  customers,
  places: {
    ...(Object.fromEntries(AXES.map((axis) => [axis, new Float32Array(customers)])) as Record<Axis, Float32Array>),
    expectation: new Float32Array(customers).fill(expectation),
    expression: new Float32Array(customers).fill(expression),
  },
});

describe('four needs of each of the first 300 customers', () => {
  const needs = needsOf(scenario, population);

  test('customer after customer', () => {
    expect([...needs.customer]).toEqual(Array.from({ length: 1200 }, (_, n) => Math.floor(n / 4)));
  });

  test('of all where there are fewer, and the same ones', () => {
    const few = needsOf(scenario, populationOf(textbook({ positions: { customers: 30 } })));
    expect(few.x).toEqual(needs.x.slice(0, 120));
    expect(few.y).toEqual(needs.y.slice(0, 120));
  });

  test('more customers change none', () => {
    const many = needsOf(scenario, populationOf(textbook({ positions: { customers: 2000 } })));
    expect(many).toEqual(needs);
  });

  test('all on their axes', () => {
    for (const column of [needs.x, needs.y]) {
      expect(Math.min(...column)).toBeGreaterThan(0);
      expect(Math.max(...column)).toBeLessThan(100);
    }
    expect(Math.min(...needs.luck)).toBeGreaterThan(0);
    expect(Math.max(...needs.luck)).toBeLessThan(1);
  });

  test('every need in one zone', () => {
    const counts = needCounts(needs, { x: 50, y: 50 });
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(1200);
    expect([...needCounts(needs, { x: 0, y: 0 })]).toEqual([0, 1200, 0, 0]);
    expect([...needCounts(needs, { x: 100, y: 100 })]).toEqual([0, 0, 0, 1200]);
  });
});

test('needs lie around their customer: half above on either axis, to four standard errors, independently of one another', () => {
  const { x, y } = needsOf(scenario, crowd(300, 70, 30));
  const error = 4 * Math.sqrt(0.25 / 1200);
  expect(Math.abs(x.filter((each) => each > 30).length / 1200 - 0.5)).toBeLessThan(error);
  expect(Math.abs(y.filter((each) => each > 70).length / 1200 - 0.5)).toBeLessThan(error);
  const both = [...x.keys()].filter((n) => x[n]! > 30 && y[n]! > 70).length / 1200;
  expect(Math.abs(both - 0.25)).toBeLessThan(4 * Math.sqrt(0.1875 / 1200));
});

test('from the very end of an axis nothing deviates', () => {
  const { x, y } = needsOf(scenario, crowd(5, 100, 0));
  expect(new Set(x)).toEqual(new Set([0]));
  expect(new Set(y)).toEqual(new Set([100]));
});
