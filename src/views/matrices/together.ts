/**
 * What serving needs does to satisfaction and to churn, from the ranges of the assumptions alone: the middle, and a range in
 * which the relative widths of what is multiplied add up as squares. Churn is today's median; its own width is not in it.
 */
import type { FullPositions, NeedZone } from '#engine/positions/positions.ts';
import { NEED_ZONES } from '#engine/positions/positions.ts';
import { endsOf, middleOf } from '#state/controls/scale.ts';

export interface Between {
  readonly p50: number;
  readonly low: number;
  readonly high: number;
}

export interface Together {
  /** Points of satisfaction. */
  readonly points: Between;
  /** Chance of leaving within a year, today and what if. */
  readonly from: number;
  readonly to: Between;
}

type ByZone = Readonly<Record<NeedZone, number>>;

/** Points of satisfaction that a zone's needs add: worth · share of all needs · (served what if − served today). */
export function pointsOf(
  { needs }: Pick<FullPositions, 'needs'>,
  zone: NeedZone,
  counts: ByZone,
  served: number,
): Between {
  const all = NEED_ZONES.reduce((sum, each) => sum + counts[each], 0);
  const share = all === 0 ? 0 : (counts[zone] / all) * (served - needs.served[zone]);
  const [low, high] = endsOf(needs.worth[zone]);
  const ends = [low * share, high * share];
  return { p50: middleOf(needs.worth[zone]) * share, low: Math.min(...ends), high: Math.max(...ends) };
}

/** @param stay  chance that a customer is still here after a year, today */
export function togetherOf(positions: FullPositions, counts: ByZone, served: ByZone, stay: number): Together {
  const each = NEED_ZONES.map((zone) => pointsOf(positions, zone, counts, served[zone]));
  const p50 = each.reduce((sum, one) => sum + one.p50, 0);
  const below = Math.hypot(...each.map((one) => one.p50 - one.low));
  const above = Math.hypot(...each.map((one) => one.high - one.p50));
  const points = { p50, low: p50 - below, high: p50 + above };
  const { churnPerPoint } = positions.needs;
  const perPoint = middleOf(churnPerPoint);
  const [least, most] = endsOf(churnPerPoint);
  // ln of the factor on churn, and how far it may lie from its middle
  const middle = -perPoint * p50;
  const relative = (width: number, size: number): number => (size === 0 ? 0 : width / size);
  const size = Math.abs(middle);
  const half = size * Math.hypot(relative((most - least) / 2, perPoint), relative((below + above) / 2, Math.abs(p50)));
  const leaving = (exponent: number): number => 1 - stay ** Math.exp(exponent);
  return {
    points,
    from: 1 - stay,
    to: { p50: leaving(middle), low: leaving(middle - half), high: leaving(middle + half) },
  };
}
