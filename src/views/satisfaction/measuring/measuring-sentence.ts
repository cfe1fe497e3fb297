/** What the sentence says: the weakest stage of loyalty, and what removing a cause makes of yearly churn. */
import type { YearlyChurn } from '#engine/satisfaction/yearly-churn.ts';
import type { StageScores } from '#engine/survey/stage-scores.ts';
import type { Numbers } from '#i18n/number.ts';
import type { LoyaltyStage } from '#engine/survey/survey-items.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';
import type { ChurnAnswer } from '../holds/holds-sentence.ts';
import { churnForm, churnResults } from '../holds/holds-sentence.ts';

export interface MeasuringFacts {
  readonly scores: StageScores;
  readonly churn: ChurnAnswer | null;
  /** Where customers differ, churn is that of their first year. */
  readonly of: YearlyChurn['of'];
  readonly name: (stage: LoyaltyStage) => string;
}

export function measuringSentence({ scores, churn, of, name }: MeasuringFacts, numbers: Numbers): Said {
  const { stages, weakest } = scores;
  const shown = stages.find(({ stage }) => stage === weakest?.stage) ?? stages[0];
  const whole = (score = 0): string => numbers.count(Math.round(score));
  return {
    values: {
      ...slots('stage', 'score', 'from', 'to', 'share', 'removed', 'cause', 'today', 'after', 'low', 'high'),
      form: shown === undefined ? 'none' : weakest === null ? 'one' : weakest.isDecided ? 'weakest' : 'undecided',
      of: of === 'first-year' ? 'first' : 'yearly',
      change: churnForm(churn),
    },
    results: {
      ...churnResults(churn, numbers),
      stage: { text: shown === undefined ? '' : name(shown.stage), ink: 'now' },
      score: { text: whole(shown?.score.p50), ink: 'now' },
      from: { text: whole(shown?.score.p5), ink: 'ink' },
      to: { text: whole(shown?.score.p95), ink: 'ink' },
      // 90 of 100 is where it is decided: less is never said to be 90
      share: { text: whole(Math.min(89, 100 * (weakest?.share ?? 0))), ink: 'ink' },
    },
  };
}
