import { describe, expect, test } from 'vitest';
import { INTL_TAG } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { createTranslator, type Part } from '#i18n/translate.ts';
import { needsOf, samples } from './message-arguments.ts';

const TAGS = ['nb', 'strong', 'em', 'kbd', 'muted', 'open'];
const isUnknown = (tag: string) => !TAGS.includes(tag);

const COMMON_FAULTS = [
  /^\s|\s$|\s\s|[{}<>]/, // a branch with a space too many, a mark that is none
  /\s[,.;:!?，。；：]/,
  /[,.;:，。；：、][,.;:，。；：、]/,
  /[!！]/,
];
const FAULTS = {
  en: COMMON_FAULTS,
  'zh-Hans': [
    ...COMMON_FAULTS,
    // the layout leaves the gap between Han and Latin; a typed space would double it
    /\p{Script=Han} [\p{Script=Latin}\d]|[\p{Script=Latin}\d%] \p{Script=Han}/u,
    // half-width marks between Han
    /\p{Script=Han}[,;:?()"]|[,;:?()"]\p{Script=Han}/u,
  ],
};
const keys = Object.keys(en) as MessageKey[];
const tables = [
  ['en', en],
  ['zh-Hans', zhHans],
] as const;

test('both languages have the same keys', () => {
  expect(Object.keys(zhHans).sort()).toEqual([...keys].sort());
});

test.each(['en', 'zh-Hans'] as const)('no key of %s stands in two areas', async (locale) => {
  const areas = import.meta.glob<Record<string, Record<string, string>>>('../../../src/i18n/messages/*/*.ts');
  const all: string[] = [];
  for (const [path, load] of Object.entries(areas)) {
    if (!path.includes(`/${locale}/`)) continue;
    const area = await load();
    all.push(...Object.values(area).flatMap((table) => Object.keys(table)));
  }
  expect(all.length).toBeGreaterThan(0);
  expect(all.sort()).toEqual(Object.keys(locale === 'en' ? en : zhHans).sort());
});

test('every message asks for the same values, branches and marks in both languages', () => {
  const needs = (locale: 'en' | 'zh-Hans', message: string) => {
    const { values, selects, tags } = needsOf(message, INTL_TAG[locale]);
    const branches = [...selects].map(([name, options]) => [name, [...options].sort()] as const);
    return { values: [...values].sort(), branches: Object.fromEntries(branches), unknown: [...tags].filter(isUnknown) };
  };
  for (const key of keys) {
    const reference = needs('en', en[key]);
    expect(reference.unknown, key).toEqual([]);
    expect(needs('zh-Hans', zhHans[key]), key).toEqual(reference);
  }
});

describe.each(tables)('%s', (locale, table) => {
  const tag = INTL_TAG[locale];
  const translator = createTranslator<MessageKey>(tag, table);

  test('plurals have every category of the language', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const key of keys) {
      for (const { options } of needsOf(table[key], tag).plurals) {
        expect([...options], key).toEqual(expect.arrayContaining(categories));
      }
    }
  });

  test('every message reads as clean text in every combination of its branches', () => {
    for (const key of keys) {
      for (const values of samples(needsOf(table[key], tag))) {
        const text = translator.t(key, values);
        const found = FAULTS[locale].find((fault) => fault.test(text));
        if (found) expect.fail(`${key}: “${text}” matches ${String(found)} with ${JSON.stringify(values)}`);
      }
    }
  });

  test('no group is empty', () => {
    const empty = (parts: readonly Part[]): boolean =>
      parts.some((part) => 'parts' in part && (part.parts.length === 0 || empty(part.parts)));
    for (const key of keys) {
      for (const values of samples(needsOf(table[key], tag))) {
        if (empty(translator.parts(key, values))) expect.fail(`${key} has an empty group: ${JSON.stringify(values)}`);
      }
    }
  });
});

test('the words of the house: customers, not users; runs, not draws; no courtesies', () => {
  for (const key of keys) {
    expect(en[key], key).not.toMatch(/\b(users?|draws?|please|risky|AI)\b/i);
    expect(zhHans[key], key).not.toMatch(/用户|请|赋能|助力|假设条件|您/);
  }
});
