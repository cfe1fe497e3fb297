/** Levers that satisfy, as the simulation follows them: a course by month against plain loops, draws and slots. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRange } from '#engine/inputs/fit.ts';
import { positionLevers } from '#engine/matrices/position-levers.ts';
import type { Mapping } from '#engine/satisfaction/mapping.ts';
import { mappingOf } from '#engine/satisfaction/mapping-of.ts';
import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';
import { satisfactionSlots, satisfySlots } from '#engine/satisfaction/satisfaction-slots.ts';
import { satisfyLeversBy } from '#engine/satisfaction/satisfy-levers.ts';
import type { Lever, Retention, Scenario } from '#engine/scenario.ts';
import { batchRunner } from '#engine/sim/batch-runner.ts';
import { drawInputs } from '#engine/sim/draw.ts';
import type { Plan } from '#engine/sim/plan.ts';
import { planOf } from '#engine/sim/plan.ts';
import { needsSatisfaction, planWith } from '#engine/sim/plan-with.ts';
import { openRun } from '#engine/sim/run.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { survivalOf } from '#engine/sim/survival.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { planFor } from '#engine/study/plan-for.ts';
import { betaTypes } from '#test/helpers/plain-loop.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { PARTS, satisfying } from './satisfying.ts';

/** Two kinds of customers, half and half, with monthly hazards that the lever multiplies: the readiest go first. */
const HAZARDS = [0.12, 0.004] as const;
const EFFECTS = [0.5, 0.9] as const;
const hazardOf = (kind: number, size: number, strength: number): number =>
  HAZARDS[kind]! * (1 - (1 - EFFECTS[kind]!) * size * strength);
const twoKinds = (hasCourse: boolean): Mapping => ({
  reads: [],
  bounds: () => ({ min: -1, max: 1 }),
  ratio: (_, size) => (size === 0 ? 1 : Math.exp(-size / 4)),
  ...(hasCourse
    ? {
        course(
          _: Float64Array,
          size: number,
          strength: Float64Array,
          without: Float64Array,
          under: Float64Array,
        ): void {
          const sums = [0, 0, 0, 0];
          for (let month = 0; month < strength.length; month++) {
            [0, 1].forEach((kind) => {
              if (month === 0) return;
              sums[kind]! += HAZARDS[kind]!;
              sums[2 + kind]! += hazardOf(kind, size, strength[month]!);
            });
            without[month] = -Math.log((Math.exp(-sums[0]!) + Math.exp(-sums[1]!)) / 2);
            under[month] = -Math.log((Math.exp(-sums[2]!) + Math.exp(-sums[3]!)) / 2);
          }
        },
      }
    : {}),
});

const planBy = (mapping: Mapping, scenario: Scenario): Plan =>
  planWith(fitRange, scenario, new Map(), positionLevers, (of, slotOf) => satisfyLeversBy(() => mapping, of, slotOf));

function survivalIn(plan: Plan, isWhatIf = true): Float64Array {
  const space = workspaceFor(plan);
  expect(openRun(plan, space, 0)).toBe(true);
  return Float64Array.from(survivalOf(plan, space, 0, isWhatIf));
}

