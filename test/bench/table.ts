export interface Row {
  readonly measure: string;
  /** What it must be; undefined where there is no bar. */
  readonly bar?: string;
  readonly measured: string;
  readonly passes?: boolean;
}

export function printTable(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({ measure, bar, measured, passes }) => [
    measure,
    bar ?? '',
    measured,
    passes === undefined ? '' : passes ? 'pass' : 'FAIL',
  ]);
  const table = [['measure', 'bar', 'measured', 'verdict'], ...cells];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...table.map((row) => row[i]!.length)));
  console.log(`\n${title}\n`);
  for (const row of table)
    console.log(
      '  ' +
        row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('   ')
          .trimEnd(),
    );
}

/** Milliseconds. */
export const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!;
}
