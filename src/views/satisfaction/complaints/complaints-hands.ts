/** The numbers of complaints, as they are set in the sentence, in the table, and under the assumptions. */
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { FATES } from '#engine/satisfaction/complaint-flow.ts';
import type { FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';
import type { Quantity } from '#engine/scenario.ts';
import { t } from '#i18n/locale.svelte.ts';
import { middleOf, stepFor } from '#state/controls/scale.ts';
import type { ComplaintsWay } from '#state/satisfaction/complaints-levers.ts';
import { shareWith, suggestedWay } from '#state/satisfaction/complaints-levers.ts';
import type { Severity } from '#state/satisfaction/complaints-tab.svelte.ts';
import { scaled } from '#state/satisfaction/holds-levers.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import type { InHand } from '#views/hand/in-hand.ts';
import type { Numbered } from '#views/hand/numbered.ts';
import { inHand } from '#views/hand/numbered.ts';

const MOST_MONEY = 1e6;
const MOST_TOLD = 1000;
/** Shares are told of 100. */
const OF_100 = { unit: 'count', min: 0, max: 100, step: 1, span: [0, 100] } as const;
const share = (quantity: Quantity): Quantity => scaled(quantity, 0.01);
const of100 = (quantity: Quantity): Quantity => scaled(quantity, 100);

type Share = ComplaintsWay | 'ofLeaving' | 'major';

export const shareNumber = (screen: SatisfactionScreen, full: FullSatisfaction, name: Share): Numbered => ({
  ...OF_100,
  id: `complaints ${name}`,
  label:
    name === 'ofLeaving' || name === 'major'
      ? t(`complaints.name.${name}`)
      : t('complaints.name.from', { name: t(`complaints.name.${name}`) }),
  value: of100(full.complaints[name]),
  reset: middleOf(of100(SATISFACTION.complaints[name])),
  ink: 'now',
  ranges: true,
  set: (value, live) => screen.say(['complaints', name], share(value), live),
});

export function toHand(screen: SatisfactionScreen, full: FullSatisfaction): InHand {
  const { way, hand, setTo } = screen.complaints;
  const lever = hand.lever ?? suggestedWay(full.complaints, way);
  return inHand(screen.app.numbers, {
    ...OF_100,
    id: `complaints to ${way}`,
    label: t('complaints.name.to', { name: t(`complaints.name.${way}`) }),
    value: of100(shareWith(full.complaints, way, lever)),
    reset: middleOf(of100(shareWith(full.complaints, way, suggestedWay(full.complaints, way)))),
    ink: 'if',
    ranges: true,
    set: (value, live) => setTo(share(value), live),
  });
}

export function costHand(screen: SatisfactionScreen, full: FullSatisfaction): InHand {
  const { way, hand } = screen.complaints;
  const [cost] = hand.lever?.costs ?? [];
  const amount = cost?.amount ?? 0;
  return inHand(screen.app.numbers, {
    id: `complaints cost ${way}`,
    label: t('complaints.name.cost'),
    unit: 'money',
    value: amount,
    min: 0,
    max: MOST_MONEY,
    step: Math.max(0.05, stepFor(middleOf(amount))),
    reset: middleOf(suggestedWay(full.complaints, way).costs![0]!.amount),
    ink: 'if',
    ranges: true,
    set: (value, live) => hand.set((lever) => ({ ...lever, costs: [{ per: 'customer-year', amount: value }] }), live),
  });
}

export function toldNumber(screen: SatisfactionScreen, full: FullSatisfaction, whom: 'against' | 'for'): Numbered {
  const { told } = full.complaints;
  return {
    id: `complaints told ${whom}`,
    label: t(`complaints.name.${whom}`),
    unit: 'plain',
    value: told[whom],
    min: 0,
    max: MOST_TOLD,
    step: 0.5,
    reset: middleOf(SATISFACTION.complaints.told[whom]),
    ink: 'now',
    ranges: true,
    set: (value, live) => screen.say(['complaints', 'told'], { ...told, [whom]: value }, live),
  };
}

/** One cell of the table: of 100, who buy again. */
export const againNumber = (
  screen: SatisfactionScreen,
  full: FullSatisfaction,
  severity: Severity,
  place: number,
): Numbered => ({
  ...OF_100,
  id: `complaints again ${severity} ${String(place)}`,
  label: t('complaints.name.again', {
    severity: t(`complaints.severity.${severity}`),
    fate: t(`complaints.fate.${FATES[place]!}`),
  }),
  value: middleOf(of100(full.complaints.again[severity][place]!)),
  reset: middleOf(of100(SATISFACTION.complaints.again[severity][place]!)),
  ink: 'now',
  set: (value, live) => screen.complaints.setAgain(severity, place, middleOf(share(value)), live),
});
