/** The numbers of what holds customers, as they are set in the sentence, in the picture, and under the assumptions. */
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import type { Bond, FullSatisfaction, SwitchingCost } from '#engine/satisfaction/satisfaction.ts';
import { BARRIER_WEIGHT } from '#formats/scenario/satisfaction-limits.ts';
import { t } from '#i18n/locale.svelte.ts';
import { middleOf, stepFor } from '#state/controls/scale.ts';
import type { Step } from '#state/edit.ts';
import type { Hold } from '#state/satisfaction/holds-levers.ts';
import { costOf, isCost, strengthOf, suggestedHold, withCost } from '#state/satisfaction/holds-levers.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import type { InHand } from '#views/hand/in-hand.ts';
import type { Numbered } from '#views/hand/numbered.ts';
import { inHand } from '#views/hand/numbered.ts';

const MOST_MONTHS = 120;
const MOST_MONEY = 1e6;
const SCALE = { unit: 'plain', min: 0, max: 100, step: 1, span: [0, 100] } as const;
const MONTH = { unit: 'months', min: 0, max: MOST_MONTHS, step: 1, ink: 'if', isWhole: true } as const;

const strengthAt = (hold: Hold): readonly Step[] =>
  isCost(hold) ? ['holds', 'costs', hold] : ['holds', 'bonds', hold, 'strength'];

/** Strength of a hold today. */
export const fromNumber = (screen: SatisfactionScreen, full: FullSatisfaction, hold: Hold): Numbered => ({
  ...SCALE,
  id: `from ${hold}`,
  label: t('holds.name.from', { name: t(`holds.the.${hold}`) }),
  value: strengthOf(full, hold),
  reset: strengthOf(SATISFACTION, hold),
  ink: 'now',
  set: (value, live) => screen.say(strengthAt(hold), middleOf(value), live),
});

export function toHand(screen: SatisfactionScreen, full: FullSatisfaction, hold: Hold): InHand {
  const suggested = suggestedHold(full, hold);
  return inHand(screen.app.numbers, {
    ...SCALE,
    id: `to ${hold}`,
    label: t('holds.name.to', { name: t(`holds.the.${hold}`) }),
    value: screen.holds.toOf(full, hold),
    reset: strengthOf(full, hold) + middleOf(suggested.size),
    ink: 'if',
    ranges: true,
    set: (value, live) => screen.holds.setTo(hold, value, live),
  });
}

/** Of the hold that the sentence is about: when it changes, how long that takes, what it costs. */
export function leverHands(screen: SatisfactionScreen, full: FullSatisfaction) {
  const { hold, hand } = screen.holds;
  const lever = hand.lever!;
  const { numbers } = screen.app;
  const suggested = suggestedHold(full, hold);
  const cost = costOf(lever) ?? 0;
  return {
    month: inHand(numbers, {
      ...MONTH,
      id: `month ${hold}`,
      label: t('holds.name.month'),
      value: lever.startMonth ?? 0,
      reset: suggested.startMonth ?? 0,
      span: [0, 36],
      set: (value, live) => hand.set((own) => ({ ...own, startMonth: middleOf(value) }), live),
    }),
    ramp: inHand(numbers, {
      ...MONTH,
      id: `ramp ${hold}`,
      label: t('holds.name.ramp'),
      value: lever.rampMonths ?? 0,
      reset: 0,
      set: (value, live) => hand.set((own) => ({ ...own, rampMonths: middleOf(value) }), live),
    }),
    cost: inHand(numbers, {
      id: `cost ${hold}`,
      label: t('holds.name.cost'),
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
  };
}

export const weightNumber = (screen: SatisfactionScreen, full: FullSatisfaction, cost: SwitchingCost): Numbered => ({
  id: `weight ${cost}`,
  label: t('holds.name.weight', { name: t(`holds.short.${cost}`) }),
  unit: 'plain',
  value: full.holds.weights[cost],
  min: 0,
  max: BARRIER_WEIGHT.max,
  step: 0.05,
  reset: middleOf(SATISFACTION.holds.weights[cost]),
  ink: 'now',
  ranges: true,
  set: (value, live) => screen.say(['holds', 'weights', cost], value, live),
});

export const priceNumber = (screen: SatisfactionScreen, full: FullSatisfaction, bond: Bond): Numbered => ({
  id: `price ${bond}`,
  label: t('holds.name.price', { name: t(`holds.short.${bond}`) }),
  unit: 'money',
  value: full.holds.bonds[bond].costPerTen,
  min: 0,
  max: MOST_MONEY,
  step: 0.05,
  reset: middleOf(SATISFACTION.holds.bonds[bond].costPerTen),
  ink: 'now',
  ranges: true,
  set: (value, live) => screen.say(['holds', 'bonds', bond, 'costPerTen'], value, live),
});
