/** Levers on satisfaction in words: loaded with the first scenario that has one. */
import type { SatisfyLever } from '#engine/satisfaction/known-slots.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import { parts } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Part, PartValues } from '#i18n/translate.ts';
import { slot } from '#i18n/translate.ts';
import { middleOf } from '#state/controls/scale.ts';
import { leverPartName, partOf } from './satisfy-name.ts';
import { directionOf, sizeWords } from './sentence.ts';

/** What messages about a change of a part are said with; the number itself is a slot of its own. */
export function changeWords(on: SatisfyOn, size: number, sizeUnit: string): Record<string, string | number> {
  const { part, item } = partOf(on);
  return { part, item, name: leverPartName(on), change: directionOf(size), count: Math.abs(size), sizeUnit };
}

/**
 * A clause of a sentence ("If perceived quality rises by 8 points,") or what stands in a line ("perceived quality up by 8
 * points"); the size is a slot named as its control is.
 */
export function satisfySaid(
  form: 'clause' | 'short',
  lever: SatisfyLever,
  index: number,
  isFirst: boolean,
  numbers: Numbers,
): readonly Part[] {
  const size = middleOf(lever.size);
  const values: PartValues = {
    ...changeWords(lever.on, size, sizeWords(lever, size, numbers).unit),
    size: slot(`levers[${index}].size`),
  };
  if (form === 'short') return parts('satisfy.short', values);
  const { startMonth = 0 } = lever;
  return parts('satisfy.clause', {
    ...values,
    form: isFirst ? 'first' : 'next',
    when: startMonth > 0 ? 'later' : 'now',
    month: numbers.month(startMonth),
  });
}
