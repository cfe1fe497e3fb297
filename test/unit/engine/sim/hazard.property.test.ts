/** Levers read on the hazard: they multiply, in any order, whatever the period, and where customers differ exactly. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lever, Retention, Scenario } from '#engine/scenario.ts';
import { planOf } from '#engine/sim/plan.ts';
import { openRun } from '#engine/sim/run.ts';
import { survivalOf } from '#engine/sim/survival.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { betaTypes, plainProfit } from '#test/helpers/plain-loop.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { livelyScenario, within } from './arbitrary-moves.ts';

const MODELS: Record<Retention['kind'], Retention> = {
  constant: { kind: 'constant', churn: 0.3 },
  newcomer: { kind: 'newcomer', earlyMonths: 5, earlyLoss: 0.2, churn: 0.25 },
  sbg: { kind: 'sbg', alpha: 0.7, beta: 3.1 },
  bdw: { kind: 'bdw', alpha: 0.7, beta: 3.1, c: 1.3 },
  table: { kind: 'table', survival: [0.8, 0.7, 0.65, 0.62, 0.6], after: 'hold' },
};
const kinds = Object.keys(MODELS) as Retention['kind'][];

/** Survival of the first segment in the what-if of a run, by renewal. */
function survivalIn(scenario: Scenario, run = 0): Float64Array {
  const plan = planOf(scenario);
  const space = workspaceFor(plan);
  expect(openRun(plan, space, run)).toBe(true);
  return Float64Array.from(survivalOf(plan, space, 0, true));
}

const isClose = (found: Float64Array, wanted: Float64Array, tolerance: number): void => {
  expect(found.length).toBe(wanted.length);
  found.forEach((here, i) => expect(Math.abs(here - wanted[i]!), `at ${i}`).toBeLessThan(tolerance));
};

