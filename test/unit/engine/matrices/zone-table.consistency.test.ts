/** The table of zones against a loop over single customers that shares no code with it, and known cases. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinZones } from '#engine/matrices/join-zones.ts';
import type { ZonesColumns, ZoneTable, ZoneWeights } from '#engine/matrices/matrix-summary.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { weigh } from '#engine/matrices/weigh.ts';
import { zoneSums, zoneTable } from '#engine/matrices/zone-table.ts';
import { zonesRunner } from '#engine/matrices/zones-runner.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { AXES, AXIS_SCALES } from '#engine/positions/positions.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import type { Scenario } from '#engine/scenario.ts';
import { columnQuantiles } from '#engine/statistics/column-quantiles.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { discountAt, perCustomer, plainSurvival } from '#test/helpers/plain-loop.ts';
import { textbook, withSegment } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

interface Asked {
  readonly columns: ZonesColumns;
  readonly weights: ZoneWeights;
  readonly table: ZoneTable;
}

/** @param zoneOf  of a customer, < zones */
function ask(scenario: Scenario, zones: number, zoneOf: (customer: number) => number): Asked {
  const population = populationOf(scenario);
  const scores = scoresOf(population, positionsOf(scenario));
  const zone = Uint8Array.from({ length: population.customers }, (_, i) => zoneOf(i));
  const columns = joinZones([zonesRunner({ kind: 'zones', scenario })(0, scenario.runs)]);
  const weights = weigh(population, scores, zone, zones);
  return { columns, weights, table: zoneTable(columns, weights) };
}

