/** Zones add up to Simulate; a horizon without end is a very long one, level by level. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinZones } from '#engine/matrices/join-zones.ts';
import type { ZonesColumns } from '#engine/matrices/matrix-summary.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { weigh } from '#engine/matrices/weigh.ts';
import { zoneSums } from '#engine/matrices/zone-table.ts';
import { classify } from '#engine/matrices/zones.ts';
import { zonesRunner } from '#engine/matrices/zones-runner.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { AXIS_SCALES, MATRICES, MATRIX_OF } from '#engine/positions/positions.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import type { Retention, Scenario, Timing } from '#engine/scenario.ts';
import { TIMINGS } from '#engine/scenario.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const columnsOf = (scenario: Scenario): ZonesColumns =>
  joinZones([zonesRunner({ kind: 'zones', scenario })(0, scenario.runs)]);

/** Profit of all zones of a matrix together, by run. */
function totals(scenario: Scenario, matrix: MatrixId): Float64Array {
  const positions = positionsOf(scenario);
  const population = populationOf(scenario);
  const zone = classify(population, matrix, positions.thresholds[matrix]);
  const weights = weigh(population, scoresOf(population, positions), zone, MATRIX_OF[matrix].zones.length);
  return zoneSums(columnsOf(scenario), weights).total.brought;
}

function addsUp(scenario: Scenario, matrix: MatrixId): void {
  const { base } = collect(scenario);
  totals(scenario, matrix).forEach((total, run) => {
    expect(Math.abs(total - base[run]!)).toBeLessThan(1e-10 * (1e3 + Math.abs(base[run]!)));
  });
}

const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const matrices = fc.constantFrom(...MATRICES);
const positions = matrices.chain((matrix) => {
  const { x, y } = MATRIX_OF[matrix];
  return fc.record({
    matrix: fc.constant(matrix),
    positions: fc.record({
      customers: fc.constantFrom(2, 3, 40, 300),
      churnStrength: within(0, 2),
      marginStrength: within(0, 1.5),
      thresholds: fc
        .record({
          x: within(AXIS_SCALES[x].min, AXIS_SCALES[x].max),
          y: within(AXIS_SCALES[y].min, AXIS_SCALES[y].max),
        })
        .map((threshold) => ({ [matrix]: threshold })),
    }),
  });
});

describe('the zones of a matrix add up to Simulate, run by run', () => {
  it('random scenarios: all retention models, renewals, timings; all matrices, thresholds and strengths', () => {
    fc.assert(
      fc.property(certainScenario({ levers: 'sized' }), positions, (scenario, { matrix, positions: said }) => {
        addsUp({ ...scenario, positions: said }, matrix);
      }),
      { numRuns: 80, seed: 11 },
    );
  });

  it('a horizon without end', () => {
    const horizon = fc.constant('infinite' as const);
    fc.assert(
      fc.property(
        certainScenario({ levers: 'none', horizon }).filter(({ discount }) => (discount as number) > 0.06),
        positions,
        (scenario, { matrix, positions: said }) => addsUp({ ...scenario, positions: said }, matrix),
      ),
      { numRuns: 15, seed: 11 },
    );
  });

  it('a horizon without end, undiscounted, where the tail is a power of time', () => {
    const retention = { kind: 'sbg', alpha: 1.6, beta: 4 } as const;
    addsUp(textbook({ horizonYears: 'infinite', discount: 0, runs: 1, retention }), 'attitude');
  });

  it('uncertain inputs that move together, levers among them, in the draws of Simulate', () => {
    const correlations = [
      { a: 'levers[0].size', b: 'segments[0].retention.churn', rank: 0.5 },
      { a: 'segments[0].share', b: 'discount', rank: -0.4 },
    ];
    addsUp(uncertain({ runs: 128, correlations }), 'attitude');
    addsUp(uncertain({ runs: 128, sampling: 'random', horizonYears: 0.5 }), 'durability');
  });

  it('a lever that takes away more churn than there is does not matter here', () => {
    const over = { levers: [{ id: 'all', kind: 'churn', reading: 'points', size: 0.9 }] } satisfies Partial<Scenario>;
    expect([...totals(textbook({ runs: 1, ...over }), 'attitude')]).toEqual([
      ...totals(textbook({ runs: 1 }), 'attitude'),
    ]);
  });
});

