/** By which ways a construct reaches another. */
import { totalEffects } from './path-tracing.ts';
import type { Construct, IndexPath } from './satisfaction.ts';
import { CONSTRUCTS } from './satisfaction.ts';

interface IndexRoute {
  /** The first construct on the way; the destination itself where the way is direct. */
  readonly by: Construct;
  /** Standard deviations of the destination for one of the start, by this first step. */
  readonly effect: number;
}

export interface IndexRoutes {
  readonly total: number;
  /** The largest first; ways without an effect are left out. */
  readonly routes: readonly IndexRoute[];
  /** Constructs that no way goes round, in the order of CONSTRUCTS. */
  readonly gates: readonly Construct[];
}

/** @param coefficients  by path */
export function indexRoutes(
  paths: readonly Pick<IndexPath, 'from' | 'to'>[],
  coefficients: Float64Array,
  from: Construct,
  to: Construct,
): IndexRoutes {
  const goal = CONSTRUCTS.indexOf(to);
  const routes = new Map<Construct, number>();
  paths.forEach((path, i) => {
    if (path.from !== from || coefficients[i] === 0) return;
    const effect = coefficients[i]! * totalEffects(paths, coefficients, path.to)[goal]!;
    if (effect !== 0) routes.set(path.to, (routes.get(path.to) ?? 0) + effect);
  });
  const reaches = (without: Construct | null): boolean => {
    const seen = new Set<Construct>([from]);
    for (const at of seen) {
      paths.forEach((path, i) => {
        if (path.from === at && path.to !== without && coefficients[i] !== 0) seen.add(path.to);
      });
    }
    return seen.has(to);
  };
  return {
    total: totalEffects(paths, coefficients, from)[goal]!,
    routes: [...routes]
      .map(([by, effect]): IndexRoute => ({ by, effect }))
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
    gates: reaches(null)
      ? CONSTRUCTS.filter((construct) => construct !== from && construct !== to && !reaches(construct))
      : [],
  };
}
