import { bracketed } from './bracketed.ts';
import { INTL_TAG, preferredLocale, type Locale } from './languages.ts';
import { en, type MessageKey } from './messages/en.ts';
import { createTranslator, type PartValues, type Part, type TextValues, type Translator } from './translate.ts';

const english = createTranslator<MessageKey>(INTL_TAG.en, en);

let current = $state.raw<Locale>('en');
let translator = $state.raw<Translator<MessageKey>>(english);
/** Which call of `setLocale` is the latest: words that arrive late must not undo a later choice. */
let latest = 0;

/** The language on the page. Reactive, as `t` and `parts` are. */
export function locale(): Locale {
  return current;
}

export function t(key: MessageKey, values?: TextValues): string {
  return translator.t(key, values);
}

export function parts(key: MessageKey, values?: PartValues): readonly Part[] {
  return translator.parts(key, values);
}

/**
 * Changes the language of the page and its `lang`. English is there at once, Chinese when its words have landed.
 * `'test'` is English in brackets, in development only. Rejects, and keeps the old language, when the words cannot be
 * loaded.
 */
export async function setLocale(next: Locale | 'test'): Promise<void> {
  const call = ++latest;
  const words = await wordsOf(next);
  if (call !== latest) return;
  translator = words;
  current = next === 'test' ? 'en' : next;
  document.documentElement.lang = current;
}

/** Sets the language to begin with, from the saved choice or the browser. */
export function startLocale(saved?: string): Promise<void> {
  return setLocale(preferredLocale(saved, navigator.languages));
}

async function wordsOf(next: Locale | 'test'): Promise<Translator<MessageKey>> {
  if (next === 'test') return import.meta.env.DEV ? bracketed(english) : english;
  if (next === 'en') return english;
  const { zhHans } = await import('./messages/zh-Hans.ts');
  return createTranslator(INTL_TAG[next], zhHans);
}
