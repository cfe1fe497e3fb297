/**
 * The uncertain numbers of the positions as long as nobody has said so; ours, as all of `default-positions.ts`. Apart from
 * them because every simulation knows which numbers there are, and only few need to know where customers stand.
 */
import type { Needs } from './positions.ts';

/** How far the differences between places are to be believed. */
export const CHURN_STRENGTH = { low: 0.7, high: 1.3 };
export const MARGIN_STRENGTH = { low: 0.8, high: 1.2 };

/** Serving a need nobody voices is worth most. */
export const WORTH: Needs['worth'] = {
  indifference: { low: 0.9, high: 1.9 },
  satisfaction: { low: 0.65, high: 1.3 },
  delight: { low: 1, high: 2.5 },
  loyalty: { low: 1.3, high: 4 },
};
export const CHURN_PER_POINT = { low: 0.5, high: 1.1 };
