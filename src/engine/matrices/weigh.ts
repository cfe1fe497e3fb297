import type { Population } from '../positions/population.ts';
import type { Scores, ZoneWeights } from './matrix-summary.ts';
import { LEVELS } from './matrix-summary.ts';

/** Weights of so many zones, all zero. */
export const emptyWeights = (zones: number, segments: number): ZoneWeights => ({
  zones,
  segments,
  customers: new Float64Array(zones * segments),
  levels: new Float64Array(zones * segments * LEVELS),
  margins: new Float64Array(zones * segments * LEVELS),
});

/**
 * Sums of customers over zones, by segment and level. Hat weights are multiples of 2⁻²⁴, so sums of levels are exact
 * whatever the order, and those of the zones add up to those of all customers to the last bit.
 *
 * @param zone  of each customer, < zones
 * @param out   overwritten and returned; nothing is allocated then
 */
export function weigh(
  population: Population,
  scores: Pick<Scores, 'level' | 'upper' | 'margin'>,
  zone: Uint8Array,
  zones: number,
  out: ZoneWeights = emptyWeights(zones, population.segments),
): ZoneWeights {
  const { segment, segments } = population;
  const { level, upper, margin } = scores;
  const { customers, levels, margins } = out;
  customers.fill(0);
  levels.fill(0);
  margins.fill(0);
  for (let i = 0; i < zone.length; i++) {
    const cell = zone[i]! * segments + segment[i]!;
    const at = cell * LEVELS + level[i]!;
    const above = upper[i]!;
    const below = 1 - above;
    const relative = margin[i]!;
    customers[cell] = customers[cell]! + 1;
    levels[at] = levels[at]! + below;
    levels[at + 1] = levels[at + 1]! + above;
    margins[at] = margins[at]! + below * relative;
    margins[at + 1] = margins[at + 1]! + above * relative;
  }
  return out;
}
