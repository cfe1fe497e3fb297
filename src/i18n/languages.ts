export const LOCALES = ['en', 'zh-Hans'] as const;
export type Locale = (typeof LOCALES)[number];

/** The tag `Intl` is asked with: English is spelt the British way. */
export const INTL_TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-Hans': 'zh-Hans' };

/**
 * The language to begin with: the saved choice if it is one of ours, else the first of the browser's languages that we
 * speak (any Chinese gets simplified characters, the only ones there are), else English.
 */
export function preferredLocale(saved: string | undefined, languages: readonly string[]): Locale {
  const known = LOCALES.find((locale) => locale === saved);
  if (known) return known;
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (primary === 'en') return 'en';
    if (primary === 'zh') return 'zh-Hans';
  }
  return 'en';
}
