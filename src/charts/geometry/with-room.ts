import type { Room } from './dot-domain.ts';

/**
 * The ends of a scale `width` pixels wide that holds every value and, beside it, what is written there. Where words need
 * more than the whole width, the values keep at least a third of it.
 *
 * @param rooms at least one
 */
export function withRoom(rooms: readonly Room[], width: number): readonly [number, number] {
  const values = rooms.map(({ value }) => value);
  const from = Math.min(...values);
  const to = Math.max(...values);
  const span = to - from;
  if (!(span > 0) || !(width > 0)) return [from - 1, to + 1];
  const widest = (3 * span) / width;
  let low = from;
  let high = to;
  // each pass widens the scale, which makes the same pixels worth more; a geometric series, settled after a few
  for (let pass = 0; pass < 24; pass++) {
    const perPixel = Math.min((high - low) / width, widest);
    low = Math.min(...rooms.map(({ value, left }) => value - left * perPixel));
    high = Math.max(...rooms.map(({ value, right }) => value + right * perPixel));
  }
  return [low, high];
}
