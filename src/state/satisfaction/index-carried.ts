import { median } from '#engine/inputs/median.ts';
import { indexPushes } from '#engine/satisfaction/index-pushes.ts';
import type { Construct, Index } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS } from '#engine/satisfaction/satisfaction.ts';
import type { RangeLevel } from '#engine/scenario.ts';

/** Points by which the pushes of all others move each construct, at the medians of the coefficients. */
export function carriedBy(
  index: Index,
  level: RangeLevel,
  pushes: Readonly<Record<Construct, number>>,
): Readonly<Record<Construct, number>> {
  const coefficients = Float64Array.from(index.paths, ({ coefficient }) => median(coefficient, 'money', level));
  const all = indexPushes(index);
  for (const construct of CONSTRUCTS) all.push(construct, pushes[construct]);
  const changes = all.changes(coefficients, 0);
  return Object.fromEntries(CONSTRUCTS.map((construct, i) => [construct, changes[i]! - pushes[construct]])) as Record<
    Construct,
    number
  >;
}
