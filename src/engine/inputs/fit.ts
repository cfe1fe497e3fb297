import type { Range, RangeLevel } from '../scenario.ts';
import { curveTarget } from './curve-target.ts';
import { fitBeta } from './families/beta.ts';
import { fitGamma } from './families/gamma.ts';
import { fitPert } from './families/pert.ts';
import { fitSamples } from './families/samples.ts';
import { fitCommon } from './fit-common.ts';
import type { FitFailure, Fitted } from './fitted.ts';
import { LEAVES_BOUNDS } from './fitted.ts';
import type { Kind } from './kind.ts';
import { learnFamilies } from './known-fit.ts';

export type { FitFailure, Fitted } from './fitted.ts';

/**
 * The curve of a range: low and high are its quantiles at (1 ∓ level)/2, whatever the family. Without a family, see
 * `naturalFamily`.
 *
 * Problems: `reversed-range` (low ≥ high), `out-of-range` (an end on or outside what the kind can be),
 * `mode-outside-range`, `samples-without-spread`, `family-leaves-bounds` (the curve through these two points would, or is
 * not made for this kind: beta and logit-normal are for rates, gamma for amounts above 0).
 */
export function fitRange(range: Range, kind: Kind, level: RangeLevel): Fitted | FitFailure {
  const found = curveTarget(range, kind, level);
  if ('problem' in found) return found;
  const { family, target } = found;
  switch (family) {
    case 'pert':
      return fitPert(target, range.mode);
    case 'beta':
      return kind === 'rate' ? fitBeta(target) : LEAVES_BOUNDS;
    case 'gamma':
      return fitGamma(target);
    case 'samples':
      return fitSamples(target, range.samples ?? []);
    case 'normal':
    case 'lognormal':
    case 'logit-normal':
    case 'uniform':
    case 'triangular':
      return fitCommon(range, kind, level);
  }
}

learnFamilies(fitRange);
