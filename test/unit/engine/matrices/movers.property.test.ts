import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insideLasso } from '#engine/matrices/lasso.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { arrivals, movers, transferOf } from '#engine/matrices/movers.ts';
import type { Transfer } from '#engine/matrices/transfer.ts';
import { weigh } from '#engine/matrices/weigh.ts';
import { classify, zoneArea, zoneNumber, zoneOf } from '#engine/matrices/zones.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { Axis, MatrixId, Move } from '#engine/positions/positions.ts';
import { AXIS_SCALES, MATRICES, MATRIX_OF } from '#engine/positions/positions.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import { textbook } from '../../../helpers/scenarios.ts';

const [segment] = textbook().segments;
const scenario = textbook({
  segments: [segment!, { ...segment!, id: 'b', share: 0.5 }],
  positions: { customers: 1200 },
});
const population = populationOf(scenario);
const positions = positionsOf(scenario);
const scores = scoresOf(population, positions);
const zonesOf = (matrix: MatrixId): Uint8Array => classify(population, matrix, positions.thresholds[matrix]);
const zones = Object.fromEntries(MATRICES.map((matrix) => [matrix, zonesOf(matrix)])) as Record<MatrixId, Uint8Array>;

const take = (move: Move, eligible = {}): number[] => [
  ...movers(population, move, positions.thresholds[move.matrix], zones[move.matrix], eligible),
];
const transfer = (move: Move, taken = new Uint8Array(1200), only: number | null = null): Transfer =>
  transferOf(population, scores, positions, move, taken, only);
const inZone = (matrix: MatrixId, name: string): number[] =>
  [...zones[matrix].keys()].filter((i) => zones[matrix][i] === zoneNumber(matrix, name));
const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, n) => sum + n, 0);
const spuriousToLoyal = (customers: number): Move => ({
  matrix: 'attitude',
  from: { zone: 'spurious' },
  to: { zone: 'loyal' },
  customers,
});
const upBy = (y: number, customers = 100): Move => ({ ...spuriousToLoyal(customers), to: { shift: { x: 0, y } } });

const anyMove: fc.Arbitrary<Move> = fc.constantFrom(...MATRICES).chain((matrix) => {
  const zone = fc.constantFrom(...MATRIX_OF[matrix].zones);
  const along = (axis: Axis): fc.Arbitrary<number> =>
    fc.double({ min: AXIS_SCALES[axis].min, max: AXIS_SCALES[axis].max, noNaN: true });
  const { x, y } = MATRIX_OF[matrix];
  const corner = fc.tuple(along(x), along(y));
  return fc.record({
    matrix: fc.constant(matrix),
    from: fc.oneof(
      fc.record({ zone }),
      fc.record({ lasso: fc.array(corner, { minLength: 3, maxLength: 8 }).map((corners) => corners.flat()) }),
    ),
    to: fc.oneof(
      fc.record({ zone }),
      fc.record({ shift: fc.record({ x: along(x), y: along(y).map((by) => by - 30) }) }),
    ),
    customers: fc.integer({ min: 0, max: 700 }),
  });
});

