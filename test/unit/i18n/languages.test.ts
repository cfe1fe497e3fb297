import { expect, test } from 'vitest';
import { preferredLocale } from '#i18n/languages.ts';

test.each([
  ['zh-Hans', ['en-US'], 'zh-Hans'],
  ['en', ['zh-CN'], 'en'],
  [undefined, ['zh-TW', 'en'], 'zh-Hans'],
  [undefined, ['de-DE', 'zh', 'en'], 'zh-Hans'],
  [undefined, ['EN-gb', 'zh'], 'en'],
  [undefined, ['de', 'fr'], 'en'],
  [undefined, [], 'en'],
  ['tlh', ['zh-Hans-CN'], 'zh-Hans'],
] as const)('saved %s, browser %j: %s', (saved, languages, locale) => {
  expect(preferredLocale(saved, languages)).toBe(locale);
});