describe('parts', () => {
  it('any split into parts gives the same bits', () => {
    const scenario = uncertain({ runs: 192 });
    const run = zonesRunner({ kind: 'zones', scenario });
    const other = zonesRunner({ kind: 'zones', scenario });
    const late = other(128, 192);
    expect(joinZones([other(0, 64), other(64, 128), late])).toEqual(joinZones([run(0, 192)]));
  });

  it('with a lever that moves customers, and without, strengths are drawn the same', () => {
    const scenario = uncertain({ runs: 64, levers: [] });
    const move = {
      id: 'move',
      kind: 'move',
      size: { low: 0.1, high: 0.3 },
      move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 100 },
    } as const;
    const together = [{ a: 'discount', b: 'segments[0].acquisitionCost', rank: 0 }];
    const moving = { ...scenario, levers: [move], correlations: together };
    expect(columnsOf(moving).marginStrength).toEqual(columnsOf(scenario).marginStrength);
    expect(new Set(columnsOf(scenario).marginStrength).size).toBe(64);
  });
});

describe('staying a year', () => {
  it('adds up to the survival of the segment, also where less than a year is counted', () => {
    for (const horizonYears of [0.25, 1, 3, 'infinite'] as const) {
      const scenario = textbook({ period: 'month', horizonYears, runs: 1 });
      const population = populationOf(scenario);
      const weights = weigh(population, scoresOf(population, positionsOf(scenario)), new Uint8Array(1500), 1);
      const { stay } = columnsOf(scenario);
      const mean = weights.levels.reduce((sum, weight, j) => sum + weight * stay[j]!, 0) / 1500;
      expect(mean).toBeCloseTo(0.8, 13);
    }
  });
});

const RETENTIONS: [string, Retention, number][] = [
  ['constant', { kind: 'constant', churn: 0.05 }, 1e-5],
  ['constant, contracts of 7 years', { kind: 'constant', churn: 0.15, every: 84 }, 1e-5],
  ['newcomer', { kind: 'newcomer', earlyMonths: 3, earlyLoss: 0.2, churn: 0.1 }, 1e-5],
  ['sBG, yearly', { kind: 'sbg', alpha: 0.7, beta: 3.8, every: 12 }, 1e-5],
  ['sBG, monthly', { kind: 'sbg', alpha: 0.9, beta: 30 }, 1e-5],
  ['BdW, yearly', { kind: 'bdw', alpha: 0.26, beta: 1.72, c: 1.58, every: 12 }, 1e-5],
  ['table, held', { kind: 'table', survival: [0.8, 0.7, 0.65], after: 'hold', every: 12 }, 1e-5],
  ['table, then gone', { kind: 'table', survival: [0.8, 0.7, 0.65], after: 'gone', every: 60 }, 1e-13],
];

describe('without end, each level brings what it brings in 500 years at 6%', () => {
  const scenario = (retention: Retention, timing: Timing, horizonYears: number | 'infinite'): Scenario => {
    const plain = textbook({ period: 'month', timing, horizonYears, discount: 0.06, runs: 1 });
    const profit = {
      base: { shape: 'row', row: [0.2, 0.8, 1], amount: 100, growth: 0.01 },
      referral: { shape: 'ramp', years: 4, amount: 20, growth: -0.005 },
    } as const;
    return { ...plain, segments: [{ ...plain.segments[0]!, retention, profit, acquisitionCost: 80 }] };
  };
  for (const timing of TIMINGS) {
    it.each(RETENTIONS)(`${timing}: %s`, (_, retention, digits) => {
      const ever = columnsOf(scenario(retention, timing, 'infinite'));
      const long = columnsOf(scenario(retention, timing, 500));
      const whole = long.earned.reduce((sum, earned) => sum + Math.abs(earned), 0) / LEVELS;
      for (let j = 0; j < LEVELS; j++) {
        expect(Math.abs(ever.earned[j]! - long.earned[j]!)).toBeLessThan(digits * whole);
      }
    });
  }
});
