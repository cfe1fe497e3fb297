/**
 * Levers that serve needs, as levers on churn. Serving a share p of the needs of a zone instead of p₀ changes satisfaction by
 *
 *   Δ = worth · (needs of the zone ÷ all needs) · (p − p₀)
 *
 * points, and multiplies churn by exp(−churn per point · Δ): a relative reading of size 1 − exp(−…). The same as today is a
 * size of exactly 0. Needs are counted among all customers drawn, also where the lever acts on one segment.
 */
import { expm1 } from '../math/expm1.ts';
import { log1p } from '../math/log1p.ts';
import { NEED_ZONES } from '../positions/positions.ts';
import type { Scenario } from '../scenario.ts';
import type { Derived } from '../sim/lever-plan.ts';
import type { PlacedCustomers } from './level-weights.ts';
import { needCounts, needsOf } from './needs-points.ts';

/** By lever; null where it does not serve, or is switched off. */
export function servingsOf(
  scenario: Scenario,
  { positions, population }: PlacedCustomers,
  slotOf: (path: string) => number,
): (Derived | null)[] {
  const counts = needCounts(needsOf(scenario, population), positions.thresholds.expectation);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return scenario.levers.map((lever) => {
    if (lever.kind !== 'serve' || lever.off === true) return null;
    const worth = slotOf(`positions.needs.worth.${lever.zone}`);
    const perPoint = slotOf('positions.needs.churnPerPoint');
    const part = counts[NEED_ZONES.indexOf(lever.zone)]! / all;
    return serving(positions.needs.served[lever.zone], (values) => values[perPoint]! * values[worth]! * part);
  });
}

/** @param rateOf  −ln of the factor on churn, for each 1 of the share served more than today; ≥ 0 */
function serving(today: number, rateOf: (values: Float64Array) => number): Derived {
  return {
    sizeOf: (values, share) => -expm1(-rateOf(values) * (share - today)),
    bounds(values, least, greatest) {
      const rate = rateOf(values);
      // where it does nothing any share is possible
      if (!(rate > 0)) return { min: 0, max: 1 };
      const shareOf = (size: number): number => today - log1p(-size) / rate;
      return { min: Math.max(0, shareOf(least)), max: Math.min(1, shareOf(greatest)) };
    },
    course: null,
  };
}
