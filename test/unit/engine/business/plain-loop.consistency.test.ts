import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessPlan } from '#engine/business/business-plan.ts';
import { businessSpace, simulateBusiness } from '#engine/business/business-run.ts';
import type { BusinessArm } from '#engine/business/business-run.ts';
import type { Business, Lever, ProfitCurve, Retention, Scenario } from '#engine/scenario.ts';
import { simulateRun } from '#engine/sim/run.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { certainScenario } from '../../../helpers/arbitrary-scenario.ts';
import { plainBusiness } from '../../../helpers/business-loop.ts';
import type { PlainBusiness } from '../../../helpers/business-loop.ts';
import { churnLever, textbook } from '../../../helpers/scenarios.ts';

const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

const business = (steady: boolean): fc.Arbitrary<Business> =>
  fc.record({
    customers: within(1, 1e5),
    tenures: steady
      ? fc.constant<'steady'>('steady')
      : fc.array(within(0.1, 5), { minLength: 1, maxLength: 6 }).map((weights): number[] => weights),
    won: within(0, 500),
    referred: fc.oneof(fc.constant(0), within(0, 0.3)),
    paidPerReferral: within(0, 50),
    wordOfMouth: within(0, 0.2),
    keptAway: within(0, 0.8),
  });

function bothArms(scenario: Scenario): { base: BusinessArm; whatIf: BusinessArm } {
  const plan = businessPlan(scenario);
  const drawn = workspaceFor(plan.plan);
  simulateRun(plan.plan, drawn, 0);
  expect(drawn.fault).toBe(-1);
  const space = businessSpace(plan);
  simulateBusiness(plan, drawn, space);
  return space;
}

const NAMES = ['profit', 'profitBefore', 'customers', 'referral', 'wordOfMouth', 'leaving'] as const;

function expectSame(scenario: Scenario, digits: number): void {
  const { base, whatIf } = bothArms(scenario);
  const compare = (arm: BusinessArm, plain: PlainBusiness): void => {
    for (const name of NAMES) {
      const scale = Math.max(1, ...plain[name].map(Math.abs));
      const worst = Math.max(...plain[name].map((value, t) => Math.abs(value - arm[name][t]!))) / scale;
      expect(worst, name).toBeLessThan(digits);
    }
  };
  compare(base, plainBusiness(scenario, false));
  compare(whatIf, plainBusiness(scenario, true));
}

function withoutGrowth(curve: ProfitCurve): ProfitCurve {
  const { growth, ...rest } = curve;
  return growth === undefined ? curve : rest;
}

const isAlike = ({ segments }: Scenario): boolean =>
  segments.every(({ retention: { kind } }) => kind !== 'sbg' && kind !== 'bdw');

/** Whether a table says that nobody can be left: tenures given may contradict it, see `today.test.ts`. */
const someAreGone = ({ segments }: Scenario): boolean =>
  segments.some(({ retention }) => retention.kind === 'table' && retention.after === 'gone');

const scenarios = (steady: boolean): fc.Arbitrary<Scenario> =>
  fc
    .tuple(certainScenario({ levers: 'sized', horizon: fc.integer({ min: 1, max: 3 }) }), business(steady))
    .filter(([scenario]) => isAlike(scenario) && (steady || !someAreGone(scenario)))
    .map(([scenario, own]) => ({
      ...scenario,
      business: own,
      segments: scenario.segments.map((segment) => ({
        ...segment,
        // in the steady state those with more tenure than is told apart do not grow any further
        profit: steady
          ? Object.fromEntries(Object.entries(segment.profit).map(([source, curve]) => [source, withoutGrowth(curve)]))
          : segment.profit,
      })),
    }));

