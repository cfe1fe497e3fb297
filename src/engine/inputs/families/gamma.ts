import { exp } from '../../math/exp.ts';
import { gammaCurve, gammaDensity } from '../../math/gamma-inc.ts';
import { logGammaQuantile } from '../../math/gamma-quantile.ts';
import { log } from '../../math/log.ts';
import { log1p } from '../../math/log1p.ts';
import { bisectRoot } from '../../math/root.ts';
import type { FitFailure, Fitted, Target } from '../fitted.ts';
import { DRAWN_TAIL, LEAVES_BOUNDS } from '../fitted.ts';

/** Beyond these shapes the curve is a point at 0, or cannot be told from a normal one. */
const LEAST_SHAPE = 0.01;
const GREATEST_SHAPE = 1e12;

/**
 * Gamma curve of an amount above 0. The ratio of the two quantiles falls as the shape rises, whatever the scale: one
 * bracketed search for the shape (on a log scale); the scale follows from the low end.
 */
export function fitGamma({ low, high, tail, min, max }: Target): Fitted | FitFailure {
  if (!(low > 0 && min <= 0 && max === Infinity)) return LEAVES_BOUNDS;
  const reach = log1p((high - low) / low);
  const miss = (logShape: number): number => {
    const curve = gammaCurve(exp(logShape));
    return logGammaQuantile(curve, 1 - tail) - logGammaQuantile(curve, tail) - reach;
  };
  const logShape = bisectRoot(miss, log(LEAST_SHAPE), log(GREATEST_SHAPE));
  if (logShape === undefined) return LEAVES_BOUNDS;

  const curve = gammaCurve(exp(logShape));
  const atLow = logGammaQuantile(curve, tail);
  const scale = exp(log(low) - atLow - curve.logShape);
  const quantile = (p: number): number => low * exp(logGammaQuantile(curve, p) - atLow);
  return {
    family: 'gamma',
    median: quantile(0.5),
    quantile,
    density: (x) => gammaDensity(curve, x / scale) / scale,
    from: quantile(DRAWN_TAIL),
    to: quantile(1 - DRAWN_TAIL),
  };
}
