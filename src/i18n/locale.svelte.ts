import { bracketed } from './bracketed.ts';
import { INTL_TAG, preferredLocale, type Locale } from './languages.ts';
import { core } from './messages/en.core.ts';
import type { MessageKey } from './messages/en.ts';
import { createTranslator, type PartValues, type Part, type TextValues, type Translator } from './translate.ts';

/** Words that are loaded with the screens that say them. */
const AREAS = {
  en: {
    business: async () => (await import('./messages/en.business.ts')).business,
    compare: async () => (await import('./messages/en.compare.ts')).compare,
    customers: async () => (await import('./messages/en.customers.ts')).customers,
    library: async () => (await import('./messages/en.library.ts')).library,
    settings: async () => (await import('./messages/en.settings.ts')).settings,
  },
  'zh-Hans': {
    business: async () => (await import('./messages/zh-Hans.business.ts')).business,
    compare: async () => (await import('./messages/zh-Hans.compare.ts')).compare,
    customers: async () => (await import('./messages/zh-Hans.customers.ts')).customers,
    library: async () => (await import('./messages/zh-Hans.library.ts')).library,
    settings: async () => (await import('./messages/zh-Hans.settings.ts')).settings,
  },
} as const;
export type Area = keyof (typeof AREAS)['en'];

type Words = Readonly<Partial<Record<MessageKey, string>>>;
let table: Words = core;
const areas = new Set<Area>();

const english = createTranslator<MessageKey>(INTL_TAG.en, core);

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
  const spoken = next === 'test' ? 'en' : next;
  const parts = await Promise.all([coreOf(spoken), ...[...areas].map((area) => AREAS[spoken][area]())]);
  if (call !== latest) return;
  table = Object.assign({}, ...parts) as Words;
  const words = createTranslator<MessageKey>(INTL_TAG[spoken], table);
  translator = next === 'test' && import.meta.env.DEV ? bracketed(words) : words;
  current = spoken;
  document.documentElement.lang = current;
}

/** Loads the words of an area in the language on the page; from then on they come along with every language. */
export async function loadArea(area: Area): Promise<void> {
  if (areas.has(area)) return;
  const spoken = current;
  const words = await AREAS[spoken][area]();
  areas.add(area);
  // the language may have changed meanwhile, without this area
  if (spoken !== current) return setLocale(current);
  table = { ...table, ...words };
  translator = createTranslator<MessageKey>(INTL_TAG[spoken], table);
}

const coreOf = async (spoken: Locale): Promise<Words> =>
  spoken === 'en' ? core : (await import('./messages/zh-Hans.core.ts')).core;

/** Sets the language to begin with, from the saved choice or the browser. */
export function startLocale(saved?: string): Promise<void> {
  return setLocale(preferredLocale(saved, navigator.languages));
}
