/** Sizes that leave a rate within 0 … 1 in most runs but not in all: certain ones are reported, uncertain ones are cut. */
import { describe, expect, it } from 'vitest';
import type { Lever, Retention, Scenario } from '#engine/scenario.ts';
import { drawInputs } from '#engine/sim/draw.ts';
import { planOf } from '#engine/sim/plan.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';

const RANGE = { low: 0.04, high: 0.12 };
const scenario = (retention: Retention, ...levers: Lever[]): Scenario => textbook({ retention, levers, runs: 1024 });
const constant: Retention = { kind: 'constant', churn: RANGE };
const faults = (each: Scenario): number[] => [...collect(each).faults];

function sizes(each: Scenario, lever = 0): number[] {
  const plan = planOf(each);
  const space = workspaceFor(plan);
  return Array.from({ length: each.runs }, (_, run) => {
    drawInputs(plan, space, run);
    return space.sizes[lever]!;
  });
}

describe('a size we are sure of', () => {
  it.each([
    ['5 points off a churn of 4 … 12%', scenario(constant, churnLever('points', 0.05))],
    ['retention × 1.06', scenario(constant, churnLever('retention', 0.06))],
    ['95 points more', scenario(constant, churnLever('points', -0.95))],
    [
      '5 points off the new customers’ loss',
      scenario(
        { kind: 'newcomer', churn: 0.5, earlyLoss: RANGE, earlyMonths: 3 },
        { id: 'n', kind: 'newcomer', reading: 'points', size: 0.05 },
      ),
    ],
    [
      '5 points off the mean churn of an sBG',
      scenario({ kind: 'sbg', alpha: RANGE, beta: 1 }, churnLever('points', 0.05)),
    ],
    ['5 points off, in two levers', scenario(constant, churnLever('points', 0.03), churnLever('points', 0.02))],
  ])('%s: the runs it is impossible in are counted, some and not all', (_, each) => {
    const found = faults(each).at(-1)!;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(each.runs);
  });

  it.each([
    ['just all of it', scenario({ kind: 'constant', churn: 0.1 }, churnLever('points', 0.1))],
    [
      '0.3 less 0.2 less 0.1, which is not 0 to a computer',
      scenario({ kind: 'constant', churn: 0.3 }, churnLever('points', 0.2), churnLever('points', 0.1)),
    ],
    [
      'the lowest churn of a table',
      scenario({ kind: 'table', every: 12, survival: [0.7, 0.63], after: 'gone' }, churnLever('points', 0.1)),
    ],
    ['all of it, relative', scenario(constant, churnLever('relative', 1))],
  ])('%s is possible', (_, each) => {
    expect(faults(each).every((count) => count === 0)).toBe(true);
  });

  it('more than the lowest churn of a table is impossible in every run, also when two levers share it', () => {
    const table: Retention = { kind: 'table', every: 12, survival: [0.7, 0.63], after: 'hold' };
    expect(faults(scenario(table, churnLever('points', 0.11)))).toEqual([1024]);
    expect(faults(scenario(table, churnLever('points', 0.06), churnLever('points', 0.06)))).toEqual([0, 1024]);
  });

  it('everybody’s own churn in an sBG cannot be scaled up, nor a negative share be saved', () => {
    const sbg: Retention = { kind: 'sbg', alpha: 1, beta: 4 };
    expect(faults(scenario(sbg, churnLever('relative', -0.1)))).toEqual([1024]);
    expect(faults(scenario(sbg, churnLever('relative', -0.1, { target: 'once' })))).toEqual([1024]);
    expect(faults(scenario(sbg, churnLever('relative', -0.1, { target: 'mean' })))).toEqual([0]);
  });
});

describe('a size that is a range is cut where the rate ends', () => {
  const each = scenario({ kind: 'constant', churn: 0.05 }, churnLever('points', { low: 0.02, high: 0.06 }));
  const drawn = sizes(each).sort((a, b) => a - b);

  it('no run fails, no size passes the bound', () => {
    expect(faults(each)).toEqual([0]);
    expect(drawn.at(-1)!).toBeLessThanOrEqual(0.05);
  });

  it('no mass at the bound: all sizes differ, and the density next to it is the cut curve’s', () => {
    expect(new Set(drawn).size).toBe(drawn.length);
    // normal with mean 0.04 and 5 % above 0.06 (sd 0.02/1.6449), cut at 0.05: P(X > 0.049 | X ≤ 0.05)
    const share = (0.794542 - 0.770433) / 0.794542; // Φ(0.82243), Φ(0.74019)
    const found = drawn.filter((size) => size > 0.049).length / drawn.length;
    expect(Math.abs(found - share)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / drawn.length));
  });

  it('a curve that lies out of bounds as a whole is reported, not squeezed onto the bound', () => {
    const far = scenario({ kind: 'constant', churn: 0.001 }, churnLever('points', { low: 0.1, high: 0.11 }));
    expect(faults(far)).toEqual([1024]);
  });
});
