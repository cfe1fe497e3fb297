import type { Construct, IndexPath } from '#engine/satisfaction/satisfaction.ts';
import { isThere } from '#state/satisfaction/index-paths.ts';

/** Steps from what is pushed to each construct it reaches; those it does not reach are not in it. */
export function stepsFrom(paths: readonly IndexPath[], pushed: readonly Construct[]): ReadonlyMap<Construct, number> {
  const steps = new Map<Construct, number>(pushed.map((construct) => [construct, 0]));
  for (const [at, step] of steps) {
    for (const path of paths) {
      if (path.from === at && isThere(path) && !steps.has(path.to)) steps.set(path.to, step + 1);
    }
  }
  return steps;
}
