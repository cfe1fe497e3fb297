/**
 * A batch: runs `from` … `to − 1` of a plan, as columns of typed arrays that can be handed from thread to thread.
 *
 * Batches start and end on multiples of BLOCK (or at the last run), and sums are kept per block, so that adding them up
 * in the order of blocks gives the same bits for any batch size and any number of workers.
 */
import { FLOW_SOURCES } from '../summary.ts';
import { ACQUISITION_FLOW, SOURCES } from './flows.ts';
import type { Grid } from './grid.ts';
import type { Plan } from './plan.ts';
import { simulateRun } from './run.ts';
import type { Arm, Workspace } from './workspace.ts';
import { workspaceFor } from './workspace.ts';

export const BLOCK = 64;
/** Years of tenure that are reported year by year. */
export const MOST_YEARS = 40;

/** Widths of the columns of a plan's batches. */
export interface Layout {
  readonly points: number;
  readonly years: number;
  readonly flows: number;
}

export interface Batch {
  readonly from: number;
  readonly to: number;
  /** Lifetime profit by run. */
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
  /** Months, Infinity for never, by run. */
  readonly payback: Float64Array;
  readonly breakEvenBase: Float64Array;
  readonly breakEvenWhatIf: Float64Array;
  /** Columns [fan · points + point][run]; fans: survivors base, what-if, cumulative base, what-if. */
  readonly fans: Float32Array;
  /** Columns [arm · (years + 1) + year][run] of the undiscounted total, year 0 the acquisition. */
  readonly yearTotals: Float32Array;
  /** Sums over the runs of each block: [block][arm · years · sources + …], then [arm · flows], then programme by year. */
  readonly blockSums: Float64Array;
  /** Runs that each lever drove out of 0 … 1, by lever. */
  readonly faults: Int32Array;
}

export const FANS = 4;

export function layoutOf(grid: Grid): Layout {
  return {
    points: grid.points.length,
    years: Math.min(grid.years, MOST_YEARS),
    flows: FLOW_SOURCES.length,
  };
}

export const sumsPerBlock = ({ years, flows }: Layout): number => 2 * years * SOURCES + 2 * flows + years;

/** Start of the batch after `from` that holds about `size` runs. */
export const batchEnd = (from: number, size: number, runs: number): number =>
  Math.min(runs, from + Math.max(1, Math.round(size / BLOCK)) * BLOCK);

/** Simulates batches of one plan; its workspace is allocated once. */
export function batchRunner(plan: Plan): (from: number, to: number) => Batch {
  const space = workspaceFor(plan);
  const layout = layoutOf(plan.grid);
  return (from, to) => {
    if (from % BLOCK !== 0 || (to % BLOCK !== 0 && to !== plan.runs) || to <= from || to > plan.runs) {
      throw new RangeError(`invalid batch: from and to must lie on multiples of ${BLOCK}, got ${from} to ${to}`);
    }
    const batch = emptyBatch(plan, layout, from, to);
    const rows = new Float32Array(BLOCK * rowWidth(layout));
    for (let block = from; block < to; block += BLOCK) simulateBlock(plan, space, layout, batch, rows, block);
    return batch;
  };
}

const rowWidth = ({ points, years }: Layout): number => FANS * points + 2 * (years + 1);

function emptyBatch(plan: Plan, layout: Layout, from: number, to: number): Batch {
  const n = to - from;
  const column = (): Float64Array => new Float64Array(n);
  return {
    from,
    to,
    base: column(),
    whatIf: column(),
    payback: column(),
    breakEvenBase: column(),
    breakEvenWhatIf: column(),
    fans: new Float32Array(FANS * layout.points * n),
    yearTotals: new Float32Array(2 * (layout.years + 1) * n),
    blockSums: new Float64Array(Math.ceil(n / BLOCK) * sumsPerBlock(layout)),
    faults: new Int32Array(plan.levers.length),
  };
}

function simulateBlock(
  plan: Plan,
  space: Workspace,
  layout: Layout,
  batch: Batch,
  rows: Float32Array,
  block: number,
): void {
  const width = rowWidth(layout);
  const count = Math.min(BLOCK, batch.to - block);
  const sumsAt = ((block - batch.from) / BLOCK) * sumsPerBlock(layout);
  for (let i = 0; i < count; i++) {
    simulateRun(plan, space, block + i);
    if (space.fault >= 0) {
      batch.faults[space.fault] = batch.faults[space.fault]! + 1;
      rows.fill(0, i * width, (i + 1) * width);
      continue;
    }
    writeRun(plan, space, batch, block - batch.from + i, rows, i * width, layout);
    addToSums(space, layout, batch.blockSums, sumsAt);
  }
  transpose(rows, width, count, block - batch.from, batch, layout);
}

