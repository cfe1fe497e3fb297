import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { needCounts, needsOf } from '#engine/matrices/needs-points.ts';
import { weigh } from '#engine/matrices/weigh.ts';
import { classify } from '#engine/matrices/zones.ts';
import { axisCorrelation } from '#engine/positions/axis-correlation.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { splitSurvival } from '#engine/positions/frailty.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { AXES, GROUPS, MATRICES, MATRIX_OF, SHOCKS } from '#engine/positions/positions.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import type { Scenario } from '#engine/scenario.ts';
import { textbook } from '../../../helpers/scenarios.ts';

describe('a scenario that says nothing', () => {
  const positions = positionsOf(textbook());

  test('has 1,500 customers of six groups', () => {
    expect(positions.customers).toBe(1500);
    expect(positions.groups).toHaveLength(1);
    expect(positions.groups[0]!.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
    for (const group of GROUPS) expect(Object.keys(positions.places[group])).toEqual([...AXES]);
  });

  test('names a share released for every kind of both matrices under every shock, none negative or above 1', () => {
    for (const shock of SHOCKS) {
      for (const kind of [...MATRIX_OF.attachment.zones, ...MATRIX_OF.durability.zones]) {
        const share = positions.shock.released[shock][kind]!;
        const [low, high] = typeof share === 'number' ? [share, share] : [share.low, share.high];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThan(1);
      }
    }
  });

  test('when the promotion ends those who came for it go, and of all others at most 5 in 100', () => {
    const released = positions.shock.released['promotion-ends'];
    expect(released.incentive).toEqual({ low: 0.28, high: 0.42 });
    expect(released.price).toEqual({ low: 0.36, high: 0.56 });
    for (const kind of ['trust', 'monopoly', 'inertia', 'latent', 'kinship']) {
      expect(released[kind]).toHaveProperty('high');
      expect((released[kind] as { high: number }).high).toBeLessThanOrEqual(0.05);
    }
  });
});

describe('what is said counts, and nothing else changes', () => {
  const plain = positionsOf(textbook());
  const said = positionsOf(
    textbook({
      positions: {
        customers: 12,
        groups: { all: { trust: 3, price: 1 } },
        places: { trust: { attitude: { middle: 60, spread: 4 } } },
        correlations: [{ a: 'attitude', b: 'repeat', rank: 0.3 }],
        effects: { repeat: { churn: 0, margin: 0.5 } },
        churnStrength: 0,
        thresholds: { involvement: { x: 3, y: 40 } },
        needs: { served: { indifference: 0.5, satisfaction: 0.5, delight: 0.5, loyalty: 0.5 }, churnPerPoint: 2 },
        shock: { kind: 'rule-lifted', month: 0 },
      },
    }),
  );

  test('number, weights, strength, month', () => {
    expect(said.customers).toBe(12);
    expect(said.groups).toEqual([[0.75, 0, 0, 0, 0.25, 0]]);
    expect(said.churnStrength).toBe(0);
    expect(said.marginStrength).toEqual(plain.marginStrength);
    expect(said.shock).toEqual({ ...plain.shock, kind: 'rule-lifted', month: 0 });
  });

  test('places, correlations, effects', () => {
    expect(said.places.trust).toEqual({ ...plain.places.trust, attitude: { middle: 60, spread: 4 } });
    expect(said.places.price).toEqual(plain.places.price);
    expect(said.correlation).toEqual(axisCorrelation([{ a: 'attitude', b: 'repeat', rank: 0.3 }]));
    expect(said.effects).toEqual({ ...plain.effects, repeat: { churn: 0, margin: 0.5 } });
  });

  test('thresholds and needs', () => {
    expect(said.thresholds).toEqual({ ...plain.thresholds, involvement: { x: 3, y: 40 } });
    expect(said.needs.served.loyalty).toBe(0.5);
    expect(said.needs.churnPerPoint).toBe(2);
    expect(said.needs.worth).toEqual(plain.needs.worth);
  });

  test('groups of one segment of two: the other keeps those assumed', () => {
    const [segment] = textbook().segments;
    const segments = [segment!, { ...segment!, id: 'other' }];
    const { groups } = positionsOf(textbook({ segments, positions: { groups: { all: { latent: 2 } } } }));
    expect(groups[0]).toEqual([0, 0, 0, 0, 0, 1]);
    groups[1]!.forEach((weight, g) => expect(weight).toBeCloseTo(plain.groups[0]![g]!, 14));
  });

  test('groups that weigh nothing', () => {
    expect(() => positionsOf(textbook({ positions: { groups: { all: { latent: 0 } } } }))).toThrow(
      'invalid groups: one must be above 0',
    );
  });
});

/** One segment; many customers, so that chance hardly matters. */
const scenario: Scenario = { ...creditCard.scenario, positions: { customers: 20_000 } };
const population = populationOf(scenario);
const positions = positionsOf(scenario);
const scores = scoresOf(population, positions);
const weightsOf = (matrix: MatrixId): ReturnType<typeof weigh> =>
  weigh(population, scores, classify(population, matrix, positions.thresholds[matrix]), MATRIX_OF[matrix].zones.length);
const of1500 = (matrix: MatrixId): number[] => [...weightsOf(matrix).customers].map((n) => (n * 1500) / 20_000);

describe('the assumed firm looks as it is drawn (matrix-light, matrix-expectation-light, matrix-attachment-shock-light)', () => {
  // the pictures were drawn from two different samples: 556 of 1,500 buy seldom in one, 451 in the other
  test('attitude: 469 loyal, 237 latent, 475 spurious, 319 not loyal, to 30', () => {
    const drawn = [469, 237, 475, 319];
    of1500('attitude').forEach((n, zone) => expect(Math.abs(n - drawn[zone]!)).toBeLessThan(31));
  });

  test('attachment: 297 trust, 322 incentive, 194 monopoly, 236 inertia, 233 price, 218 latent, to 80', () => {
    const drawn = [297, 322, 194, 236, 233, 218];
    of1500('attachment').forEach((n, zone) => expect(Math.abs(n - drawn[zone]!)).toBeLessThan(81));
  });

  test('needs: 286, 407, 284 and 223 of 1,200, to 40', () => {
    const drawn = [286, 407, 284, 223];
    const counts = needCounts(needsOf(scenario, population), positions.thresholds.expectation);
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(1200);
    counts.forEach((n, zone) => expect(Math.abs(n - drawn[zone]!)).toBeLessThan(40));
  });

  test('no zone of any matrix is empty with 1,500 customers', () => {
    for (const matrix of MATRICES) expect(Math.min(...of1500(matrix))).toBeGreaterThan(90);
  });

  test('with a tenth leaving a year: loyal 0.3, latent 0.6, spurious 1.1, not loyal 2.3 times as many (6, 12, 25, 44 of 21)', () => {
    const { levels } = weigh(population, scores, new Uint8Array(20_000), 1);
    const here = new Float64Array(LEVELS * 2);
    const z = scores.levels.map((level) => Math.exp(level));
    splitSurvival(
      Float64Array.of(1, 0.9),
      2,
      levels.map((n) => n / 20_000),
      z,
      here,
      new Float64Array(2),
    );
    const zones = weightsOf('attitude');
    const leaving = [...zones.customers].map((n, zone) => {
      let gone = 0;
      for (let j = 0; j < LEVELS; j++) gone += zones.levels[zone * LEVELS + j]! * (1 - here[j * 2 + 1]!);
      return gone / n / 0.1;
    });
    const drawn = [6 / 21, 12 / 21, 25 / 21, 44 / 21];
    leaving.forEach((times, zone) => expect(Math.abs(times - drawn[zone]!)).toBeLessThan(0.25));
    expect(leaving[0]! / leaving[3]!).toBeLessThan(0.2);
  });

  test('who buys often brings most: loyal and spurious above the average, the others below', () => {
    const { customers, margins } = weightsOf('attitude');
    const mean = [...customers].map(
      (n, zone) => margins.subarray(zone * LEVELS, (zone + 1) * LEVELS).reduce((sum, m) => sum + m, 0) / n,
    );
    expect(Math.min(mean[0]!, mean[2]!)).toBeGreaterThan(0.1);
    expect(Math.max(mean[1]!, mean[3]!)).toBeLessThan(-0.3);
  });
});
