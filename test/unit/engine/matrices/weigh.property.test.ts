import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { emptyWeights, weigh } from '#engine/matrices/weigh.ts';
import { classify } from '#engine/matrices/zones.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { AXIS_SCALES, MATRICES, MATRIX_OF } from '#engine/positions/positions.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import { textbook } from '../../../helpers/scenarios.ts';

const [segment] = textbook().segments;
const scenario = textbook({
  segments: [segment!, { ...segment!, id: 'b', share: 0.4 }],
  positions: { customers: 900 },
});
const population = populationOf(scenario);
const positions = positionsOf(scenario);
const scores = scoresOf(population, positions);
const all = weigh(population, scores, new Uint8Array(900), 1);

const division = fc
  .record({
    matrix: fc.constantFrom(...MATRICES),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ matrix, x, y }) => {
    const along = (share: number, axis: keyof typeof AXIS_SCALES): number =>
      AXIS_SCALES[axis].min + share * (AXIS_SCALES[axis].max - AXIS_SCALES[axis].min);
    return { matrix, threshold: { x: along(x, MATRIX_OF[matrix].x), y: along(y, MATRIX_OF[matrix].y) } };
  });

test('zones add up to all customers, for any thresholds: heads and levels to the last bit', () => {
  fc.assert(
    fc.property(division, ({ matrix, threshold }) => {
      const zones = MATRIX_OF[matrix].zones.length;
      const weights = weigh(population, scores, classify(population, matrix, threshold), zones);
      const summed = (column: Float64Array, width: number): number[] =>
        Array.from({ length: width }, (_, at) => {
          let sum = 0;
          for (let zone = 0; zone < zones; zone++) sum += column[zone * width + at]!;
          return sum;
        });
      expect(summed(weights.customers, 2)).toEqual([...all.customers]);
      expect(summed(weights.levels, 2 * LEVELS)).toEqual([...all.levels]);
      summed(weights.margins, 2 * LEVELS).forEach((sum, at) => expect(sum).toBeCloseTo(all.margins[at]!, 10));
    }),
    { seed: 4, numRuns: 60 },
  );
});

test('in every zone and segment levels add up to its customers', () => {
  fc.assert(
    fc.property(division, ({ matrix, threshold }) => {
      const zone = classify(population, matrix, threshold);
      const { customers, levels } = weigh(population, scores, zone, MATRIX_OF[matrix].zones.length);
      customers.forEach((n, cell) => {
        expect(levels.subarray(cell * LEVELS, (cell + 1) * LEVELS).reduce((sum, mass) => sum + mass, 0)).toBe(n);
        const isIn = (q: number, i: number): boolean => q * 2 + population.segment[i]! - cell === 0;
        expect(n).toBe(zone.filter(isIn).length);
      });
    }),
    { seed: 4, numRuns: 30 },
  );
});

test('margins are those of the customers, added up', () => {
  const zone = classify(population, 'attitude', positions.thresholds.attitude);
  const { margins } = weigh(population, scores, zone, 4);
  const wanted = new Float64Array(8);
  zone.forEach((q, i) => (wanted[q * 2 + population.segment[i]!]! += scores.margin[i]!));
  wanted.forEach((sum, cell) => {
    expect(margins.subarray(cell * LEVELS, (cell + 1) * LEVELS).reduce((total, m) => total + m, 0)).toBeCloseTo(
      sum,
      10,
    );
  });
});

test('what was written before is gone', () => {
  const out = emptyWeights(1, 2);
  for (const column of [out.customers, out.levels, out.margins]) column.fill(7);
  expect(weigh(population, scores, new Uint8Array(900), 1, out)).toBe(out);
  expect(out).toEqual(all);
});
