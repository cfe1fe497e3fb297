/** Names of scenarios in running text. */
import { INTL_TAG } from '#i18n/languages.ts';
import { locale, t } from '#i18n/locale.svelte.ts';

export const quoted = (name: string): string => t('compare.quoted', { name });

/** "“A”, “B” and “C”". */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(INTL_TAG[locale()], { type: 'conjunction' }).format(names.map(quoted));
