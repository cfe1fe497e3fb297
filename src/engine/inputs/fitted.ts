import type { Family, Range, RangeLevel } from '../scenario.ts';
import type { Kind } from './kind.ts';

/** The curve of one uncertain quantity. */
export interface Fitted {
  readonly family: Family;
  readonly median: number;
  /** The value below which a share p of the curve lies; p strictly between 0 and 1. */
  readonly quantile: (p: number) => number;
  /** Probability per unit of the quantity at x. */
  readonly density: (x: number) => number;
  /** Where the curve is worth drawing: all of it, or between its quantiles at 0.001 and 0.999. */
  readonly from: number;
  readonly to: number;
}

export interface FitFailure {
  readonly problem:
    'reversed-range' | 'mode-outside-range' | 'family-leaves-bounds' | 'out-of-range' | 'samples-without-spread';
}

/** Makes the curve of a range of a quantity of this kind. */
export type FitRange = (range: Range, kind: Kind, level: RangeLevel) => Fitted | FitFailure;

/** What a family is asked to match: P(X ≤ low) = tail and P(X ≥ high) = tail, nothing outside min … max. */
export interface Target {
  readonly low: number;
  readonly high: number;
  /** (1 − level)/2: 0.05 for a 90 % range. */
  readonly tail: number;
  readonly min: number;
  readonly max: number;
}

export const LEAVES_BOUNDS: FitFailure = { problem: 'family-leaves-bounds' };

/** Shares of a curve left out at each end when it is drawn. */
export const DRAWN_TAIL = 0.001;
