/** What the fields of satisfaction and of levers on it may be: as `limits.ts`, loaded with the checks that need them. */
import type { SatisfyOn, SurveyItem } from '#engine/satisfaction/satisfaction.ts';
import type { Count, Limits, Measure } from './limits.ts';
import { RATE } from './limits.ts';

/** Customers who gave an answer: a weight. */
export const ANSWERS: Limits = { min: 0, max: 1e12 };
/** On a scale of 100. */
export const POINTS: Limits = { min: 0, max: 100 };
export const MEAN_POINTS: Measure = { ...POINTS, kind: 'nonnegative' };
/** Below 1 gains would weigh more than losses. */
export const LOSS_AVERSION: Measure = { min: 1, max: 20, kind: 'positive' };
export const CURVATURE: Limits = { min: 0, openMin: true, max: 1 };
/** Standard deviations of satisfaction for ten points. */
export const PER_TEN: Measure = { min: 0, max: 5, kind: 'nonnegative' };
/** Chance of staying another year: of nobody, and of everybody, no curve in logits can be drawn. */
export const STAY: Limits = { min: 0, openMin: true, max: 1, openMax: true };
/** Logits: at 5 an even chance becomes one of 99 in 100. */
export const CURVE_SHIFT: Measure = { min: -5, max: 5, kind: 'money' };
/** What 100 points of a switching cost add to the barrier. */
export const BARRIER_WEIGHT: Measure = { min: 0, max: 10, kind: 'nonnegative' };
/** In standard deviations of both ends. */
export const COEFFICIENT: Measure = { min: -2, max: 2, kind: 'money' };
/** ln hazard for each point of loyalty. */
export const LOYALTY_EFFECT: Measure = { min: -1, max: 1, kind: 'money' };
/** On a scale of 100 nothing spreads wider than between its ends. */
export const SCORE_SPREAD: Limits = { min: 0, openMin: true, max: 50 };
/** Money a year. */
export const VALUE_SCALE: Limits = { min: 0, openMin: true, max: 1e12 };
export const PROBABILITY: Limits = { min: 0, max: 1 };
export const PEOPLE_TOLD: Measure = { min: 0, max: 1000, kind: 'nonnegative' };
/** Arrows between seven constructs, none of them in a ring: each pair once. */
export const INDEX_PATHS: Count = { min: 0, max: 21 };

export const SURVEY_ITEMS_ASKED: Count = { min: 1, max: 14 };
/** With one answer nothing can be said of how answers go together. */
export const SURVEY_ROWS: Count = { min: 2, max: 1000 };
export const surveyLimits = (item: SurveyItem): Limits =>
  item === 'years' || item === 'share' ? { min: 0, max: 100 } : { min: 1, max: 10 };

/**
 * Size of a lever, in the unit of what it acts on: any number between its ends, which the mapping narrows run by run
 * (`Mapping.bounds`).
 */
export function sizeLimits(part: SatisfyOn['part']): Measure {
  switch (part) {
    case 'barrier':
    case 'cause':
      return RATE;
    case 'complaints':
    case 'passage':
      return { min: -1, max: 1, kind: 'money' };
    case 'value':
      return { min: -1e12, max: 1e12, kind: 'money' };
    case 'expected':
    case 'perceived':
    case 'switching':
    case 'bond':
    case 'construct':
      return { min: -100, max: 100, kind: 'money' };
  }
}
