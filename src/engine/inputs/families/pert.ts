import { betaDensity } from '../../math/beta-inc.ts';
import { betaQuantile } from '../../math/beta-quantile.ts';
import type { FitFailure, Fitted, Target } from '../fitted.ts';
import { LEAVES_BOUNDS } from '../fitted.ts';
import { placeByMode } from './place-by-mode.ts';

/**
 * PERT: a beta curve stretched to an interval, with α = 1 + 4θ and β = 5 − 4θ where θ is the place of the mode in the
 * interval; its mean is (from + 4·mode + to)/6 (Malcolm, Roseboom, Clark, Fazar 1959). Without a mode, symmetric.
 */
export function fitPert({ low, high, tail, min, max }: Target, mode?: number): Fitted | FitFailure {
  const { mode: theta, from, width } = placeByMode(standardQuantile, low, high, tail, mode);
  const to = from + width;
  if (from < min || to > max) return LEAVES_BOUNDS;
  const quantile = (p: number): number => from + width * standardQuantile(theta, p);
  return {
    family: 'pert',
    median: quantile(0.5),
    quantile,
    density: (x) => betaDensity(1 + 4 * theta, 5 - 4 * theta, (x - from) / width) / width,
    from,
    to,
  };
}

const standardQuantile = (theta: number, p: number): number => betaQuantile(1 + 4 * theta, 5 - 4 * theta, p);
