import type { Quantity, RangeLevel } from '../scenario.ts';
import type { FitRange } from './fitted.ts';
import type { Kind } from './kind.ts';

/** The number itself, or the median of the range's curve by `fit`. @throws for a range that has no curve. */
export function medianBy(fit: FitRange, quantity: Quantity, kind: Kind, level: RangeLevel): number {
  if (typeof quantity === 'number') return quantity;
  const fitted = fit(quantity, kind, level);
  if ('problem' in fitted) throw new Error(`invalid range: ${fitted.problem}, got ${quantity.low} to ${quantity.high}`);
  return fitted.median;
}
