import { exp } from '../../math/exp.ts';
import { indexPushes, pathReads, pushBounds } from '../index-pushes.ts';
import type { Mapping } from '../mapping.ts';
import type { FullSatisfaction, SatisfyOn } from '../satisfaction.ts';
import { CONSTRUCTS } from '../satisfaction.ts';

const LOYALTY = CONSTRUCTS.indexOf('loyalty');
/** Beyond this nobody stays, or everybody does; it keeps the factor finite. */
const MOST = 700;

/**
 * A construct of the satisfaction index pushed by points: ρ = exp(churnPerPoint · Δloyalty). The link from loyalty to leaving is
 * ours, for illustration.
 *
 * @throws if the paths make a ring
 */
export function indexMapping({ index }: FullSatisfaction, on: Extract<SatisfyOn, { part: 'construct' }>): Mapping {
  const pushes = indexPushes(index);
  const bounds = pushBounds(index, on.construct);
  return {
    reads: ['satisfaction.index.churnPerPoint', ...pathReads(index)],
    ratio(numbers, size) {
      pushes.clear();
      pushes.push(on.construct, size);
      return hazardFactor(numbers[0]!, pushes.changes(numbers, 1)[LOYALTY]!);
    },
    bounds: () => bounds,
  };
}

/** Exactly 1 where loyalty does not change. */
export const hazardFactor = (churnPerPoint: number, points: number): number =>
  exp(Math.min(churnPerPoint * points, MOST));
