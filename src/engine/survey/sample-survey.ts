/**
 * A survey nobody answered: 200 customers made by a seeded model, for trying the instrument before there are answers. One
 * hidden liking lies behind all answers; deeds follow it less than words do. Means, spreads and loadings are ours.
 */
import { normalQuantile } from '../math/normal.ts';
import { fineUniform, start, streamFor } from '../random/stream.ts';
import type { Survey, SurveyItem } from '../satisfaction/satisfaction.ts';
import { SURVEY_ITEMS } from '../satisfaction/satisfaction.ts';

export const SAMPLE_CUSTOMERS = 200;
export const SAMPLE_SEED = 11;

/** Mean, standard deviation, and how far the hidden liking decides it, 0 … 1. */
const MADE_BY: Readonly<Record<SurveyItem, readonly [mean: number, spread: number, loading: number]>> = {
  firstInMind: [7.9, 1.6, 0.75],
  firstChoice: [7.5, 1.8, 0.8],
  priceTolerated: [5.7, 2, 0.6],
  likesUs: [7.1, 1.7, 0.85],
  goodFeeling: [6.9, 1.8, 0.85],
  noBadFeeling: [7.3, 1.9, 0.7],
  willRepeat: [7.3, 1.8, 0.75],
  willRecommend: [7.1, 2.1, 0.8],
  resistsOffers: [5.2, 2.2, 0.6],
  buysAgain: [4.9, 2.2, 0.55],
  satisfied: [7.8, 1.7, 0.85],
  keepsUsing: [5.8, 2.3, 0.55],
  years: [4.6, 2.6, 0.3],
  share: [52, 22, 0.4],
};

/** The same for the same seed. */
export function sampleSurvey(seed: number): Survey {
  const stream = streamFor(seed, 'sample survey');
  const normal = (): number => normalQuantile(fineUniform(stream));
  const rows = Array.from({ length: SAMPLE_CUSTOMERS }, (_, customer) => {
    start(stream, customer, 0);
    const liking = normal();
    return SURVEY_ITEMS.map((item) => {
      const [mean, spread, loading] = MADE_BY[item];
      const [min, max] = item === 'years' || item === 'share' ? [0, 100] : [1, 10];
      const own = mean + spread * (loading * liking + Math.sqrt(1 - loading * loading) * normal());
      return Math.min(max, Math.max(min, Math.round(own)));
    });
  });
  return { items: SURVEY_ITEMS, rows };
}
