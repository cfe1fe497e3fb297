import type { Family, Range, RangeLevel } from '../scenario.ts';
import { curveTarget } from './curve-target.ts';
import { fitLogitNormal } from './families/logit-normal.ts';
import { fitLognormal } from './families/lognormal.ts';
import { fitNormal } from './families/normal.ts';
import { fitTriangular } from './families/triangular.ts';
import { fitUniform } from './families/uniform.ts';
import type { FitFailure, Fitted } from './fitted.ts';
import { LEAVES_BOUNDS } from './fitted.ts';
import type { Kind } from './kind.ts';

/** Families that need special functions of their own, or samples: `fitRange` knows them, too. */
export const RARE_FAMILIES: ReadonlySet<Family> = new Set(['pert', 'beta', 'gamma', 'samples']);

/**
 * `fitRange` for the families that need no special functions: what ranges without a family come to, and a few more.
 *
 * @throws for the others
 */
export function fitCommon(range: Range, kind: Kind, level: RangeLevel): Fitted | FitFailure {
  const found = curveTarget(range, kind, level);
  if ('problem' in found) return found;
  const { family, target } = found;
  switch (family) {
    case 'normal':
      return fitNormal(target);
    case 'lognormal':
      return fitLognormal(target, kind === 'change' ? -1 : 0);
    case 'logit-normal':
      return kind === 'rate' ? fitLogitNormal(target) : LEAVES_BOUNDS;
    case 'uniform':
      return fitUniform(target);
    case 'triangular':
      return fitTriangular(target, range.mode);
    case 'pert':
    case 'beta':
    case 'gamma':
    case 'samples':
      throw new Error(`invalid family: ${family} is not among the common ones`);
  }
}
