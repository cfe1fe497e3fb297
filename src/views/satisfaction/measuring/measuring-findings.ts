/** Computed headings of the tab, each with a true, a reversed and an undecided form. */
import type { Cause, FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';
import { CAUSES } from '#engine/satisfaction/satisfaction.ts';
import type { FunnelRow } from '#engine/survey/loyal-funnel.ts';
import type { MeanScore, StageScores } from '#engine/survey/stage-scores.ts';
import type { LoyaltyFactor, LoyaltyStage } from '#engine/survey/survey-items.ts';
import type { TwoWays } from '#engine/survey/two-ways.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import { endsOf, middleOf } from '#state/controls/scale.ts';

const whole = (value: number, numbers: Numbers): string => numbers.count(Math.round(value));

/** The first stage that was asked about against the last: apart only where their intervals are. */
export function stagesFinding(
  { stages }: StageScores,
  name: (stage: LoyaltyStage) => string,
  numbers: Numbers,
): TextValues {
  const [first, last] = [stages[0], stages.at(-1)];
  const scores = stages.map(({ score }) => score.p50);
  const form =
    first === undefined || last === undefined
      ? 'none'
      : stages.length === 1
        ? 'one'
        : last.score.p95 < first.score.p5
          ? 'falls'
          : last.score.p5 > first.score.p95
            ? 'rises'
            : 'alike';
  const isApart = form === 'falls' || form === 'rises';
  const ends = isApart ? [first!.score.p50, last!.score.p50] : scores;
  return {
    form,
    first: first === undefined ? '' : name(first.stage),
    last: last === undefined ? '' : name(last.stage),
    high: whole(Math.max(0, ...ends), numbers),
    low: whole(ends.length === 0 ? 0 : Math.min(...ends), numbers),
  };
}

export function factorsFinding(
  { factors }: StageScores,
  name: (factor: LoyaltyFactor) => string,
  numbers: Numbers,
): TextValues {
  const sorted = [...factors].sort((a, b) => a.score.p50 - b.score.p50);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const nothing: MeanScore = { p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 };
  const low = lowest?.score ?? nothing;
  return {
    form: sorted.length > 1 ? 'two' : sorted.length === 1 ? 'one' : 'none',
    lowest: lowest === undefined ? '' : name(lowest.factor),
    highest: highest === undefined ? '' : name(highest.factor),
    low: whole(low.p50, numbers),
    from: whole(low.p5, numbers),
    to: whole(low.p95, numbers),
    high: whole(highest?.score.p50 ?? 0, numbers),
  };
}

/** Which of the two ways runs ahead: said only where one half lies outside the interval. */
export function waysFinding(ways: TwoWays, numbers: Numbers): TextValues {
  const apart = ways.saidOnly + ways.doneOnly;
  return {
    form: apart === 0 ? 'none' : ways.lean.low > 0.5 ? 'said' : ways.lean.high < 0.5 ? 'done' : 'alike',
    said: numbers.count(ways.saidOnly),
    done: numbers.count(ways.doneOnly),
    apart: numbers.count(apart),
    all: numbers.count(ways.customers),
  };
}

export function funnelFinding(levels: readonly FunnelRow[], all: number, numbers: Numbers): TextValues {
  const count = (level: number): string => numbers.count(levels[level]?.ofAll.count ?? 0);
  return {
    form: levels.length === 3 ? 'all' : levels.length === 2 ? 'some' : levels.length === 1 ? 'one' : 'none',
    all: numbers.count(all),
    first: count(0),
    second: count(1),
    third: count(2),
  };
}

/** The cause that turns away most, where no other may turn away as many. */
export function causesFinding(full: FullSatisfaction, name: (cause: Cause) => string, numbers: Numbers): TextValues {
  const sorted = [...CAUSES].sort((a, b) => middleOf(full.causes[b]) - middleOf(full.causes[a]));
  const [most, next] = [sorted[0]!, sorted[1]!];
  const [low, high] = endsOf(full.causes[most]);
  const of100 = (share: number): string => numbers.of100(share);
  return {
    form: endsOf(full.causes[next])[1] <= low ? 'most' : 'several',
    cause: name(most),
    share: of100(middleOf(full.causes[most])),
    low: of100(low),
    high: of100(high),
    next: name(next),
  };
}
