import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { highEnd } from '#cases/high-end.ts';
import type { BusinessPart, BusinessStudy } from '#engine/business/business-part.ts';
import { columnOf } from '#engine/business/business-part.ts';
import { businessPlan } from '#engine/business/business-plan.ts';
import type { BusinessArm } from '#engine/business/business-run.ts';
import { businessSpace, simulateBusiness } from '#engine/business/business-run.ts';
import { prepareBusiness } from '#engine/business/prepare-business.ts';
import { summariseBusiness } from '#engine/business/summarise-business.ts';
import type { Business, Scenario } from '#engine/scenario.ts';
import { simulateRun } from '#engine/sim/run.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { studyService } from '#engine/study/service.ts';
import { certainScenario } from '../../../helpers/arbitrary-scenario.ts';
import { churnLever, textbook, withSegment } from '../../../helpers/scenarios.ts';
import { simulate } from '../../../helpers/simulate.ts';

const plain: Business = {
  customers: 1000,
  tenures: 'steady',
  won: 0,
  referred: 0,
  paidPerReferral: 0,
  wordOfMouth: 0,
  keptAway: 0,
};

function bothArms(scenario: Scenario): { base: BusinessArm; whatIf: BusinessArm } {
  const plan = businessPlan(scenario);
  const drawn = workspaceFor(plan.plan);
  simulateRun(plan.plan, drawn, 0);
  const space = businessSpace(plan);
  simulateBusiness(plan, drawn, space);
  return space;
}

const study = (scenario: Scenario): BusinessStudy => ({ kind: 'business', scenario });

describe('the steady state', () => {
  it('stays as it is when as many are won as leave, month by month', () => {
    const scenario = textbook({ period: 'month', horizonYears: 10, retention: { kind: 'constant', churn: 0.1 } });
    const won = 1000 * (1 - Math.pow(0.9, 1 / 12));
    const { customers, profit, leaving } = bothArms({ ...scenario, business: { ...plain, won } }).base;
    for (const now of customers) expect(now).toBeCloseTo(1000, 8);
    for (const now of profit.subarray(1)) expect(now).toBeCloseTo(100_000 / 12, 7);
    for (const now of leaving.subarray(1)) expect(now).toBeCloseTo(won, 9);
  });

  it('stays as it is with yearly contracts, a new-customer phase and two segments, on the average of a year', () => {
    const base = textbook({ period: 'month', horizonYears: 6 });
    const scenario: Scenario = {
      ...base,
      business: { ...plain, won: 0 },
      segments: [
        {
          ...base.segments[0]!,
          id: 'a',
          retention: { kind: 'newcomer', every: 12, earlyMonths: 24, earlyLoss: 0.5, churn: 0.1 },
        },
        { ...base.segments[0]!, id: 'b', share: 2, retention: { kind: 'constant', churn: 0.3 } },
      ],
    };
    const { won } = levelOf(scenario);
    const { customers } = bothArms({ ...scenario, business: { ...plain, won } }).base;
    for (const now of customers) expect(now).toBeCloseTo(1000, 8);
  });

  /** As many as leave in the first month of the steady state. */
  const levelOf = (scenario: Scenario): { won: number } => ({ won: bothArms(scenario).base.leaving[1]! });
});

