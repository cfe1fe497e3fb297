/** How loyal the customers asked are at each stage, and which stage is the weakest. */
import type { Survey, SurveyItem } from '../satisfaction/satisfaction.ts';
import { meanOf } from '../statistics/errors.ts';
import { quantilesOf } from '../statistics/distribution.ts';
import type { Quantiles } from '../summary.ts';
import { scoresOn } from './answer-columns.ts';
import { RESAMPLES, resampledMeans } from './resampled-means.ts';
import type { LoyaltyFactor, LoyaltyStage } from './survey-items.ts';
import { FACTOR_ITEMS, LOYALTY_FACTORS, LOYALTY_STAGES, STAGE_ITEMS } from './survey-items.ts';

/** A mean of customers, 0 … 100: `p50` is the mean itself, the others are quantiles of it over resampled customers. */
export type MeanScore = Quantiles;

export interface StageScore {
  readonly stage: LoyaltyStage;
  readonly score: MeanScore;
  readonly items: readonly { readonly item: SurveyItem; readonly score: MeanScore }[];
}

export interface StageScores {
  readonly customers: number;
  /** Stages of which at least one question was asked, in their order. */
  readonly stages: readonly StageScore[];
  /** Null where fewer than two stages were asked about. */
  readonly weakest: {
    readonly stage: LoyaltyStage;
    /** Share of the resamples in which this stage is the lowest; ties are shared out. */
    readonly share: number;
    /** The lowest in at least 90 of 100 resamples: said; below that it is undecided. */
    readonly isDecided: boolean;
    /** Which comes next, by its mean. */
    readonly next: LoyaltyStage;
  } | null;
  readonly factors: readonly { readonly factor: LoyaltyFactor; readonly score: MeanScore }[];
}

/** As for all intervals of 90 %. */
const DECIDED = 0.9;

/** @param survey  at least one row; @param seed  of the resamples */
export function stageScores(survey: Survey, seed: number): StageScores {
  const columns: Float64Array[] = [];
  /** Place of the column that scores these questions; null where none was asked. */
  const place = (items: readonly SurveyItem[]): number | null => {
    const column = scoresOn(survey, items);
    return column === null ? null : columns.push(column) - 1;
  };
  const stages = LOYALTY_STAGES.flatMap((stage) => {
    const at = place(STAGE_ITEMS[stage]);
    if (at === null) return [];
    const items = STAGE_ITEMS[stage].flatMap((item) => {
      const own = place([item]);
      return own === null ? [] : [{ item, at: own }];
    });
    return [{ stage, at, items }];
  });
  const factors = LOYALTY_FACTORS.flatMap((factor) => {
    const at = place(FACTOR_ITEMS[factor]);
    return at === null ? [] : [{ factor, at }];
  });
  const means = resampledMeans(columns, RESAMPLES, seed);
  const scoreAt = (at: number): MeanScore => ({ ...quantilesOf(means[at]!), p50: meanOf(columns[at]!) });
  const scored = stages.map(({ stage, at, items }) => ({
    stage,
    score: scoreAt(at),
    items: items.map((own) => ({ item: own.item, score: scoreAt(own.at) })),
  }));
  return {
    customers: survey.rows.length,
    stages: scored,
    weakest: weakestOf(
      scored,
      stages.map(({ at }) => means[at]!),
    ),
    factors: factors.map(({ factor, at }) => ({ factor, score: scoreAt(at) })),
  };
}

function weakestOf(stages: readonly StageScore[], means: readonly Float64Array[]): StageScores['weakest'] {
  const sorted = [...stages.keys()].sort((a, b) => stages[a]!.score.p50 - stages[b]!.score.p50);
  const [first, second] = sorted;
  if (first === undefined || second === undefined) return null;
  const resamples = means[first]!.length;
  let share = 0;
  for (let r = 0; r < resamples; r++) {
    let least = Infinity;
    let ties = 0;
    for (const column of means) {
      const mean = column[r]!;
      if (mean < least) {
        least = mean;
        ties = 1;
      } else if (mean === least) ties++;
    }
    const own = means[first]![r]!;
    if (own === least) share += 1 / ties;
  }
  share /= resamples;
  return { stage: stages[first]!.stage, share, isDecided: share >= DECIDED, next: stages[second]!.stage };
}
