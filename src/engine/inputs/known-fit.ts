/**
 * `fitRange` as far as it is loaded. Few scenarios have a curve of a rare family, so a page loads `fit.ts` with the first
 * that has; a program that holds `fit.ts` from the start knows all families from the start.
 */
import type { Quantity, RangeLevel } from '../scenario.ts';
import { fitCommon } from './fit-common.ts';
import type { FitRange } from './fitted.ts';
import type { Kind } from './kind.ts';
import { medianBy } from './median-by.ts';

let fit: FitRange = fitCommon;

/** `fit.ts` says that it is there. */
export function learnFamilies(all: FitRange): void {
  fit = all;
}

export const knowsAllFamilies = (): boolean => fit !== fitCommon;

/** @throws for a rare family before `fit.ts` is loaded */
export const fitKnown: FitRange = (range, kind, level) => fit(range, kind, level);

/** The number itself, or the median of the range's curve. @throws as `fitKnown`, and for a range that has no curve. */
export const knownMedian = (quantity: Quantity, kind: Kind, level: RangeLevel): number =>
  medianBy(fit, quantity, kind, level);
