import type { Part } from '../study/study.ts';

/**
 * Columns [row][run of the part] of parts that follow one another, put together to [row][run].
 *
 * @param runs  of all parts together
 */
export function joinParts<P extends Part>(
  parts: readonly P[],
  runs: number,
  rows: number,
  columnsOf: (part: P) => Float64Array,
): Float64Array {
  const joined = new Float64Array(rows * runs);
  for (const part of parts) {
    const n = part.to - part.from;
    const columns = columnsOf(part);
    for (let row = 0; row < rows; row++) {
      joined.set(columns.subarray(row * n, (row + 1) * n), row * runs + part.from);
    }
  }
  return joined;
}
