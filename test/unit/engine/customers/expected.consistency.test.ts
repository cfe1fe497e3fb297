/** Customers one by one against the expected estimator, which integrates them out: inputs certain, or at their medians. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifetimeCells } from '#engine/customers/lifetime-cells.ts';
import { median } from '#engine/inputs/median.ts';
import type { Quantity, Scenario, Spread } from '#engine/scenario.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { armOf, momentsOf, people } from './ask.ts';

const CUSTOMERS = 2048;
/** Below this much money between customers there is nothing to test: they are all alike, or one in millions is not. */
const SPREAD = 0.5;

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function expectTheMean(scenario: Scenario): void {
  const { base, whatIf } = collect({ ...scenario, runs: 1 });
  const moments = momentsOf(lifetimeCells(planOf(scenario)).cells);
  [base[0]!, whatIf[0]!].forEach((wanted, arm) => {
    const { mean, deviation } = moments[arm]!;
    // shares are rounded to 2⁻³²
    expect(Math.abs(mean - wanted)).toBeLessThan(1e-7 * (1 + Math.abs(wanted) + deviation));
  });
}

/** Standard errors between the means of simulated customers and what is expected. */
function zs(scenario: Scenario): number[] {
  const { base, whatIf } = collect({ ...scenario, runs: 1 });
  const moments = momentsOf(lifetimeCells(planOf(scenario)).cells);
  const { profits } = people(scenario, CUSTOMERS);
  return ([0, 1] as const).flatMap((arm) => {
    const { deviation } = moments[arm]!;
    const error = deviation / Math.sqrt(CUSTOMERS);
    return deviation < SPREAD ? [] : (meanOf(armOf(profits, arm)) - (arm === 0 ? base : whatIf)[0]!) / error;
  });
}

function expectToAgree(all: readonly number[]): void {
  const square = all.reduce((sum, z) => sum + z * z, 0) / all.length;
  const most = Math.max(...all.map(Math.abs));
  expect(all.length).toBeGreaterThan(50);
  expect(most).toBeLessThan(4.2);
  expect(square).toBeGreaterThan(0.6);
  expect(square).toBeLessThan(1.5);
}

const spread: fc.Arbitrary<Spread> = fc.record({
  profit: fc.constantFrom(0, 0.4, 0.8, 1.5),
  serve: fc.double({ min: 0, max: 50, noNaN: true }),
  serveSpread: fc.constantFrom(0, 0.7, 1.6),
});

const spreading = (scenario: Scenario, [a, b]: readonly (Spread | null)[]): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment, s) => {
    const own = s === 0 ? a : b;
    return own === null || own === undefined ? segment : { ...segment, spread: own };
  }),
});

const maybe = fc.option(spread, { nil: null });

const finite = fc
  .tuple(certainScenario({ levers: 'sized' }), maybe, maybe, fc.nat(1e6))
  .map(([scenario, a, b, seed]) => ({ ...spreading(scenario, [a, b]), seed }));
const endless = fc
  .tuple(certainScenario({ levers: 'sized', horizon: fc.constant('infinite') }), maybe, maybe, fc.nat(1e6))
  // with growth of at most 5 % a year, all of these converge
  .map(([scenario, a, b, seed]) => ({
    ...spreading({ ...scenario, discount: 0.08 + (scenario.discount as number) / 2 }, [a, b]),
    seed,
  }));

describe.each([
  ['a horizon with an end', finite, 100],
  ['without end', endless, 30],
])('random scenarios with levers and spread, %s', (_, scenarios, numRuns) => {
  it('the mean over all cells is the expected profit', () => {
    fc.assert(fc.property(scenarios, expectTheMean), { numRuns });
  });

  it(`${String(CUSTOMERS)} customers come to it within their standard errors`, { timeout: 20_000 }, () => {
    expectToAgree(fc.sample(scenarios, { numRuns: 20 + numRuns, seed: 32 }).flatMap(zs));
  });
});

/** The scenario with each range replaced by its median. */
function atMedians(scenario: Scenario): Scenario {
  const kinds = new Map(slotsOf(scenario).map(({ path, kind }) => [path, kind]));
  const settled = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((each, i) => settled(each, `${path}[${String(i)}]`));
    if (typeof value !== 'object' || value === null) return value;
    const kind = kinds.get(path);
    if (kind !== undefined) return median(value as Quantity, kind, scenario.rangeLevel);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, settled(each, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return settled(scenario, '') as Scenario;
}

it('ranges are taken at their medians', () => {
  const scenario = uncertain();
  const spread: Spread = { profit: 0.8, serve: { low: 5, high: 9 }, serveSpread: 1.6 };
  const spreading: Scenario = { ...scenario, segments: scenario.segments.map((each) => ({ ...each, spread })) };
  const found = lifetimeCells(planOf(spreading));
  const wanted = lifetimeCells(planOf(atMedians(spreading)));
  expect(found.months).toEqual(wanted.months);
  found.cells.worth.forEach((worth, i) => expect(worth).toBeCloseTo(wanted.cells.worth[i]!, 9));
  found.cells.last.forEach((last, i) => expect(Math.abs(last - wanted.cells.last[i]!)).toBeLessThan(50));
});
