import { ARGUMENT, NUMBER, SELECT, TAG, type Packed } from './packed-message.ts';
import { readMessage } from './read-message.ts';

/** Tags a message may hold, and the kind of part each becomes. */
const TAGS = { nb: 'nowrap', strong: 'strong', em: 'em', kbd: 'kbd', muted: 'muted', open: 'opens' } as const;
export type TagKind = (typeof TAGS)[keyof typeof TAGS];

/**
 * A piece of a translated sentence, in the order of the language: plain text, the place of a component (`slot`), or a
 * group: `nowrap` stays on one line, `opens` are words behind which lies a page, the others are set as their name says.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: TagKind; readonly parts: readonly Part[] };

/** Stands in a message for something only a view can draw, such as a number that can be dragged. */
export interface Slot {
  readonly slot: string;
}

/** `slot('base')` comes back from `parts` as `{ kind: 'slot', name: 'base' }`, where the language puts it. */
export function slot(name: string): Slot {
  return { slot: name };
}

export type TextValues = Readonly<Record<string, string | number>>;
export type PartValues = Readonly<Record<string, string | number | Slot>>;

export interface Translator<Key extends string = string> {
  /** BCP 47 tag of the words. */
  readonly locale: string;
  /** The message as plain text; its tags are dropped. */
  t(key: Key, values?: TextValues): string;
  /** The message as parts, neighbouring texts joined. */
  parts(key: Key, values?: PartValues): readonly Part[];
}

/**
 * Speaks one language: ICU messages from `table`, each read once, at its first use.
 *
 * Throws when a key is not in the table, when a message cannot be read, and when a value it asks for is missing: all
 * three are mistakes of the program, found by the tests of the tables.
 */
export function createTranslator<Key extends string>(
  locale: string,
  table: Readonly<Partial<Record<Key, string>>>,
): Translator<Key> {
  const digits = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const messages = new Map<Key, readonly Packed[]>();

  function find(key: Key): readonly Packed[] {
    const known = messages.get(key);
    if (known) return known;
    const words = Object.hasOwn(table, key) ? table[key] : undefined;
    if (words === undefined) throw new Error(`unknown message: ${key}`);
    const message = readMessage(words, locale);
    messages.set(key, message);
    return message;
  }

  /** Adds what a message says to `said`, neighbouring texts joined; `count` is what `#` stands for. */
  function speak(message: readonly Packed[], values: PartValues, count = 0, said: Part[] = []): Part[] {
    const write = (text: string): void => {
      const last = said.at(-1);
      if (last?.kind === 'text') said[said.length - 1] = { kind: 'text', text: last.text + text };
      else if (text !== '') said.push({ kind: 'text', text });
    };
    for (const element of message) {
      if (typeof element === 'string') write(element);
      else if (element === 0) write(digits.format(count));
      else if (element[0] === TAG) {
        said.push({ kind: TAGS[element[1] as keyof typeof TAGS], parts: speak(element[2], values, count) });
      } else {
        const value = values[element[1]];
        if (value === undefined) throw new Error(`missing value: ${element[1]}`);
        if (typeof value === 'object') said.push({ kind: 'slot', name: value.slot });
        else if (element[0] === ARGUMENT) write(String(value));
        else if (element[0] === NUMBER) write(digits.format(Number(value)));
        else {
          const options = element[2];
          const option =
            element[0] === SELECT ? options[value] : (options[`=${value}`] ?? options[plurals.select(Number(value))]);
          speak(option ?? options.other!, values, Number(value), said);
        }
      }
    }
    return said;
  }

  const parts = (key: Key, values: PartValues = {}): readonly Part[] => speak(find(key), values);
  return { locale, parts, t: (key, values) => plainText(parts(key, values)) };
}

/** What a reader hears: the texts of the parts in a row; `read` gives the words of a slot. */
export function plainText(parts: readonly Part[], read: (name: string) => string = (name) => name): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'slot' ? read(part.name) : plainText(part.parts, read);
    })
    .join('');
}