describe('the recursion and a plain loop over every cohort agree', () => {
  it('to 1e-9 where customers of a segment are alike, with tenures given', () => {
    fc.assert(
      fc.property(scenarios(false), (scenario) => {
        expectSame(scenario, 1e-9);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('to 1e-9 where customers of a segment are alike, in the steady state', () => {
    fc.assert(
      fc.property(scenarios(true), (scenario) => {
        expectSame(scenario, 1e-9);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  const differing = (retention: Retention, levers: Lever[], over: Partial<Business> = {}): Scenario => ({
    ...textbook({ horizonYears: 8, retention, levers }),
    business: {
      customers: 1000,
      tenures: 'steady',
      won: 12,
      referred: 0.02,
      paidPerReferral: 3,
      wordOfMouth: 0.03,
      keptAway: 0.05,
      ...over,
    },
  });
  const sbg: Retention = { kind: 'sbg', alpha: 0.668, beta: 3.806 };
  const bdw: Retention = { kind: 'bdw', alpha: 0.9, beta: 2.5, c: 1.3 };
  const sizes: [string, Retention, Lever[]][] = [
    ['no lever, sBG', sbg, []],
    ['no lever, BdW', bdw, []],
    ['sBG, everybody’s churn scaled', sbg, [churnLever('relative', 0.4)]],
    ['sBG, scaled from year 3 on', sbg, [churnLever('points', 0.04, { startMonth: 36 })]],
    ['sBG, every two years', { ...sbg, every: 24 }, [churnLever('relative', 0.4)]],
    ['sBG, a better mix', sbg, [churnLever('points', 0.04, { target: 'mean' })]],
    [
      'sBG, a better mix from year 2 on, growing',
      sbg,
      [churnLever('points', 0.04, { target: 'mean', startMonth: 12, rampMonths: 36 })],
    ],
    ['sBG, saved once', sbg, [churnLever('relative', 0.4, { target: 'once' })]],
    [
      'sBG, saved once from year 3 on',
      { ...sbg, every: 24 },
      [churnLever('relative', 0.4, { target: 'once', startMonth: 24 })],
    ],
    ['BdW, everybody’s hazard scaled', bdw, [churnLever('relative', 0.4)]],
    ['BdW, growing', bdw, [churnLever('relative', 0.4, { startMonth: 12, rampMonths: 48 })]],
    ['BdW, a better mix', bdw, [churnLever('points', 0.04, { target: 'mean' })]],
    ['sBG, everybody’s hazard less', sbg, [churnLever('hazard', 0.4)]],
    ['sBG, everybody’s hazard more, from year 3 on', sbg, [churnLever('hazard', -0.7, { startMonth: 24 })]],
    [
      'sBG, two on the hazard, growing',
      sbg,
      [churnLever('hazard', 0.3, { startMonth: 12, rampMonths: 60 }), churnLever('hazard', -0.2, { rampMonths: 36 })],
    ],
    ['sBG, every two years, on the hazard', { ...sbg, every: 24 }, [churnLever('hazard', 0.4, { rampMonths: 72 })]],
    ['sBG, a better mix on the hazard', sbg, [churnLever('hazard', 0.3, { target: 'mean' })]],
    ['sBG, saved once, on the hazard', sbg, [churnLever('hazard', 0.4, { target: 'once' })]],
    [
      'sBG, on the hazard beside a churn that is scaled',
      sbg,
      [churnLever('relative', 0.2), churnLever('hazard', -0.4), churnLever('points', 0.02)],
    ],
    ['BdW, on the hazard', bdw, [churnLever('hazard', 0.4, { startMonth: 12, rampMonths: 48 })]],
    ['BdW, more, on the hazard', bdw, [churnLever('hazard', -0.4)]],
  ];
  it.each(sizes)('to 1e-9 where customers differ: %s', (_, retention, levers) => {
    expectSame(differing(retention, levers), 1e-9);
  });

  it('to 1e-9 for monthly sBG with tenures given', () => {
    const scenario = differing({ kind: 'sbg', alpha: 0.8, beta: 20 }, [churnLever('relative', 0.5)], {
      tenures: [3, 2, 1],
    });
    expectSame({ ...scenario, period: 'month', horizonYears: 2 }, 1e-9);
  });

  // θ of those left is taken as a beta with the same mean and variance whenever the factor changes: an approximation
  it('to 2e-4 where everybody’s churn is scaled step by step (sBG)', () => {
    expectSame(differing(sbg, [churnLever('relative', 0.6, { startMonth: 12, rampMonths: 60 })]), 2e-4);
  });
});
