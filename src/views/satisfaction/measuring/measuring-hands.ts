/** The numbers of measuring loyalty, as they are set in sentences, lines and fields. */
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import type { Cause, FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';
import { FUNNEL_FROM } from '#engine/survey/loyal-funnel.ts';
import { WAYS_THRESHOLDS } from '#engine/survey/two-ways.ts';
import { t } from '#i18n/locale.svelte.ts';
import { middleOf, stepFor } from '#state/controls/scale.ts';
import { costOf, withCost } from '#state/satisfaction/holds-levers.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import type { InHand } from '#views/hand/in-hand.ts';
import type { Numbered } from '#views/hand/numbered.ts';
import { inHand } from '#views/hand/numbered.ts';

const MOST_MONTHS = 120;
const MOST_MONEY = 1e6;
const MOST_YEARS = 100;
const MONTH = { unit: 'months', min: 0, max: MOST_MONTHS, step: 1, ink: 'if', isWhole: true, reset: 0 } as const;

/** Of the cause that the sentence is about: what share is removed, when, and what that costs. */
export function causeHands(screen: SatisfactionScreen) {
  const { cause, hand } = screen.measuring;
  const { numbers } = screen.app;
  const lever = hand.lever!;
  const cost = costOf(lever) ?? 0;
  const suggested = hand.suggested;
  return {
    removed: inHand(numbers, {
      id: `removed ${cause}`,
      label: t('measuring.name.removed'),
      unit: 'percent',
      value: lever.size,
      min: 0,
      max: 1,
      step: 0.01,
      span: [0, 1],
      reset: middleOf(suggested.size),
      ink: 'if',
      ranges: true,
      set: (size, live) => hand.set((own) => ({ ...own, size }), live),
    }),
    cost: inHand(numbers, {
      id: `cost ${cause}`,
      label: t('measuring.name.cost'),
      unit: 'money',
      value: cost,
      min: 0,
      max: MOST_MONEY,
      step: Math.max(0.05, stepFor(middleOf(cost))),
      reset: middleOf(costOf(suggested) ?? 0),
      ink: 'if',
      ranges: true,
      set: (value, live) => hand.set((own) => withCost(own, value), live),
    }),
    month: inHand(numbers, {
      ...MONTH,
      id: `month ${cause}`,
      label: t('measuring.name.month'),
      value: lever.startMonth ?? 0,
      span: [0, 36],
      set: (value, live) => hand.set((own) => ({ ...own, startMonth: middleOf(value) }), live),
    }),
    ramp: inHand(numbers, {
      ...MONTH,
      id: `ramp ${cause}`,
      label: t('measuring.name.ramp'),
      value: lever.rampMonths ?? 0,
      set: (value, live) => hand.set((own) => ({ ...own, rampMonths: middleOf(value) }), live),
    }),
  };
}

export const shareNumber = (screen: SatisfactionScreen, full: FullSatisfaction, cause: Cause): Numbered => ({
  id: `share ${cause}`,
  label: t('measuring.name.share', { name: t(`measuring.cause.${cause}`) }),
  unit: 'percent',
  value: full.causes[cause],
  min: 0,
  max: 1,
  step: 0.01,
  span: [0, 1],
  reset: middleOf(SATISFACTION.causes[cause]),
  ink: 'now',
  ranges: true,
  set: (value, live) => screen.say(['causes', cause], value, live),
});

const POINTS = { unit: 'plain', min: 0, max: 100, step: 1, span: [0, 100], ink: 'now' } as const;

/** Where loyal begins in either way: of this screen only, nothing of it is simulated. */
export function waysNumbers({ measuring }: SatisfactionScreen): Readonly<Record<'said' | 'done' | 'years', Numbered>> {
  const { thresholds } = measuring;
  const set =
    (field: keyof typeof thresholds): Numbered['set'] =>
    (value) => {
      measuring.thresholds = { ...measuring.thresholds, [field]: middleOf(value) };
      return null;
    };
  return {
    said: {
      ...POINTS,
      id: 'ways said',
      label: t('measuring.name.said'),
      value: thresholds.said,
      reset: WAYS_THRESHOLDS.said,
      set: set('said'),
    },
    done: {
      ...POINTS,
      id: 'ways done',
      label: t('measuring.name.done'),
      value: thresholds.done,
      reset: WAYS_THRESHOLDS.done,
      set: set('done'),
    },
    years: {
      ...POINTS,
      id: 'ways years',
      label: t('measuring.name.years'),
      value: thresholds.wholeYears,
      min: 1,
      max: MOST_YEARS,
      span: [1, 20],
      reset: WAYS_THRESHOLDS.wholeYears,
      set: set('wholeYears'),
    },
  };
}

const ANSWER = { unit: 'plain', min: 1, max: 10, span: [1, 10], ink: 'now' } as const;

export const funnelNumber = ({ measuring }: SatisfactionScreen): Numbered => ({
  ...ANSWER,
  id: 'funnel',
  label: t('measuring.name.funnel'),
  step: 1,
  isWhole: true,
  value: measuring.funnelFrom,
  reset: FUNNEL_FROM,
  set: (value) => {
    measuring.funnelFrom = middleOf(value);
    return null;
  },
});

const ACSI_EXAMPLE = [8, 7, 7] as const;

export const acsiNumbers = ({ measuring }: SatisfactionScreen): readonly Numbered[] =>
  ([0, 1, 2] as const).map((place) => ({
    ...ANSWER,
    id: `acsi ${place}`,
    label: t(`measuring.name.acsi.${place}`),
    step: 0.1,
    value: measuring.acsi[place],
    reset: ACSI_EXAMPLE[place],
    set: (value) => {
      const [a, b, c] = measuring.acsi.with(place, middleOf(value));
      measuring.acsi = [a!, b!, c!];
      return null;
    },
  }));

/** All numbers that a phone's ruler may hold, the most important first. */
export const measuringHands = (screen: SatisfactionScreen): readonly InHand[] => [
  ...Object.values(causeHands(screen)),
  ...[...Object.values(waysNumbers(screen)), funnelNumber(screen), ...acsiNumbers(screen)].map((number) =>
    inHand(screen.app.numbers, number),
  ),
];
