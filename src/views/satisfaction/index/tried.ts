/** What is tried on this tab, as its lines say it. */
import { VALUE_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { middleOf } from '#state/controls/scale.ts';
import { isPushed } from '#state/satisfaction/index-tried.ts';
import type { SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import type { WorthSummary } from '#state/worth.svelte.ts';
import { CONSTRUCTS } from '#engine/satisfaction/satisfaction.ts';
import { changeText } from './index-figures.ts';
import { constructName, itemWord } from './index-words.ts';

/** Constructs that are pushed or in the scenario, that of the sentence first. */
export function triedConstructs({ index }: SatisfactionScreen) {
  const { constructs } = index.hands;
  return [index.construct, ...CONSTRUCTS.filter((construct) => construct !== index.construct)].flatMap((construct) => {
    const hand = constructs[construct];
    if (hand.lever === null || !(hand.isIn || isPushed(hand.lever))) return [];
    const amount = changeText(middleOf(hand.lever.size)).replace(/\.0$/, '');
    return [{ id: construct, name: constructName(construct), amount, hand }];
  });
}

export function triedItems({ index }: SatisfactionScreen, numbers: Numbers) {
  return VALUE_ITEMS.flatMap((item) => {
    const hand = index.hands.items[item];
    if (hand.lever === null || !(hand.isIn || isPushed(hand.lever))) return [];
    const amount = numbers.money(middleOf(hand.lever.size), { exact: true, signed: true });
    return [{ id: item, name: itemWord(item), amount, hand }];
  });
}

export function valueWorthText(worth: WorthSummary | null, numbers: Numbers): string | null {
  if (worth === null) return null;
  const { p5, p50, p95 } = worth.gain;
  const like = [p5, p50, p95];
  const money = (amount: number): string => numbers.money(amount, { like, signed: true });
  return t('index.value.worth', { gain: money(p50), low: money(p5), high: money(p95) });
}
