/** The numbers of the sentences that are set in place. */
import type { Problem } from '#engine/problem.ts';
import type { Quantity } from '#engine/scenario.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { endsOf, middleOf, moved } from '#state/controls/scale.ts';
import type { BarrierTab } from '#state/satisfaction/barrier-tab.svelte.ts';
import { BARRIER_MONTHS } from '#state/satisfaction/barrier-levers.ts';
import type { InHand } from '#views/hand/in-hand.ts';
import { inHand } from '#views/hand/numbered.ts';

const MOST_MONTHS = 120;
const SCALE = { unit: 'plain', min: 0, max: 100, step: 1, span: [0, 100] } as const;

/** Twelve digits: 72 + 2 is 74, not 74.00000000000001. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A quantity moved by a number, its ends rounded. */
const shifted = (value: Quantity, by: number): Quantity =>
  typeof value === 'number' ? tidy(value + by) : { ...value, low: tidy(value.low + by), high: tidy(value.high + by) };

export function fallHands({ numbers }: App, { fall }: BarrierTab) {
  const lever = fall.lever!;
  return {
    share: inHand(numbers, {
      id: 'share',
      label: t('barrier.name.share'),
      unit: 'percent',
      value: lever.size,
      min: 0,
      max: 1,
      step: 0.01,
      reset: middleOf(fall.suggested.size),
      span: [0, 1],
      ink: 'if',
      ranges: true,
      set: (size, live) => fall.set((before) => ({ ...before, size }), live),
    }),
    month: inHand(numbers, {
      id: 'month',
      label: t('barrier.name.month'),
      unit: 'months',
      value: lever.startMonth ?? 0,
      min: 0,
      max: MOST_MONTHS,
      step: 1,
      reset: fall.suggested.startMonth ?? 0,
      span: [0, BARRIER_MONTHS],
      ink: 'if',
      isWhole: true,
      set: (value, live) => fall.set((before) => ({ ...before, startMonth: middleOf(value) }), live),
    }),
  };
}

export function gapHands({ numbers }: App, { gap, screen }: BarrierTab) {
  const today = screen.full!.gap;
  const whatIf = (part: 'expected' | 'perceived'): InHand => {
    const hand = gap[part];
    const now = middleOf(today[part]);
    return inHand(numbers, {
      ...SCALE,
      id: `${part} what if`,
      label: t(part === 'expected' ? 'barrier.name.expect' : 'barrier.name.get'),
      value: shifted(hand.lever!.size, now),
      reset: Math.min(100, Math.max(0, now + middleOf(hand.suggested.size))),
      ink: 'if',
      ranges: true,
      set: (value, live) => hand.set((before) => ({ ...before, size: shifted(value, -now) }), live),
    });
  };
  const said = (part: 'expected' | 'perceived'): InHand =>
    inHand(numbers, {
      ...SCALE,
      id: part,
      label: t(part === 'expected' ? 'barrier.name.expected' : 'barrier.name.got'),
      value: today[part],
      reset: middleOf(SATISFACTION.gap[part]),
      ink: 'now',
      ranges: true,
      set: (value, live): Problem | null => screen.say(['gap', part], value, live),
    });
  return {
    expect: whatIf('expected'),
    expected: said('expected'),
    get: whatIf('perceived'),
    got: said('perceived'),
  };
}

/** Of the sentence that is shown, by the name of their slot. */
export function handsOf(app: App, tab: BarrierTab): Readonly<Record<string, InHand>> {
  return tab.mode === 'falls' ? fallHands(app, tab) : gapHands(app, tab);
}

/** A range goes along as long as it stays between nothing and all; then its middle stands alone. */
export function shiftedShare(share: Quantity, middle: number): Quantity {
  const next = moved(share, middle);
  return endsOf(next).every((end) => end >= 0 && end <= 1) ? next : middle;
}
