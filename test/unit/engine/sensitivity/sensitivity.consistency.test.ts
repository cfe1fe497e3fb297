/** Against two routes that do simulate again: pick-freeze, and one input at a time held at its ends. */
import { describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { evaluatorOf } from '#engine/sensitivity/evaluator.ts';
import { sensitivityOf } from '#engine/sensitivity/sensitivity.ts';
import type { SensitivitySummary } from '#engine/sensitivity/sensitivity-summary.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { collect, simulate } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { setNumber } from './set-number.ts';

/** Winning a customer is cheap here, so that no run divides by a profit near zero. */
const segments = uncertain().segments.map((segment) => ({ ...segment, acquisitionCost: { low: 4, high: 6 } }));
const SCENARIOS: [string, Scenario][] = [
  ['credit card', { ...creditCard.scenario, horizonYears: 8, runs: 4096 }],
  ['three segments', uncertain({ runs: 4096, segments })],
];
const sensitivity = (scenario: Scenario): SensitivitySummary =>
  sensitivityOf(scenario, collect(scenario), scenario.runs);

/**
 * First-order share by pick-freeze: two independent draws A and B, C the draw B with one input from A;
 * share = mean y_A (y_C − y_B) / Var y (Saltelli et al. 2010, Computer Physics Communications 181, table 2b).
 */
function pickFreeze(scenario: Scenario, path: string): { share: number; error: number } {
  const groups = 16;
  const runs = 2048;
  const slot = slotsOf(scenario).findIndex((one) => one.path === path);
  const a = evaluatorOf(planOf({ ...scenario, sampling: 'random', seed: 1 }));
  const b = evaluatorOf(planOf({ ...scenario, sampling: 'random', seed: 2 }));
  const uplift = ({ base, whatIf }: { base: number; whatIf: number }): number => (whatIf - base) / base;
  const covariances = new Float64Array(groups);
  const ys: number[] = [];
  const pairs: [number, number, number][] = [];
  for (let run = 0; run < runs; run++) {
    a.draw(run);
    b.draw(run);
    const yA = uplift(a.addUp(true));
    const yB = uplift(b.addUp(true));
    b.values[slot] = a.drawn[slot]!;
    expect(b.settle()).toBe(true);
    pairs.push([yA, yB, uplift(b.addUp(true))]);
    ys.push(yA, yB);
  }
  const mean = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  const variance = ys.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (ys.length - 1);
  pairs.forEach(([yA, yB, yC], run) => (covariances[run % groups]! += ((yA - mean) * (yC - yB)) / (runs / groups)));
  const share = covariances.reduce((sum, value) => sum + value, 0) / groups / variance;
  const spread = covariances.reduce((sum, value) => sum + (value / variance - share) ** 2, 0) / (groups - 1);
  return { share, error: Math.sqrt(spread / groups) };
}

describe.each(SCENARIOS)('%s', (_, scenario) => {
  const { inputs, centre, measure } = sensitivity(scenario);

  it('shares of the first three inputs are those of pick-freeze runs', () => {
    expect(measure).toBe('uplift');
    for (const { path, share, shareError } of inputs.slice(0, 3)) {
      const other = pickFreeze(scenario, path);
      expect(Math.abs(share - other.share), path).toBeLessThan(4 * Math.hypot(shareError, other.error));
    }
  });

  it('shares of independent inputs add up to no more than 1', () => {
    const sum = inputs.reduce((all, { share }) => all + share, 0);
    const error = Math.hypot(...inputs.map(({ shareError }) => shareError));
    expect(sum).toBeLessThan(1 + 4 * error);
    expect(sum).toBeGreaterThan(0.9);
  });

  it('the first six bars end where runs end that hold that input there', () => {
    const widest = Math.max(...inputs.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow)));
    for (const { path, low, high, atLow, atHigh } of inputs.slice(0, 6)) {
      for (const [value, bar] of [
        [low, atLow],
        [high, atHigh],
      ] as const) {
        const held = setNumber({ ...scenario, runs: 512 }, path, value);
        const { base, whatIf } = collect(held);
        const mean = base.reduce((sum, before, i) => sum + (whatIf[i]! - before) / before, 0) / 512;
        expect(Math.abs(bar - mean), `${path} at ${value}`).toBeLessThan(0.02 * widest);
      }
    }
  });

  it('the centre is the mean of the measure, near the uplift of the means', () => {
    expect(Math.abs(centre / simulate(scenario).uplift!.mean - 1)).toBeLessThan(0.1);
  });

  it('the widest comes first', () => {
    const widths = inputs.map(({ atLow, atHigh }) => Math.max(atLow, atHigh, centre) - Math.min(atLow, atHigh, centre));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(inputs[0]!.path).toBe('levers[0].size');
  });
});
