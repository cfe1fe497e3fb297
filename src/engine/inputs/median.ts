import type { Quantity, RangeLevel } from '../scenario.ts';
import { fitRange } from './fit.ts';
import type { Kind } from './kind.ts';
import { medianBy } from './median-by.ts';

/** The number itself, or the median of the range's curve. @throws for a range that has no curve (see `fitRange`). */
export const median = (quantity: Quantity, kind: Kind, level: RangeLevel): number =>
  medianBy(fitRange, quantity, kind, level);
