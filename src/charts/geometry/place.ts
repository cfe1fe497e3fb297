/** Where a label can stand: free of other labels, of lines, and inside the picture. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn line: pixel columns, xs ascending. */
export interface Trace {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
}

export interface Surroundings {
  readonly within: Box;
  readonly boxes: readonly Box[];
  readonly traces: readonly Trace[];
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether the line passes through the box, between its points too. */
export function crosses({ xs, ys }: Trace, box: Box): boolean {
  const right = box.x + box.width;
  const foot = box.y + box.height;
  for (let i = 1; i < xs.length; i++) {
    const x0 = xs[i - 1]!;
    const x1 = xs[i]!;
    if (x1 < box.x || x0 > right) continue;
    const y0 = ys[i - 1]!;
    const y1 = ys[i]!;
    const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    const from = x1 > x0 ? y0 + slope * (Math.max(x0, box.x) - x0) : y0;
    const to = x1 > x0 ? y0 + slope * (Math.min(x1, right) - x0) : y1;
    if (Math.max(from, to) >= box.y && Math.min(from, to) <= foot) return true;
  }
  return false;
}

export function isFree(box: Box, { within, boxes, traces }: Surroundings): boolean {
  return (
    contains(within, box) &&
    !boxes.some((other) => overlaps(box, other)) &&
    !traces.some((trace) => crosses(trace, box))
  );
}

/** The first of the candidates, best first, that is free; null where the label had better be dropped. */
export function firstFree<T extends { readonly box: Box }>(
  candidates: Iterable<T>,
  surroundings: Surroundings,
): T | null {
  for (const candidate of candidates) if (isFree(candidate.box, surroundings)) return candidate;
  return null;
}