describe.each(kinds)('%s', (kind) => {
  const at = (levers: Lever[], over: Partial<Scenario> = {}): Scenario =>
    textbook({ period: 'month', horizonYears: 6, ...over, retention: MODELS[kind], levers });

  const lever = fc.record({
    size: within(-1.5, 0.9),
    startMonth: fc.constantFrom(0, 0, 4, 13, 30),
    rampMonths: fc.constantFrom(0, 0, 6, 25),
    kind: fc.constantFrom<'churn' | 'newcomer'>('churn', 'churn', 'churn', 'newcomer'),
    target: fc.constantFrom<'each' | 'mean'>('each', 'each', 'mean'),
  });
  const asLever = ({
    kind: on,
    target,
    ...rest
  }: {
    kind: 'churn' | 'newcomer';
    target: 'each' | 'mean';
    size: number;
    startMonth: number;
    rampMonths: number;
  }): Lever =>
    on === 'newcomer'
      ? { id: 'n', kind: on, reading: 'hazard', ...rest }
      : churnLever('hazard', rest.size, { ...rest, target });

  it('levers may come in any order: the same to 10⁻¹²', () => {
    const some = fc
      .array(lever, { minLength: 2, maxLength: 4 })
      .chain((levers) => fc.tuple(fc.constant(levers), fc.shuffledSubarray(levers, { minLength: levers.length })));
    fc.assert(
      fc.property(some, ([levers, shuffled]) => {
        isClose(survivalIn(at(levers.map(asLever))), survivalIn(at(shuffled.map(asLever))), 1e-12);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('one of a, then one of b, is one of 1 − (1 − a)(1 − b)', () => {
    fc.assert(
      fc.property(
        within(-1.5, 0.9),
        within(-1.5, 0.9),
        fc.constantFrom('each', 'mean'),
        fc.constantFrom(0, 14),
        (a, b, target, startMonth) => {
          const both = [a, b].map((size) => churnLever('hazard', size, { target, startMonth }));
          const one = churnLever('hazard', 1 - (1 - a) * (1 - b), { target, startMonth });
          isClose(survivalIn(at(both)), survivalIn(at([one])), 1e-12);
        },
      ),
      { numRuns: 60, seed: 2 },
    );
  });

  it('up to the month it starts in nothing changes, to the last bit; after it, much', () => {
    const before = survivalIn(at([]));
    for (const startMonth of [1, 7, 24]) {
      for (const rampMonths of [0, 9]) {
        for (const size of [0.4, -0.8]) {
          const after = survivalIn(at([churnLever('hazard', size, { startMonth, rampMonths })]));
          expect(after.subarray(0, startMonth + 1)).toEqual(before.subarray(0, startMonth + 1));
          expect((after[36]! - before[36]!) * size).toBeGreaterThan(0.001);
        }
      }
    }
  });

  it('with size 0 a lever costs what a programme of the same costs does, to the last bit', () => {
    const costs = [
      { per: 'customer-month' as const, amount: 0.3 },
      { per: 'once' as const, amount: 50 },
    ];
    const idle = collect(at([churnLever('hazard', 0, { startMonth: 3, costs })], { runs: 1 }));
    const programme = collect(at([{ id: 'p', kind: 'programme', startMonth: 3, costs }], { runs: 1 }));
    expect(idle.whatIf).toEqual(programme.whatIf);
    expect(idle.base).toEqual(programme.base);
    expect(idle.whatIf[0]).toBeLessThan(idle.base[0]!);
  });

  it('a lever of size 0 beside others changes no bit, however it is read', () => {
    const others = [churnLever('hazard', 0.3), churnLever('hazard', -0.2, { startMonth: 9, rampMonths: 12 })];
    const wanted = survivalIn(at(others));
    for (const reading of ['points', 'relative', 'retention', 'hazard'] as const) {
      expect(survivalIn(at([others[0]!, churnLever(reading, 0, { rampMonths: 4 }), others[1]!]))).toEqual(wanted);
    }
  });

  it('all of the hazard taken away: nobody leaves any more', () => {
    const [size, startMonth] = [1, 12];
    const after = survivalIn(at([churnLever('hazard', size, { startMonth })]));
    const rest = after.subarray(startMonth);
    expect(rest.every((here) => here === rest[0])).toBe(true);
  });
});

describe('months and years', () => {
  const atYears = (retention: Retention, period: 'month' | 'year', levers: Lever[]): number[] => {
    const survival = survivalIn(textbook({ period, horizonYears: 8, retention, levers }));
    const perYear = (survival.length - 1) / 8;
    return Array.from({ length: 9 }, (_, year) => survival[year * perYear]!);
  };
  const levers = [churnLever('hazard', 0.35, { startMonth: 24 }), churnLever('hazard', -0.6, { startMonth: 48 })];
  it.each([
    ['constant', { kind: 'constant', churn: 0.3 }],
    ['newcomer', { kind: 'newcomer', earlyMonths: 12, earlyLoss: 0.2, churn: 0.25 }],
    ['a table by year', { kind: 'table', every: 12, survival: [0.8, 0.7, 0.65], after: 'hold' }],
    ['sBG by year', { kind: 'sbg', every: 12, alpha: 0.7, beta: 3.1 }],
  ] as [string, Retention][])('%s: the same survival at the end of every year', (_, retention) => {
    const [months, years] = [atYears(retention, 'month', levers), atYears(retention, 'year', levers)];
    months.forEach((here, year) => expect(here).toBeCloseTo(years[year]!, 12));
    // 30 % less hazard is not 30 % less churn
    expect(months[8]).not.toBeCloseTo(
      atYears(retention, 'year', [churnLever('relative', 0.35, { startMonth: 24 })])[8]!,
      2,
    );
  });

  it('constant churn is retention to the power of the factor: 0.7^0.65 a year', () => {
    const year = survivalIn(textbook({ retention: MODELS.constant, levers: [churnLever('hazard', 0.35)] }));
    expect(year[3]).toBeCloseTo(Math.pow(0.7, 3 * 0.65), 14);
  });
});

describe('lifetime profit equals the plain loop with levers on the hazard that help or harm', () => {
  it('300 random scenarios, to 10⁻¹⁰', () => {
    // beside levers read otherwise, whose sizes stay
    const harmful = livelyScenario({ levers: 'sized' }).map((scenario): Scenario => ({
      ...scenario,
      levers: scenario.levers.map((lever, i): Lever => {
        if (lever.kind !== 'churn' && lever.kind !== 'newcomer') return lever;
        const keeps = i === 1 && lever.reading !== 'hazard';
        // nobody is saved less than not at all
        const isSaving = lever.kind === 'churn' && lever.target === 'once';
        const size = (isSaving ? 0.3 : [-0.9, 0.5, -0.3][i]!) * (0.2 + (scenario.discount as number));
        return keeps ? lever : { ...lever, reading: 'hazard', size };
      }),
    }));
    let different = 0;
    fc.assert(
      fc.property(harmful, (scenario) => {
        const { base, whatIf, faults } = collect(scenario);
        expect([...faults]).toEqual(scenario.levers.map(() => 0));
        const tolerance = 1e-10 * (1e3 + Math.abs(base[0]!));
        expect(Math.abs(base[0]! - plainProfit(scenario, false)), 'base').toBeLessThan(tolerance);
        expect(Math.abs(whatIf[0]! - plainProfit(scenario, true)), 'what-if').toBeLessThan(tolerance);
        if (scenario.levers.some(({ kind }) => kind === 'churn') && Math.abs(base[0]! - whatIf[0]!) > 0.01) different++;
      }),
      { numRuns: 300, seed: 9, endOnFailure: true },
    );
    expect(different).toBeGreaterThan(60);
  });
});

describe('where customers differ (sBG)', () => {
  const sbg = (levers: Lever[], runs = 64): Scenario => textbook({ retention: MODELS.sbg, levers, runs });
  const faults = (scenario: Scenario): number[] => [...collect(scenario).faults];

  it('everybody’s hazard can be made larger, also beside levers read otherwise; everybody’s churn cannot', () => {
    expect(faults(sbg([churnLever('hazard', -0.5)]))).toEqual([0]);
    expect(faults(sbg([churnLever('relative', -0.5)]))).toEqual([64]);
    expect(faults(sbg([churnLever('hazard', -0.5), churnLever('relative', 0.1)]))).toEqual([0, 0]);
    expect(faults(sbg([churnLever('relative', 0.1, { target: 'mean' }), churnLever('hazard', -0.5)]))).toEqual([0, 0]);
  });

  it('beside a lever that scales churn it multiplies what that leaves of the hazard: E (1 − kθ)^ρt, by quadrature', () => {
    const found = survivalIn(sbg([churnLever('relative', 0.2), churnLever('hazard', -0.4)]));
    const wanted = Array<number>(found.length).fill(0);
    for (const { theta, weight } of betaTypes(0.7, 3.1)) {
      wanted.forEach((_, t) => (wanted[t]! += weight * Math.pow(1 - 0.8 * theta, 1.4 * t)));
    }
    isClose(found, Float64Array.from(wanted), 1e-12);
  });

  it.each([0, 14])(
    'without a jump: the least of either changes next to nothing (from month %d on, growing)',
    (startMonth) => {
      const [much, little] = [0.3, 1e-7];
      const at = (relative: number, hazard: number): Float64Array =>
        survivalIn({
          ...sbg([
            churnLever('relative', relative, { startMonth, rampMonths: 20 }),
            churnLever('hazard', hazard, { startMonth, rampMonths: 9 }),
          ]),
          period: 'month',
        });
      isClose(at(much, little), at(much, 0), 1e-6);
      isClose(at(little, much), at(0, much), 1e-6);
      isClose(at(little, -much), at(0, -much), 1e-6);
    },
  );

  it('up to the month it starts in nothing changes beside others, to the last bit', () => {
    const at = (...levers: Lever[]): Float64Array => survivalIn({ ...sbg(levers), period: 'month' });
    for (const rampMonths of [0, 30]) {
      const other = churnLever('relative', 0.3, { rampMonths });
      const late = at(other, churnLever('hazard', -0.3, { startMonth: 14 }));
      expect(late.subarray(0, 15)).toEqual(at(other).subarray(0, 15));
      expect(late[40]!).toBeLessThan(at(other)[40]! - 0.001);
    }
  });

  it('a lever whose range lies on both sides of no change is not cut', () => {
    const { faults: none, base, whatIf } = collect(sbg([churnLever('hazard', { low: -0.3, high: 0.3 })], 512));
    expect([...none]).toEqual([0]);
    const worse = whatIf.filter((value, run) => value < base[run]!).length;
    expect(worse).toBeGreaterThan(200);
    expect(worse).toBeLessThan(312);
  });
});

describe('without end', () => {
  it.each([
    ['sBG', { kind: 'sbg', alpha: 1.4, beta: 6 }, 1, 1e-7],
    ['BdW', { kind: 'bdw', alpha: 0.8, beta: 3, c: 1.2 }, 1.2, 1e-5],
  ] as [string, Retention, number, number][])(
    '%s: the sum over 3,000 years, as near as the limiting form is without levers',
    (_, retention, c, tolerance) => {
      const [alpha, beta] =
        retention.kind === 'sbg' || retention.kind === 'bdw'
          ? [retention.alpha as number, retention.beta as number]
          : [0, 0];
      for (const size of [0, 0.5, -1.5]) {
        const found = collect(
          textbook({
            horizonYears: 'infinite',
            retention,
            discount: 0.02,
            levers: [churnLever('hazard', size)],
            runs: 1,
          }),
        ).whatIf[0]!;
        let sum = 0;
        for (let t = 0; t < 3000; t++)
          sum += (100 * betaShare(alpha, beta, (1 - size) * Math.pow(t, c))) / Math.pow(1.02, t + 1);
        expect(Math.abs(found / sum - 1)).toBeLessThan(tolerance);
      }
    },
  );
});

/** B(α, β + x)/B(α, β), by Stirling's series after a shift of 40. */
function betaShare(alpha: number, beta: number, x: number): number {
  const logGamma = (z: number): number => {
    let shift = 0;
    let at = z;
    for (; at < 40; at++) shift += Math.log(at);
    return (
      (at - 0.5) * Math.log(at) -
      at +
      0.5 * Math.log(2 * Math.PI) +
      1 / (12 * at) -
      1 / (360 * at ** 3) +
      1 / (1260 * at ** 5) -
      shift
    );
  };
  return Math.exp(logGamma(beta + x) - logGamma(alpha + beta + x) + logGamma(alpha + beta) - logGamma(beta));
}

it('runs are the same bits in any batch', () => {
  const scenario = uncertain({
    levers: [churnLever('hazard', { low: -0.1, high: 0.3 }, { rampMonths: 8 })],
    runs: 192,
  });
  expect(collect(scenario, 64)).toEqual(collect(scenario));
});
