import { bracketed } from './bracketed.ts';
import { english, type Area, type Words } from './english.ts';
import { INTL_TAG, preferredLocale, type Locale } from './languages.ts';
import type { MessageKey } from './messages/en.ts';
import { createTranslator, type PartValues, type Part, type TextValues, type Translator } from './translate.ts';

/** English is there from the start. */
const languageOf = async (spoken: Locale) => (spoken === 'en' ? english : (await import('./chinese.ts')).chinese);

let table = $state.raw<Words>(english.core);
const areas = new Set<Area>();

let current = $state.raw<Locale>('en');
let translator = $state.raw<Translator<MessageKey>>(createTranslator(INTL_TAG.en, english.core));
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

/** Whether there are words for this on the page yet: of an area that is loaded late, or of a name from elsewhere. Reactive. */
export const knows = (key: string): key is MessageKey => Object.hasOwn(table, key);

/**
 * Changes the language of the page and its `lang`. English is there at once, Chinese when its words have landed.
 * `'test'` is English in brackets, in development only. Rejects, and keeps the old language, when the words cannot be
 * loaded.
 */
export async function setLocale(next: Locale | 'test'): Promise<void> {
  const call = ++latest;
  const spoken = next === 'test' ? 'en' : next;
  const language = await languageOf(spoken);
  const loaded = await Promise.all([...areas].map((area) => language.areas[area]()));
  if (call !== latest) return;
  table = Object.assign({}, language.core, ...loaded) as Words;
  const words = createTranslator<MessageKey>(INTL_TAG[spoken], table);
  translator = next === 'test' && import.meta.env.DEV ? bracketed(words) : words;
  current = spoken;
  document.documentElement.lang = current;
}

/** Loads the words of an area in the language on the page; from then on they come along with every language. */
export async function loadArea(area: Area): Promise<void> {
  if (areas.has(area)) return;
  const spoken = current;
  const words = await (await languageOf(spoken)).areas[area]();
  areas.add(area);
  // the language may have changed meanwhile, without this area
  if (spoken !== current) return setLocale(current);
  table = { ...table, ...words };
  translator = createTranslator<MessageKey>(INTL_TAG[spoken], table);
}

/** Sets the language to begin with, from the saved choice or the browser. */
export function startLocale(saved?: string): Promise<void> {
  return setLocale(preferredLocale(saved, navigator.languages));
}
