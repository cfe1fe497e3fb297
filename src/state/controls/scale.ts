/** Steps and stretches of scales that suit a value: 1, 2 or 5 times a power of ten. */
import type { Quantity } from '#engine/scenario.ts';

export const endsOf = (quantity: Quantity): readonly [number, number] =>
  typeof quantity === 'number' ? [quantity, quantity] : [quantity.low, quantity.high];

export const middleOf = (quantity: Quantity): number => {
  const [low, high] = endsOf(quantity);
  return Number(((low + high) / 2).toPrecision(12));
};

/** About a thirtieth of the value: 3 gives 0.1, 51 gives 1, 1,240 gives 50. */
export function stepFor(value: number): number {
  const size = Math.abs(value) / 30;
  if (size === 0) return 0.1;
  const power = 10 ** Math.floor(Math.log10(size));
  const lead = size / power;
  return Number((power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1)).toPrecision(1));
}

/** How many widths of a range its strip shows on either side of the middle. */
const WIDTHS = 1.6;

/** Around a range, so that its curve fills a third of the strip; from 0 to about twice a single value. */
export function domainFor(quantity: Quantity): readonly [number, number] {
  const [low, high] = endsOf(quantity);
  const middle = (low + high) / 2;
  if (low < high) return [middle - WIDTHS * (high - low), middle + WIDTHS * (high - low)];
  return middle === 0 ? [-1, 1] : middle > 0 ? [0, 2 * middle] : [2 * middle, 0];
}

/** A stretch that also shows what lies outside it, with a little room. */
export function including([from, to]: readonly [number, number], quantity: Quantity): readonly [number, number] {
  const [low, high] = endsOf(quantity);
  const room = 0.15 * (to - from);
  return [low < from + room ? low - room : from, high > to - room ? high + room : to];
}

/** A range moved so that its middle is at `middle`, its width kept; a single value becomes `middle`. */
export function moved(quantity: Quantity, middle: number, decimals = 12): Quantity {
  if (typeof quantity === 'number') return middle;
  const shift = middle - middleOf(quantity);
  const clean = (x: number): number => Number(x.toPrecision(decimals));
  return {
    ...quantity,
    low: clean(quantity.low + shift),
    high: clean(quantity.high + shift),
    ...(quantity.mode === undefined ? {} : { mode: clean(quantity.mode + shift) }),
  };
}
