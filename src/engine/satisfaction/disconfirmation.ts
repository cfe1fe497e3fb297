import { pow } from '../math/pow.ts';
import type { GapForm } from './satisfaction.ts';

/**
 * What a gap between perceived and expected is worth, x in tens of points: x itself (symmetric), or the value curve of
 * prospects, x^c for a surplus and −λ|x|^c for a shortfall.
 *
 * Source: Tversky & Kahneman (1992), Advances in Prospect Theory, Journal of Risk and Uncertainty 5, with λ = 2.25 and c = 0.88,
 * from gambles about money. That shortfalls weigh more on satisfaction: Anderson & Sullivan 1993; Mittal, Ross & Baldasare 1998.
 * Found not to beat the symmetric form in retail services: hence the choice.
 */
export function gapValue(form: GapForm, x: number, lossAversion: number, curvature: number): number {
  if (form === 'symmetric' || x === 0) return x;
  return x > 0 ? pow(x, curvature) : -lossAversion * pow(-x, curvature);
}

export interface GapNumbers {
  readonly form: GapForm;
  readonly lossAversion: number;
  /** Exponent c, 0 < … ≤ 1. */
  readonly curvature: number;
  /** Standard deviations of satisfaction for a value of 1. */
  readonly perTen: number;
}

/** Standard deviations by which satisfaction moves when perceived − expected goes from one gap to another, both in points. */
export function gapShift({ form, lossAversion, curvature, perTen }: GapNumbers, from: number, to: number): number {
  if (to === from) return 0;
  const value = (gap: number): number => gapValue(form, gap / 10, lossAversion, curvature);
  return perTen * (value(to) - value(from));
}