/** Rows of one block into columns: each column of the batch receives `count` neighbouring values. */
function transpose(
  rows: Float32Array,
  width: number,
  count: number,
  at: number,
  { fans, yearTotals, from, to }: Batch,
  { points }: Layout,
): void {
  const n = to - from;
  const fanColumns = FANS * points;
  for (let c = 0; c < width; c++) {
    const target = c < fanColumns ? fans : yearTotals;
    const start = (c < fanColumns ? c : c - fanColumns) * n + at;
    for (let i = 0; i < count; i++) target[start + i] = rows[i * width + c]!;
  }
}

function writeRun(
  plan: Plan,
  { base, whatIf }: Workspace,
  batch: Batch,
  at: number,
  rows: Float32Array,
  row: number,
  layout: Layout,
): void {
  const { points } = layout;
  const { grid } = plan;
  const baseIncrements = base.increments;
  const whatIfIncrements = whatIf.increments;
  let baseSum = 0;
  let whatIfSum = 0;
  let lastBehind = -1;
  let lastRedBase = -1;
  let lastRedWhatIf = -1;
  let t = 0;
  // from drawn point to drawn point, and on to the end where an infinite horizon is walked further than it is drawn
  for (let i = 0; i <= points; i++) {
    const last = i < points ? grid.points[i]! : grid.periods;
    for (; t <= last; t++) {
      baseSum += baseIncrements[t]!;
      whatIfSum += whatIfIncrements[t]!;
      if (whatIfSum < baseSum) lastBehind = t;
      if (baseSum <= 0) lastRedBase = t;
      if (whatIfSum <= 0) lastRedWhatIf = t;
    }
    if (i === points) break;
    rows[row + i] = base.survivors[i]!;
    rows[row + points + i] = whatIf.survivors[i]!;
    rows[row + 2 * points + i] = baseSum;
    rows[row + 3 * points + i] = whatIfSum;
  }
  baseSum += base.tail;
  whatIfSum += whatIf.tail;
  batch.base[at] = baseSum;
  batch.whatIf[at] = whatIfSum;
  // ahead for good means also: when all is counted
  batch.payback[at] = monthAfter(whatIfSum < baseSum ? grid.periods : lastBehind, grid);
  batch.breakEvenBase[at] = monthAfter(baseSum <= 0 ? grid.periods : lastRedBase, grid);
  batch.breakEvenWhatIf[at] = monthAfter(whatIfSum <= 0 ? grid.periods : lastRedWhatIf, grid);
  writeYears(base, rows, row + FANS * points, layout);
  writeYears(whatIf, rows, row + FANS * points + layout.years + 1, layout);
}

const monthAfter = (last: number, { periods, monthsPerPeriod }: Grid): number =>
  last < periods ? (last + 1) * monthsPerPeriod : Infinity;

function writeYears({ flows, yearSources }: Arm, rows: Float32Array, start: number, { years }: Layout): void {
  rows[start] = flows[ACQUISITION_FLOW]!;
  for (let y = 0; y < years; y++) {
    let total = 0;
    for (let s = y * SOURCES; s < (y + 1) * SOURCES; s++) total += yearSources[s]!;
    rows[start + 1 + y] = total;
  }
}

function addToSums({ base, whatIf }: Workspace, { years, flows }: Layout, sums: Float64Array, start: number): void {
  let at = start;
  at = addAll(base.yearSources, years * SOURCES, sums, at);
  at = addAll(whatIf.yearSources, years * SOURCES, sums, at);
  at = addAll(base.flows, flows, sums, at);
  at = addAll(whatIf.flows, flows, sums, at);
  addAll(whatIf.programmeYears, years, sums, at);
}

/** Adds the first `count` values to `sums` from `at` on; returns where it ended. */
function addAll(values: Float64Array, count: number, sums: Float64Array, at: number): number {
  for (let i = 0; i < count; i++) sums[at + i] = sums[at + i]! + values[i]!;
  return at + count;
}
