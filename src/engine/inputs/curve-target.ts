import type { Family, Range, RangeLevel } from '../scenario.ts';
import type { FitFailure, Target } from './fitted.ts';
import type { Kind } from './kind.ts';
import { bounds } from './kind.ts';
import { naturalFamily } from './natural.ts';

/** What the curve of a range must meet, and of which family it is; or why there is none. */
export function curveTarget(
  range: Range,
  kind: Kind,
  level: RangeLevel,
): { readonly family: Family; readonly target: Target } | FitFailure {
  const { low, high, mode } = range;
  if (!(low < high)) return { problem: 'reversed-range' };
  const allowed = bounds(kind);
  if (!(low > allowed.min && high < allowed.max)) return { problem: 'out-of-range' };
  const family = range.family ?? naturalFamily(range, kind);
  if ((family === 'triangular' || family === 'pert') && mode !== undefined && !(mode >= low && mode <= high)) {
    return { problem: 'mode-outside-range' };
  }
  // money above 0 without a named family is an amount: it stays above 0
  const min = kind === 'money' && range.family === undefined && low > 0 ? 0 : allowed.min;
  return { family, target: { low, high, tail: (100 - level) / 200, min, max: allowed.max } };
}
