/** What the parts of satisfaction that levers act on are called; the words are loaded with the first scenario that needs them. */
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { knows, t } from '#i18n/locale.svelte.ts';

/** A part and, where there are several of its kind, which: 'bond' and 'legal', 'barrier' and ''. */
export function partOf(on: SatisfyOn): { readonly part: SatisfyOn['part']; readonly item: string } {
  const { part, ...which } = on;
  const [item = ''] = Object.values<string>(which);
  return { part, item };
}

/** As it stands inside a sentence: "perceived quality", "legal bond". */
export function satisfyName(on: SatisfyOn): string {
  const { part, item } = partOf(on);
  return t(`satisfy.name.${item === '' ? part : `${part}.${item}`}` as MessageKey);
}

/** What a lever on it changes: of a construct of the index, its score. */
export const leverPartName = (on: SatisfyOn): string => t('satisfy.part', { part: on.part, name: satisfyName(on) });

/** Of a field, with what its number means: "Perceived quality, points more". General as long as the words are on their way. */
export function satisfySizeName(on: SatisfyOn): string {
  if (!knows('satisfy.size')) return t('field.lever.satisfy');
  return capital(t('satisfy.size', { part: on.part, name: leverPartName(on) }));
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
