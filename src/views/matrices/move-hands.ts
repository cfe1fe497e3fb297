/** The numbers of a move: how many, what share follows, what it costs, when it starts and how long it takes. */
import type { Problem } from '#engine/problem.ts';
import type { Quantity } from '#engine/scenario.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { middleOf, stepFor } from '#state/controls/scale.ts';
import type { Matrices } from '#state/matrices.svelte.ts';
import type { MoveChange, MoveInHand } from '#state/matrices/moves.ts';
import { costOf } from '#state/matrices/moves.ts';
import type { InHand } from '#views/hand/in-hand.ts';
import { inHand } from '#views/hand/numbered.ts';
import { zoneWord } from './zone-words.ts';

const MOST_MONTHS = 120;
const MOST_MONEY = 1e6;

export function countHand({ numbers }: App, { moving, matrix }: Matrices, { lever }: MoveInHand): InHand {
  const { from } = lever.move;
  const most = moving.most;
  const where = 'zone' in from ? zoneWord(matrix, from.zone) : '';
  return inHand(numbers, {
    id: 'count',
    label: t('matrices.name.count'),
    unit: 'count',
    value: moving.customers,
    min: 0,
    max: most,
    step: Math.max(1, Math.round(stepFor(Math.max(most, 1)))),
    reset: Math.min(200, most),
    ink: 'if',
    isWhole: true,
    span: [0, Math.max(1, most)],
    limits: t('matrices.says.zone', {
      most: numbers.count(most),
      where: 'zone' in from ? 'zone' : 'lasso',
      zone: where,
    }),
    set: (value, live) => moving.set({ move: { customers: middleOf(value) } }, live),
  });
}

export function moveHands(app: App, { moving }: Matrices, { lever }: MoveInHand) {
  const { numbers } = app;
  const set =
    (change: (value: Quantity) => MoveChange) =>
    (value: Quantity, live: boolean): Problem | null =>
      moving.set(change(value), live);
  const month = { unit: 'months', min: 0, max: MOST_MONTHS, step: 1, reset: 0, ink: 'if', isWhole: true } as const;
  const cost = costOf(lever, 'moved');
  return {
    success: inHand(numbers, {
      id: 'success',
      label: t('matrices.name.success'),
      unit: 'percent',
      value: lever.size,
      min: 0,
      max: 1,
      step: 0.05,
      reset: 1,
      span: [0, 1],
      ink: 'if',
      ranges: true,
      set: set((size) => ({ size })),
    }),
    cost: inHand(numbers, {
      id: 'cost',
      label: t('matrices.name.cost'),
      unit: 'money',
      value: cost,
      min: 0,
      max: MOST_MONEY,
      step: Math.max(0.5, stepFor(middleOf(cost))),
      reset: 0,
      ink: 'if',
      ranges: true,
      set: set((amount) => ({ cost: amount })),
    }),
    start: inHand(numbers, {
      ...month,
      id: 'start',
      label: t('matrices.name.start'),
      value: lever.startMonth ?? 0,
      set: set((value) => ({ startMonth: middleOf(value) })),
    }),
    ramp: inHand(numbers, {
      ...month,
      id: 'ramp',
      label: t('matrices.name.ramp'),
      value: lever.rampMonths ?? 0,
      set: set((value) => ({ rampMonths: middleOf(value) })),
    }),
  };
}