describe('both futures', () => {
  it('are the same bits when every lever has size zero', () => {
    fc.assert(
      fc.property(certainScenario({ levers: 'zero', horizon: fc.integer({ min: 1, max: 3 }) }), (scenario) => {
        const own: Business = {
          ...plain,
          won: 20,
          referred: 0.03,
          paidPerReferral: 5,
          wordOfMouth: 0.01,
          keptAway: 0.1,
        };
        const { base, whatIf } = bothArms({ ...scenario, business: own });
        expect(whatIf).toEqual(base);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('give the same bits in one part, two or three, and by the service', async () => {
    const scenario = { ...creditCard.scenario, runs: 320, horizonYears: 3 };
    const of = (cuts: number[]): unknown => {
      const run = prepareBusiness(study(scenario));
      const parts = cuts.slice(1).map((to, i) => run(cuts[i]!, to));
      return summariseBusiness(study(scenario), parts, 320);
    };
    const whole = of([0, 320]);
    expect(of([0, 192, 320])).toEqual(whole);
    expect(of([0, 64, 128, 320])).toEqual(whole);
    const service = studyService();
    await service.load(1, study(scenario));
    expect(summariseBusiness(study(scenario), [service.run(1, 0, 320) as BusinessPart], 320)).toEqual(whole);
  }, 60_000);
});

describe('one month’s cohort within the business', () => {
  // with next to nobody here today and W won a month, profit grows from month to month by what one cohort of W brings at
  // that age: discounted and added up it is W times the lifetime profit of one customer
  it.each([
    ['advance', creditCard.scenario],
    ['arrears', creditCard.scenario],
    ['arrears-at-risk', creditCard.scenario],
    ['arrears', highEnd.scenario],
  ] as const)(
    'brings the lifetime profit of the one-customer perspective (%s)',
    (timing, { segments, levers, period }) => {
      const scenario = certain({
        ...textbook({ period, timing, horizonYears: 8, levers: [...levers], runs: 16 }),
        segments: [...segments],
        business: { ...plain, customers: 1e-9, won: 1000 },
      });
      const { base, whatIf } = simulate(scenario);
      const arms = bothArms(scenario);
      const perYear = period === 'month' ? 12 : 1;
      const v = Math.pow(1.1, -1 / perYear);
      const booked = timing === 'advance' ? 1 : 0;
      const cohort = 1000 * (12 / perYear);
      const cost = scenario.segments[0]!.acquisitionCost as number;
      const lifetime = ({ profit }: BusinessArm): number => {
        let sum = 0;
        // the acquisition cost is booked at the beginning, whatever the timing of profit
        for (let t = 1; t < profit.length; t++) {
          const grown = profit[t]! - profit[t - 1]! + (t === 1 ? cost * cohort : 0);
          sum += grown * Math.pow(v, t - booked);
        }
        return sum / cohort - cost;
      };
      expect(lifetime(arms.base)).toBeCloseTo(base.mean, 6);
      expect(lifetime(arms.whatIf)).toBeCloseTo(whatIf.mean, 6);
      expect(whatIf.mean).not.toBeCloseTo(base.mean, 1);
    },
  );

  it('has its uplift on the same draws', () => {
    const scenario = { ...creditCard.scenario, runs: 256 };
    const { lifetime } = summariseBusiness(study(scenario), [prepareBusiness(study(scenario))(0, 256)], 256);
    expect(lifetime).toEqual(simulate(scenario).uplift);
  }, 60_000);
});

/** The middle of every range. */
function certain(scenario: Scenario): Scenario {
  return JSON.parse(
    JSON.stringify(scenario, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'low' in value && 'high' in value
        ? (Number(value.low) + Number(value.high)) / 2
        : value,
    ),
  ) as Scenario;
}

describe('waiting', () => {
  const scenario: Scenario = {
    ...withSegment(textbook({ horizonYears: 12, retention: { kind: 'constant', churn: 0.1 } }), {
      acquisitionCost: 51,
    }),
    levers: [churnLever('points', 0.05, { costs: [{ per: 'customer-year', amount: 5 }] })],
    runs: 16,
    business: { ...plain, won: 100 / 12 },
  };
  const part = prepareBusiness(study(scenario))(0, 16);
  const { base, whatIf } = bothArms(scenario);
  const summary = summariseBusiness(study(scenario), [part], 16);

  it('ends in the first year of a lasting lead', () => {
    const years = Array.from({ length: 12 }, (_, i) => i + 1);
    const first = years.find((year) => years.every((t) => t < year || whatIf.profit[t]! >= base.profit[t]!))!;
    expect(first).toBeGreaterThan(1);
    expect(summary.overtakes).toEqual({ p5: 12 * first, p50: 12 * first, p95: 12 * first, never: 0 });
  });

  it('ends when profit is up by as much as lifetime profit per customer', () => {
    const uplift = summary.lifetime!.p50;
    const first = base.profit.findIndex((profit, t) => t > 0 && whatIf.profit[t]! / profit - 1 >= uplift);
    expect(summary.catchesUp.p50).toBe(first === -1 ? Infinity : 12 * first);
    expect(part.columns[columnOf('catchesUp') * 16]).toBe(first === -1 ? Infinity : 12 * first);
  });

  it('is told as far as the horizon reaches, and in months of the year', () => {
    expect(summary.waits.map(({ years }) => years)).toEqual([0, 1, 2, 3, 5, 10]);
    expect(summary.waits[3]!.after.p50).toBeCloseTo(whatIf.profit[3]! / base.profit[3]! - 1, 12);
    expect(summary.firstYear!.after.mean).toBeCloseTo(whatIf.profit[1]! / base.profit[1]! - 1, 12);
    expect(summary.profit.base.p50.at(-1)).toBeCloseTo(base.profit[12]! / 12, 2);
    expect(summary.streams[3]!.today).toBeCloseTo(100 / 12, 4);
  });

  it('is not told where the firm earns nothing to compare with', () => {
    const poor = { ...withSegment(scenario, { acquisitionCost: 150 }), business: { ...plain, won: 1000 } };
    const { waits, firstYear } = summariseBusiness(study(poor), [prepareBusiness(study(poor))(0, 16)], 16);
    expect(firstYear).toBeNull();
    expect(waits.every(({ years }) => years > 1)).toBe(true);
  });
});
