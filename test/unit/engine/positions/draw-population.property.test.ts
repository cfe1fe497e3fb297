import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPopulation, populationOf, populationRunner } from '#engine/positions/draw-population.ts';
import { AXES, AXIS_SCALES, GROUPS } from '#engine/positions/positions.ts';
import type { Population } from '#engine/positions/population.ts';
import type { Positions } from '#engine/positions/positions.ts';
import type { Scenario, Segment } from '#engine/scenario.ts';
import { textbook } from '../../../helpers/scenarios.ts';

const segment = (id: string, share: number, churn = 0.2): Segment => ({
  ...textbook().segments[0]!,
  id,
  share,
  retention: { kind: 'constant', churn },
});
const firm = (shares: readonly number[], positions: Positions = {}): Scenario =>
  textbook({ positions, segments: shares.map((share, s) => segment(`s${s}`, share)) });

/** Everything a customer is. */
const customer = ({ places, segment: s, group, luck }: Population, i: number): number[] => [
  s[i]!,
  group[i]!,
  luck[i]!,
  ...AXES.map((axis) => places[axis][i]!),
];

/** By segment: its customers one after the other. */
function bySegment(population: Population): number[][][] {
  const all: number[][][] = Array.from({ length: population.segments }, () => []);
  for (let i = 0; i < population.customers; i++) all[population.segment[i]!]!.push(customer(population, i));
  return all;
}

test('the same bits for any partition into parts, in any order', () => {
  const scenario = firm([3, 1, 2], { customers: 700 });
  const whole = populationOf(scenario);
  const run = populationRunner({ scenario });
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 699 }), { maxLength: 6 }), fc.integer(), (cuts, order) => {
      const edges = [0, ...cuts.toSorted((a, b) => a - b), 700];
      const parts = edges.slice(1).map((to, k) => run(edges[k]!, to));
      const turned = order % 2 === 0 ? parts.toReversed() : parts;
      expect(joinPopulation(turned, 3)).toEqual(whole);
    }),
    { seed: 4, numRuns: 15 },
  );
});

test('every place lies on its axis, luck strictly between 0 and 1, for any places that may be', () => {
  const place = (axis: (typeof AXES)[number]): fc.Arbitrary<{ middle: number; spread: number }> => {
    const { min, max } = AXIS_SCALES[axis];
    return fc.record({
      middle: fc.double({ min: min + 1e-9, max: max - 1e-9, noNaN: true }),
      spread: fc.double({ min: 0, max: (max - min) / 2, noNaN: true }),
    });
  };
  fc.assert(
    fc.property(place('repeat'), place('brands'), place('attitude'), (repeat, brands, attitude) => {
      const places = { trust: { repeat, brands, attitude } };
      const population = populationOf(firm([1], { customers: 60, places, groups: { s0: { trust: 1 } } }));
      for (const axis of AXES) {
        expect(Math.min(...population.places[axis])).toBeGreaterThanOrEqual(AXIS_SCALES[axis].min);
        expect(Math.max(...population.places[axis])).toBeLessThanOrEqual(AXIS_SCALES[axis].max);
      }
      expect(Math.min(...population.luck)).toBeGreaterThan(0);
      expect(Math.max(...population.luck)).toBeLessThan(1);
      expect([...new Set(population.group)]).toEqual([GROUPS.indexOf('trust')]);
    }),
    { seed: 4, numRuns: 60 },
  );
});

describe('who is there does not depend on who else is', () => {
  const before = populationOf(firm([2, 1], { customers: 600 }));

  test('more customers come after those of a segment', () => {
    const more = bySegment(populationOf(firm([2, 1], { customers: 2000 })));
    bySegment(before).forEach((those, s) => expect(more[s]!.slice(0, those.length)).toEqual(those));
  });

  test('with one segment they come after all', () => {
    const few = populationOf(firm([1], { customers: 100 }));
    const many = populationOf(firm([1], { customers: 101 }));
    for (let i = 0; i < 100; i++) expect(customer(many, i)).toEqual(customer(few, i));
  });

  test('a segment that comes takes from the others only their last, by largest remainder', () => {
    // groups are said, so that nobody leans otherwise because there is another segment to compare with
    const groups = { s0: { trust: 1, price: 1 }, s1: { latent: 1, inertia: 2 }, s2: { trust: 1 } };
    const two = bySegment(populationOf(firm([2, 1], { customers: 600, groups })));
    const three = bySegment(populationOf(firm([2, 1, 1], { customers: 600, groups })));
    expect(three.map((those) => those.length)).toEqual([300, 150, 150]);
    three.slice(0, 2).forEach((those, s) => expect(those).toEqual(two[s]!.slice(0, those.length)));
  });

  test('another share moves nobody', () => {
    const other = bySegment(populationOf(firm([1, 1], { customers: 600 })));
    bySegment(before).forEach((those, s) => {
      const both = Math.min(those.length, other[s]!.length);
      expect(other[s]!.slice(0, both)).toEqual(those.slice(0, both));
    });
  });

  test('one axis with another middle leaves the others where they are', () => {
    const moved = populationOf(
      firm([2, 1], { customers: 600, places: { trust: { attitude: { middle: 40, spread: 5 } } } }),
    );
    for (const axis of AXES) {
      if (axis === 'attitude') expect(moved.places[axis]).not.toEqual(before.places[axis]);
      else expect(moved.places[axis]).toEqual(before.places[axis]);
    }
  });

  test('another seed, others', () => {
    const other = populationOf({ ...firm([2, 1], { customers: 600 }), seed: 43 });
    expect(other.places.attitude).not.toEqual(before.places.attitude);
    expect(other.luck).not.toEqual(before.luck);
  });
});

