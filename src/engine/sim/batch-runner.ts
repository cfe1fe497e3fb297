/** Simulates the batches of a plan. */
import type { Batch, Layout } from './batch.ts';
import { BLOCK, FANS, keptRuns, layoutOf, MOST_FAN_RUNS, sumsPerBlock } from './batch.ts';
import { SOURCES } from './flows.ts';
import type { Grid } from './grid.ts';
import type { Plan } from './plan.ts';
import { simulateRun } from './run.ts';
import type { Arm, Workspace } from './workspace.ts';
import {
  BASE_INCREMENTS,
  BASE_SURVIVORS,
  clearSums,
  WHAT_IF_INCREMENTS,
  WHAT_IF_SURVIVORS,
  workspaceFor,
} from './workspace.ts';

/** Leaves the result of one run in the workspace. */
export type SimulateRun = (plan: Plan, space: Workspace, run: number) => void;

/** Simulates batches of one plan; its workspace is allocated once. */
export function batchRunner(plan: Plan, simulate: SimulateRun = simulateRun): (from: number, to: number) => Batch {
  const space = workspaceFor(plan);
  const layout = layoutOf(plan.grid);
  return (from, to) => {
    if (from % BLOCK !== 0 || (to % BLOCK !== 0 && to !== plan.runs) || to <= from || to > plan.runs) {
      throw new RangeError(`invalid batch: from and to must lie on multiples of ${BLOCK}, got ${from} to ${to}`);
    }
    const batch = emptyBatch(plan, layout, from, to);
    const rows = new Float32Array(BLOCK * rowWidth(layout));
    for (let block = from; block < to; block += BLOCK) simulateBlock(plan, simulate, space, layout, batch, rows, block);
    return batch;
  };
}

const rowWidth = ({ points, years }: Layout): number => FANS * points + 2 * (years + 1);

function emptyBatch(plan: Plan, layout: Layout, from: number, to: number): Batch {
  const n = to - from;
  const kept = keptRuns(from, to);
  const column = (): Float64Array => new Float64Array(n);
  return {
    from,
    to,
    base: column(),
    whatIf: column(),
    payback: column(),
    breakEvenBase: column(),
    breakEvenWhatIf: column(),
    fans: new Float32Array(FANS * layout.points * kept),
    yearTotals: new Float32Array(2 * (layout.years + 1) * kept),
    blockSums: new Float64Array(Math.ceil(n / BLOCK) * sumsPerBlock(layout)),
    faults: new Int32Array(plan.levers.length),
  };
}

function simulateBlock(
  plan: Plan,
  simulate: SimulateRun,
  space: Workspace,
  layout: Layout,
  batch: Batch,
  rows: Float32Array,
  block: number,
): void {
  const width = rowWidth(layout);
  const count = Math.min(BLOCK, batch.to - block);
  clearSums(space);
  for (let i = 0; i < count; i++) {
    simulate(plan, space, block + i);
    if (space.fault >= 0) {
      batch.faults[space.fault] = batch.faults[space.fault]! + 1;
      rows.fill(0, i * width, (i + 1) * width);
      continue;
    }
    writeRun(plan, space, batch, block - batch.from + i, rows, i * width, layout);
  }
  writeSums(space, layout, batch.blockSums, ((block - batch.from) / BLOCK) * sumsPerBlock(layout));
  if (block < MOST_FAN_RUNS) transpose(rows, width, count, block - batch.from, batch, layout);
}

/**
 * Rows of one block into columns: each column of the batch receives `count` neighbouring values. They are moved as whole
 * numbers of 32 bits, which spares two conversions each.
 */
function transpose(
  rows: Float32Array,
  width: number,
  count: number,
  at: number,
  { fans, yearTotals, from, to }: Batch,
  { points }: Layout,
): void {
  const n = keptRuns(from, to);
  const fanColumns = FANS * points;
  const source = new Int32Array(rows.buffer);
  moveColumns(source, width, 0, fanColumns, count, new Int32Array(fans.buffer), at, n);
  moveColumns(source, width, fanColumns, width - fanColumns, count, new Int32Array(yearTotals.buffer), at, n);
}

