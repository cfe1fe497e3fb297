/**
 * Path tracing: what a push of some constructs does to all of them, in standard deviations. The change of a construct is its
 * own push and, for every path into it, the coefficient times the change where the path begins (Wright 1934).
 */
import type { Construct, IndexPath } from './satisfaction.ts';
import { CONSTRUCTS } from './satisfaction.ts';

type Arrow = Pick<IndexPath, 'from' | 'to'>;

/** The paths in an order in which every construct is done before what follows from it. */
export interface PathPlan {
  /** Places in the list of paths. */
  readonly order: readonly number[];
  /** By path, as numbers of CONSTRUCTS. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Constructs that lead back to where they began, the first of them again at the end; null where no paths do. */
export function ringOf(paths: readonly Arrow[]): readonly Construct[] | null {
  const done = new Set<Construct>();
  const walk: Construct[] = [];
  const visit = (at: Construct): readonly Construct[] | null => {
    if (done.has(at)) return null;
    const seen = walk.indexOf(at);
    if (seen >= 0) return [...walk.slice(seen), at];
    walk.push(at);
    for (const { from, to } of paths) {
      const ring = from === at ? visit(to) : null;
      if (ring !== null) return ring;
    }
    walk.pop();
    done.add(at);
    return null;
  };
  for (const construct of CONSTRUCTS) {
    const ring = visit(construct);
    if (ring !== null) return ring;
  }
  return null;
}

/** @throws if paths make a ring */
export function pathPlan(paths: readonly Arrow[]): PathPlan {
  const ring = ringOf(paths);
  if (ring !== null) throw new Error(`invalid paths: must make no ring, got ${ring.join(' → ')}`);
  const depth = new Map<Construct, number>();
  const depthOf = (construct: Construct): number => {
    const known = depth.get(construct);
    if (known !== undefined) return known;
    const before = paths.flatMap(({ from, to }) => (to === construct ? [depthOf(from) + 1] : []));
    const found = Math.max(0, ...before);
    depth.set(construct, found);
    return found;
  };
  return {
    order: paths.map((_, i) => i).sort((a, b) => depthOf(paths[a]!.from) - depthOf(paths[b]!.from) || a - b),
    from: paths.map(({ from }) => CONSTRUCTS.indexOf(from)),
    to: paths.map(({ to }) => CONSTRUCTS.indexOf(to)),
  };
}

/**
 * @param coefficients  by path, from `at` on
 * @param changes       by CONSTRUCTS: in the pushes, out all changes, in standard deviations
 */
export function trace(plan: PathPlan, coefficients: Float64Array, at: number, changes: Float64Array): void {
  for (const path of plan.order) {
    const to = plan.to[path]!;
    changes[to] = changes[to]! + coefficients[at + path]! * changes[plan.from[path]!]!;
  }
}

/** Total effects of one construct on all: standard deviations of each for one of its own. */
export function totalEffects(paths: readonly Arrow[], coefficients: Float64Array, from: Construct): Float64Array {
  const changes = new Float64Array(CONSTRUCTS.length);
  changes[CONSTRUCTS.indexOf(from)] = 1;
  trace(pathPlan(paths), coefficients, 0, changes);
  return changes;
}
