/** The numbers of the chain of loyalty, said of 100 a month, as they are set in the sentence, in the picture, and as assumptions. */
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import type { FullSatisfaction, Passage } from '#engine/satisfaction/satisfaction.ts';
import { t } from '#i18n/locale.svelte.ts';
import { middleOf, stepFor } from '#state/controls/scale.ts';
import { roomBeside, shifted, suggestedPassage, takenBeside } from '#state/satisfaction/formation-levers.ts';
import { costOf, scaled, withCost } from '#state/satisfaction/holds-levers.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import type { InHand } from '#views/hand/in-hand.ts';
import type { Numbered } from '#views/hand/numbered.ts';
import { inHand } from '#views/hand/numbered.ts';

const HUNDRED = 100;
const MOST_MONTHS = 120;
const MOST_MONEY = 1e6;
/** Ends of a ruler: a rate of 8 may well be 20, seldom 80. */
const WIDEST = 20;
const of100 = (rate: number): number => Number((HUNDRED * rate).toPrecision(10));
const written = (value: number): string => String(Number(value.toPrecision(6)));

/** Tenths, where a rate is small. */
const stepOf = (value: number): number => (value < 2 ? 0.1 : 0.5);

function scale({ formation }: FullSatisfaction, passage: Passage, value: number) {
  const most = of100(roomBeside(formation.rates, passage));
  return {
    unit: 'plain',
    min: 0,
    max: most,
    step: stepOf(value),
    span: [0, Math.min(most, value < 2 ? 3 : WIDEST)],
    ranges: true,
    limits: t('formation.says.room', {
      most: written(most),
      others: written(of100(takenBeside(formation.rates, passage))),
    }),
  } as const;
}

/** As it is today. */
export function rateNumber(screen: SatisfactionScreen, full: FullSatisfaction, passage: Passage): Numbered {
  const value = scaled(full.formation.rates[passage], HUNDRED);
  const reset = of100(middleOf(SATISFACTION.formation.rates[passage]));
  return {
    ...scale(full, passage, reset),
    id: `rate ${passage}`,
    label: t(`formation.name.${passage}`),
    value,
    reset,
    ink: 'now',
    set: (next, live) => screen.say(['formation', 'rates', passage], scaled(next, 1 / HUNDRED), live),
  };
}

/** What it comes to with the lever; setting it sets the lever's size. */
export function triedNumber(screen: SatisfactionScreen, full: FullSatisfaction, passage: Passage): Numbered {
  const hand = screen.formation.hands[passage];
  const rate = middleOf(full.formation.rates[passage]);
  const suggested = suggestedPassage(full.formation.rates, passage);
  const reset = of100(rate + middleOf(suggested.size));
  return {
    ...scale(full, passage, of100(rate)),
    id: `tried ${passage}`,
    label: t('formation.name.whatIf', { name: t(`formation.name.${passage}`) }),
    value: scaled(shifted(hand.lever?.size ?? 0, rate), HUNDRED),
    reset,
    ink: 'if',
    set: (next, live) => hand.set((lever) => ({ ...lever, size: shifted(scaled(next, 1 / HUNDRED), -rate) }), live),
  };
}

/** Of the lever in hand: what it costs, when it starts, how long until it works in full. */
export function leverHands(screen: SatisfactionScreen, full: FullSatisfaction) {
  const { hand, passage } = screen.formation;
  const { numbers } = screen.app;
  const lever = hand.lever!;
  const cost = costOf(lever) ?? 0;
  const month = { unit: 'months', min: 0, max: MOST_MONTHS, step: 1, reset: 0, ink: 'if', isWhole: true } as const;
  return {
    cost: inHand(numbers, {
      id: `cost ${passage}`,
      label: t('formation.name.cost'),
      unit: 'money',
      value: cost,
      min: 0,
      max: MOST_MONEY,
      step: Math.max(0.05, stepFor(middleOf(cost))),
      reset: middleOf(costOf(suggestedPassage(full.formation.rates, passage)) ?? 0),
      ink: 'if',
      ranges: true,
      set: (value, live) => hand.set((own) => withCost(own, value), live),
    }),
    start: inHand(numbers, {
      ...month,
      id: `start ${passage}`,
      label: t('formation.name.start'),
      value: lever.startMonth ?? 0,
      span: [0, 36],
      set: (value, live) => hand.set((own) => ({ ...own, startMonth: middleOf(value) }), live),
    }),
    ramp: inHand(numbers, {
      ...month,
      id: `ramp ${passage}`,
      label: t('formation.name.ramp'),
      value: lever.rampMonths ?? 0,
      span: [0, 36],
      set: (value, live) => hand.set((own) => ({ ...own, rampMonths: middleOf(value) }), live),
    }),
  };
}

/** All numbers of a phone's ruler: those of the sentence first. */
export function phoneHands(screen: SatisfactionScreen, full: FullSatisfaction): readonly InHand[] {
  const { numbers } = screen.app;
  const { passage } = screen.formation;
  const { cost, start, ramp } = leverHands(screen, full);
  return [
    inHand(numbers, triedNumber(screen, full, passage)),
    inHand(numbers, rateNumber(screen, full, passage)),
    cost,
    start,
    ramp,
  ];
}
