/** Bins with two open ones at the ends, each drawn as wide as its neighbour. */
import { pen } from './pen.ts';

export interface Bin {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** From the open bin below the first edge to the open one above the last. */
export function binsOf(edges: ArrayLike<number>): readonly Bin[] {
  const last = edges.length - 1;
  if (last < 1) throw new RangeError(`invalid edges: must hold at least two, got ${edges.length}`);
  const first = edges[1]! - edges[0]!;
  const end = edges[last]! - edges[last - 1]!;
  return Array.from({ length: edges.length + 1 }, (_, index) => ({
    index,
    from: index === 0 ? edges[0]! - first : edges[index - 1]!,
    to: index > last ? edges[last]! + end : edges[index]!,
  }));
}

/** A line along the tops of the bins, from the axis up and down to it again. */
export function stepPath(
  bins: readonly Bin[],
  heights: ArrayLike<number>,
  x: (value: number) => number,
  y: (height: number) => number,
): string {
  const path = pen();
  const [first] = bins;
  if (first === undefined) return '';
  path.moveTo(x(first.from), y(0));
  for (const { index, from, to } of bins) {
    path.lineTo(x(from), y(heights[index]!));
    path.lineTo(x(to), y(heights[index]!));
  }
  path.lineTo(x(bins.at(-1)!.to), y(0));
  return path.toString();
}
