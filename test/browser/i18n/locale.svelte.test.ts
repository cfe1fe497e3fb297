import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { loadArea, locale, parts, setLocale, startLocale, t } from '#i18n/locale.svelte.ts';

afterEach(() => setLocale('en'));

test('English is there at once, Chinese when its words have landed', async () => {
  expect([locale(), t('shell.nav.simulate')]).toEqual(['en', 'Simulate']);
  await setLocale('zh-Hans');
  expect([locale(), t('shell.nav.simulate'), document.documentElement.lang]).toEqual(['zh-Hans', '模拟', 'zh-Hans']);
});

test('the saved choice wins over the browser, and an unknown one is no choice', async () => {
  await startLocale('zh-Hans');
  expect(locale()).toBe('zh-Hans');
  await startLocale('tlh'); // the test browser speaks English
  expect([locale(), document.documentElement.lang]).toEqual(['en', 'en']);
});

test('of two changes the later one holds, whichever lands first', async () => {
  const first = setLocale('zh-Hans');
  const second = setLocale('en');
  await Promise.all([first, second]);
  expect([locale(), t('shell.nav.simulate')]).toEqual(['en', 'Simulate']);
});

test('the test language brackets every word, in the grammar of English', async () => {
  await setLocale('test');
  expect(t('shell.nav.simulate')).toBe('⟦Simulate~~~⟧');
  expect([locale(), document.documentElement.lang]).toEqual(['en', 'en']);
});

test('what was drawn in one language is drawn again in the other', async () => {
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(t('shell.nav.simulate'));
    });
  });
  flushSync();
  await setLocale('zh-Hans');
  flushSync();
  stop();
  expect(seen).toEqual(['Simulate', '模拟']);
});

test('words of an area come when they are loaded, and along with the next language', async () => {
  expect(() => t('scenarios.yours')).toThrow('unknown message');
  await loadArea('library');
  expect(t('scenarios.yours')).toBe('Your scenarios');
  await setLocale('zh-Hans');
  expect(parts('case.high-end.heading').map(({ kind }) => kind)).toEqual(['muted', 'text']);
});
