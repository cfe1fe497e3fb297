/** Break-even values that are known in closed form, or checked by a loop that shares no code with the engine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lever, Quantity, Scenario } from '#engine/scenario.ts';
import { READINGS } from '#engine/scenario.ts';
import type { BreakEvenStudy } from '#engine/sensitivity/break-even.ts';
import { askedSlots, breakEvenRunner } from '#engine/sensitivity/break-even.ts';
import { evaluatorOf } from '#engine/sensitivity/evaluator.ts';
import type { BreakEven } from '#engine/sensitivity/sensitivity-summary.ts';
import { summariseBreakEven } from '#engine/sensitivity/summarise-break-even.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { benchScenario } from '#test/bench/scenario.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { plainProfit } from '#test/helpers/plain-loop.ts';
import { churnLever, textbook, withSegment } from '#test/helpers/scenarios.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { setNumber } from './set-number.ts';

const breakEvenOf = (scenario: Scenario, paths?: readonly string[]): Record<string, BreakEven> => {
  const study: BreakEvenStudy =
    paths === undefined ? { kind: 'break-even', scenario } : { kind: 'break-even', scenario, paths };
  const part = breakEvenRunner(study, new Map())(0, scenario.runs);
  return Object.fromEntries(summariseBreakEven(study, [part], scenario.runs).map((one) => [one.path, one]));
};

/** 100 a year, without end, 10 % discount, paid at the end of a year by those here at its start: worth 100/(d + churn). */
const perpetual = (churn: number): number => 100 / (0.1 + churn);
const perYear = (amount: Quantity): Pick<Lever, 'costs'> => ({ costs: [{ per: 'customer-year', amount }] });
const endless = (lever: Lever): Scenario => textbook({ horizonYears: 'infinite', levers: [lever], runs: 16 });
const SIZE = 'levers[0].size';
const COST = 'levers[0].costs[0].amount';
const SURE = { product: 40, service: 25, people: 10, image: 12, money: 50, time: 12, energy: 9, psyche: 7 };

describe('constant churn without end, where lifetime profit is margin / (discount + churn)', () => {
  it('cost: all that is gained, over the customer-years it is paid for', () => {
    const found = breakEvenOf(endless(churnLever('points', 0.05, perYear(3))))[COST]!;
    // (100 − c)/(d + 0.15) = 100/(d + 0.2)
    const known = 100 - perpetual(0.2) * 0.25;
    expect(found).toMatchObject({ pays: 'below', always: 0, never: 0, runs: 16 });
    expect(found.value!.p5).toBeCloseTo(known, 9);
    expect(found.value!.p95).toBeCloseTo(known, 9);
  });

  it.each([
    ['points' as const, 0.009],
    ['relative' as const, 0.045],
    ['retention' as const, 0.01125],
    // 0.8^(1 − δ) = 0.809
    ['hazard' as const, 1 - Math.log(0.809) / Math.log(0.8)],
  ])('size, as %s: churn must fall from 0.2 by 0.009 for a cost of 3 (a size of %d)', (reading, known) => {
    // (100 − 3)/(0.1 + c) = 100/0.3: c = 0.191
    const found = breakEvenOf(endless(churnLever(reading, 0.03, perYear(3))))[SIZE]!;
    expect(found).toMatchObject({ pays: 'above', always: 0, never: 0 });
    expect(found.value!.p50).toBeCloseTo(known, 10);
  });

  it('margin, discount and churn for the same programme', () => {
    const lever = churnLever('points', 0.05, perYear(3));
    const amount = 'segments[0].profit.base.amount';
    const churn = 'segments[0].retention.churn';
    const found = breakEvenOf(endless(lever), [amount, 'discount', churn]);
    // (m − 3)/0.25 = m/0.3: m = 18;  (100 − 3)(d + 0.2) = 100 (d + 0.15): d = 4.4/3;  97 (0.1 + c) = 100 (0.05 + c): c = 4.7/3
    expect(found[amount]!.value!.p50).toBeCloseTo(18, 9);
    expect(found[amount]!.pays).toBe('above');
    expect(found.discount!.value!.p50).toBeCloseTo(4.4 / 3, 9);
    expect(found.discount!.pays).toBe('below');
    // above 1, which churn cannot be
    expect(found[churn]).toMatchObject({ value: null, pays: null, always: 16, never: 0 });
  });

  it('a programme that saves nobody never pays, a lever that is free always', () => {
    const never = breakEvenOf(endless({ id: 'p', kind: 'programme', ...perYear({ low: 2, high: 4 }) }))[COST]!;
    // at a cost of nothing it makes no difference: no loss turns into a gain there
    expect(never).toMatchObject({ pays: null, value: null, always: 0, never: 16 });
    const always = breakEvenOf(endless(churnLever('points', 0.05)), ['discount']).discount!;
    expect(always).toMatchObject({ pays: null, value: null, always: 16, never: 0 });
    const dear = breakEvenOf(endless(churnLever('points', 0.05, perYear(99))), [SIZE])[SIZE]!;
    expect(dear).toMatchObject({ pays: null, value: null, always: 0, never: 16 });
  });

  it('an input both futures share alike has no such value', () => {
    const scenario = withSegment(endless(churnLever('points', 0.05, perYear(3))), {
      acquisitionCost: { low: 20, high: 30 },
    });
    expect(breakEvenOf(scenario)['segments[0].acquisitionCost']).toMatchObject({ value: null, always: 16, never: 0 });
  });
});

