import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { arrivals, levelsAfter, movers } from '#engine/matrices/movers.ts';
import { classify } from '#engine/matrices/zones.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import type { Move } from '#engine/positions/positions.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import type { Carried, Moment } from '#state/matrices/points.ts';
import { drawn, hereAfter, hereOf, LOOK } from '#state/matrices/points.ts';

const { scenario } = creditCard;
const population = populationOf(scenario);
const positions = positionsOf(scenario);
const scores = scoresOf(population, positions);
const threshold = positions.thresholds.attitude;
const zone = classify(population, 'attitude', threshold);

const MOVE: Move = { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 };

function carriedBy(move: Move): Carried {
  const customers = movers(population, move, threshold, zone, {});
  const there = arrivals(population, move, customers, zone);
  const levels = levelsAfter(population, scores, positions, move, customers, there);
  return { customers, x: there.x, y: there.y, ...levels, way: 1, success: 1 };
}

/** By level, with as much hazard behind everybody. */
const here = (hazard: number): Float32Array =>
  Float32Array.from({ length: population.segments * LEVELS }, (_, cell) =>
    Math.exp(-Math.exp(scores.levels[cell % LEVELS]!) * hazard),
  );
const moment = (hazardBefore: number, hazard: number): Moment => ({
  here: here(hazard),
  before: here(hazardBefore),
  scores,
  shock: null,
});

describe('those who are carried', () => {
  test('at the outset stay from then on as those stay whose place they take', () => {
    const carried = carriedBy(MOVE);
    const { model } = arrivals(population, MOVE, carried.customers, zone);
    const later = moment(0, 0.7);
    carried.customers.forEach((_, k) => {
      expect(hereAfter(later, population, carried, k)).toBeCloseTo(hereOf(later, population, model![k]!), 6);
    });
  });

  test('later, have what they went through before behind them', () => {
    const carried = carriedBy(MOVE);
    const atOnce = moment(0.4, 0.4);
    carried.customers.forEach((i, k) => {
      expect(hereAfter(atOnce, population, carried, k)).toBeCloseTo(hereOf(atOnce, population, i), 6);
    });
  });

  test('by a shift of nothing stay as they would have', () => {
    const carried = carriedBy({ ...MOVE, to: { shift: { x: 0, y: 0 } } });
    const later = moment(0.2, 0.9);
    expect(carried.customers.length).toBe(200);
    carried.customers.forEach((i, k) => {
      expect(hereAfter(later, population, carried, k)).toBeCloseTo(hereOf(later, population, i), 6);
    });
  });

  test('are drawn longer than they would have been', () => {
    const carried = carriedBy(MOVE);
    const { x, y } = { x: population.places.repeat, y: population.places.attitude };
    const { look } = drawn({ population, x, y, chosen: null, carried, moment: moment(0, 0.7) });
    const left = [...carried.customers].filter((i) => look[i] !== LOOK.absent).length;
    const arrived = look.slice(population.customers).filter((one) => one === LOOK.arrived).length;
    expect(arrived).toBeGreaterThan(left + 10);
  });
});
