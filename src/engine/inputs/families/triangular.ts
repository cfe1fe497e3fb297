import type { FitFailure, Fitted, Target } from '../fitted.ts';
import { LEAVES_BOUNDS } from '../fitted.ts';
import { placeByMode } from './place-by-mode.ts';

/** Density rising evenly from one end to the mode and falling evenly to the other; without a mode, symmetric. */
export function fitTriangular({ low, high, tail, min, max }: Target, mode?: number): Fitted | FitFailure {
  const { mode: theta, from, width } = placeByMode(standardQuantile, low, high, tail, mode);
  const to = from + width;
  if (from < min || to > max) return LEAVES_BOUNDS;
  const quantile = (p: number): number => from + width * standardQuantile(theta, p);
  return {
    family: 'triangular',
    median: quantile(0.5),
    quantile,
    density: (x) => {
      const y = (x - from) / width;
      if (!(y > 0 && y < 1)) return 0;
      return (2 / width) * (y < theta ? y / theta : (1 - y) / (1 - theta));
    },
    from,
    to,
  };
}

/** On 0 … 1 with mode θ: the distribution function is y²/θ below it and 1 − (1 − y)²/(1 − θ) above. */
function standardQuantile(theta: number, p: number): number {
  return p < theta ? Math.sqrt(p * theta) : 1 - Math.sqrt((1 - p) * (1 - theta));
}
