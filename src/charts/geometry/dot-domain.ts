/** What has to fit beside a value: pixels to its left and right. */
export interface Room {
  readonly value: number;
  readonly left: number;
  readonly right: number;
}

export interface DotDomain {
  readonly low: number;
  readonly high: number;
  /** Where "no change" lies: in view, or off the left or right end. */
  readonly zero: 'inside' | 'left' | 'right';
  /** All values are zero: there is nothing to measure by, so only zero can be written. */
  readonly scaleless: boolean;
}

/** Zero comes into view as long as the values keep this part of the axis. */
const SHARE_OF_VALUES = 0.2;

/**
 * The axis of a dot plot `width` pixels wide: all values, zero unless it is far away, and room for what is written
 * beside them.
 *
 * @param ascending at least one value
 */
export function dotDomain(ascending: ArrayLike<number>, rooms: readonly Room[], width: number): DotDomain {
  const lowest = ascending[0]!;
  const highest = ascending[ascending.length - 1]!;
  const range = highest - lowest;
  const whole = Math.max(highest, 0) - Math.min(lowest, 0);
  const zero = range === 0 || range >= whole * SHARE_OF_VALUES ? 'inside' : lowest > 0 ? 'left' : 'right';
  if (whole === 0) return { low: -1, high: 1, zero, scaleless: true };

  const from = zero === 'inside' ? Math.min(lowest, 0) : lowest;
  const to = zero === 'inside' ? Math.max(highest, 0) : highest;
  const needs: readonly Room[] = [
    { value: from, left: width * 0.075, right: 0 },
    { value: to, left: 0, right: width * 0.075 },
    ...rooms,
  ];
  let low = from;
  let high = to;
  // Each pass widens the axis, which makes the same pixels worth more; a geometric series, settled after a few.
  for (let pass = 0; pass < 24; pass++) {
    const perPixel = (high - low) / width;
    low = Math.min(...needs.map(({ value, left }) => value - left * perPixel));
    high = Math.max(...needs.map(({ value, right }) => value + right * perPixel));
  }
  return { low, high, zero, scaleless: false };
}