describe('an effect that changes with time, by a plain loop over months', () => {
  /** Two kinds of customers, month by month, shares instead of hazards; ratios of −ln over the months since the last renewal. */
  function plainRatios(size: number, start: number, ramp: number, every: number, renewals: number): number[] {
    const here = [0.5, 0.5, 0.5, 0.5];
    const sum = (from: number): number => here[from]! + here[from + 1]!;
    const ratios: number[] = [];
    let before = [sum(0), sum(2)];
    for (let month = 1; month <= every * renewals; month++) {
      const strength = month <= start ? 0 : ramp <= 1 ? 1 : Math.min(1, (month - start) / ramp);
      for (const kind of [0, 1]) {
        here[kind]! *= Math.exp(-HAZARDS[kind]!);
        here[2 + kind]! *= Math.exp(-hazardOf(kind, size, strength));
      }
      if (month % every > 0) continue;
      const now = [sum(0), sum(2)];
      ratios.push(Math.log(now[1]! / before[1]!) / Math.log(now[0]! / before[0]!));
      before = now;
    }
    return ratios;
  }

  const ratesOf = (retention: Retention, every: number, ratios: readonly number[]): number[] => {
    const here = [1];
    switch (retention.kind) {
      case 'constant':
        ratios.forEach((ratio) =>
          here.push(here.at(-1)! * Math.pow(1 - (retention.churn as number), (ratio * every) / 12)),
        );
        return here;
      case 'table': {
        const kept = (i: number): number => {
          const at = Math.min(i, retention.survival.length);
          return retention.survival[at - 1]! / (retention.survival[at - 2] ?? 1);
        };
        ratios.forEach((ratio, i) => here.push(here.at(-1)! * Math.pow(kept(i + 1), ratio)));
        return here;
      }
      case 'sbg':
      case 'bdw': {
        const c = retention.kind === 'bdw' ? (retention.c as number) : 1;
        const sums = Array<number>(ratios.length).fill(0);
        for (const { rest, weight } of betaTypes(retention.alpha as number, retention.beta as number)) {
          let left = weight;
          ratios.forEach(
            (ratio, i) => (sums[i]! += left *= Math.pow(rest, ratio * (Math.pow(i + 1, c) - Math.pow(i, c)))),
          );
        }
        return [1, ...sums];
      }
      case 'newcomer':
        throw new Error('not asked for');
    }
  };

  const models: Retention[] = [
    { kind: 'constant', churn: 0.3 },
    { kind: 'table', survival: [0.8, 0.7, 0.65, 0.62, 0.6], after: 'hold' },
    { kind: 'sbg', alpha: 0.7, beta: 3.1 },
    { kind: 'bdw', alpha: 0.7, beta: 3.1, c: 1.3 },
  ];
  it('in 120 random cases: months and years, all contracts, starts and ramps, help and harm, to 10⁻¹¹', () => {
    const asked = fc.record({
      model: fc.constantFrom(...models),
      times: fc.constantFrom<['month' | 'year', number]>(
        ['month', 1],
        ['month', 3],
        ['month', 5],
        ['month', 12],
        ['year', 12],
        ['year', 24],
      ),
      size: fc.integer({ min: -10, max: 10 }).map((part) => part / 10),
      start: fc.constantFrom(0, 0, 12, 24),
      ramp: fc.constantFrom(0, 1, 7, 24),
    });
    let different = 0;
    fc.assert(
      fc.property(asked, ({ model, times: [period, every], size, start, ramp }) => {
        const lever = satisfying({ part: 'barrier' }, size, { startMonth: start, rampMonths: ramp });
        const scenario = textbook({ period, horizonYears: 6, retention: { ...model, every }, levers: [lever] });
        const found = survivalIn(planBy(twoKinds(true), scenario));
        const wanted = ratesOf(model, every, plainRatios(size, start, ramp, every, found.length - 1));
        found.forEach((here, i) => expect(Math.abs(here - wanted[i]!), `at ${i}`).toBeLessThan(1e-11));
        const flat = survivalIn(planBy(twoKinds(false), scenario));
        if (flat.some((here, i) => Math.abs(here - wanted[i]!) > 0.001)) different++;
      }),
      { numRuns: 120, seed: 4 },
    );
    expect(different).toBeGreaterThan(80);
  });

  it.each(models)(
    '$kind: up to the month it starts in nothing changes, to the last bit; nor with size 0',
    (retention) => {
      const at = (size: number, startMonth: number): Float64Array =>
        survivalIn(
          planBy(
            twoKinds(true),
            textbook({
              period: 'month',
              retention,
              levers: [satisfying({ part: 'barrier' }, size, { startMonth, rampMonths: 5 })],
            }),
          ),
        );
      const before = survivalIn(planOf(textbook({ period: 'month', retention })), false);
      expect(at(0, 0)).toEqual(before);
      expect(at(0.7, 17).subarray(0, 18)).toEqual(before.subarray(0, 18));
      expect(at(0.7, 17)[40]!).toBeGreaterThan(before[40]! + 0.0001);
    },
  );

  it('a year in which it starts waits for the next, as other levers do', () => {
    const lever = satisfying({ part: 'barrier' }, 0.7, { startMonth: 5 });
    const found = survivalIn(planBy(twoKinds(true), textbook({ levers: [lever] })));
    const wanted = survivalIn(planBy(twoKinds(true), textbook({ levers: [{ ...lever, startMonth: 12 }] })));
    expect(found).toEqual(wanted);
  });

  it('beside a lever that scales churn, where customers differ: everybody stays with (1 − kθ)^ρ_i', () => {
    const retention: Retention = { kind: 'sbg', alpha: 0.7, beta: 3.1 };
    const levers = [churnLever('relative', 0.1), satisfying({ part: 'barrier' }, -0.8, { startMonth: 24 })];
    const found = survivalIn(planBy(twoKinds(true), textbook({ retention, levers })));
    const ratios = plainRatios(-0.8, 24, 0, 12, found.length - 1);
    const wanted = Array<number>(found.length).fill(0);
    for (const { theta, weight } of betaTypes(0.7, 3.1)) {
      let left = weight;
      wanted.forEach((_, i) => (wanted[i]! += left *= i === 0 ? 1 : Math.pow(1 - 0.9 * theta, ratios[i - 1]!)));
    }
    found.forEach((here, i) => expect(here).toBeCloseTo(wanted[i]!, 11));
  });

  it('where it says nothing (nobody left to leave) the factor is that of its full size', () => {
    const silent: Mapping = {
      ...twoKinds(false),
      course: (_, __, ___, without, under) => void (without.fill(0), under.fill(0)),
    };
    const scenario = textbook({ levers: [satisfying({ part: 'barrier' }, 0.8, { rampMonths: 36 })] });
    expect(survivalIn(planBy(silent, scenario))).toEqual(survivalIn(planBy(twoKinds(false), scenario)));
  });
});

