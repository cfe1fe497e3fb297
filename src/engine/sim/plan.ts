/**
 * A scenario made ready to run: validated elsewhere, here flattened to slots, tables and arrays, units converted once.
 */
import { fitRange } from '../inputs/fit.ts';
import { quantileTable } from '../inputs/quantile-table.ts';
import type { UniformSource } from '../random/uniforms.ts';
import { randomisationsOf } from '../random/randomisations.ts';
import { randomUniforms, sobolUniforms } from '../random/uniforms.ts';
import type { Kind } from '../inputs/kind.ts';
import type { Lever, ProfitSource, Range, RangeLevel, Scenario } from '../scenario.ts';
import { PROFIT_SOURCES } from '../scenario.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid.ts';
import type { LeverPlan } from './lever-plan.ts';
import { leverPlans } from './lever-plan.ts';
import type { SegmentPlan } from './segment-plan.ts';
import { segmentPlans } from './segment-plan.ts';
import { slotsOf } from './slots.ts';

/** An uncertain input: where its value goes, which coordinate of the point moves it, and its quantiles. */
export interface DrawnInput {
  readonly slot: number;
  /** Index into the vector of uniforms that `uniforms.fill` writes. */
  readonly coordinate: number;
  readonly table: Float64Array;
}

export interface Plan {
  readonly scenario: Scenario;
  readonly grid: Grid;
  readonly runs: number;
  readonly randomisations: number;
  readonly uniforms: UniformSource;
  readonly coordinates: number;
  /** Values of all slots; certain ones are in place, drawn ones are overwritten run by run. */
  readonly values: Float64Array;
  readonly drawn: readonly DrawnInput[];
  /** By slot: the drawn input, or undefined where the value is certain. */
  readonly drawnAt: readonly (DrawnInput | undefined)[];
  readonly discountSlot: number;
  readonly segments: readonly SegmentPlan[];
  readonly levers: readonly LeverPlan[];
  /** Sources that any segment earns from or any lever adds to. */
  readonly sources: readonly ProfitSource[];
}

/** Quantile tables made so far, by what they were made from: in a drag all but one stay as they are. */
export type TableMemory = Map<string, Float64Array>;
const REMEMBERED = 200;

/** @throws if the scenario is not valid: `validateScenario` is the door for anything that came from outside. */
export function planOf(scenario: Scenario, memory: TableMemory = new Map()): Plan {
  const slots = slotsOf(scenario);
  const slotAt = new Map(slots.map(({ path }, index) => [path, index]));
  const values = new Float64Array(slots.length);
  const drawn: DrawnInput[] = [];
  const dimensions: number[] = [];
  slots.forEach(({ path, kind, quantity, dimension }, slot) => {
    if (typeof quantity === 'number') {
      values[slot] = quantity;
      return;
    }
    const table = tableOf(path, quantity, kind, scenario.rangeLevel, memory);
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
  const levers = leverPlans(scenario, grid, slotOf);
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
    values,
    drawn,
    drawnAt,
    discountSlot: slotOf('discount'),
    segments: segmentPlans(scenario, grid, levers, slotOf),
    levers,
    sources: PROFIT_SOURCES.filter((source) => isEarned(scenario, source)),
  };
}

function tableOf(path: string, range: Range, kind: Kind, level: RangeLevel, memory: TableMemory): Float64Array {
  const key = JSON.stringify([range.low, range.high, range.family, range.mode, kind, level]);
  const known = memory.get(key);
  if (known !== undefined) return known;
  const fitted = fitRange(range, kind, level);
  if ('problem' in fitted) throw new Error(`invalid plan: ${path} ${fitted.problem}`);
  const table = quantileTable(fitted);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, table);
  return table;
}

const isEarned = (scenario: Scenario, source: ProfitSource): boolean =>
  scenario.segments.some(({ profit }) => profit[source] !== undefined) ||
  scenario.levers.some((lever: Lever) => lever.kind === 'premium' && source === 'premium');
