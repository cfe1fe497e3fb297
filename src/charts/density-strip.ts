import type { Ink } from './ink.ts';

export interface DensityStripProps {
  /** The ends of the hairline. */
  from: number;
  to: number;
  /** The density at ascending xs, on any scale: it is drawn to its own height. Empty for a lone value. */
  xs: ArrayLike<number>;
  densities: ArrayLike<number>;
  /** The ends of the 90 % range, drawn as rings; null for a lone value. */
  range: { readonly low: number; readonly high: number } | null;
  /** The lone value, drawn as a stem with a dot; null for a range. */
  single: number | null;
  ink: Ink;
  live?: boolean;
  stale?: boolean;
}
