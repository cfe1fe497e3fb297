import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { placedCustomers } from '#engine/matrices/level-weights.ts';
import { classify, zoneNumber } from '#engine/matrices/zones.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { MATRICES, MATRIX_OF } from '#engine/positions/positions.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { dearer, discountAt, firmCosts, perCustomer, plainProfit, plainSurvival } from '#test/helpers/plain-loop.ts';
import { textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';
import { livelyScenario, within } from './arbitrary-moves.ts';
import { plainHazard } from './plain-moves.ts';

interface Wholesale {
  readonly scenario: Scenario;
  readonly matrix: MatrixId;
  readonly from: string;
  readonly to: string;
}

const wholesale: fc.Arbitrary<Wholesale> = fc
  .tuple(
    livelyScenario({ levers: 'sized' }),
    fc.constantFrom(...MATRICES),
    fc.nat(5),
    fc.nat(4),
    fc.constantFrom(25, 90),
    within(0, 2),
    within(0, 1),
    fc.nat(1000),
  )
  .map(([scenario, matrix, a, further, customers, churnStrength, marginStrength, seed]) => {
    const { zones } = MATRIX_OF[matrix];
    return {
      scenario: { ...scenario, seed, positions: { customers, churnStrength, marginStrength } },
      matrix,
      from: zones[a % zones.length]!,
      // another one in any case
      to: zones[(a + 1 + (further % (zones.length - 1))) % zones.length]!,
    };
  });

/** Profit of the what-if if those of A had been, from the first day on, what those of B are on average. */
function asIfGiven({ scenario, matrix, from, to }: Wholesale): number {
  const { population, positions, scores } = placedCustomers(scenario);
  const months = scenario.period === 'month' ? 1 : 12;
  const periods = Math.round(((scenario.horizonYears as number) * 12) / months);
  const zone = classify(population, matrix, positions.thresholds[matrix]);
  const own = (i: number): number[] => {
    const row = Array<number>(2 * LEVELS).fill(0);
    const [low, upper] = [scores.level[i]!, scores.upper[i]!];
    row[low]! += 1 - upper;
    row[low + 1]! += upper;
    for (let j = 0; j < LEVELS; j++) row[LEVELS + j] = row[j]! * scores.margin[i]!;
    return row;
  };
  const sum = (rows: number[][]): number[] =>
    rows.reduce((all, row) => all.map((value, k) => value + row[k]!), Array<number>(2 * LEVELS).fill(0));
  const everybody = [...zone.keys()];
  const there = everybody.filter((i) => zone[i] === zoneNumber(matrix, to));
  const ofB = sum(there.map(own)).map((value) => value / there.length);
  const parametersOf = (i: number): number[] =>
    zone[i] === zoneNumber(matrix, from) && there.length > 0 ? ofB : own(i);

  const gamma = positions.marginStrength as number;
  const z = [...scores.levels].map((level) => Math.exp((positions.churnStrength as number) * level));
  const whole = scenario.segments.reduce((all, { share }) => all + (share as number), 0);
  const free = scenario.levers.map((lever): Lever => ({ ...lever, costs: [] }));
  let profit = 0;
  scenario.segments.forEach((segment, s) => {
    const mine = everybody.filter((i) => population.segment[i] === s);
    const share = (rows: number[][]): number[] => sum(rows).map((value) => value / mine.length);
    const before = share(mine.map(own));
    const after = share(mine.map(parametersOf));
    const survival = plainSurvival(scenario, segment, scenario.levers, periods);
    const here = (row: number[], hazard: number): { heads: number; bring: number } => {
      let [heads, bring] = [0, 0];
      z.forEach((each, j) => {
        const stays = hazard === Infinity ? 0 : Math.exp(-each * hazard);
        heads += row[j]! * stays;
        bring += (row[j]! + gamma * row[LEVELS + j]!) * stays;
      });
      return { heads, bring };
    };
    let value = -(segment.acquisitionCost as number) * dearer(scenario, segment, scenario.levers);
    for (let t = 1; t <= periods; t++) {
      const left = survival[scenario.timing === 'arrears-at-risk' ? t : t - 1]!;
      if (left === 0) continue;
      const hazard = plainHazard(left, before.slice(0, LEVELS), z);
      const [was, is] = [here(before, hazard), here(after, hazard)];
      const year = Math.ceil((t * months) / 12);
      const earned = perCustomer(scenario, segment, free, t, year);
      const cost = perCustomer(scenario, segment, scenario.levers, t, year) - earned;
      value += (earned * is.bring * (left / was.bring) + cost * is.heads) * discountAt(scenario, t);
    }
    profit += ((segment.share as number) / whole) * value;
  });
  return profit - firmCosts(scenario, scenario.levers, periods);
}

describe('moving everyone from A to B equals giving A the parameters of B', () => {
  it('to 10⁻⁹ in 50 random scenarios: all matrices, retention models and timings, beside other levers', () => {
    let different = 0;
    fc.assert(
      fc.property(wholesale, (wanted) => {
        const { scenario, matrix, from, to } = wanted;
        const move: Lever = {
          id: 'move',
          kind: 'move',
          size: 1,
          move: { matrix, from: { zone: from }, to: { zone: to }, customers: 1e6 },
        };
        const { base, whatIf } = collect({ ...scenario, levers: [...scenario.levers, move] });
        const without = collect(scenario).whatIf[0]!;
        const tolerance = 1e-9 * (1e3 + Math.abs(base[0]!) + Math.abs(whatIf[0]!));
        expect(Math.abs(base[0]! - plainProfit({ ...scenario, levers: [] }, false))).toBeLessThan(tolerance);
        expect(Math.abs(whatIf[0]! - asIfGiven(wanted))).toBeLessThan(tolerance);
        if (Math.abs(whatIf[0]! - without) > 0.01) different++;
      }),
      { numRuns: 50, seed: 12, endOnFailure: true },
    );
    expect(different).toBeGreaterThan(25);
  });

  it('and as long as the average is that of all, nothing changes: everybody takes the average of the only zone', () => {
    // thresholds at the ends: all but those who stand exactly there are in one zone
    const scenario = textbook({
      positions: { customers: 100, thresholds: { attitude: { x: 0, y: 0 } }, marginStrength: 1, churnStrength: 1 },
      levers: [
        {
          id: 'move',
          kind: 'move',
          size: 1,
          move: {
            matrix: 'attitude',
            from: { lasso: [0, 0, 24, 0, 24, 100, 0, 100] },
            to: { zone: 'loyal' },
            customers: 1e6,
          },
        },
      ],
    });
    const { base, whatIf } = collect(scenario);
    expect(whatIf).toEqual(base);
  });
});

describe('without an end', () => {
  const endless = (churn: number, discount: number, lever: Partial<Lever>): Scenario =>
    textbook({
      period: 'month',
      horizonYears: 'infinite',
      discount,
      runs: 1,
      retention: { kind: 'constant', churn },
      positions: { churnStrength: 1, marginStrength: 1 },
      levers: [
        {
          id: 'move',
          kind: 'move',
          size: 0.5,
          move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 400 },
          ...lever,
        } as Lever,
      ],
    });
  // found: 3·10⁻¹⁵, 1.4·10⁻⁸, 7·10⁻⁶, 2·10⁻¹⁴, 7·10⁻³
  it.each([
    [0.2, 0.08, {}, 1e-8],
    [0.05, 0.1, { startMonth: 24, rampMonths: 12 }, 1e-7],
    [0.05, 0.03, {}, 1e-5],
    [0.2, 0, {}, 1e-7],
    [0.03, 0, {}, 1e-2],
  ])(
    'churn %d, discount %d, %j: the gain is that of 500 years, to %d of itself',
    (churn, discount, lever, tolerance) => {
      const gain = (scenario: Scenario): number => {
        const { base, whatIf } = collect(scenario);
        return whatIf[0]! - base[0]!;
      };
      const scenario = endless(churn, discount, lever);
      const long = gain({ ...scenario, horizonYears: 500 });
      expect(long).toBeGreaterThan(1);
      expect(Math.abs(gain(scenario) / long - 1)).toBeLessThan(tolerance);
    },
  );
});