test('segments have as many as the medians of their shares give, evenly mixed', () => {
  // the median of a lognormal curve from 0.8 to 1.25 is 1
  const ranged: Segment = { ...segment('b', 1), share: { low: 0.8, high: 1.25, family: 'lognormal' } };
  const scenario = { ...firm([1], { customers: 1000 }), segments: [segment('a', 3), ranged] };
  const { segment: of } = populationOf(scenario);
  expect(of.reduce((sum, s) => sum + s, 0)).toBe(250);
  expect(of.subarray(0, 100).reduce((sum, s) => sum + s, 0)).toBe(25);
});

test('groups come as their weights say, to within two, in any stretch from the first', () => {
  const groups = { s0: { trust: 5, incentive: 2, monopoly: 0, inertia: 1, price: 1, latent: 1 } };
  for (const customers of [50, 300, 1500, 4000]) {
    const { group } = populationOf(firm([1], { customers, groups }));
    [0.5, 0.2, 0, 0.1, 0.1, 0.1].forEach((share, g) => {
      const count = group.filter((each) => each === g).length;
      expect(Math.abs(count - share * customers)).toBeLessThanOrEqual(2);
    });
  }
});

describe('a group of 20,000 customers', () => {
  const n = 20_000;
  const places = {
    trust: {
      attitude: { middle: 70, spread: 12 },
      attachment: { middle: 50, spread: 10 },
      brands: { middle: 3, spread: 1 },
    },
  };
  const groups = { s0: { trust: 1 } };
  const correlations = [{ a: 'attitude', b: 'attachment', rank: 0.6 }] as const;
  const population = populationOf(firm([1], { customers: n, places, groups, correlations }));
  const sorted = (axis: (typeof AXES)[number]): Float32Array => population.places[axis].toSorted();

  test.each([
    ['attitude', 70, 12],
    ['attachment', 50, 10],
    ['brands', 3, 1],
  ] as const)('%s: median %f and standard deviation %f to four standard errors', (axis, middle, spread) => {
    const column = population.places[axis];
    const mean = column.reduce((sum, place) => sum + place, 0) / n;
    const variance = column.reduce((sum, place) => sum + (place - mean) * (place - mean), 0) / n;
    // standard error of a median of a nearly normal curve 1.2533 σ/√n, of a standard deviation about σ/√(2n)
    expect(Math.abs(sorted(axis)[n / 2]! - middle)).toBeLessThan((4 * 1.2533 * spread) / Math.sqrt(n));
    expect(Math.abs(Math.sqrt(variance) - spread)).toBeLessThan((4 * spread) / Math.sqrt(2 * n));
  });

  test('ranks move together as said (Spearman 0.6, standard error below 0.8/√n)', () => {
    const ranks = (column: Float32Array): Float64Array => {
      const order = Uint32Array.from(column.keys()).sort((a, b) => column[a]! - column[b]!);
      const rank = new Float64Array(n);
      order.forEach((i, r) => (rank[i] = r));
      return rank;
    };
    const a = ranks(population.places.attitude);
    const b = ranks(population.places.attachment);
    const gaps = a.reduce((sum, rank, i) => sum + (rank - b[i]!) * (rank - b[i]!), 0);
    expect(Math.abs(1 - (6 * gaps) / (n * (n * n - 1)) - 0.6)).toBeLessThan((4 * 0.8) / Math.sqrt(n));
  });

  test('luck is even: mean ½ and variance 1/12', () => {
    const mean = population.luck.reduce((sum, u) => sum + u, 0) / n;
    const variance = population.luck.reduce((sum, u) => sum + (u - mean) * (u - mean), 0) / n;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / n));
  });
});

test('parts that are not there', () => {
  const run = populationRunner({ scenario: firm([1], { customers: 10 }) });
  expect(() => run(0, 11)).toThrow('invalid part: must lie within 0 … 10, got 0 to 11');
  expect(() => run(5, 5)).toThrow('invalid part');
  expect(() => joinPopulation([run(4, 10)], 1)).toThrow('invalid parts: must hold 10 customers, got 6');
});
