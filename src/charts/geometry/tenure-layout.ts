/** Classes of tenure as columns side by side, and a step line over them. */

export interface ClassColumn {
  readonly x: number;
  readonly width: number;
}

/** Between two columns. */
const SEAM = 2;

export function classColumns(count: number, width: number): readonly ClassColumn[] {
  const pitch = width / Math.max(1, count);
  return Array.from({ length: count }, (_, i) => ({ x: i * pitch, width: Math.max(0.5, pitch - SEAM) }));
}

/** Along the top of every column, straight up or down between two of them. */
export function stepPath(columns: readonly ClassColumn[], ys: readonly number[]): string {
  const round = (pixel: number): number => Math.round(pixel * 100) / 100;
  return columns
    .map(({ x, width }, i) => {
      const y = round(ys[i]!);
      const to = round(columns[i + 1]?.x ?? x + width);
      return i === 0 ? `M${round(x)},${y}H${to}` : `V${y}H${to}`;
    })
    .join('');
}

/** The same line as points, so that labels keep clear of it. */
export function stepTrace(
  columns: readonly ClassColumn[],
  ys: readonly number[],
): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  return {
    xs: columns.flatMap(({ x, width }, i) => [x, columns[i + 1]?.x ?? x + width]),
    ys: ys.flatMap((y) => [y, y]),
  };
}

/** The classes that are named: the first, every fifth year, the last. */
export function namedClasses(count: number): readonly number[] {
  const last = count - 1;
  return Array.from({ length: count }, (_, i) => i).filter((i) => i === 0 || i === last || (i + 1) % 5 === 0);
}
