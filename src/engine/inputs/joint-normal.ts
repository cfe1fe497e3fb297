import { smallArcsine } from '../math/arcsine.ts';
import { exp } from '../math/exp.ts';
import { normalQuantile } from '../math/normal.ts';
import type { Correlation, Family, Range, RangeLevel } from '../scenario.ts';

export const TRANSFORMS = ['none', 'log', 'logit'] as const;
/** The space in which an estimate is normal: its own, its logarithm, or its log-odds. */
export type Transform = (typeof TRANSFORMS)[number];

/** Estimates with their covariance, as a fit gives them: normal together after their transforms. */
export interface JointNormal {
  /** Inputs of the scenario the estimates are for, by path. */
  readonly paths: readonly string[];
  readonly transforms: readonly Transform[];
  /** In the transformed space. */
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly level: RangeLevel;
}

const FAMILY: Readonly<Record<Transform, Family>> = { none: 'normal', log: 'lognormal', logit: 'logit-normal' };
const PI = 3.141592653589793;

/**
 * The ranges and pairs that are drawn as the same joint curve, up to rounding: ends = back(mean ± z·sd) with z the normal
 * quantile of the level, rank = (6/π)·arcsin(ρ/2), the inverse of what the copula does. Pairs that do not move together
 * are left out.
 *
 * @throws unless variances are > 0, the covariance symmetric and every |ρ| < 1.
 */
export function fromJointNormal({ paths, transforms, mean, covariance, level }: JointNormal): {
  readonly ranges: readonly Range[];
  readonly correlations: readonly Correlation[];
} {
  const z = normalQuantile(0.5 + level / 200);
  const deviations = paths.map((path, i) => {
    const variance = covariance[i]![i]!;
    if (!(variance > 0)) throw new Error(`invalid variance of ${path}: must be > 0, got ${variance}`);
    return Math.sqrt(variance);
  });
  const ranges = paths.map((_, i): Range => {
    const transform = transforms[i]!;
    const reach = z * deviations[i]!;
    return {
      low: backFrom(transform, mean[i]! - reach),
      high: backFrom(transform, mean[i]! + reach),
      family: FAMILY[transform],
    };
  });
  const correlations = paths.flatMap((b, i) =>
    paths.slice(0, i).flatMap((a, j): Correlation[] => {
      const both = covariance[i]![j]!;
      if (both !== covariance[j]![i]) throw new Error(`invalid covariance of ${a} and ${b}: must be symmetric`);
      const rho = both / (deviations[i]! * deviations[j]!);
      if (!(Math.abs(rho) < 1)) throw new Error(`invalid correlation of ${a} and ${b}: must be within ±1, got ${rho}`);
      return rho === 0 ? [] : [{ a, b, rank: (6 / PI) * smallArcsine(rho / 2) }];
    }),
  );
  return { ranges, correlations };
}

function backFrom(transform: Transform, y: number): number {
  if (transform === 'none') return y;
  if (transform === 'log') return exp(y);
  const e = exp(-Math.abs(y));
  return y < 0 ? e / (1 + e) : 1 / (1 + e);
}
