/** Points of the two curves set one by one: what may not be is said, and nothing has changed. */
import type { ByGrade, FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';

export type CurveId = 'weak' | 'strong';

/** A chance of nobody or of everybody is none: no curve can be drawn through it. */
export const LEAST_STAY = 0.01;
export const MOST_STAY = 0.99;

export type CurveRefusal =
  | { readonly why: 'falls'; readonly low: number; readonly high: number }
  | { readonly why: 'crosses'; readonly limit: number };

/** Why a point may not stand there; null where it may. */
export function refusalOf(
  curves: FullSatisfaction['curves'],
  curve: CurveId,
  grade: number,
  share: number,
): CurveRefusal | null {
  const own = curves[curve];
  const low = own[grade - 1] ?? LEAST_STAY;
  const high = own[grade + 1] ?? MOST_STAY;
  if (share < low || share > high) return { why: 'falls', low, high };
  const limit = curves[curve === 'weak' ? 'strong' : 'weak'][grade]!;
  const isCrossed = curve === 'weak' ? share < limit : share > limit;
  return isCrossed ? { why: 'crosses', limit } : null;
}

export const withPoint = (curve: ByGrade, grade: number, share: number): ByGrade =>
  curve.map((stay, k) => (k === grade ? share : stay)) as unknown as ByGrade;
