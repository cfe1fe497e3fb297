import type { Quantity } from '#engine/scenario.ts';

/** The two ends of a quantity; a number we are sure of has both in one place. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

export const endsOf = (quantity: Quantity): Ends =>
  typeof quantity === 'number' ? { low: quantity, high: quantity } : { low: quantity.low, high: quantity.high };
