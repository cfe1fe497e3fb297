/** Batches put together, in whatever order they arrive, into columns over all runs of a job. */
import type { Batch, Layout } from './batch.ts';
import { BLOCK, FANS, keptRuns, MOST_FAN_RUNS, sumsPerBlock } from './batch.ts';

export interface Collected {
  readonly layout: Layout;
  readonly fanCapacity: number;
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
  readonly payback: Float64Array;
  readonly breakEvenBase: Float64Array;
  readonly breakEvenWhatIf: Float64Array;
  readonly fans: Float32Array;
  readonly yearTotals: Float32Array;
  readonly blockSums: Float64Array;
  readonly faults: Int32Array;
}

export function emptyCollection(layout: Layout, runs: number, levers: number): Collected {
  const column = (): Float64Array => new Float64Array(runs);
  const fanRuns = Math.min(runs, MOST_FAN_RUNS);
  return {
    layout,
    fanCapacity: fanRuns,
    base: column(),
    whatIf: column(),
    payback: column(),
    breakEvenBase: column(),
    breakEvenWhatIf: column(),
    fans: new Float32Array(FANS * layout.points * fanRuns),
    yearTotals: new Float32Array(2 * (layout.years + 1) * fanRuns),
    blockSums: new Float64Array(Math.ceil(runs / BLOCK) * sumsPerBlock(layout)),
    faults: new Int32Array(levers),
  };
}

export function place(collected: Collected, batch: Batch): void {
  const { from, to } = batch;
  collected.base.set(batch.base, from);
  collected.whatIf.set(batch.whatIf, from);
  collected.payback.set(batch.payback, from);
  collected.breakEvenBase.set(batch.breakEvenBase, from);
  collected.breakEvenWhatIf.set(batch.breakEvenWhatIf, from);
  collected.blockSums.set(batch.blockSums, (from / BLOCK) * sumsPerBlock(collected.layout));
  batch.faults.forEach((count, lever) => (collected.faults[lever] = collected.faults[lever]! + count));
  const kept = keptRuns(from, to);
  if (kept === 0) return;
  placeColumns(collected.fans, batch.fans, collected.fanCapacity, from, kept);
  placeColumns(collected.yearTotals, batch.yearTotals, collected.fanCapacity, from, kept);
}

function placeColumns(to: Float32Array, part: Float32Array, capacity: number, from: number, kept: number): void {
  for (let c = 0; c * kept < part.length; c++) to.set(part.subarray(c * kept, (c + 1) * kept), c * capacity + from);
}
