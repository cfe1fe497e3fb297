/** Sums over zones after a threshold has moved a little: only customers who changed zone are looked at. */
import type { Scores, ZoneWeights } from '#engine/matrices/matrix-summary.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import type { Population } from '#engine/positions/population.ts';

export interface Weighed {
  readonly population: Population;
  readonly scores: Scores;
  readonly zone: Uint8Array;
  readonly weights: ZoneWeights;
}

/**
 * What `weigh` gives, up to the order of its sums of margins: for while the hand moves. Where it comes to rest, all are
 * weighed.
 */
export function reweigh({ population, scores, zone: before, weights }: Weighed, zone: Uint8Array): ZoneWeights {
  const { zones, segments } = weights;
  const next: ZoneWeights = {
    zones,
    segments,
    customers: weights.customers.slice(),
    levels: weights.levels.slice(),
    margins: weights.margins.slice(),
  };
  const add = (i: number, to: number, sign: 1 | -1): void => {
    const cell = to * segments + population.segment[i]!;
    const at = cell * LEVELS + scores.level[i]!;
    const above = scores.upper[i]! * sign;
    const below = sign - above;
    const margin = scores.margin[i]!;
    next.customers[cell] = next.customers[cell]! + sign;
    next.levels[at] = next.levels[at]! + below;
    next.margins[at] = next.margins[at]! + below * margin;
    if (above === 0) return;
    next.levels[at + 1] = next.levels[at + 1]! + above;
    next.margins[at + 1] = next.margins[at + 1]! + above * margin;
  };
  for (let i = 0; i < zone.length; i++) {
    if (zone[i] === before[i]) continue;
    add(i, before[i]!, -1);
    add(i, zone[i]!, 1);
  }
  return next;
}
