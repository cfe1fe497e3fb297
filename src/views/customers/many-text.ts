import { INTL_TAG } from '#i18n/languages.ts';
import { locale } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';

const LARGE = 1_000_000;

/** A number of customers as it is spoken: 40, 4,000, 4 million; 400万. */
export function manyText(count: number, numbers: Numbers): string {
  if (count < LARGE) return numbers.count(count);
  const compact = new Intl.NumberFormat(INTL_TAG[locale()], {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  });
  return compact.format(count);
}
