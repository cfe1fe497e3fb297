/**
 * Uncertain numbers of a scenario's positions, run by run: those the plan has a slot for as it drew them, the others at
 * their own addresses, which gives the same bits.
 */
import { fitRange } from '../inputs/fit.ts';
import { quantileTable, readQuantile } from '../inputs/quantile-table.ts';
import { median } from '../inputs/median.ts';
import { randomUniforms, sobolUniforms } from '../random/uniforms.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import type { Slot } from '../sim/slots.ts';
import { slotsOf } from '../sim/slots.ts';
import type { Workspace } from '../sim/workspace.ts';

/** Writes the values of a run, whose inputs are drawn in the workspace, in the order of the slots asked for. */
export type DrawPositions = (space: Workspace, run: number, out: Float64Array) => void;

export function positionDraws(plan: Plan, wanted: readonly Slot[], memory: TableMemory): DrawPositions {
  const { scenario } = plan;
  const places = new Map(slotsOf(scenario).map(({ path }, slot) => [path, slot]));
  const planned = wanted.map(({ path }) => places.get(path));
  const own = wanted.flatMap((slot, i) =>
    planned[i] === undefined && typeof slot.quantity !== 'number'
      ? [{ i, dimension: slot.dimension, table: tableOf(slot, plan, memory) }]
      : [],
  );
  const dimensions = own.map(({ dimension }) => dimension);
  const uniforms =
    scenario.sampling === 'sobol'
      ? sobolUniforms(scenario.seed, dimensions, plan.randomisations)
      : randomUniforms(scenario.seed, dimensions);
  const drawn = new Float64Array(own.length);
  return (space, run, out) => {
    wanted.forEach(({ quantity }, i) => {
      const slot = planned[i];
      if (slot !== undefined) out[i] = space.values[slot]!;
      else if (typeof quantity === 'number') out[i] = quantity;
    });
    if (own.length === 0) return;
    uniforms.fill(run, drawn);
    own.forEach(({ i, table }, k) => (out[i] = readQuantile(table, drawn[k]!)));
  };
}

/** Every number at its median. */
export const positionMedians = ({ scenario }: Plan, wanted: readonly Slot[]): Float64Array =>
  Float64Array.from(wanted, ({ quantity, kind }) => median(quantity, kind, scenario.rangeLevel));

function tableOf({ path, quantity, kind }: Slot, { scenario }: Plan, memory: TableMemory): Float64Array {
  if (typeof quantity === 'number') throw new Error(`invalid input: ${path} is certain`);
  const key = JSON.stringify([path, quantity, kind, scenario.rangeLevel]);
  const known = memory.get(key);
  if (known !== undefined) return known;
  const fitted = fitRange(quantity, kind, scenario.rangeLevel);
  if ('problem' in fitted) throw new Error(`invalid scenario: ${path} ${fitted.problem}`);
  const table = quantileTable(fitted);
  memory.set(key, table);
  return table;
}
