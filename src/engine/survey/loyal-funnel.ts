/** Levels of loyal customers: very satisfied, of those who recommend, of those who keep using. */
import type { Survey, SurveyItem } from '../satisfaction/satisfaction.ts';
import { answersTo } from './answer-columns.ts';
import type { ShareInterval } from './wilson.ts';
import { wilson } from './wilson.ts';

export const FUNNEL_LEVELS = ['satisfied', 'willRecommend', 'keepsUsing'] as const satisfies readonly SurveyItem[];
export type FunnelLevel = (typeof FUNNEL_LEVELS)[number];

/**
 * Answers from here on count: 9 and 10 of 10, the two highest, as those who recommend are commonly counted (Reichheld,
 * Harvard Business Review, December 2003). A convention, not a law.
 */
export const FUNNEL_FROM = 9;

export interface FunnelRow {
  readonly level: FunnelLevel;
  readonly ofAll: ShareInterval;
  /** Of those at the level before. */
  readonly ofBefore: ShareInterval;
}

/** @param from  least answer that counts, 1 … 10; @returns as far as it was asked without a gap */
export function loyalFunnel(survey: Survey, from: number): readonly FunnelRow[] {
  const rows: FunnelRow[] = [];
  const isIn = new Uint8Array(survey.rows.length).fill(1);
  let before = survey.rows.length;
  for (const level of FUNNEL_LEVELS) {
    const answers = answersTo(survey, level);
    if (answers === null) break;
    let count = 0;
    for (let row = 0; row < isIn.length; row++) {
      if (isIn[row] === 1 && answers[row]! >= from) count++;
      else isIn[row] = 0;
    }
    rows.push({ level, ofAll: wilson(count, isIn.length), ofBefore: wilson(count, before) });
    before = count;
  }
  return rows;
}
