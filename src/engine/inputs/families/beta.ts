import { betaDensity, betaIncomplete, betaSurvival } from '../../math/beta-inc.ts';
import { betaQuantile } from '../../math/beta-quantile.ts';
import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { normalQuantile } from '../../math/normal.ts';
import { bisectRoot } from '../../math/root.ts';
import type { FitFailure, Fitted, Target } from '../fitted.ts';
import { DRAWN_TAIL, LEAVES_BOUNDS } from '../fitted.ts';

/**
 * Beta curve of a rate. For each concentration κ = α + β the mean that matches low, and of those the κ that matches
 * high; both are monotone, so each is a bracketed search (κ on a log scale).
 */
export function fitBeta({ low, high, tail }: Target): Fitted | FitFailure {
  const meanFor = (kappa: number): number | undefined =>
    bisectRoot((mean) => betaIncomplete(mean * kappa, (1 - mean) * kappa, low) - tail, 1e-12, 1 - 1e-12);
  const missAt = (logKappa: number): number => {
    const kappa = exp(logKappa);
    const mean = meanFor(kappa);
    return mean === undefined ? Number.NaN : betaSurvival(mean * kappa, (1 - mean) * kappa, high) - tail;
  };

  // a normal curve with these quantiles has this concentration
  const middle = low + (high - low) / 2;
  const spread = (high - low) / (-2 * normalQuantile(tail));
  const start = log(Math.max(0.5, (middle * (1 - middle)) / (spread * spread)));
  if (start > log(MOST_CONCENTRATED)) return LEAVES_BOUNDS;
  for (let reach = 0.5; reach <= 8; reach *= 2) {
    const logKappa = bisectRoot(missAt, start - reach, start + reach);
    if (logKappa === undefined) continue;
    const kappa = exp(logKappa);
    const mean = meanFor(kappa);
    if (mean !== undefined) return betaCurve(mean * kappa, (1 - mean) * kappa);
  }
  return LEAVES_BOUNDS;
}

/** Beyond it the incomplete beta function loses the digits that tell the quantiles apart. */
const MOST_CONCENTRATED = 1e8;

function betaCurve(alpha: number, beta: number): Fitted {
  const quantile = (p: number): number => betaQuantile(alpha, beta, p);
  return {
    family: 'beta',
    median: quantile(0.5),
    quantile,
    density: (x) => betaDensity(alpha, beta, x),
    from: quantile(DRAWN_TAIL),
    to: quantile(1 - DRAWN_TAIL),
  };
}
