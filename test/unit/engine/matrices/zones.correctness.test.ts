import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, classifyPlaces, zoneArea, zoneNumber, zoneOf } from '#engine/matrices/zones.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { AXIS_SCALES, MATRICES, MATRIX_OF } from '#engine/positions/positions.ts';
import { textbook } from '../../../helpers/scenarios.ts';

const { thresholds } = positionsOf(textbook());
const nameAt = (matrix: MatrixId, x: number, y: number, threshold = thresholds[matrix]): string =>
  MATRIX_OF[matrix].zones[zoneOf(matrix, x, y, threshold)]!;
/** A place of 0 … 10 on the axis of a matrix. */
const outOf10 = (matrix: MatrixId, along: 'x' | 'y', value: number): number => {
  const { min, max } = AXIS_SCALES[MATRIX_OF[matrix][along]];
  return min + ((max - min) * value) / 10;
};

describe('published placements (literature.md §5)', () => {
  test.each([
    [8, 8, 'loyal'],
    [8, 2, 'latent'],
    [2, 8, 'spurious'],
    [2, 2, 'not-loyal'],
  ])('Dick & Basu 1994: attitude %i and patronage %i of 10 is %s', (attitude, patronage, zone) => {
    expect(nameAt('attitude', outOf10('attitude', 'x', patronage), outOf10('attitude', 'y', attitude))).toBe(zone);
  });

  test.each([
    [8, 8, ['trust']],
    [8, 2, ['latent']],
    [2, 8, ['inertia', 'incentive', 'monopoly']],
    [2, 2, ['price']],
  ])('Griffin 1995: attachment %i and repeat purchase %i of 10 is in the corner of %s', (attachment, repeat, zones) => {
    const zone = nameAt('attachment', outOf10('attachment', 'x', repeat), outOf10('attachment', 'y', attachment));
    expect(zones).toContain(zone);
  });

  test.each([
    [8, 1, 'loyal'],
    [2, 1, 'habitual'],
    [8, 5, 'multi-brand'],
    [2, 5, 'switchers'],
  ])('Knox 1998: involvement %i of 10 and brands %i is %s', (involvement, brands, zone) => {
    expect(nameAt('involvement', brands, outOf10('involvement', 'y', involvement))).toBe(zone);
  });

  test.each([
    [80, 20, 'indifference'],
    [80, 80, 'satisfaction'],
    [20, 80, 'delight'],
    [20, 20, 'loyalty'],
  ])('theory.md B2: expectation %i and expression %i is %s', (expectation, expression, zone) => {
    expect(nameAt('expectation', expression, expectation)).toBe(zone);
  });

  test.each([
    ['trust', 80, 80],
    ['kinship', 34, 76],
    ['inertia', 26, 60],
    ['interest', 65, 36],
    ['monopoly', 82, 24],
    ['latent', 20, 20],
  ])('theory.md B4, anchors ours: %s at dependence %i and durability %i', (zone, dependence, durability) => {
    expect(nameAt('durability', dependence, durability)).toBe(zone);
  });

  test('Griffin and Dick & Basu agree cell by cell, for any place and thresholds', () => {
    const corner: Readonly<Record<string, string>> = {
      trust: 'loyal',
      latent: 'latent',
      inertia: 'spurious',
      incentive: 'spurious',
      monopoly: 'spurious',
      price: 'not-loyal',
    };
    const on24 = fc.double({ min: 0, max: 24, noNaN: true });
    const on100 = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(on24, on100, on24, on100, (x, y, thresholdX, thresholdY) => {
        const threshold = { x: thresholdX, y: thresholdY };
        expect(corner[nameAt('attachment', x, y, threshold)]).toBe(nameAt('attitude', x, y, threshold));
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('on the line', () => {
  test('a customer stands above it', () => {
    expect(nameAt('attitude', 10, 55)).toBe('loyal');
    expect(nameAt('attitude', 9.999, 55)).toBe('latent');
    expect(nameAt('attitude', 10, 54.999)).toBe('spurious');
    expect(nameAt('involvement', 2.5, 50)).toBe('multi-brand');
  });

  test('thresholds at the ends leave zones empty, and everybody somewhere', () => {
    expect(nameAt('attitude', 0, 0, { x: 0, y: 0 })).toBe('loyal');
    expect(nameAt('attitude', 24, 100, { x: 24, y: 100 })).toBe('loyal');
    expect(nameAt('attitude', 23, 99, { x: 24, y: 100 })).toBe('not-loyal');
    expect(['incentive', 'monopoly', 'inertia']).toContain(nameAt('attachment', 24, 20, { x: 24, y: 100 }));
  });
});

describe('zones that share a corner', () => {
  test.each([
    ['inertia', 12.5, 33],
    ['incentive', 18, 42],
    ['monopoly', 20, 12],
  ])('%s has its anchor at repeat %f and attachment %f', (zone, x, y) => {
    const { anchor } = zoneArea('attachment', zoneNumber('attachment', zone), thresholds.attachment);
    expect(anchor!.x).toBeCloseTo(x, 12);
    expect(anchor!.y).toBeCloseTo(y, 12);
    expect(nameAt('attachment', x, y)).toBe(zone);
  });

  test('anchors keep their place in the corner when a threshold moves: halfway up it, halfway up', () => {
    const { anchor } = zoneArea('attachment', zoneNumber('attachment', 'monopoly'), { x: 17, y: 27.5 });
    // (20 − 10)/14 and 12/55 of the way
    expect(anchor!.x).toBeCloseTo(17 + 7 * (10 / 14), 12);
    expect(anchor!.y).toBeCloseTo(6, 12);
    expect(nameAt('attachment', 21, 7, { x: 17, y: 27.5 })).toBe('monopoly');
  });

  test('a place belongs to the nearest, in ranges of the axes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 24, noNaN: true }),
        fc.double({ min: 0, max: 54.9, noNaN: true }),
        (x, y) => {
          const away = (zone: string): number => {
            const { anchor } = zoneArea('attachment', zoneNumber('attachment', zone), thresholds.attachment);
            return Math.hypot((x - anchor!.x) / 24, (y - anchor!.y) / 100);
          };
          const least = Math.min(...['incentive', 'monopoly', 'inertia'].map(away));
          expect(away(nameAt('attachment', x, y))).toBeCloseTo(least, 9);
        },
      ),
      { seed: 4 },
    );
  });
});

test('an area holds its zone, and only it: for every place of a grid, in every matrix', () => {
  for (const matrix of MATRICES) {
    for (let i = 0; i <= 10; i++) {
      for (let j = 0; j <= 10; j++) {
        const [x, y] = [outOf10(matrix, 'x', i), outOf10(matrix, 'y', j)];
        const area = zoneArea(matrix, zoneOf(matrix, x, y, thresholds[matrix]), thresholds[matrix]);
        expect(x >= area.x[0] && x <= area.x[1] && y >= area.y[0] && y <= area.y[1]).toBe(true);
      }
    }
  }
});

describe('all customers at once', () => {
  const population = populationOf(textbook({ positions: { customers: 500 } }));

  test('the same zones as one by one', () => {
    for (const matrix of MATRICES) {
      const x = population.places[MATRIX_OF[matrix].x];
      const y = population.places[MATRIX_OF[matrix].y];
      const single = Uint8Array.from(x, (place, i) => zoneOf(matrix, place, y[i]!, thresholds[matrix]));
      expect(classify(population, matrix, thresholds[matrix])).toEqual(single);
      expect(classifyPlaces(matrix, x, y, thresholds[matrix])).toEqual(single);
    }
  });

  test('written where asked', () => {
    const out = new Uint8Array(500).fill(99);
    expect(classify(population, 'attitude', thresholds.attitude, out)).toBe(out);
    expect(Math.max(...out)).toBe(3);
  });
});

test('a zone that is not there', () => {
  expect(() => zoneNumber('attitude', 'monopoly')).toThrow(
    'invalid zone: attitude has loyal, latent, spurious, not-loyal, got monopoly',
  );
});
