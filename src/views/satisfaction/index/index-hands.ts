/** The numbers of the tab that are set in place: in the sentence, on the paths, and in the balance. */
import type { Construct, IndexPath, ValueItem } from '#engine/satisfaction/satisfaction.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { PUBLISHED_PATHS } from '#engine/satisfaction/published-paths.ts';
import { QUALITY_IN_VALUE } from '#engine/satisfaction/value-choice.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { middleOf, moved } from '#state/controls/scale.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import type { InHand } from '#views/hand/in-hand.ts';
import type { Numbered } from '#views/hand/numbered.ts';
import { inHand } from '#views/hand/numbered.ts';
import { coefficientText } from './index-figures.ts';
import { constructName, itemWord } from './index-words.ts';

const POINTS = { unit: 'plain', min: 0, max: 100, step: 1, span: [0, 100] } as const;
const MOST_MONEY = 1e6;
/** Of a coefficient; beyond it, it is no longer one. */
const MOST_EFFECT = 2;

export function fromHand({ numbers }: App, screen: SatisfactionScreen, construct: Construct): InHand {
  return inHand(numbers, {
    ...POINTS,
    id: `from ${construct}`,
    label: t('index.today', { name: constructName(construct) }),
    value: screen.full!.index.scores[construct].mean,
    reset: SATISFACTION.index.scores[construct].mean,
    ink: 'now',
    set: (value, live) => screen.index.setScore(construct, { mean: middleOf(value) }, live),
  });
}

export function toHand({ numbers }: App, screen: SatisfactionScreen, construct: Construct): InHand {
  const { mean } = screen.full!.index.scores[construct];
  const suggested = screen.index.hands.constructs[construct].suggested;
  return inHand(numbers, {
    ...POINTS,
    id: `to ${construct}`,
    label: t('index.whatIf', { name: constructName(construct) }),
    value: screen.index.reached(construct),
    reset: Math.min(100, mean + middleOf(suggested.size)),
    ink: 'if',
    set: (value, live) => screen.index.pushTo(construct, middleOf(value), live),
  });
}

/** Of its number. */
export const pathId = ({ from, to }: Pick<IndexPath, 'from' | 'to'>): string => `path ${from} ${to}`;

const pathLabel = ({ from, to }: Pick<IndexPath, 'from' | 'to'>): string =>
  t('index.coefficient', { from: constructName(from), to: constructName(to) });

function coefficientNumber(screen: SatisfactionScreen, place: number, isLit: boolean): Numbered {
  const path = screen.full!.index.paths[place]!;
  const published = PUBLISHED_PATHS.find(({ from, to }) => from === path.from && to === path.to);
  return {
    id: pathId(path),
    label: pathLabel(path),
    unit: 'plain',
    value: path.coefficient,
    min: -MOST_EFFECT,
    max: MOST_EFFECT,
    step: 0.01,
    span: [-1, 1],
    reset: published === undefined ? 0 : Number(middleOf(published.coefficient).toFixed(6)),
    ink: isLit ? 'if' : 'now',
    ranges: true,
    limits: t('field.says.from', { low: `−${MOST_EFFECT}`, high: String(MOST_EFFECT) }),
    set: (value, live) => screen.index.setCoefficient(place, value, live),
  };
}

/** As it stands on its line: two decimals, and back to the published range as a whole. */
export function coefficientHand({ numbers }: App, screen: SatisfactionScreen, place: number, isLit: boolean): InHand {
  const path = screen.full!.index.paths[place]!;
  const published = PUBLISHED_PATHS.find(({ from, to }) => from === path.from && to === path.to);
  return {
    ...inHand(numbers, coefficientNumber(screen, place, isLit)),
    format: coefficientText,
    valueText: coefficientText(middleOf(path.coefficient)),
    // 0 takes the path out, its range too
    onchange: (value, { live }) =>
      void screen.index.setCoefficient(place, value === 0 ? 0 : moved(path.coefficient, value), live),
    onreset: () => void screen.index.setCoefficient(place, published?.coefficient ?? 0),
  };
}

export function ownNumber(screen: SatisfactionScreen, item: ValueItem): Numbered {
  return valueNumber(screen, 'own', item, t('index.value.today', { item: itemWord(item) }));
}
export function rivalNumber(screen: SatisfactionScreen, item: ValueItem): Numbered {
  return valueNumber(screen, 'rival', item, t('index.value.rival', { item: itemWord(item) }));
}

function valueNumber(screen: SatisfactionScreen, side: 'own' | 'rival', item: ValueItem, label: string): Numbered {
  const value = screen.full!.value[side][item];
  return {
    id: `${side} ${item}`,
    label,
    unit: 'money',
    value,
    min: 0,
    max: MOST_MONEY,
    step: 1,
    reset: middleOf(SATISFACTION.value[side][item]),
    ink: 'now',
    ranges: true,
    set: (next, live) => screen.say(['value', side, item], next, live),
  };
}

/** What a push of quality adds to it, in the balance only. */
const fromQuality = (screen: SatisfactionScreen, item: ValueItem): number =>
  (QUALITY_IN_VALUE[item] ?? 0) * screen.index.pushes.quality;

/** Ours in the what-if: today, what quality adds, and what is tried. */
export function itemWhatIf(screen: SatisfactionScreen, item: ValueItem): number {
  const { lever } = screen.index.hands.items[item];
  const tried = lever === null || lever.off === true ? 0 : middleOf(lever.size);
  return tidy(Math.max(0, middleOf(screen.full!.value.own[item]) + fromQuality(screen, item) + tried));
}

export function itemHand({ numbers }: App, screen: SatisfactionScreen, item: ValueItem): InHand {
  const hand = screen.index.hands.items[item];
  const before = middleOf(screen.full!.value.own[item]) + fromQuality(screen, item);
  return inHand(numbers, {
    id: `value ${item}`,
    label: t('index.value.whatIf', { item: itemWord(item) }),
    unit: 'money',
    value: itemWhatIf(screen, item),
    min: 0,
    max: MOST_MONEY,
    step: 1,
    span: [0, Math.max(10, 2 * before)],
    reset: tidy(before),
    ink: 'if',
    set: (value, live) =>
      hand.set((lever) => ({ ...lever, size: moved(lever.size, tidy(middleOf(value) - before)) }), live),
  });
}

/** Rounding errors of adding up do not show. */
const tidy = (value: number): number => Number(value.toPrecision(12));
