/** What is kept of a run study: what the result is made from, a tenth of what the screens draw. */
import type { Batch } from '#engine/sim/batch.ts';
import type { Part } from '#engine/study/study.ts';

export const ROWS = ['base', 'whatIf', 'payback', 'breakEvenBase', 'breakEvenWhatIf'] as const;
export type Row = (typeof ROWS)[number];

/** Rows [row][run], and the runs that each lever drove out of 0 … 1. */
export interface RunColumns extends Part {
  readonly rows: Float64Array;
  readonly faults: Int32Array;
}

export function columnsOfBatch(batch: Batch): RunColumns {
  const { from, to, faults } = batch;
  const rows = new Float64Array(ROWS.length * (to - from));
  ROWS.forEach((row, i) => rows.set(batch[row], i * (to - from)));
  return { from, to, rows, faults };
}

/** One row over the first `runs` runs. */
export function rowOf(parts: readonly RunColumns[], row: Row, runs: number): Float64Array {
  const i = ROWS.indexOf(row);
  return joinRow(parts, runs, ({ rows, from, to }) => rows.subarray(i * (to - from), (i + 1) * (to - from)));
}

/** A column that lies in pieces in parts, over the first `runs` runs. */
export function joinRow<P extends Part>(
  parts: readonly P[],
  runs: number,
  pieceOf: (part: P) => Float64Array,
): Float64Array {
  const out = new Float64Array(runs);
  for (const part of parts) {
    if (part.from < runs) out.set(pieceOf(part).subarray(0, runs - part.from), part.from);
  }
  return out;
}

export function faultsOf(parts: readonly RunColumns[]): number {
  return parts.reduce((sum, { faults }) => sum + faults.reduce((a, b) => a + b, 0), 0);
}