describe('without a course it is the lever on the hazard of its factor', () => {
  it.each(['month', 'year'] as const)('by %s, in every model, from any start, growing', (period) => {
    const models: Retention[] = [
      { kind: 'constant', churn: 0.3 },
      { kind: 'newcomer', earlyMonths: 5, earlyLoss: 0.2, churn: 0.25 },
      { kind: 'sbg', alpha: 0.7, beta: 3.1 },
      { kind: 'bdw', alpha: 0.7, beta: 3.1, c: 1.3 },
    ];
    for (const retention of models) {
      for (const size of [0.6, -0.8]) {
        const over = { startMonth: 12, rampMonths: 24 };
        const found = survivalIn(
          planBy(
            twoKinds(false),
            textbook({ period, retention, levers: [satisfying({ part: 'barrier' }, size, over)] }),
          ),
        );
        const wanted = survivalIn(
          planOf(textbook({ period, retention, levers: [churnLever('hazard', 1 - Math.exp(-size / 4), over)] })),
        );
        expect(found).toEqual(wanted);
      }
    }
  });
});

describe('slots', () => {
  it.each(PARTS)('of a lever on %o are what its mapping reads, each once', (on, size) => {
    const scenario = uncertain({ levers: [satisfying(on, size), satisfying(on, size, { id: 'again' })] });
    const reads = mappingOf(satisfactionOf(scenario), on).reads;
    const slots = slotsOf(scenario).map(({ path }) => path);
    expect(
      satisfySlots(scenario)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...reads].sort());
    expect(new Set(slots).size).toBe(slots.length);
    satisfySlots(scenario).forEach((slot) => expect(slot).toEqual(satisfactionSlots(scenario).get(slot.path)));
  });

  it('there are none without such a lever, or with one switched off', () => {
    expect(satisfySlots(uncertain())).toEqual([]);
    expect(satisfySlots(uncertain({ levers: [satisfying({ part: 'barrier' }, 0.5, { off: true })] }))).toEqual([]);
  });

  it('shares are rates, all other sizes any number', () => {
    const kindOf = ([on, size]: (typeof PARTS)[number]): string | undefined =>
      slotsOf(textbook({ levers: [satisfying(on, size)] })).find(({ path }) => path === 'levers[0].size')?.kind;
    expect(PARTS.map(kindOf)).toEqual([
      'rate',
      'money',
      'money',
      'money',
      'money',
      'money',
      'money',
      'rate',
      'money',
      'money',
    ]);
  });
});

