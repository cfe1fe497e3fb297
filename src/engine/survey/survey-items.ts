/**
 * Which questions measure what. The stages are Oliver's (1997, 1999): first the head is loyal, then the heart, then the
 * intention, then the deed. The factors are those of the five-factor scheme. Which question stands for which is ours.
 */
import type { SurveyItem } from '../satisfaction/satisfaction.ts';

export const LOYALTY_STAGES = ['cognitive', 'affective', 'conative', 'action'] as const;
export type LoyaltyStage = (typeof LOYALTY_STAGES)[number];

export const STAGE_ITEMS: Readonly<Record<LoyaltyStage, readonly SurveyItem[]>> = {
  cognitive: ['firstInMind', 'firstChoice', 'priceTolerated'],
  affective: ['likesUs', 'goodFeeling', 'noBadFeeling'],
  conative: ['willRepeat', 'willRecommend', 'resistsOffers'],
  action: ['buysAgain', 'keepsUsing'],
};

export const LOYALTY_FACTORS = ['satisfaction', 'deepening', 'repeat', 'recommending', 'resistance'] as const;
/** Satisfaction, will to deepen the relation, repeat intention and action, recommendation, resistance to competitors. */
export type LoyaltyFactor = (typeof LOYALTY_FACTORS)[number];

export const FACTOR_ITEMS: Readonly<Record<LoyaltyFactor, readonly SurveyItem[]>> = {
  satisfaction: ['satisfied'],
  deepening: ['firstChoice', 'priceTolerated'],
  repeat: ['willRepeat', 'buysAgain'],
  recommending: ['willRecommend'],
  resistance: ['resistsOffers'],
};
