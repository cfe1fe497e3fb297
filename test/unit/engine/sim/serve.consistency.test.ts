/** A lever that serves needs is a churn lever of the size that follows from what it serves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareBusiness } from '#engine/business/prepare-business.ts';
import { needCounts, needsOf } from '#engine/matrices/needs-points.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { NEED_ZONES } from '#engine/positions/positions.ts';
import type { Lever, Quantity, Scenario } from '#engine/scenario.ts';
import { evaluatorOf } from '#engine/sensitivity/evaluator.ts';
import { possibleSizes } from '#engine/sensitivity/possible-sizes.ts';
import { drawInputs } from '#engine/sim/draw.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { collectLuck, shared } from '../cohort/crowds.ts';
import { livelyScenario, within } from './arbitrary-moves.ts';

type ServeLever = Extract<Lever, { kind: 'serve' }>;
const serving = (zone: ServeLever['zone'], size: Quantity, over: Partial<ServeLever> = {}): ServeLever => ({
  id: 'serve',
  kind: 'serve',
  zone,
  size,
  ...over,
});

const partOf = (scenario: Scenario, zone: ServeLever['zone']): number => {
  const counts = needCounts(needsOf(scenario, populationOf(scenario)), positionsOf(scenario).thresholds.expectation);
  return counts[NEED_ZONES.indexOf(zone)]! / counts.reduce((a, b) => a + b);
};

const asChurn = ({ zone, ...lever }: ServeLever, size: number): Lever => ({
  ...lever,
  id: `instead of ${zone}`,
  kind: 'churn',
  reading: 'relative',
  size,
});

describe('serving needs', () => {
  it('in 40 random scenarios: what the churn lever of its size does, to 10⁻¹²', () => {
    const served = fc.tuple(
      livelyScenario({ levers: 'sized' }),
      fc.constantFrom(...NEED_ZONES),
      within(0, 0.4),
      within(0, 0.6),
      within(0, 4),
      within(0, 1.5),
      fc.constantFrom(0, 6, 24),
      fc.constantFrom(0, 12),
    );
    const agrees = ([scenario, zone, today, more, worth, churnPerPoint, startMonth, rampMonths]: [
      Scenario,
      ServeLever['zone'],
      number,
      number,
      number,
      number,
      number,
      number,
    ]): void => {
      const all = { indifference: 0.5, satisfaction: 0.5, delight: 0.5, loyalty: 0.5 };
      const whole: Scenario = {
        ...scenario,
        positions: {
          customers: 80,
          needs: { served: { ...all, [zone]: today }, worth: { ...all, [zone]: worth }, churnPerPoint },
        },
      };
      const lever = serving(zone, today + more, {
        startMonth,
        rampMonths,
        costs: [{ per: 'customer-year', amount: 1 }],
      });
      const size = 1 - Math.exp(-churnPerPoint * worth * partOf(whole, zone) * more);
      const found = collect({ ...whole, levers: [...scenario.levers, lever] });
      const wanted = collect({ ...whole, levers: [...scenario.levers, asChurn(lever, size)] });
      expect([...found.faults]).toEqual([...wanted.faults]);
      expect(found.base).toEqual(wanted.base);
      expect(Math.abs(found.whatIf[0]! - wanted.whatIf[0]!)).toBeLessThan(1e-12 * (1e3 + Math.abs(wanted.whatIf[0]!)));
    };
    fc.assert(fc.property(served, agrees), { numRuns: 40, seed: 2, endOnFailure: true });
  });

  it('as many as today: exactly nothing', () => {
    const levers = [serving('delight', 0.18), serving('satisfaction', 0.71, { startMonth: 3, rampMonths: 9 })];
    const { base, whatIf } = collect(uncertain({ runs: 128, levers }));
    expect(whatIf).toEqual(base);
  });

  it('fewer than today is worse, more is better', () => {
    const gain = (size: number): number => {
      const segments = uncertain().segments.slice(0, 1);
      const { base, whatIf } = collect(uncertain({ runs: 16, segments, levers: [serving('satisfaction', size)] }));
      return whatIf[3]! - base[3]!;
    };
    expect(gain(0.4)).toBeLessThan(-0.1);
    expect(gain(0.9)).toBeGreaterThan(0.1);
  });

  it('its size is drawn with what the needs are worth, run by run', () => {
    const scenario = uncertain({ runs: 64, levers: [serving('delight', { low: 0.3, high: 0.6 })] });
    const plan = planOf(scenario);
    const space = workspaceFor(plan);
    const slot = (path: string): number => slotsOf(scenario).findIndex((each) => each.path === path);
    const part = partOf(scenario, 'delight');
    for (let run = 0; run < 64; run++) {
      drawInputs(plan, space, run);
      const [share, worth, perPoint] = [
        space.values[slot('levers[0].size')]!,
        space.values[slot('positions.needs.worth.delight')]!,
        space.values[slot('positions.needs.churnPerPoint')]!,
      ];
      expect(space.sizes[0]).toBeCloseTo(1 - Math.exp(-perPoint * worth * part * (share - 0.18)), 12);
    }
  });

  describe('where everybody’s own churn cannot rise (sBG), serving less than today', () => {
    const sbg = (size: Quantity): Scenario =>
      textbook({
        retention: { kind: 'sbg', alpha: 1, beta: 4 },
        levers: [serving('satisfaction', size)],
        runs: 64,
      });

    it('is impossible if it is certain', () => {
      expect([...collect(sbg(0.5)).faults]).toEqual([64]);
    });

    it('is cut off a range', () => {
      const { faults, base, whatIf } = collect(sbg({ low: 0.6, high: 0.9 }));
      expect([...faults]).toEqual([0]);
      whatIf.forEach((value, run) => expect(value).toBeGreaterThan(base[run]!));
    });

    it('is no place on the dial of a map', () => {
      const { min, max } = possibleSizes(sbg(0.8), 0);
      expect(min).toBeCloseTo(0.71, 10);
      expect(max).toBeCloseTo(1, 10);
    });
  });

  it('asked again with another share: the simulation of the scenario with that share', () => {
    const at = (size: Quantity): Scenario => uncertain({ runs: 32, levers: [serving('indifference', size)] });
    const plan = planOf(at({ low: 0.5, high: 0.9 }));
    const evaluator = evaluatorOf(plan);
    const wanted = collect(at(0.8)).whatIf;
    for (let run = 0; run < 32; run++) {
      evaluator.draw(run);
      const before = { ...evaluator.addUp(true) };
      expect(evaluator.settle()).toBe(true);
      expect(evaluator.addUp(true)).toEqual(before);
      evaluator.values[plan.levers[0]!.sizeSlot!] = 0.8;
      expect(evaluator.settle()).toBe(true);
      expect(evaluator.addUp(false).whatIf).toBeCloseTo(wanted[run]!, 9);
    }
  });

  it('with luck, and in the whole business, too: the same as the churn lever', () => {
    const scenario = (lever: Lever): Scenario =>
      uncertain({
        runs: 64,
        levers: [lever],
        positions: {
          needs: { worth: { indifference: 1, satisfaction: 1, delight: 1, loyalty: 1 }, churnPerPoint: 0.8 },
        },
      });
    const lever = serving('indifference', 0.9);
    const size = 1 - Math.exp(-0.8 * partOf(scenario(lever), 'indifference') * (0.9 - 0.42));
    const [found, wanted] = [scenario(lever), scenario(asChurn(lever, size))];
    const luck = collectLuck(wanted, shared(500)).whatIf;
    collectLuck(found, shared(500)).whatIf.forEach((value, run) => expect(value).toBeCloseTo(luck[run]!, 9));
    const business = (of: Scenario): Float64Array => prepareBusiness({ kind: 'business', scenario: of })(0, 64).columns;
    const columns = business(wanted);
    business(found).forEach((value, i) =>
      expect(Math.abs(value - columns[i]!) / (1 + Math.abs(value)) < 1e-9 || value === columns[i]).toBe(true),
    );
  });
});
