/** Stages with their questions, or factors, as rows on one scale. */
import type { ScoreRow } from '#charts/measuring/score-rows.ts';
import type { MeanScore, StageScores } from '#engine/survey/stage-scores.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';

const whole = (score: number): number => Math.round(score);

function rowOf(key: string, name: string, score: MeanScore, level: 'head' | 'part', numbers: Numbers): ScoreRow {
  const [value, low, high] = [score.p50, score.p5, score.p95].map((own) => numbers.count(whole(own))) as [
    string,
    string,
    string,
  ];
  return {
    key,
    name,
    aside: `${low}–${high}`,
    quantiles: score,
    value,
    spoken: t('measuring.rows.spoken', { name, score: value, low, high }),
    level,
  };
}

export const stageRows = ({ stages }: StageScores, numbers: Numbers): readonly ScoreRow[] =>
  stages.flatMap(({ stage, score, items }) => [
    rowOf(stage, t(`measuring.head.${stage}`), score, 'head', numbers),
    ...items.map((own) => rowOf(own.item, t(`measuring.item.${own.item}`), own.score, 'part', numbers)),
  ]);

export const factorRows = ({ factors }: StageScores, numbers: Numbers): readonly ScoreRow[] =>
  factors.map(({ factor, score }) => rowOf(factor, t(`measuring.factor.${factor}`), score, 'head', numbers));
