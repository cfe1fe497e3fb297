import type { Range, RangeLevel } from '../scenario.ts';
import { fitBeta } from './families/beta.ts';
import { fitLogitNormal } from './families/logit-normal.ts';
import { fitLognormal } from './families/lognormal.ts';
import { fitNormal } from './families/normal.ts';
import { fitPert } from './families/pert.ts';
import { fitTriangular } from './families/triangular.ts';
import { fitUniform } from './families/uniform.ts';
import type { FitFailure, Fitted, Target } from './fitted.ts';
import { LEAVES_BOUNDS } from './fitted.ts';
import type { Kind } from './kind.ts';
import { bounds } from './kind.ts';
import { naturalFamily } from './natural.ts';

export type { FitFailure, Fitted } from './fitted.ts';

/**
 * The curve of a range: low and high are its quantiles at (1 ∓ level)/2, whatever the family. Without a family, see
 * `naturalFamily`.
 *
 * Problems: `reversed-range` (low ≥ high), `out-of-range` (an end on or outside what the kind can be),
 * `mode-outside-range`, `family-leaves-bounds` (the curve through these two points would, or is not made for this kind).
 */
export function fitRange(range: Range, kind: Kind, level: RangeLevel): Fitted | FitFailure {
  const { low, high, mode } = range;
  if (!(low < high)) return { problem: 'reversed-range' };
  const allowed = bounds(kind);
  if (!(low > allowed.min && high < allowed.max)) return { problem: 'out-of-range' };

  const family = range.family ?? naturalFamily(range, kind);
  // money above 0 without a named family is an amount: it stays above 0
  const min = kind === 'money' && range.family === undefined && low > 0 ? 0 : allowed.min;
  const target: Target = { low, high, tail: (100 - level) / 200, min, max: allowed.max };
  if ((family === 'triangular' || family === 'pert') && mode !== undefined && !(mode >= low && mode <= high)) {
    return { problem: 'mode-outside-range' };
  }
  switch (family) {
    case 'normal':
      return fitNormal(target);
    case 'lognormal':
      return fitLognormal(target, kind === 'change' ? -1 : 0);
    case 'logit-normal':
      return fitLogitNormal(target);
    case 'uniform':
      return fitUniform(target);
    case 'triangular':
      return fitTriangular(target, mode);
    case 'pert':
      return fitPert(target, mode);
    case 'beta':
      return kind === 'rate' ? fitBeta(target) : LEAVES_BOUNDS;
  }
}
