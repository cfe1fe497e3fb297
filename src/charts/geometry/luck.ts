/** The axis that a density with luck, one without, and the intervals below them share. */
import type { DensityColumns } from '../luck-density.ts';

/** A tail lower than this part of the highest point is left out. */
const FAINT = 0.005;

/** Where a density rises above the faint; null where it is nowhere above zero. */
export function extentOf({ at, height }: DensityColumns): readonly [number, number] | null {
  const top = Math.max(0, ...Array.from(height));
  if (!(top > 0)) return null;
  let first = 0;
  while (height[first]! < FAINT * top) first++;
  let last = at.length - 1;
  while (height[last]! < FAINT * top) last--;
  return [at[first]!, at[last]!];
}

/**
 * Both densities and all intervals, with room at the ends, and zero as long as what is shown keeps this part of the axis.
 * A single value gets room around it.
 */
export function luckDomain(
  densities: readonly DensityColumns[],
  intervals: readonly { readonly p5: number; readonly p95: number }[],
): readonly [number, number] {
  const ends = [
    ...densities.flatMap((density) => extentOf(density) ?? []),
    ...intervals.flatMap(({ p5, p95 }) => [p5, p95]),
  ].filter((value) => Number.isFinite(value));
  if (ends.length === 0) return [-1, 1];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const [from, to] = keepsEnough(low, high) ? [Math.min(low, 0), Math.max(high, 0)] : [low, high];
  const room = to > from ? 0.04 * (to - from) : Math.max(Math.abs(to), 1);
  return [from - room, to + room];
}

const SHARE_OF_VALUES = 0.2;
const keepsEnough = (low: number, high: number): boolean =>
  high - low >= SHARE_OF_VALUES * (Math.max(high, 0) - Math.min(low, 0));
