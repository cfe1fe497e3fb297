/** Who stays under a shock: closed forms, sums over kinds, and nothing before its month. */
import { describe, expect, it } from 'vitest';
import type { ShockPart, ShockStudy, ShockSummary } from '#engine/matrices/matrix-summary.ts';
import { SHOCK_MONTHS } from '#engine/matrices/matrix-summary.ts';
import { shockRunner } from '#engine/matrices/shock-runner.ts';
import { shockSlots } from '#engine/matrices/shock-slots.ts';
import { summariseShock } from '#engine/matrices/summarise-shock.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { Positions, Shock, ShockKind } from '#engine/positions/positions.ts';
import { MATRIX_OF, SHOCKS } from '#engine/positions/positions.ts';
import type { Quantity, Scenario } from '#engine/scenario.ts';
import { columnQuantiles } from '#engine/statistics/column-quantiles.ts';
import { textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const MONTHS = SHOCK_MONTHS + 1;
const KINDS = [...new Set([...MATRIX_OF.attachment.zones, ...MATRIX_OF.durability.zones])];

/** The same share of all kinds is released by every shock. */
const released = (share: Quantity): Shock['released'] => {
  const all = Object.fromEntries(KINDS.map((kind) => [kind, share]));
  return Object.fromEntries(SHOCKS.map((shock) => [shock, all])) as Record<ShockKind, typeof all>;
};

const shocked = (scenario: Scenario, shock: Partial<Shock>, positions: Positions = {}): ShockStudy => ({
  kind: 'shock',
  scenario: { ...scenario, positions: { ...positions, shock } },
  matrix: 'attachment',
});

const partOf = (study: ShockStudy): ShockPart => shockRunner(study)(0, study.scenario.runs);
const summaryOf = (study: ShockStudy): ShockSummary => summariseShock(study, [partOf(study)], study.scenario.runs);

const monthly = textbook({ period: 'month', runs: 64, horizonYears: 2 });

describe('the shock', () => {
  it('does nothing up to its month', () => {
    const part = partOf(shocked(monthly, { month: 9, released: released(0.6), halfLife: 2 }));
    for (let cell = 0; cell < part.kinds * 64; cell++) {
      const at = cell * MONTHS;
      expect(part.without[at]).toBe(1);
      expect(part.under.subarray(at, at + 10)).toEqual(part.without.subarray(at, at + 10));
      expect(part.under[at + 10]).toBeLessThan(part.without[at + 10]!);
    }
    const { kinds, here } = summaryOf(shocked(monthly, { month: 9, released: released(0.6), halfLife: 2 }));
    for (const { without, under } of [...kinds, { ...here }]) {
      expect(under!.p50.subarray(0, 10)).toEqual(without!.p50.subarray(0, 10));
      expect(under!.p50[10]).toBeLessThan(without!.p50[10]!);
    }
  });

  it('half of those released have gone one half-life after its month, three quarters after two', () => {
    const part = partOf(shocked(monthly, { month: 6, released: released(0.4), halfLife: 5 }));
    for (let cell = 0; cell < part.kinds; cell++) {
      const at = cell * MONTHS;
      expect(part.under[at + 11]! / part.without[at + 11]!).toBeCloseTo(1 - 0.4 / 2, 6);
      expect(part.under[at + 16]! / part.without[at + 16]!).toBeCloseTo(1 - 0.4 * 0.75, 6);
    }
    const { kinds } = summaryOf(shocked(monthly, { month: 6, released: released(0.4), halfLife: 5 }));
    for (const row of kinds) expect(row.released!.p50).toBeCloseTo(0.4 * (1 - Math.pow(2, -30 / 5)), 6);
  });

  it('takes nobody where nobody is released, to the last bit', () => {
    const { kinds, here, gone, goneOf } = summaryOf(shocked(monthly, { month: 0, released: released(0) }));
    for (const { without, under, released: share } of kinds) {
      expect(under).toEqual(without);
      expect(share!.p95).toBe(0);
    }
    expect(here.under).toEqual(here.without);
    expect(gone.mean).toBe(0);
    expect(goneOf).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('takes everybody at once where all are released with hardly any half-life', () => {
    const { kinds, here, gone } = summaryOf(shocked(monthly, { month: 3, released: released(1), halfLife: 1e-3 }));
    for (const { under, released: share } of kinds) {
      expect(under!.p50[3]).toBeGreaterThan(0);
      expect(under!.p50[4]).toBe(0);
      expect(share!.p5).toBe(1);
    }
    expect(gone.p50).toBeCloseTo(here.without.p50[36]!, 2);
  });

  it('in month 36 has not begun', () => {
    const { gone, kinds } = summaryOf(shocked(monthly, { month: 36, released: released(1), halfLife: 1 }));
    expect(gone.mean).toBe(0);
    expect(kinds[0]!.under).toEqual(kinds[0]!.without);
  });
});

describe('kinds', () => {
  const scenario = uncertain({ runs: 128, horizonYears: 3 });
  const study = shocked(scenario, {
    month: 5,
    released: released({ low: 0.1, high: 0.5 }),
    halfLife: { low: 3, high: 9 },
  });
  const part = partOf(study);
  const summary = summaryOf(study);

  it('without the shock add up to the customers that Simulate has in each month', () => {
    const { fans, layout, fanCapacity } = collect(scenario);
    for (let month = 0; month < MONTHS; month++) {
      for (let run = 0; run < 128; run++) {
        let sum = 0;
        for (let kind = 0; kind < part.kinds; kind++) {
          const cell = run * part.kinds + kind;
          sum += part.weight[cell]! * part.without[cell * MONTHS + month]!;
        }
        // a horizon of 36 months is drawn month by month; both are kept to 24 bits
        expect(layout.points).toBe(MONTHS);
        expect(Math.abs(sum - fans[month * fanCapacity + run]!)).toBeLessThan(1e-6);
      }
    }
  });

  it('those gone are the sum of the kinds’, run by run and of 100', () => {
    const gone = Float64Array.from({ length: 128 }, (_, run) => {
      let sum = 0;
      for (let kind = 0; kind < part.kinds; kind++) {
        const cell = run * part.kinds + kind;
        const at = cell * MONTHS + SHOCK_MONTHS;
        sum += 1500 * part.weight[cell]! * (part.without[at]! - part.under[at]!);
      }
      return sum;
    });
    expect(summary.gone.mean).toBeCloseTo(gone.reduce((a, b) => a + b, 0) / 128, 9);
    expect(summary.gone.p95).toBeCloseTo(columnQuantiles(gone, [0.95])[0]!, 9);
    expect(summary.goneOf.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
    expect(summary.kinds.reduce((sum, { customers }) => sum + customers, 0)).toBe(1500);
    expect(summary.here.without.p50[0]).toBeCloseTo(1500, 9);
  });

  it('bands are quantiles of the runs, of 100 customers; so many leave in a year', () => {
    const of = (month: number, which: 'without' | 'under'): Float64Array =>
      Float64Array.from({ length: 128 }, (_, run) => part[which][(run * part.kinds + 3) * MONTHS + month]!);
    const row = summary.kinds[3]!;
    for (const month of [1, 12, 36]) {
      expect(row.without!.p25[month]).toBeCloseTo(100 * columnQuantiles(of(month, 'without'), [0.25])[0]!, 9);
      expect(row.under!.p95[month]).toBeCloseTo(100 * columnQuantiles(of(month, 'under'), [0.95])[0]!, 9);
    }
    expect(row.leaving!.p50).toBeCloseTo(1 - columnQuantiles(of(12, 'without'), [0.5])[0]!, 9);
  });

  it('parts of any size give the same', () => {
    const run = shockRunner(study);
    const late = run(64, 128);
    expect(summariseShock(study, [run(0, 64), late], 128)).toEqual(summary);
  });

  it('a kind nobody is of says nothing', () => {
    const thresholds = { attachment: { x: 0, y: 100 } };
    const empty = summaryOf(shocked(monthly, { released: released(0.3) }, { thresholds }));
    const zones: readonly string[] = MATRIX_OF.attachment.zones;
    const trust = empty.kinds[zones.indexOf('trust')]!;
    expect(trust).toEqual({ zone: 0, customers: 0, leaving: null, without: null, under: null, released: null });
    expect(empty.goneOf[0]).toBe(0);
    expect(empty.goneOf.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
  });

  it('where nobody would have stayed, the shock takes nobody', () => {
    const retention = { kind: 'table', survival: [0.5], after: 'gone' } as const;
    const { gone, kinds } = summaryOf(shocked(textbook({ runs: 64, retention }), { released: released(0.3) }));
    expect(gone.mean).toBe(0);
    expect(kinds[0]!.released!.p50).toBe(0);
  });

  it('levers do not matter', () => {
    expect(partOf({ ...study, scenario: { ...study.scenario, levers: [] } })).toEqual(part);
  });
});

describe('the numbers of a shock', () => {
  it('have addresses of their own, and a kind of two matrices the same in both', () => {
    const positions = positionsOf(monthly);
    const addresses = new Map<string, number>();
    for (const kind of SHOCKS) {
      for (const matrix of ['attachment', 'durability'] as const) {
        const full = { ...positions, shock: { ...positions.shock, kind } };
        for (const { path, dimension } of shockSlots(full, matrix)) {
          expect(addresses.get(path) ?? dimension).toBe(dimension);
          addresses.set(path, dimension);
        }
      }
    }
    expect(addresses.size).toBe(1 + 3 * 8);
    expect(new Set(addresses.values()).size).toBe(addresses.size);
  });

  it('vary from run to run by their ranges', () => {
    const study = shocked(
      { ...monthly, runs: 256 },
      { month: 0, released: released({ low: 0.2, high: 0.4 }), halfLife: 1e-3 },
    );
    const { kinds } = summaryOf(study);
    for (const { released: share } of kinds) {
      // the ends of a range of 90 % are its 5th and 95th percentiles
      expect(share!.p5).toBeCloseTo(0.2, 1);
      expect(share!.p95).toBeCloseTo(0.4, 1);
    }
  });

  it('assumed where a scenario says nothing: every shock is possible', () => {
    for (const kind of SHOCKS) {
      const study = { ...shocked({ ...monthly, runs: 64 }, { kind }), matrix: 'durability' } as const;
      expect(summaryOf(study).gone.mean).toBeGreaterThan(0);
    }
  });
});
