import type { CustomersKernel, KernelSetting } from '../kernels/customers-kernel.ts';
import { BLOCK, emptyTally } from '../kernels/customers-kernel.ts';
import { customersTwin } from '../kernels/customers-twin.ts';
import { customersKernel } from '../kernels/wasm-kernel.ts';
import type { Bins } from '../kernels/histogram.ts';
import { binsFor, edgesOf } from '../kernels/histogram.ts';
import { hashKey } from '../random/hash.ts';
import type { TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import type { CustomersPart, CustomersStudy } from './customers-study.ts';
import { MOST_KEPT } from './customers-study.ts';
import { lifetimeCells } from './lifetime-cells.ts';

/** Customers looked at beforehand to lay out the histogram, and inner bins it should have. */
const PILOT = 2048;
const WANTED_BINS = 48;

export function customersRunner(
  { scenario, customers }: CustomersStudy,
  memory: TableMemory,
  kernelOf: (setting: KernelSetting) => CustomersKernel = customersKernel,
): (from: number, to: number) => CustomersPart {
  const plan = planOf(scenario, memory);
  const { cells, mature, months } = lifetimeCells(plan);
  const keys = { key0: hashKey(scenario.seed, 'customers', 0), key1: hashKey(scenario.seed, 'customers', 1) };
  const placeholder: Bins = { from: 0, width: 1, edges: 2 };
  const single = customersTwin({ cells, bins: placeholder, ...keys });
  const matureYear = customersTwin({ cells: mature, bins: placeholder, ...keys });
  const bins = pilotBins(single);
  const kernel = kernelOf({ cells, bins, ...keys });
  const { grid } = plan;
  const horizon = (grid.infinite ? grid.points.at(-1)! : grid.periods) * grid.monthsPerPeriod;

  return (from, to) => {
    if (from % BLOCK !== 0 || (to % BLOCK !== 0 && to !== customers) || to <= from || to > customers) {
      throw new RangeError(`invalid part: from and to must lie on multiples of ${BLOCK}, got ${from} to ${to}`);
    }
    const tally = emptyTally({ cells, bins }, to - from);
    kernel.tally(from, to - from, tally, 0);
    return {
      from,
      to,
      horizon,
      edges: edgesOf(bins),
      bins: tally.bins,
      losing: tally.losing,
      blocks: tally.blocks,
      stay: stayOf(tally.cells),
      ...kept(from, Math.min(to, MOST_KEPT)),
    };
  };

  function stayOf(counts: Uint32Array): Float64Array {
    const stay = new Float64Array(2);
    counts.forEach((count, cell) => {
      stay[0] = stay[0]! + count * Math.min(horizon, months[2 * cell]!);
      stay[1] = stay[1]! + count * Math.min(horizon, months[2 * cell + 1]!);
    });
    return stay;
  }

  function kept(from: number, to: number): Pick<CustomersPart, 'profits' | 'leaving' | 'mature'> {
    const count = Math.max(0, to - from);
    const profits = new Float64Array(2 * count);
    const years = new Float64Array(2 * count);
    const cellOf = new Uint32Array(count);
    single.values(0, from, count, profits, cellOf);
    matureYear.values(0, from, count, years);
    const leaving = new Float64Array(2 * count);
    for (let i = 0; i < 2 * count; i++) {
      const month = months[2 * cellOf[i >> 1]! + (i & 1)]!;
      leaving[i] = month <= horizon ? month : Infinity;
    }
    return { profits, leaving, mature: years.filter((_, i) => i % 2 === 0) };
  }
}

/** The first customers say how wide the histogram must be: both futures together. */
function pilotBins(kernel: CustomersKernel): Bins {
  const values = new Float64Array(2 * PILOT);
  kernel.values(0, 0, PILOT, values);
  return binsFor(values.sort(), WANTED_BINS);
}
