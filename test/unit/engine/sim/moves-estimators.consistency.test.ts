/** Levers that move customers in the other estimators, in the questions asked again, and through the door. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareBusiness } from '#engine/business/prepare-business.ts';
import { lifetimeCells } from '#engine/customers/lifetime-cells.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { askedSlots, breakEvenRunner } from '#engine/sensitivity/break-even.ts';
import { evaluatorOf } from '#engine/sensitivity/evaluator.ts';
import { mapRunner } from '#engine/sensitivity/gain-map.ts';
import { possibleSizes } from '#engine/sensitivity/possible-sizes.ts';
import { sensitivityOf } from '#engine/sensitivity/sensitivity.ts';
import { drawInputs } from '#engine/sim/draw.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { studyService } from '#engine/study/service.ts';
import { benchScenario } from '#test/bench/scenario.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { collectLuck, mixed, shared, spreadOf } from '../cohort/crowds.ts';
import { momentsOf } from '../customers/ask.ts';
import { family } from '../random/moments.ts';
import { movedScenario } from './arbitrary-moves.ts';

const MOVE: Lever = {
  id: 'move',
  kind: 'move',
  size: { low: 0.3, high: 0.8 },
  startMonth: 4,
  rampMonths: 9,
  costs: [{ per: 'moved', amount: { low: 3, high: 6 } }],
  move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 300 },
};

const endless = movedScenario({ horizon: fc.constant('infinite' as const) }).map((scenario) => ({
  ...scenario,
  discount: 0.08 + (scenario.discount as number),
}));

describe('with luck', () => {
  function zsOf(scenario: Scenario, customers: number): number[] {
    const expected = collect({ ...scenario, runs: 1 });
    const luck = collectLuck({ ...scenario, runs: 64 }, shared(customers));
    const difference = ({ base, whatIf }: Pick<typeof luck, 'base' | 'whatIf'>): Float64Array =>
      whatIf.map((value, run) => value - base[run]!);
    const columns: [Float64Array, number][] = [
      [luck.base, expected.base[0]!],
      [luck.whatIf, expected.whatIf[0]!],
      [difference(luck), difference(expected)[0]!],
    ];
    return columns.flatMap(([values, wanted]) => {
      if (new Set(values).size < 30) return [];
      const { mean, variance } = spreadOf(values);
      return [(mean - wanted) / Math.sqrt(variance / values.length)];
    });
  }

  it.each([
    ['customers alike', movedScenario({}), 25, (scenario: Scenario): Scenario => scenario],
    ['customers who differ', movedScenario({}), 20, (scenario: Scenario): Scenario => mixed(scenario, 0.6)],
    ['without end', endless, 5, (scenario: Scenario): Scenario => mixed(scenario, 0.4)],
  ] as const)('%s: the mean over luck is the expected value', (_, scenarios, numRuns, as) => {
    const sample = fc.sample(scenarios, { numRuns, seed: 15 });
    const zs = sample.flatMap((scenario, i) => zsOf(as({ ...scenario, seed: i }), [80, 1000, 100_000][i % 3]!));
    const { largest, meanSquare } = family(zs);
    expect(zs.length).toBeGreaterThan(numRuns);
    expect(largest).toBeLessThan(4.5);
    // of n independent ones the mean square is within 1 ± 4·√(2/n); of three that belong together one counts
    expect(Math.abs(meanSquare - 1)).toBeLessThan(4 * Math.sqrt(6 / zs.length));
  });

  it('a move nobody follows: the same customers, to the last bit', () => {
    const isSame = (scenario: Scenario): void => {
      const { base, whatIf } = collectLuck({ ...mixed(scenario), runs: 3 }, shared(200));
      expect(whatIf).toEqual(base);
    };
    fc.assert(fc.property(movedScenario({ zero: true }), isSame), { numRuns: 40, seed: 5, endOnFailure: true });
  });

  it.each([
    ['with an end', 5, 0.1],
    // 6 % of the profit lies beyond the hundred years that are walked
    ['without end', 'infinite', 0.001],
  ] as const)('10⁹ customers, %s: run by run the expected estimator', (_, horizonYears, discount) => {
    const [segment] = uncertain().segments;
    const scenario = uncertain({
      runs: 64,
      horizonYears,
      discount,
      levers: [MOVE],
      segments: [
        {
          ...segment!,
          retention: { kind: 'constant', churn: 0.025 },
          profit: { base: { shape: 'flat', amount: { low: 25, high: 35 } } },
        },
      ],
    });
    const { base, whatIf } = collect(scenario);
    const luck = collectLuck(scenario, shared(1e9));
    for (let run = 0; run < 64; run++) {
      const gain = whatIf[run]! - base[run]!;
      expect(Math.abs(luck.whatIf[run]! - luck.base[run]! - gain)).toBeLessThan(0.002 * Math.abs(gain) + 0.001);
    }
  });
});

describe('customers one by one', () => {
  function expectTheMean(scenario: Scenario): void {
    const { base, whatIf } = collect({ ...scenario, runs: 1 });
    const moments = momentsOf(lifetimeCells(planOf(scenario)).cells);
    [base[0]!, whatIf[0]!].forEach((wanted, arm) => {
      const { mean, deviation } = moments[arm]!;
      // shares are rounded to 2⁻³²
      expect(Math.abs(mean - wanted)).toBeLessThan(1e-7 * (1 + Math.abs(wanted) + deviation));
    });
  }

  it.each([
    ['alike', (scenario: Scenario): Scenario => scenario, movedScenario({}), 30],
    ['who differ', (scenario: Scenario): Scenario => mixed(scenario), movedScenario({}), 20],
    ['without end', (scenario: Scenario): Scenario => mixed(scenario), endless, 12],
  ] as const)('the mean over all cells is the expected profit: %s', (_, as, scenarios, numRuns) => {
    fc.assert(
      fc.property(scenarios, (scenario) => expectTheMean(as(scenario))),
      { numRuns, seed: 6, endOnFailure: true },
    );
  });
});

describe('asked again', () => {
  const agrees = (scenario: Scenario): void => {
    const { base, whatIf } = collect(scenario);
    const evaluator = evaluatorOf(planOf(scenario));
    for (let run = 0; run < scenario.runs; run++) {
      expect(evaluator.draw(run)).toBe(true);
      const totals = { ...evaluator.addUp(true) };
      const bound = 1e-12 * Math.max(500, Math.abs(base[run]!), Math.abs(whatIf[run]!));
      expect(Math.abs(totals.base - base[run]!)).toBeLessThanOrEqual(bound);
      expect(Math.abs(totals.whatIf - whatIf[run]!)).toBeLessThanOrEqual(bound);
      expect(evaluator.settle()).toBe(true);
      expect(evaluator.addUp(false)).toEqual(totals);
    }
  };

  it('totals alone are those of the simulation: 30 random scenarios, 10 without end, and every run of one with ranges', () => {
    fc.assert(fc.property(movedScenario({}), agrees), { numRuns: 30, seed: 5, endOnFailure: true });
    fc.assert(fc.property(endless, agrees), { numRuns: 10, seed: 5, endOnFailure: true });
    agrees(uncertain({ runs: 64, levers: [...uncertain().levers, MOVE] }));
  });

  it('also where nothing of the levers comes late, and customers differ', () => {
    const atOnce: Lever = { ...MOVE, startMonth: 0, rampMonths: 0, costs: [] };
    agrees({ ...benchScenario, runs: 32, levers: [...benchScenario.levers, atOnce] });
  });

  it('break-even values leave nothing of the difference when put into the scenario', () => {
    const scenario = uncertain({ runs: 16, levers: [MOVE] });
    const wanted = [
      'levers[0].size',
      'levers[0].costs[0].amount',
      'positions.churnStrength',
      'positions.marginStrength',
    ];
    const study = { kind: 'break-even', scenario, paths: wanted } as const;
    const asked = askedSlots(study);
    expect(asked.map(({ path }) => path)).toEqual(wanted);
    const { values } = breakEvenRunner(study, new Map())(0, 16);
    const plan = planOf(scenario);
    const evaluator = evaluatorOf(plan);
    const found = [0, 0, 0, 0];
    for (let run = 0; run < 16; run++) {
      evaluator.draw(run);
      asked.forEach(({ slot }, input) => {
        const value = values[16 * input + run]!;
        if (Number.isNaN(value)) return;
        found[input]!++;
        evaluator.values[slot] = value;
        expect(evaluator.settle()).toBe(true);
        const { base, whatIf } = evaluator.addUp(true);
        expect(Math.abs(whatIf - base)).toBeLessThan(1e-8 * Math.abs(base));
        evaluator.restore(slot);
      });
    }
    // profit does not turn with the margins
    expect(found).toEqual([16, 16, 16, 0]);
  });

  it('what drives the result: also how strongly places tell', () => {
    const scenario = uncertain({ runs: 256, levers: [MOVE] });
    const { inputs } = sensitivityOf(scenario, collect(scenario), 256);
    const paths = inputs.map(({ path }) => path);
    expect(paths).toContain('levers[0].size');
    expect(paths).toContain('positions.churnStrength');
  });

  it('the map: share who follow × a factor on all profit', () => {
    const scenario = uncertain({ runs: 64, levers: [MOVE] });
    expect(possibleSizes(scenario, 0)).toEqual({ min: 0, max: 1 });
    const { fixed, slope } = mapRunner(
      { kind: 'map', scenario, lever: 0, sizes: [0, 0.5, 1], factors: [1] },
      new Map(),
    )(0, 64);
    const wanted = collect({ ...scenario, levers: [{ ...MOVE, size: 0.5 }] });
    for (let run = 0; run < 64; run++) {
      expect(fixed[64 + run]! + slope[64 + run]!).toBeCloseTo(wanted.whatIf[run]! - wanted.base[run]!, 9);
    }
  });

  it('a share beyond 1 is refused where it is certain, and cut off a range', () => {
    const at = (size: Lever extends { size: infer Q } ? Q : never): Lever => ({ ...MOVE, size });
    expect([...collect(uncertain({ runs: 64, levers: [at(1.2 as never)] })).faults]).toEqual([64]);
    const wide = uncertain({ runs: 64, levers: [at({ low: 0.5, high: 0.99, family: 'normal' } as never)] });
    const plan = planOf(wide);
    const space = workspaceFor(plan);
    for (let run = 0; run < 64; run++) {
      drawInputs(plan, space, run);
      expect(space.fault).toBe(-1);
      expect(space.sizes[0]).toBeLessThanOrEqual(1);
    }
  });
});

it('a lever that moves draws nothing that others would draw', () => {
  const drawn = (scenario: Scenario): Map<string, number> => {
    const plan = planOf(scenario);
    const space = workspaceFor(plan);
    drawInputs(plan, space, 17);
    return new Map(slotsOf(scenario).map(({ path }, slot) => [path, space.values[slot]!]));
  };
  const plain = uncertain();
  const now = drawn({
    ...plain,
    levers: [...plain.levers, MOVE, { id: 's', kind: 'serve', zone: 'loyalty', size: 0.2 }],
  });
  for (const [path, value] of drawn(plain)) expect(now.get(path), path).toBe(value);
  expect(now.get('positions.churnStrength')).toBeGreaterThan(0);
});

it('the whole business does not know places: a move does nothing there, and costs nothing', () => {
  const plain = uncertain({ runs: 64 });
  const costs = [
    { per: 'moved', amount: 3 },
    { per: 'once', amount: 900 },
    { per: 'customer-year', amount: 2 },
  ] as const;
  const business = (scenario: Scenario): object => ({
    ...prepareBusiness({ kind: 'business', scenario })(0, 64),
    faults: [],
  });
  expect(business({ ...plain, levers: [...plain.levers, { ...MOVE, costs }] })).toEqual(business(plain));
});

it('the service loads what a move needs, with luck and without', async () => {
  const scenario = uncertain({
    runs: 64,
    customers: 300,
    levers: [MOVE, { id: 's', kind: 'serve', zone: 'delight', size: 0.5 }],
  });
  const service = studyService();
  await service.load(1, { kind: 'run', scenario });
  expect(service.run(1, 0, 64)).toMatchObject({ whatIf: collect(scenario).whatIf });
  await service.load(2, { kind: 'run', scenario, luck: { kind: 'shared', customers: 300 } });
  expect(service.run(2, 0, 64)).toMatchObject({ whatIf: collectLuck(scenario, shared(300)).whatIf });
});
