/** Assumptions of the tab that are only in its drawer. */
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import type { Construct } from '#engine/satisfaction/satisfaction.ts';
import { t } from '#i18n/locale.svelte.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import type { Numbered } from '#views/hand/numbered.ts';
import { constructName } from './index-words.ts';

export function scoreNumbers(screen: SatisfactionScreen, construct: Construct): readonly Numbered[] {
  const score = screen.full!.index.scores[construct];
  const preset = SATISFACTION.index.scores[construct];
  const name = constructName(construct);
  return [
    {
      id: `mean ${construct}`,
      label: t('index.how.mean', { name }),
      unit: 'plain',
      value: score.mean,
      min: 0,
      max: 100,
      step: 1,
      span: [0, 100],
      reset: preset.mean,
      ink: 'now',
      set: (value, live) => screen.index.setScore(construct, { mean: middleOf(value) }, live),
    },
    {
      id: `spread ${construct}`,
      label: t('index.how.spread', { name }),
      unit: 'plain',
      value: score.spread,
      min: 0.1,
      max: 50,
      step: 0.5,
      span: [0, 50],
      reset: preset.spread,
      ink: 'now',
      set: (value, live) => screen.index.setScore(construct, { spread: middleOf(value) }, live),
    },
  ];
}

export const linkNumber = (screen: SatisfactionScreen): Numbered => ({
  id: 'churnPerPoint',
  label: t('index.how.perPoint'),
  unit: 'plain',
  value: screen.full!.index.churnPerPoint,
  min: -1,
  max: 1,
  step: 0.005,
  span: [-0.15, 0.05],
  reset: middleOf(SATISFACTION.index.churnPerPoint),
  ink: 'now',
  ranges: true,
  set: (value, live) => screen.say(['index', 'churnPerPoint'], value, live),
});

export const choiceNumber = (screen: SatisfactionScreen): Numbered => ({
  id: 'scale',
  label: t('index.how.scale'),
  unit: 'money',
  value: screen.full!.value.scale,
  min: 0.1,
  max: 1e6,
  step: 1,
  span: [0, 50],
  reset: SATISFACTION.value.scale,
  ink: 'now',
  set: (value, live) => screen.say(['value', 'scale'], middleOf(value), live),
});
