/** Levers that satisfy, through every estimator. */
import { describe, expect, it } from 'vitest';
import { lifetimeCells } from '#engine/customers/lifetime-cells.ts';
import { prepareBusiness } from '#engine/business/prepare-business.ts';
import type { Scenario } from '#engine/scenario.ts';
import { possibleSizes } from '#engine/sensitivity/possible-sizes.ts';
import { evaluatorOf } from '#engine/sensitivity/evaluator.ts';
import { drawInputs } from '#engine/sim/draw.ts';
import { planOf } from '#engine/sim/plan.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { momentsOf } from '../customers/ask.ts';
import { collectLuck, shared } from '../cohort/crowds.ts';
import { certainSatisfaction } from './certain-satisfaction.ts';
import { PARTS, satisfying } from './satisfying.ts';
import type { SatisfyLever } from './satisfying.ts';

describe('all estimators say the same', () => {
  const scenarioOf = ([on, size]: (typeof PARTS)[number], over: Partial<Scenario> = {}): Scenario =>
    textbook({
      period: 'month',
      horizonYears: 6,
      satisfaction: certainSatisfaction(),
      retention: { kind: 'sbg', alpha: 0.9, beta: 14 },
      levers: [satisfying(on, size, { startMonth: 3, rampMonths: 9, costs: [{ per: 'customer-year', amount: 3 }] })],
      runs: 64,
      ...over,
    });

  it.each(PARTS)('single customers, on average: %o', (...part) => {
    const scenario = scenarioOf(part);
    const { base, whatIf } = collect(scenario);
    const moments = momentsOf(lifetimeCells(planOf(scenario)).cells);
    expect(moments[0]!.mean).toBeCloseTo(base[0]!, 4);
    expect(moments[1]!.mean).toBeCloseTo(whatIf[0]!, 4);
    expect(Math.abs(whatIf[0]! - base[0]!)).toBeGreaterThan(0.01);
  });

  it.each(PARTS)('a firm of 3,000 with luck, within standard errors: %o', (...part) => {
    const scenario = scenarioOf(part);
    const gain = (of: { base: Float64Array; whatIf: Float64Array }): number[] =>
      Array.from(of.whatIf, (value, run) => value - of.base[run]!);
    const expected = gain(collect(scenario))[0]!;
    const gains = gain(collectLuck(scenario, shared(3000)));
    const mean = gains.reduce((a, b) => a + b) / gains.length;
    const variance = gains.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (gains.length - 1);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / gains.length));
  });

  it.each(PARTS)('totals asked again, and with another size: %o', (...part) => {
    const [on, size] = part;
    const scenario = scenarioOf(part);
    const evaluator = evaluatorOf(planOf(scenario));
    evaluator.draw(0);
    expect(evaluator.addUp(true).whatIf).toBeCloseTo(collect(scenario).whatIf[0]!, 9);
    const slot = planOf(scenario).levers[0]!.sizeSlot!;
    evaluator.values[slot] = size / 2;
    expect(evaluator.settle()).toBe(true);
    expect(evaluator.addUp(false).whatIf).toBeCloseTo(collect(scenarioOf([on, size / 2])).whatIf[0]!, 9);
    const { min, max } = possibleSizes(scenario, 0);
    expect(min).toBeLessThanOrEqual(Math.min(0, size) + 1e-9);
    expect(max).toBeGreaterThanOrEqual(Math.max(0, size));
  });

  it.each(PARTS)('the whole business is that of a lever on the hazard of its full size: %o', (...part) => {
    const scenario = scenarioOf(part, { runs: 1 });
    const plan = planOf(scenario);
    const space = workspaceFor(plan);
    drawInputs(plan, space, 0);
    const { id, startMonth, rampMonths, costs } = scenario.levers[0] as Required<SatisfyLever>;
    const asHazard = churnLever('hazard', space.sizes[0]!, { id, startMonth, rampMonths, costs });
    const columns = (of: Scenario): Float32Array => prepareBusiness({ kind: 'business', scenario: of })(0, 1).fans;
    const wanted = columns({ ...scenario, levers: [asHazard] });
    columns(scenario).forEach((value, i) =>
      expect(Math.abs(value - wanted[i]!)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(value))),
    );
  });
});
