/**
 * How a plan is made. Which curves it can make is given to it, and what levers do that need to know where customers stand, so
 * that both are loaded only where they are used.
 */
import type { Copula } from '../inputs/copula.ts';
import { copulaOf } from '../inputs/copula.ts';
import type { FitRange } from '../inputs/fitted.ts';
import type { Kind } from '../inputs/kind.ts';
import { quantileTable } from '../inputs/quantile-table.ts';
import { randomisationsOf } from '../random/randomisations.ts';
import { randomUniforms, sobolUniforms } from '../random/uniforms.ts';
import { satisfies } from '../satisfaction/known-slots.ts';
import type { Lever, ProfitSource, Range, RangeLevel, Scenario } from '../scenario.ts';
import { PROFIT_SOURCES } from '../scenario.ts';
import type { Carry } from './carried.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid.ts';
import type { Derived, LeverPlan } from './lever-plan.ts';
import { leverPlans } from './lever-plan.ts';
import type { DrawnInput, Plan, TableMemory } from './plan.ts';
import { hasMove, hasServe } from './position-slots.ts';
import type { SegmentPlan } from './segment-plan.ts';
import { segmentPlans } from './segment-plan.ts';
import type { Slot } from './slots.ts';
import { slotsOf } from './slots.ts';

/** Tables kept in a memory; more are forgotten all at once. */
const REMEMBERED = 200;

/** What levers do that move customers, or serve their needs; only for a scenario that has one. */
export type PositionLevers = (
  scenario: Scenario,
  slotOf: (path: string) => number,
) => {
  /** By lever; null where it does not serve. */
  readonly servings: readonly (Derived | null)[];
  readonly carryOf: (grid: Grid, levers: readonly LeverPlan[], segments: readonly SegmentPlan[]) => Carry | null;
};

/** By lever, what it does to churn; null where it does not satisfy, or is switched off. Only for a scenario that has one. */
export type SatisfyLevers = (scenario: Scenario, slotOf: (path: string) => number) => readonly (Derived | null)[];

/** Whether it has a lever that needs to know what satisfaction rests on. */
export const needsSatisfaction = ({ levers }: Scenario): boolean => levers.some(satisfies);

/** Whether it has a lever that needs to know where customers stand. */
export const needsPositions = (scenario: Scenario): boolean => hasMove(scenario) || hasServe(scenario);

/**
 * @param fit  makes the curves of ranges: `fitRange`, or `fitCommon` where no range needs more
 * @param positionLevers  `positionLevers`; not needed where the scenario does not need positions
 * @param satisfyLevers  `satisfyLevers`; not needed where it does not need satisfaction
 * @throws if the scenario is not valid
 */
export function planWith(
  fit: FitRange,
  scenario: Scenario,
  memory: TableMemory,
  positionLevers?: PositionLevers,
  satisfyLevers?: SatisfyLevers,
): Plan {
  const slots = slotsOf(scenario);
  const slotAt = new Map(slots.map(({ path }, index) => [path, index]));
  const values = new Float64Array(slots.length);
  const drawn: DrawnInput[] = [];
  const dimensions: number[] = [];
  slots.forEach(({ path, kind, quantity, dimension, off }, slot) => {
    if (off === true) return;
    if (typeof quantity === 'number') {
      values[slot] = quantity;
      return;
    }
    const table = tableOf(fit, path, quantity, kind, scenario.rangeLevel, memory);
    values[slot] = table.at(-1)!;
    drawn.push({ slot, coordinate: dimensions.length, table });
    dimensions.push(dimension);
  });
  const drawnAt: (DrawnInput | undefined)[] = slots.map(() => undefined);
  for (const input of drawn) drawnAt[input.slot] = input;
  const grid = gridOf(scenario);
  const slotOf = (path: string): number => {
    const slot = slotAt.get(path);
    if (slot === undefined) throw new Error(`invalid plan: no slot for ${path}`);
    return slot;
  };
  const randomisations = randomisationsOf(scenario.sampling);
  if (needsPositions(scenario) && positionLevers === undefined) throw new Error('invalid plan: no positions');
  const onPositions = needsPositions(scenario) ? positionLevers?.(scenario, slotOf) : undefined;
  if (needsSatisfaction(scenario) && satisfyLevers === undefined) throw new Error('invalid plan: no satisfaction');
  const satisfying = needsSatisfaction(scenario) ? satisfyLevers?.(scenario, slotOf) : undefined;
  const derived = scenario.levers.map((_, place) => onPositions?.servings[place] ?? satisfying?.[place] ?? null);
  const levers = leverPlans(scenario, grid, slotOf, derived);
  const segments = segmentPlans(scenario, grid, levers, slotOf);
  return {
    scenario,
    grid,
    runs: scenario.runs,
    randomisations,
    uniforms:
      scenario.sampling === 'sobol'
        ? sobolUniforms(scenario.seed, dimensions, randomisations)
        : randomUniforms(scenario.seed, dimensions),
    coordinates: dimensions.length,
    copula: planCopula(scenario, slots, (path) => drawnAt[slotOf(path)]),
    values,
    drawn,
    drawnAt,
    discountSlot: slotOf('discount'),
    segments,
    levers,
    carry: onPositions?.carryOf(grid, levers, segments) ?? null,
    sources: PROFIT_SOURCES.filter((source) => isEarned(scenario, source)),
  };
}

/** Pairs with a number of a lever that is switched off count for nothing. */
function planCopula(
  { correlations = [] }: Scenario,
  slots: readonly Slot[],
  drawn: (path: string) => DrawnInput | undefined,
): Copula | null {
  const isOff = (path: string): boolean => slots.some((slot) => slot.path === path && slot.off === true);
  const pairs = correlations.filter(({ a, b }) => !isOff(a) && !isOff(b));
  const copula = copulaOf(pairs, (path) => {
    const input = drawn(path);
    if (input === undefined) throw new Error(`invalid plan: ${path} moves with another input, and is certain`);
    return input.coordinate;
  });
  if (copula !== null && 'disagrees' in copula) throw new Error('invalid plan: correlations disagree');
  return copula;
}

function tableOf(
  fit: FitRange,
  path: string,
  range: Range,
  kind: Kind,
  level: RangeLevel,
  memory: TableMemory,
): Float64Array {
  const key = JSON.stringify([range.low, range.high, range.family, range.mode, range.samples, kind, level]);
  const known = memory.get(key);
  if (known !== undefined) return known;
  const fitted = fit(range, kind, level);
  if ('problem' in fitted) throw new Error(`invalid plan: ${path} ${fitted.problem}`);
  const table = quantileTable(fitted);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, table);
  return table;
}

const isEarned = (scenario: Scenario, source: ProfitSource): boolean =>
  scenario.segments.some(({ profit }) => profit[source] !== undefined) ||
  (source === 'premium' && scenario.levers.some((lever: Lever) => lever.kind === 'premium' && lever.off !== true));
