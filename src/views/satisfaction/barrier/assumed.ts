/** Every number that this tab rests on, as it can be set: limits, and what it goes back to. */
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';

import { GRADES } from '#engine/satisfaction/satisfaction.ts';
import { t } from '#i18n/locale.svelte.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import type { Numbered } from '#views/hand/numbered.ts';
import type { CurveId } from './curve-edits.ts';
import { LEAST_STAY, MOST_STAY, withPoint } from './curve-edits.ts';
import { curveName } from './barrier-words.ts';

const MOST_ANSWERS = 1e6;

export function answerNumbers(screen: SatisfactionScreen): readonly Numbered[] {
  const { answers } = screen.full!;
  return GRADES.map((grade, k) => {
    const others = answers.reduce((sum, count, other) => (other === k ? sum : sum + count), 0);
    return {
      id: `answers ${String(grade)}`,
      label: t('barrier.how.grade', { grade }),
      unit: 'count',
      value: answers[k]!,
      min: others === 0 ? 1 : 0,
      max: MOST_ANSWERS,
      step: 1,
      reset: SATISFACTION.answers[k]!,
      ink: 'now',
      isWhole: true,
      ...(others === 0 ? { limits: t('barrier.how.lastAnswer') } : {}),
      set: (value, live) => screen.say(['answers'], withPoint(answers, k, middleOf(value)), live),
    };
  });
}

export function pointNumbers(screen: SatisfactionScreen, curve: CurveId): readonly Numbered[] {
  const { curves } = screen.full!;
  const own = curves[curve];
  const other = curves[curve === 'weak' ? 'strong' : 'weak'];
  return GRADES.map((grade, k) => ({
    id: `${curve} ${String(grade)}`,
    label: t('barrier.point', { curve: curveName(curve), grade }),
    unit: 'percent',
    value: own[k]!,
    min: Math.max(own[k - 1] ?? LEAST_STAY, curve === 'weak' ? other[k]! : 0),
    max: Math.min(own[k + 1] ?? MOST_STAY, curve === 'strong' ? other[k]! : 1),
    step: 0.01,
    reset: SATISFACTION.curves[curve][k]!,
    ink: 'now',
    set: (value, live) => screen.say(['curves', curve], withPoint(own, k, middleOf(value)), live),
  }));
}

export function shiftNumbers(screen: SatisfactionScreen): readonly Numbered[] {
  return (['weak', 'strong'] as const).map((curve) => {
    const field = `${curve}Shift` as const;
    return {
      id: field,
      label: t(`barrier.how.shift.${curve}`),
      unit: 'plain',
      value: screen.full!.curves[field],
      min: -5,
      max: 5,
      step: 0.05,
      reset: middleOf(SATISFACTION.curves[field]),
      span: [-1.5, 1.5],
      ink: 'now',
      ranges: true,
      set: (value, live) => screen.say(['curves', field], value, live),
    };
  });
}

export function gapNumbers(screen: SatisfactionScreen): readonly Numbered[] {
  const { gap } = screen.full!;
  const preset = SATISFACTION.gap;
  const points = (['expected', 'perceived'] as const).map((field): Numbered => ({
    id: `how ${field}`,
    label: t(field === 'expected' ? 'barrier.name.expected' : 'barrier.name.got'),
    unit: 'plain',
    value: gap[field],
    min: 0,
    max: 100,
    step: 1,
    reset: middleOf(preset[field]),
    span: [0, 100],
    ink: 'now',
    ranges: true,
    set: (value, live) => screen.say(['gap', field], value, live),
  }));
  const perTen: Numbered = {
    id: 'perTen',
    label: t('barrier.how.perTen'),
    unit: 'plain',
    value: gap.perTen,
    min: 0,
    max: 5,
    step: 0.05,
    reset: middleOf(preset.perTen),
    span: [0, 1.5],
    ink: 'now',
    ranges: true,
    set: (value, live) => screen.say(['gap', 'perTen'], value, live),
  };
  if (gap.form === 'symmetric') return [...points, perTen];
  const loss: Numbered = {
    id: 'lossAversion',
    label: t('barrier.how.lossAversion'),
    unit: 'plain',
    value: gap.lossAversion,
    min: 1,
    max: 20,
    step: 0.05,
    reset: middleOf(preset.lossAversion),
    span: [1, 4],
    ink: 'now',
    ranges: true,
    set: (value, live) => screen.say(['gap', 'lossAversion'], value, live),
  };
  const curvature: Numbered = {
    id: 'curvature',
    label: t('barrier.how.curvature'),
    unit: 'plain',
    value: gap.curvature,
    min: 0.01,
    max: 1,
    step: 0.01,
    reset: preset.curvature,
    span: [0, 1],
    ink: 'now',
    set: (value, live) => screen.say(['gap', 'curvature'], middleOf(value), live),
  };
  return [...points, perTen, loss, curvature];
}