describe('draws', () => {
  it.each(PARTS)('a lever on %o changes no bit of the baseline', (on, size) => {
    const without = collect(uncertain({ runs: 16 }));
    const levers = [...uncertain().levers, satisfying(on, size)];
    const found = collect(uncertain({ runs: 16, levers }));
    expect(found.base).toEqual(without.base);
    expect([...found.faults]).toEqual([0, 0, 0]);
    expect(found.whatIf).not.toEqual(without.whatIf);
  });

  it.each(PARTS)('a lever on %o that is switched off, or of size 0: the bits without it', (on, size) => {
    const plain = uncertain({ runs: 16, levers: [] });
    expect(collect({ ...plain, levers: [satisfying(on, size, { off: true })] }).whatIf).toEqual(collect(plain).whatIf);
    expect(collect({ ...plain, levers: [satisfying(on, 0)] }).whatIf).toEqual(collect(plain).base);
    const costs = [{ per: 'customer-year' as const, amount: 2 }];
    const programme = collect({ ...plain, levers: [{ id: 'p', kind: 'programme', costs }] });
    expect(collect({ ...plain, levers: [satisfying(on, 0, { costs })] }).whatIf).toEqual(programme.whatIf);
  });

  it('a range is cut at what its mapping allows, and its own number stays in its slot', () => {
    const scenario = uncertain({ runs: 256, levers: [satisfying({ part: 'perceived' }, { low: 20, high: 40 })] });
    const plan = planOf(scenario);
    const space = workspaceFor(plan);
    const at = (path: string): number => slotsOf(scenario).findIndex((slot) => slot.path === path);
    let nearest = Infinity;
    for (let run = 0; run < 256; run++) {
      drawInputs(plan, space, run);
      expect(space.fault).toBe(-1);
      const own = space.values[plan.levers[0]!.sizeSlot!]!;
      const left = 100 - space.values[at('satisfaction.gap.perceived')]! - own;
      expect(left).toBeGreaterThanOrEqual(-1e-9);
      nearest = Math.min(nearest, left);
      const reads = mappingOf(satisfactionOf(scenario), { part: 'perceived' });
      const numbers = Float64Array.from(reads.reads, (path) => space.values[at(path)]!);
      expect(space.sizes[0]).toBe(1 - reads.ratio(numbers, own));
    }
    expect(nearest).toBeLessThan(1);
  });

  it('a size we are sure of that leaves no room is reported', () => {
    const { faults } = collect(textbook({ levers: [satisfying({ part: 'perceived' }, 60)], runs: 64 }));
    expect([...faults]).toEqual([64]);
  });

  it('numbers that say nothing together are reported', () => {
    const nothing: Mapping = { ...twoKinds(false), ratio: () => Number.NaN };
    const scenario = textbook({ runs: 64, levers: [satisfying({ part: 'barrier' }, 0.5)] });
    expect([...batchRunner(planBy(nothing, scenario))(0, 64).faults]).toEqual([64]);
  });

  it('harm is possible to customers who differ (sBG), also beside a lever read otherwise', () => {
    const retention: Retention = { kind: 'sbg', alpha: 0.7, beta: 3.1 };
    const at = (...levers: Lever[]): number[] => [...collect(textbook({ retention, levers, runs: 64 })).faults];
    expect(at(satisfying({ part: 'perceived' }, -5))).toEqual([0]);
    expect(at(satisfying({ part: 'barrier' }, 0.6), churnLever('relative', 0.1))).toEqual([0, 0]);
  });
});

it('the plan that loads what it needs is the plan', async () => {
  const scenario = uncertain({ runs: 64, levers: [satisfying({ part: 'barrier' }, { low: 0.4, high: 0.8 })] });
  expect(needsSatisfaction(scenario)).toBe(true);
  expect(needsSatisfaction(uncertain())).toBe(false);
  expect(batchRunner(await planFor(scenario, new Map()))(0, 64)).toEqual(batchRunner(planOf(scenario))(0, 64));
  expect(() => planWith(fitRange, scenario, new Map())).toThrow('no satisfaction');
});
