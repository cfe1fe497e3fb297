/** Which needs are drawn as served, as served if, and as not served: exactly as many of each zone as its shares say. */
import { LOOK } from './points.ts';

/**
 * @param zone  of each need
 * @param luck  of each need: the luckiest are served first
 * @param today  by zone, the share that is served
 * @param whatIf  the same, what if
 */
export function needLooks(
  zone: ArrayLike<number>,
  luck: ArrayLike<number>,
  today: readonly number[],
  whatIf: readonly number[],
  chosen: (need: number) => boolean,
): Uint8Array {
  const look = new Uint8Array(zone.length);
  const byZone = today.map((): number[] => []);
  for (let need = 0; need < zone.length; need++) byZone[zone[need]!]!.push(need);
  byZone.forEach((needs, z) => {
    needs.sort((a, b) => luck[a]! - luck[b]!);
    const now = Math.round(today[z]! * needs.length);
    const then = Math.round(whatIf[z]! * needs.length);
    needs.forEach((need, rank) => {
      if (rank < Math.min(now, then)) look[need] = chosen(need) ? LOOK.chosen : LOOK.plain;
      else if (rank < then) look[need] = LOOK.arrived;
      else if (rank < now) look[need] = LOOK.left;
      else look[need] = LOOK.hollow;
    });
  });
  return look;
}