/** H with Σ weights·exp(−z·H) = survival, by halving. */
function hazard(survival: number, weights: readonly number[], z: readonly number[]): number {
  const left = (h: number): number => weights.reduce((sum, w, j) => sum + w * Math.exp(-z[j]! * h), 0);
  let low = 0;
  let high = 1;
  while (left(high) > survival) high *= 2;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (left(middle) > survival) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

interface Customer {
  readonly segment: number;
  /** Stays a year; lifetime profit. */
  readonly stay: number;
  readonly profit: number;
}

/** Every customer drawn, one by one: score, two levels, own survival, own margin. */
function oneByOne(scenario: Scenario): Customer[] {
  const { effects, churnStrength, marginStrength } = positionsOf(scenario);
  const { customers, places, segment } = populationOf(scenario);
  const all = Array.from({ length: customers }, (_, i) => i);
  const sumOver = (i: number, effect: 'churn' | 'margin'): number =>
    AXES.reduce((sum, axis) => {
      const centre = places[axis].reduce((a, b) => a + b, 0) / customers;
      return sum + (Math.log(1 + effects[axis][effect]) * (places[axis][i]! - centre)) / AXIS_SCALES[axis].step;
    }, 0);
  const scores = all.map((i) => sumOver(i, 'churn'));
  const least = Math.min(...scores);
  const apart = (Math.max(...scores) - least) / (LEVELS - 1);
  const levelOf = (i: number): number => Math.min(LEVELS - 2, Math.floor((scores[i]! - least) / apart));
  const upperOf = (i: number): number => (scores[i]! - least) / apart - levelOf(i);
  const z = Array.from({ length: LEVELS }, (_, j) => Math.exp((churnStrength as number) * (least + j * apart)));

  const months = scenario.period === 'month' ? 1 : 12;
  const counted = Math.round((12 * (scenario.horizonYears as number)) / months);
  const periods = Math.max(counted, 12 / months);
  const result: Customer[] = [];
  scenario.segments.forEach((described, s) => {
    const members = all.filter((i) => segment[i] === s);
    const margins = members.map((i) => Math.exp(sumOver(i, 'margin')));
    const mean = margins.reduce((a, b) => a + b, 0) / members.length;
    const weights = Array<number>(LEVELS).fill(0);
    for (const i of members) {
      weights[levelOf(i)]! += (1 - upperOf(i)) / members.length;
      weights[levelOf(i) + 1]! += upperOf(i) / members.length;
    }
    const hazards = plainSurvival(scenario, described, [], periods).map((left) => hazard(left, weights, z));
    const here = (i: number, t: number): number =>
      (1 - upperOf(i)) * Math.exp(-z[levelOf(i)]! * hazards[t]!) +
      upperOf(i) * Math.exp(-z[levelOf(i) + 1]! * hazards[t]!);
    const own = margins.map((margin) => 1 + (marginStrength as number) * (margin / mean - 1));
    const profits = members.map(() => -(described.acquisitionCost as number));
    for (let t = 1; t <= counted; t++) {
      const when = scenario.timing === 'arrears-at-risk' ? t : t - 1;
      const chances = members.map((i) => here(i, when));
      const present = chances.reduce((a, b) => a + b, 0);
      const earning = chances.reduce((sum, chance, k) => sum + chance * own[k]!, 0);
      const each = perCustomer(scenario, described, [], t, Math.ceil((t * months) / 12)) * discountAt(scenario, t);
      if (present > 0) members.forEach((_, k) => (profits[k]! += (each * chances[k]! * own[k]! * present) / earning));
    }
    members.forEach((i, k) => (result[i] = { segment: s, stay: here(i, 12 / months), profit: profits[k]! }));
  });
  return result;
}

const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

describe('zones', () => {
  it('are sums over single customers: random scenarios, any division of the customers', () => {
    fc.assert(
      fc.property(
        certainScenario({ levers: 'none', horizon: fc.constantFrom(1, 2, 4) }),
        fc.record({
          customers: fc.integer({ min: 4, max: 30 }),
          churnStrength: within(0, 2),
          marginStrength: within(0, 1),
        }),
        fc.integer({ min: 1, max: 5 }),
        (plain, positions, zones) => {
          // a table of survivals that ends has no hazard to look for
          const segments = plain.segments.map((segment) => {
            const { retention } = segment;
            return retention.kind === 'table'
              ? { ...segment, retention: { ...retention, after: 'hold' as const } }
              : segment;
          });
          const scenario: Scenario = { ...plain, segments, positions };
          const zoneOf = (customer: number): number => (7 * customer) % zones;
          const { columns, weights } = ask(scenario, zones, zoneOf);
          const { zones: sums } = zoneSums(columns, weights);
          const customers = oneByOne(scenario);
          const won = segments.reduce((sum, { share }) => sum + (share as number), 0);
          const standsFor = segments.map(
            ({ share }, s) => (share as number) / won / customers.filter(({ segment }) => segment === s).length,
          );
          sums.forEach(({ present, staying, brought }, zone) => {
            const there = customers.filter((_, i) => zoneOf(i) === zone);
            const sum = (of: (customer: Customer) => number): number =>
              there.reduce((total, customer) => total + standsFor[customer.segment]! * of(customer), 0);
            // places and margins are kept to 24 bits
            expect(present[0]).toBeCloseTo(
              sum(() => 1),
              12,
            );
            expect(Math.abs(staying[0]! - sum(({ stay }) => stay))).toBeLessThan(1e-6);
            expect(Math.abs(brought[0]! - sum(({ profit }) => profit))).toBeLessThan(1e-6 * 500);
          });
        },
      ),
      { numRuns: 25, seed: 5 },
    );
  });

  it('quantiles are those of the runs’ means per customer, shares those of the sums', () => {
    const { columns, weights, table } = ask(uncertain({ runs: 320 }), 3, (i) => i % 3);
    const { zones, total } = zoneSums(columns, weights);
    const whole = total.brought.reduce((a, b) => a + b, 0);
    zones.forEach(({ present, brought, staying }, zone) => {
      const row = table.rows[zone]!;
      const each = brought.map((sum, run) => sum / present[run]!);
      expect([row.profit!.p5, row.profit!.p50, row.profit!.p95]).toEqual(columnQuantiles(each, [0.05, 0.5, 0.95]));
      const stay = staying.map((sum, run) => sum / present[run]!);
      expect([row.stay!.p25, row.stay!.p75]).toEqual(columnQuantiles(stay, [0.25, 0.75]));
      expect(row.share).toBeCloseTo(brought.reduce((a, b) => a + b, 0) / whole, 12);
      expect(row.customers).toBe(500);
    });
    expect(table.rows.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
    expect(table.total.customers).toBe(1500);
  });

  it('the total is Simulate’s distribution of lifetime profit', () => {
    const scenario = uncertain({ runs: 320 });
    const { table } = ask(scenario, 4, (i) => i % 4);
    const [p5, p50, p95] = columnQuantiles(collect(scenario).base, [0.05, 0.5, 0.95]);
    expect(table.total.profit.p5).toBeCloseTo(p5!, 9);
    expect(table.total.profit.p50).toBeCloseTo(p50!, 9);
    expect(table.total.profit.p95).toBeCloseTo(p95!, 9);
  });

  it('a zone nobody stands in says nothing, and has no part in the profit', () => {
    const { table } = ask(uncertain({ runs: 64 }), 3, (i) => 2 * (i % 2));
    expect(table.rows[1]).toEqual({ zone: 1, customers: 0, stay: null, profit: null, share: 0 });
    expect(table.rows[0]!.customers + table.rows[2]!.customers).toBe(1500);
  });

  it('one customer is the whole', () => {
    const { table } = ask({ ...textbook({ runs: 1 }), positions: { customers: 1 } }, 2, () => 1);
    const { base } = collect(textbook({ runs: 1 }));
    expect(table.rows[1]!.profit!.p50).toBeCloseTo(base[0]!, 10);
    expect(table.rows[1]!.stay!.p50).toBeCloseTo(0.8, 13);
    expect(table.rows[1]!.share).toBe(1);
    expect(table.rows[0]!.profit).toBeNull();
  });

  it('all alike: every row is the whole', () => {
    const none = { churn: 0, margin: 0 };
    const effects = Object.fromEntries(AXES.map((axis) => [axis, none]));
    const { table } = ask(
      { ...uncertain({ runs: 64, segments: uncertain().segments.slice(0, 1), levers: [] }), positions: { effects } },
      4,
      (i) => i % 4,
    );
    for (const { profit, stay, share } of table.rows) {
      for (const p of ['p5', 'p25', 'p50', 'p75', 'p95'] as const) {
        expect(profit![p]).toBeCloseTo(table.total.profit[p], 9);
        expect(stay![p]).toBeCloseTo(table.total.stay[p], 12);
      }
      expect(share).toBeCloseTo(0.25, 12);
    }
  });

  it('at strength 0 of both, places mean nothing', () => {
    const scenario = { ...textbook({ runs: 1 }), positions: { churnStrength: 0, marginStrength: 0 } };
    const { table } = ask(scenario, 3, (i) => i % 3);
    for (const { profit } of table.rows) expect(profit!.p50).toBeCloseTo(table.total.profit.p50, 9);
  });

  it('where all together lose money, no zone has a share of it', () => {
    const scenario = withSegment(textbook({ runs: 64 }), { acquisitionCost: 5000 });
    const { table } = ask(scenario, 2, (i) => i % 2);
    expect(table.total.profit.p50).toBeLessThan(0);
    expect(table.rows.map(({ share }) => share)).toEqual([null, null]);
  });

  it('parts that are none are refused', () => {
    expect(() => joinZones([])).toThrow('invalid parts: must be ≥ 1, got 0');
  });
});
