/** The numbers of the needs and of the shock that are set in a sentence or in the table. */
import type { NeedZone } from '#engine/positions/positions.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { SHOCK_MONTHS } from '#engine/matrices/matrix-summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { Matrices } from '#state/matrices.svelte.ts';
import { costOf } from '#state/matrices/moves.ts';
import { suggestedServe } from '#state/matrices/serves.ts';
import type { InHand } from '#views/hand/in-hand.ts';
import { inHand } from '#views/hand/numbered.ts';
import { zoneWord } from './zone-words.ts';

const MOST_MONEY = 1e6;

export function serveHands({ numbers, scenario }: App, { serving, positions }: Matrices, zone: NeedZone) {
  const { lever } = serving.serves![zone];
  const names = { zone: zoneWord('expectation', zone) };
  const preset = positionsOf({ ...scenario!, positions: {} });
  const suggested = suggestedServe(positions!, zone);
  const share = { unit: 'percent', min: 0, max: 1, step: 0.01, span: [0, 1] } as const;
  return {
    to: inHand(numbers, {
      ...share,
      id: `to ${zone}`,
      label: t('matrices.name.served', names),
      value: lever.size,
      reset: middleOf(suggested.size),
      ink: 'if',
      ranges: true,
      set: (size, live) => serving.set(zone, { size }, live),
    }),
    from: inHand(numbers, {
      ...share,
      id: `from ${zone}`,
      label: t('matrices.name.today', names),
      value: positions!.needs.served[zone],
      reset: preset.needs.served[zone],
      ink: 'now',
      set: (value, live) => serving.setToday(zone, middleOf(value), live),
    }),
    cost: inHand(numbers, {
      id: `cost ${zone}`,
      label: t('matrices.name.serveCost', names),
      unit: 'money',
      value: costOf(lever, 'customer-year'),
      min: 0,
      max: MOST_MONEY,
      step: 0.05,
      reset: middleOf(costOf(suggested, 'customer-year')),
      ink: 'if',
      ranges: true,
      set: (cost, live) => serving.set(zone, { cost }, live),
    }),
  };
}

export const monthHand = ({ numbers }: App, matrices: Matrices): InHand =>
  inHand(numbers, {
    id: 'month',
    label: t('matrices.name.month'),
    unit: 'months',
    value: matrices.positions!.shock.month,
    min: 0,
    max: SHOCK_MONTHS,
    step: 1,
    reset: 6,
    span: [0, SHOCK_MONTHS],
    ink: 'if',
    isWhole: true,
    set: (value, live) => matrices.setShock({ month: middleOf(value) }, live),
  });
