/** Changes to the paths of the index. */
import { ringOf } from '#engine/satisfaction/path-tracing.ts';
import type { Construct, IndexPath } from '#engine/satisfaction/satisfaction.ts';
import type { Quantity } from '#engine/scenario.ts';

/** Of a path that is added, until it is set. */
const NEW_COEFFICIENT = 0.2;

export type Added =
  | { readonly kind: 'added'; readonly paths: readonly IndexPath[] }
  | { readonly kind: 'there' }
  | { readonly kind: 'ring'; readonly ring: readonly Construct[] };

/** Of 0 it is no longer there: it keeps its place, so that the others draw the same random numbers. */
export const isThere = ({ coefficient }: IndexPath): boolean => coefficient !== 0;

/** A path put in; one that was taken out comes back. */
export function withPath(paths: readonly IndexPath[], from: Construct, to: Construct): Added {
  const known = paths.findIndex((path) => path.from === from && path.to === to);
  if (known >= 0 && isThere(paths[known]!)) return { kind: 'there' };
  const path = { from, to, coefficient: NEW_COEFFICIENT };
  const next = known >= 0 ? paths.toSpliced(known, 1, path) : [...paths, path];
  const ring = ringOf(next.filter(isThere));
  if (ring !== null) return { kind: 'ring', ring };
  // those that are not there any more stand in nobody's way
  return { kind: 'added', paths: ringOf(next) === null ? next : next.filter(isThere) };
}

export const withCoefficient = (paths: readonly IndexPath[], place: number, coefficient: Quantity): IndexPath[] =>
  paths.map((path, i) => (i === place ? { ...path, coefficient } : path));
