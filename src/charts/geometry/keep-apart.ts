/** An extent on one axis, in pixels. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Which labels of an axis can be written without touching: the last (it carries the unit), the first if it leaves that
 * one room, and every second, third, … of the others, as many as fit. Returns their indices, ascending.
 */
export function keepApart(labels: readonly Extent[], gap: number): readonly number[] {
  const last = labels.length - 1;
  if (last < 1) return labels.map((_, i) => i);
  const touch = (i: number, k: number): boolean =>
    labels[i]!.from < labels[k]!.to + gap && labels[k]!.from < labels[i]!.to + gap;
  const ends = touch(0, last) ? [last] : [0, last];
  for (let stride = 1; stride < last; stride++) {
    const between: number[] = [];
    for (let i = stride; i < last; i += stride) if (!ends.some((end) => touch(i, end))) between.push(i);
    if (between.every((i, k) => k === 0 || !touch(i, between[k - 1]!))) {
      return [...ends, ...between].sort((a, b) => a - b);
    }
  }
  return ends;
}