function moveColumns(
  rows: Int32Array,
  width: number,
  first: number,
  columns: number,
  count: number,
  target: Int32Array,
  at: number,
  n: number,
): void {
  for (let c = 0; c < columns; c++) {
    const start = c * n + at;
    let from = first + c;
    for (let i = 0; i < count; i++) {
      target[start + i] = rows[from]!;
      from += width;
    }
  }
}

function writeRun(
  plan: Plan,
  { base, whatIf, track }: Workspace,
  batch: Batch,
  at: number,
  rows: Float32Array,
  row: number,
  layout: Layout,
): void {
  const { points } = layout;
  const { grid } = plan;
  const width = grid.periods + 1;
  const baseBooks = BASE_INCREMENTS * width;
  const whatIfBooks = WHAT_IF_INCREMENTS * width;
  let baseSum = 0;
  let whatIfSum = 0;
  let lastBehind = -1;
  let lastRedBase = -1;
  let lastRedWhatIf = -1;
  // the increments become their running sums
  for (let t = 0; t <= grid.periods; t++) {
    track[baseBooks + t] = baseSum += track[baseBooks + t]!;
    track[whatIfBooks + t] = whatIfSum += track[whatIfBooks + t]!;
    if (whatIfSum < baseSum) lastBehind = t;
    if (baseSum <= 0) lastRedBase = t;
    if (whatIfSum <= 0) lastRedWhatIf = t;
  }
  const isKept = batch.from + at < MOST_FAN_RUNS;
  for (let i = 0; isKept && i < points; i++) {
    const t = grid.points[i]!;
    rows[row + i] = track[BASE_SURVIVORS * width + i]!;
    rows[row + points + i] = track[WHAT_IF_SURVIVORS * width + i]!;
    rows[row + 2 * points + i] = track[baseBooks + t]!;
    rows[row + 3 * points + i] = track[whatIfBooks + t]!;
  }
  baseSum += base.tail;
  whatIfSum += whatIf.tail;
  batch.base[at] = baseSum;
  batch.whatIf[at] = whatIfSum;
  // ahead for good means also: when all is counted
  batch.payback[at] = monthAfter(whatIfSum < baseSum ? grid.periods : lastBehind, grid);
  batch.breakEvenBase[at] = monthAfter(baseSum <= 0 ? grid.periods : lastRedBase, grid);
  batch.breakEvenWhatIf[at] = monthAfter(whatIfSum <= 0 ? grid.periods : lastRedWhatIf, grid);
  if (!isKept) return;
  writeYears(base, rows, row + FANS * points, layout);
  writeYears(whatIf, rows, row + FANS * points + layout.years + 1, layout);
}

const monthAfter = (last: number, { periods, monthsPerPeriod }: Grid): number =>
  last < periods ? (last + 1) * monthsPerPeriod : Infinity;

function writeYears({ acquisition, yearTotals }: Arm, rows: Float32Array, start: number, { years }: Layout): void {
  rows[start] = acquisition;
  for (let y = 0; y < years; y++) rows[start + 1 + y] = yearTotals[y]!;
}

function writeSums({ base, whatIf }: Workspace, { years, flows }: Layout, sums: Float64Array, start: number): void {
  let at = start;
  for (const { yearSources, yearTotals } of [base, whatIf]) {
    for (let y = 0; y < years; y++) {
      for (let s = 0; s < SOURCES; s++) sums[at++] = yearSources[s * yearTotals.length + y]!;
    }
  }
  sums.set(base.flows, at);
  sums.set(whatIf.flows, at + flows);
  sums.set(whatIf.programmeYears.subarray(0, years), at + 2 * flows);
}
