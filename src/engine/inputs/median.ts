import type { Quantity, RangeLevel } from '../scenario.ts';
import { fitRange } from './fit.ts';
import type { Kind } from './kind.ts';

/** The number itself, or the median of the range's curve. @throws for a range that has no curve (see `fitRange`). */
export function median(quantity: Quantity, kind: Kind, level: RangeLevel): number {
  if (typeof quantity === 'number') return quantity;
  const fitted = fitRange(quantity, kind, level);
  if ('problem' in fitted) throw new Error(`invalid range: ${fitted.problem}, got ${quantity.low} to ${quantity.high}`);
  return fitted.median;
}
