import fc from 'fast-check';
import type { FitFailure, Fitted } from '#engine/inputs/fit.ts';
import { fitRange } from '#engine/inputs/fit.ts';
import type { Kind } from '#engine/inputs/kind.ts';
import type { Range, RangeLevel } from '#engine/scenario.ts';
import { RANGE_LEVELS } from '#engine/scenario.ts';

/** The curve, where there must be one. */
export function curve(range: Range, kind: Kind, level: RangeLevel = 90): Fitted {
  const fitted = fitRange(range, kind, level);
  if ('problem' in fitted) throw new Error(`no curve for ${JSON.stringify(range)}: ${fitted.problem}`);
  return fitted;
}

export function problem(range: Range, kind: Kind, level: RangeLevel = 90): FitFailure['problem'] | 'none' {
  const fitted = fitRange(range, kind, level);
  return 'problem' in fitted ? fitted.problem : 'none';
}

export const levels = fc.constantFrom(...RANGE_LEVELS);

const amount = fc.double({ min: -4, max: 6, noNaN: true }).map((e) => 10 ** e);

/** low and high of a rate, at least a thousandth of the distance to its ends apart. */
export const rates = fc
  .tuple(fc.double({ min: -7, max: 7, noNaN: true }), fc.double({ min: 0.01, max: 6, noNaN: true }))
  .map(([logit, width]) => ({ low: 1 / (1 + Math.exp(-logit)), high: 1 / (1 + Math.exp(-logit - width)) }));

export const amounts = fc
  .tuple(amount, fc.double({ min: 0.01, max: 6, noNaN: true }))
  .map(([low, width]) => ({ low, high: low * Math.exp(width) }));

export const anyMoney = fc
  .tuple(fc.double({ min: -1e5, max: 1e5, noNaN: true }), amount)
  .map(([low, width]) => ({ low, high: low + width }))
  .filter(({ low, high }) => high - low > 1e-9 * Math.abs(low));

export const changes = fc
  .tuple(fc.double({ min: -0.99, max: 3, noNaN: true }), fc.double({ min: 0.001, max: 4, noNaN: true }))
  .map(([low, width]) => ({ low, high: low + width }));
