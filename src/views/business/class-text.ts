import { t } from '#i18n/locale.svelte.ts';

/** What a class of tenure is called: “first year”, 2, 3, …, “21 and more”. */
export function classText(index: number, count: number): string {
  if (index === 0) return t('business.label.firstYear');
  return index === count - 1 ? t('business.label.open', { year: count }) : String(index + 1);
}
