import type { FitFailure, Fitted, Target } from '../fitted.ts';
import { LEAVES_BOUNDS } from '../fitted.ts';

/** Every value between two ends as likely as any other. The ends lie beyond low and high, which are quantiles. */
export function fitUniform({ low, high, tail, min, max }: Target): Fitted | FitFailure {
  const width = (high - low) / (1 - 2 * tail);
  const from = low - tail * width;
  const to = high + tail * width;
  if (from < min || to > max) return LEAVES_BOUNDS;
  // measured from the middle, so that a half is exactly half way
  const middle = low + (high - low) / 2;
  return {
    family: 'uniform',
    median: middle,
    quantile: (p) => Math.min(to, Math.max(from, middle + (p - 0.5) * width)),
    density: (x) => (x < from || x > to ? 0 : 1 / width),
    from,
    to,
  };
}
