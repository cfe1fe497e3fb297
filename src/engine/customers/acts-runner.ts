import type { Cells } from '../kernels/cells.ts';
import { WORTH } from '../kernels/cells.ts';
import type { CustomersKernel, KernelSetting } from '../kernels/customers-kernel.ts';
import { customersKernel } from '../kernels/wasm-kernel.ts';
import { fitRange } from '../inputs/fit.ts';
import { quantileTable, readQuantile } from '../inputs/quantile-table.ts';
import { hashKey } from '../random/hash.ts';
import { randomUniforms, sobolUniforms } from '../random/uniforms.ts';
import { drawInputs } from '../sim/draw.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import { workspaceFor } from '../sim/workspace.ts';
import type { ActsPart, ActsStudy } from './acts-study.ts';
import { ACT_STEPS } from './acts-study.ts';
import { spreadTables, writeWorth } from './lifetime-cells.ts';
import { matureMargin, serveSlots } from './mature-year.ts';
import { LowerHalf } from './worst-sums.ts';

/** Address of the share who leave among the random numbers of a run: the last with a dimension of its own. */
const LEAVE_DIMENSION = 127;
const WORDS = 4294967296;

export function actsRunner(
  study: ActsStudy,
  memory: TableMemory,
  kernelOf: (setting: KernelSetting) => CustomersKernel = customersKernel,
): (from: number, to: number) => ActsPart {
  const { scenario, customers, earns } = study;
  const plan = planOf(scenario, memory);
  const space = workspaceFor(plan);
  const leaving = leavingShares(study, plan);
  const matureCells = matureYear(plan);
  const kernel = kernelOf({
    cells: matureCells(space.values, space.shares),
    bins: { from: 0, width: 1, edges: 2 },
    key0: hashKey(scenario.seed, 'acts', 0),
    key1: hashKey(scenario.seed, 'acts', 1),
  });
  const values = new Float64Array(2 * customers);
  const half = new LowerHalf(customers);

  return (from, to) => {
    const part: ActsPart = {
      from,
      to,
      reprice: new Float32Array(ACT_STEPS * (to - from)),
      drop: new Float32Array(ACT_STEPS * (to - from)),
    };
    for (let run = from; run < to; run++) {
      // what a lever would do does not matter here, nor whether it could
      drawInputs(plan, space, run);
      kernel.replaceCells(matureCells(space.values, space.shares));
      kernel.values(run, 0, customers, values);
      half.sort(values);
      writeGains(part, run, half.sorted, customers, earns, leaving(run));
    }
    return part;
  };
}

/** One cell for each segment: what its customers bring in a mature year, at the inputs of a run. */
function matureYear(plan: Plan): (values: Float64Array, shares: Float64Array) => Cells {
  const { tables, tableOf, factors } = spreadTables(plan);
  const slots = serveSlots(plan.scenario);
  const count = plan.segments.length;
  const last = new Uint32Array(count);
  const worth = new Float64Array(WORTH * count);
  const cells: Cells = { count, last, worth, tableOf, tables, factors };
  return (values, shares) => {
    let share = 0;
    for (let s = 0; s < count; s++) {
      share += shares[s]!;
      last[s] = s === count - 1 ? WORDS - 1 : Math.max(0, Math.min(WORDS - 1, Math.round(share * WORDS) - 1));
      const serve = slots[s]! < 0 ? 0 : values[slots[s]!]!;
      const margin = matureMargin(plan, values, s);
      for (const arm of [0, 1]) writeWorth(worth, s, arm, factors, 0, margin + serve, serve);
    }
    return cells;
  };
}

/** By run: the share of the repriced who leave. */
function leavingShares(
  { leave, scenario: { rangeLevel, seed, sampling } }: ActsStudy,
  plan: Plan,
): (run: number) => number {
  if (typeof leave === 'number') return () => leave;
  const fitted = fitRange(leave, 'rate', rangeLevel);
  if ('problem' in fitted) throw new Error(`invalid study: leave ${fitted.problem}`);
  const table = quantileTable(fitted);
  const uniforms =
    sampling === 'sobol'
      ? sobolUniforms(seed, [LEAVE_DIMENSION], plan.randomisations)
      : randomUniforms(seed, [LEAVE_DIMENSION]);
  const uniform = new Float64Array(1);
  return (run) => {
    uniforms.fill(run, uniform);
    return readQuantile(table, uniform[0]!);
  };
}

/**
 * Dropped customers bring nothing, whatever they brought. Of the repriced who brought less than `earns` a share `leave`
 * brings nothing and the others `earns`. A customer on the border of a percentage counts in part.
 *
 * @param worst  what the customers bring, ascending, at least half of them
 */
function writeGains(
  { from, to, reprice, drop }: ActsPart,
  run: number,
  worst: Float64Array,
  customers: number,
  earns: number,
  leave: number,
): void {
  const runs = to - from;
  const after = (1 - leave) * earns;
  let dropped = 0;
  let repriced = 0;
  let i = 0;
  for (let x = 0; x < ACT_STEPS; x++) {
    const upTo = (customers * x) / 100;
    for (; i < Math.floor(upTo); i++) {
      const value = worst[i]!;
      dropped -= value;
      if (value < earns) repriced += after - value;
    }
    const part = upTo - i;
    const value = part > 0 ? worst[i]! : 0;
    const at = x * runs + run - from;
    drop[at] = (dropped - part * value) / customers;
    reprice[at] = (repriced + (value < earns ? part * (after - value) : 0)) / customers;
  }
}
