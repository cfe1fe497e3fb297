import type { FitFailure, Fitted, Target } from '../fitted.ts';
import { DRAWN_TAIL, LEAVES_BOUNDS } from '../fitted.ts';
import { fitTruncatedNormal } from './truncated-normal.ts';

/** Normal curve, cut to the bounds; μ and σ are solved so that low and high are exactly its quantiles after the cut. */
export function fitNormal(target: Target): Fitted | FitFailure {
  const curve = fitTruncatedNormal(target);
  if (curve === undefined) return LEAVES_BOUNDS;
  return {
    family: 'normal',
    median: curve.quantile(0.5),
    quantile: curve.quantile,
    density: curve.density,
    from: curve.quantile(DRAWN_TAIL),
    to: curve.quantile(1 - DRAWN_TAIL),
  };
}