describe('who is moved', () => {
  test('never more than asked or than there are, each once, rising, from where they are looked for', () => {
    fc.assert(
      fc.property(anyMove, (move) => {
        const taken = take(move);
        const all = take({ ...move, customers: 10_000 });
        expect(taken.length).toBe(Math.min(move.customers, all.length));
        expect(taken).toEqual([...new Set(taken)].toSorted((a, b) => a - b));
        const { x, y } = MATRIX_OF[move.matrix];
        const isFrom = (i: number): boolean =>
          'zone' in move.from
            ? zones[move.matrix][i] === zoneNumber(move.matrix, move.from.zone)
            : insideLasso(move.from.lasso, population.places[x][i]!, population.places[y][i]!);
        const isThere = (i: number): boolean =>
          'zone' in move.to && zones[move.matrix][i] === zoneNumber(move.matrix, move.to.zone);
        expect(all).toEqual([...zones[move.matrix].keys()].filter((i) => isFrom(i) && !isThere(i)));
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  test('from a zone to another the nearest first: the least distance to its area', () => {
    fc.assert(
      fc.property(anyMove, (move) => {
        const { from, to, matrix } = move;
        if (!('zone' in from) || !('zone' in to)) return;
        const area = zoneArea(matrix, zoneNumber(matrix, to.zone), positions.thresholds[matrix]);
        const outside = (
          axis: Axis,
          i: number,
          anchor: number | undefined,
          [low, high]: readonly [number, number],
        ): number => {
          const place = population.places[axis][i]!;
          const off = anchor === undefined ? Math.max(low - place, place - high, 0) : place - anchor;
          return off / (AXIS_SCALES[axis].max - AXIS_SCALES[axis].min);
        };
        const distance = (i: number): number =>
          Math.hypot(
            outside(MATRIX_OF[matrix].x, i, area.anchor?.x, area.x),
            outside(MATRIX_OF[matrix].y, i, area.anchor?.y, area.y),
          );
        const taken = new Set(take(move));
        const left = take({ ...move, customers: 10_000 }).filter((i) => !taken.has(i));
        const furthest = Math.max(0, ...[...taken].map(distance));
        for (const i of left) expect(distance(i)).toBeGreaterThanOrEqual(furthest - 1e-12);
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  test('100 of the spurious: those with the best attitude', () => {
    const attitudes = inZone('attitude', 'spurious').map((i) => population.places.attitude[i]!);
    const best = attitudes.toSorted((a, b) => b - a).slice(0, 100);
    const taken = take(spuriousToLoyal(100)).map((i) => population.places.attitude[i]!);
    expect(taken.toSorted((a, b) => b - a)).toEqual(best);
    expect(take(upBy(20))).toEqual(take(spuriousToLoyal(100)));
  });

  test('where all are as near, the first by number', () => {
    const alike = {
      ...population.places,
      attitude: new Float32Array(1200).fill(40),
      repeat: new Float32Array(1200).fill(15),
    };
    const same = { ...population, places: alike };
    const threshold = positions.thresholds.attitude;
    // the last customer alone is loyal
    same.places.attitude[1199] = 80;
    const zone = classify(same, 'attitude', threshold);
    expect([...movers(same, spuriousToLoyal(5), threshold, zone)]).toEqual([0, 1, 2, 3, 4]);
  });

  test('of one segment only, and not whoever is taken', () => {
    const taken = new Uint8Array(1200);
    const first = take(spuriousToLoyal(50), { segment: 1 });
    expect(first.map((i) => population.segment[i])).toEqual(Array.from({ length: 50 }, () => 1));
    for (const i of first) taken[i] = 1;
    const second = take(spuriousToLoyal(50), { segment: 1, taken });
    expect(second.filter((i) => first.includes(i))).toEqual([]);
    expect([...first, ...second].toSorted((a, b) => a - b)).toEqual(take(spuriousToLoyal(100), { segment: 1 }));
  });

  test('nobody, where nobody is asked for', () => {
    expect(take(spuriousToLoyal(0))).toEqual([]);
  });

  test('nobody, where they are already', () => {
    expect(take({ ...spuriousToLoyal(100), to: { zone: 'spurious' } })).toEqual([]);
  });

  test('nobody, where nobody stands in the destination', () => {
    const threshold = { x: 24, y: 100 };
    const zone = classify(population, 'attitude', threshold);
    const move: Move = { ...spuriousToLoyal(10), from: { zone: 'not-loyal' } };
    expect(movers(population, move, threshold, zone)).toHaveLength(0);
  });
});

describe('where they arrive', () => {
  test('in the zone they go to, evenly over its customers: each twice where twice as many come', () => {
    const there = inZone('attitude', 'latent');
    const moved = Uint32Array.from(take({ ...spuriousToLoyal(2 * there.length), to: { zone: 'latent' } }));
    expect(moved).toHaveLength(2 * there.length);
    const move: Move = { ...spuriousToLoyal(moved.length), to: { zone: 'latent' } };
    const { x, y } = arrivals(population, move, moved, zones.attitude);
    const places = Array.from(x, (each, k) => `${each} ${y[k]!}`).toSorted();
    const models = there.map((i) => `${population.places.repeat[i]!} ${population.places.attitude[i]!}`);
    expect(places).toEqual([...models, ...models].toSorted());
  });

  test('who bought most still buys most: order along the axis on which they differ least', () => {
    const move = spuriousToLoyal(200);
    const moved = Uint32Array.from(take(move));
    const { x, y } = arrivals(population, move, moved, zones.attitude);
    const order = [...moved.keys()].sort(
      (a, b) => population.places.repeat[moved[a]!]! - population.places.repeat[moved[b]!]! || a - b,
    );
    const bought = order.map((k) => x[k]!);
    expect(bought).toEqual(bought.toSorted((a, b) => a - b));
    x.forEach((each, k) => expect(zoneOf('attitude', each, y[k]!, positions.thresholds.attitude)).toBe(0));
  });

  test('so much further, at most at the end of the axis', () => {
    const moved = Uint32Array.from(take(upBy(20)));
    const { x, y } = arrivals(population, upBy(60), moved, zones.attitude);
    moved.forEach((i, k) => {
      expect(x[k]).toBe(population.places.repeat[i]);
      expect(y[k]).toBe(Math.fround(Math.min(100, population.places.attitude[i]! + 60)));
    });
    const down = arrivals(population, upBy(-60), moved, zones.attitude).y;
    expect(Math.min(...down)).toBe(0);
  });

  test('nowhere else, where nobody is moved', () => {
    expect(arrivals(population, spuriousToLoyal(0), new Uint32Array(0), zones.attitude).x).toHaveLength(0);
  });
});

describe('masses', () => {
  const sums = (column: Float64Array, by: number): number[] =>
    Array.from({ length: column.length / by }, (_, at) => total(column.subarray(at * by, (at + 1) * by)));

  test('as many go on as leave, level by level, and they are those taken', () => {
    fc.assert(
      fc.property(anyMove, fc.constantFrom(null, 0, 1), (move, only) => {
        const taken = new Uint8Array(1200);
        const { customers, leaving, arriving, outcome } = transfer(move, taken, only);
        expect(outcome).toBe('moved');
        expect([...taken.keys()].filter((i) => taken[i] === 1)).toEqual(take(move, { segment: only }));
        expect(sums(leaving, LEVELS)).toEqual([...customers]);
        expect(total(customers)).toBe(total(taken));
        sums(arriving, LEVELS).forEach((mass, at) => expect(mass).toBeCloseTo(leaving[at]!, 9));
        expect(Math.min(...arriving)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test('everybody from A to B: in each segment they are what B is, heads and margins', () => {
    const move = { ...spuriousToLoyal(10_000), to: { zone: 'loyal' } };
    const { arriving, arrivingMargins, customers, leaving, leavingMargins } = transfer(move);
    const all = weigh(population, scores, zones.attitude, 4);
    const loyal = total(all.customers.subarray(0, 2));
    const spurious = zoneNumber('attitude', 'spurious') * 2 * LEVELS;
    for (let s = 0; s < 2; s++) {
      for (let to = 0; to < LEVELS; to++) {
        const at = (column: Float64Array): number => {
          let sum = 0;
          for (let from = 0; from < LEVELS; from++) sum += column[(s * LEVELS + from) * LEVELS + to]!;
          return sum / customers[s]!;
        };
        expect(at(arriving)).toBeCloseTo((all.levels[to]! + all.levels[LEVELS + to]!) / loyal, 12);
        expect(at(arrivingMargins)).toBeCloseTo((all.margins[to]! + all.margins[LEVELS + to]!) / loyal, 12);
      }
      for (let from = 0; from < LEVELS; from++) {
        const cell = s * LEVELS + from;
        expect(leaving[cell]).toBe(all.levels[spurious + cell]);
        expect(leavingMargins[cell]).toBeCloseTo(all.margins[spurious + cell]!, 10);
      }
    }
  });

  test('a shift of zero: nobody changes level, and margins are the same to the last bit', () => {
    const { arriving, arrivingMargins, leaving, leavingMargins } = transfer(upBy(0));
    leaving.forEach((mass, cell) => {
      const to = cell % LEVELS;
      expect(arriving[cell * LEVELS + to]).toBe(mass);
      expect(total(arriving.subarray(cell * LEVELS, (cell + 1) * LEVELS))).toBe(mass);
      expect(arrivingMargins[cell * LEVELS + to]).toBe(leavingMargins[cell]);
    });
  });

  test('one customer who is scored anew: the mean level afterwards is the new score', () => {
    const lasso = [0, 0, 24, 0, 24, 100, 0, 100];
    const move: Move = { matrix: 'attitude', from: { lasso }, to: { shift: { x: 0, y: 10 } }, customers: 1 };
    const { arriving, leaving } = transfer(move);
    const mean = (column: Float64Array): number =>
      column.reduce((sum, mass, cell) => sum + mass * scores.levels[cell % LEVELS]!, 0);
    // ten points of attitude are one step: the effect of attitude on churn, as a logarithm
    const step = Math.log(1 + positions.effects.attitude.churn);
    expect(mean(arriving) - mean(leaving)).toBeCloseTo(step, 5);
    const apart = arriving.reduce(
      (most, mass, cell) => (mass > 0 ? Math.max(most, Math.abs((cell % LEVELS) - Math.floor(cell / LEVELS))) : most),
      0,
    );
    expect(apart).toBeLessThanOrEqual(Math.ceil(Math.abs(step) / (scores.levels[1]! - scores.levels[0]!)));
  });

  test('first come, first served', () => {
    const taken = new Uint8Array(1200);
    const first = transfer(spuriousToLoyal(100), taken);
    const second = transfer(spuriousToLoyal(10_000), taken);
    expect(total(first.customers)).toBe(100);
    expect(total(second.customers)).toBe(inZone('attitude', 'spurious').length - 100);
  });

  test('nobody in the destination is said, and nobody moves', () => {
    const empty = { ...positions, thresholds: { ...positions.thresholds, attitude: { x: 10, y: 100 } } };
    const taken = new Uint8Array(1200);
    const { outcome, customers, arriving } = transferOf(population, scores, empty, spuriousToLoyal(50), taken, null);
    expect(outcome).toBe('nobody-there');
    expect(total(customers) + total(arriving) + total(taken)).toBe(0);
  });
});