/** The run's own scenario: every number as drawn. */
function drawnScenario(scenario: Scenario, drawn: Float64Array): Scenario {
  return slotsOf(scenario).reduce((all, { path }, slot) => setNumber(all, path, drawn[slot]!), scenario);
}

/** Every value found in some runs, put into the plain loop with the others as drawn, leaves no difference. */
function leavesNothing(scenario: Scenario, runs: readonly number[]): number {
  const study: BreakEvenStudy = { kind: 'break-even', scenario };
  const asked = askedSlots(study);
  const evaluator = evaluatorOf(planOf(scenario));
  const run = breakEvenRunner(study, new Map());
  const { values, signs } = run(0, scenario.runs);
  let found = 0;
  for (const i of runs) {
    evaluator.draw(i);
    const drawn = drawnScenario(scenario, evaluator.drawn);
    const differenceAt = (path: string, value: number): { difference: number; scale: number } => {
      const one = setNumber(drawn, path, value);
      const [base, whatIf] = [plainProfit(one, false), plainProfit(one, true)];
      return { difference: whatIf - base, scale: Math.abs(base) + Math.abs(whatIf) };
    };
    asked.forEach(({ path }, input) => {
      const value = values[input * scenario.runs + i]!;
      const sign = signs[input * scenario.runs + i]!;
      if (Number.isNaN(value)) {
        const own = plainProfit(drawn, true) - plainProfit(drawn, false);
        if (Math.abs(own) > 1e-9 * Math.abs(plainProfit(drawn, true))) expect(Math.sign(own), path).toBe(sign);
        return;
      }
      found++;
      const { difference, scale } = differenceAt(path, value);
      expect(Math.abs(difference), `${path} = ${value}`).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
      // it pays on the side that the sign says
      const step = 1e-3 * Math.max(1e-3, Math.abs(value));
      const beside = differenceAt(path, value + sign * step).difference;
      expect(beside, `${path} beside ${value}`).toBeGreaterThan(-1e-9 * Math.max(1, scale));
    });
  }
  return found;
}

describe('at its break-even value the difference is zero to 10⁻⁹ of the profits', () => {
  it('of every input of uncertain scenarios', () => {
    expect(leavesNothing(uncertain({ runs: 64, horizonYears: 3 }), [7, 63])).toBeGreaterThan(3);
    expect(leavesNothing({ ...benchScenario, runs: 64, horizonYears: 2 }, [1, 40])).toBeGreaterThan(5);
  });

  it('of a lever that satisfies, and of the values it rests on', () => {
    const scenario: Scenario = {
      ...uncertain({ runs: 64, horizonYears: 3 }),
      satisfaction: {
        value: {
          own: { ...SURE, product: { low: 38, high: 42 }, money: { low: 49, high: 51 } },
          rival: { ...SURE, product: { low: 39, high: 43 } },
          scale: 11,
        },
      },
      levers: [
        {
          id: 'x',
          kind: 'satisfy',
          on: { part: 'value', item: 'service' },
          size: { low: 0.5, high: 2 },
          ...perYear({ low: 0.3, high: 0.6 }),
        },
      ],
    };
    const { value } = breakEvenOf(scenario)[SIZE]!;
    expect(value!.p50).toBeGreaterThan(0.5);
    expect(leavesNothing(scenario, [7, 40, 63])).toBeGreaterThan(8);
  });

  it('of sizes and costs of 60 random scenarios with a programme', () => {
    const programme = fc.record({
      target: fc.constantFrom('each' as const, 'mean' as const, 'once' as const),
      reading: fc.constantFrom(...READINGS),
      startMonth: fc.constantFrom(0, 0, 7),
      cost: fc.double({ min: 0.1, max: 4, noNaN: true }),
    });
    const withProgramme = fc
      .tuple(certainScenario({ levers: 'none', horizon: fc.integer({ min: 1, max: 3 }) }), programme)
      .map(([scenario, { target, reading, startMonth, cost }]): Scenario => {
        const size = reading === 'relative' || reading === 'hazard' ? 0.2 : 0.04;
        return { ...scenario, levers: [churnLever(reading, size, { target, startMonth, ...perYear(cost) })] };
      });
    let found = 0;
    fc.assert(
      fc.property(withProgramme, (scenario) => {
        found += leavesNothing(scenario, [0]);
      }),
      { numRuns: 60, seed: 8 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

describe('inputs asked for', () => {
  it('are all uncertain ones and every size and cost of a lever; or those named', () => {
    const scenario = endless(churnLever('points', 0.05, perYear(3)));
    expect(askedSlots({ kind: 'break-even', scenario }).map(({ path }) => path)).toEqual([SIZE, COST]);
    expect(askedSlots({ kind: 'break-even', scenario, paths: ['discount'] }).map(({ path }) => path)).toEqual([
      'discount',
    ]);
    expect(() => askedSlots({ kind: 'break-even', scenario, paths: ['disco'] })).toThrow("no number at 'disco'");
  });
});
