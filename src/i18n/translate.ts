import { IntlMessageFormat } from 'intl-messageformat';

/** Tags a message may hold, and the kind of part each becomes. */
const TAGS = { nb: 'nowrap', strong: 'strong', em: 'em', kbd: 'kbd', muted: 'muted' } as const;
export type TagKind = (typeof TAGS)[keyof typeof TAGS];

/**
 * A piece of a translated sentence, in the order of the language: plain text, the place of a component (`slot`), or a
 * group: `nowrap` stays on one line, the others are set as their name says.
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

interface Group {
  readonly group: TagKind;
  readonly children: readonly Chunk[];
}
type Mark = Slot | Group;
type Chunk = string | Mark;

const groups = Object.fromEntries(
  Object.entries(TAGS).map(([tag, kind]) => [tag, (children: Chunk[]): Group => ({ group: kind, children })]),
);

/**
 * Speaks one language: ICU messages from `table`, each compiled once, at its first use.
 *
 * Throws when a key is not in the table, when a message cannot be parsed, and when a value it asks for is missing: all
 * three are mistakes of the program, found by the tests of the tables.
 */
export function createTranslator<Key extends string>(
  locale: string,
  table: Readonly<Partial<Record<Key, string>>>,
): Translator<Key> {
  const compiled = new Map<Key, IntlMessageFormat>();

  function compile(key: Key): IntlMessageFormat {
    const known = compiled.get(key);
    if (known) return known;
    const words = Object.hasOwn(table, key) ? table[key] : undefined;
    if (words === undefined) throw new Error(`unknown message: ${key}`);
    const message = new IntlMessageFormat(words, locale);
    compiled.set(key, message);
    return message;
  }

  function parts(key: Key, values: PartValues = {}): readonly Part[] {
    const chunks = compile(key).formatToParts<Mark>({ ...values, ...groups });
    return toParts(chunks.map((chunk) => chunk.value));
  }

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

function toParts(chunks: readonly Chunk[]): Part[] {
  const parts: Part[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
  };
  for (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text += chunk;
      continue;
    }
    flush();
    parts.push(
      'slot' in chunk ? { kind: 'slot', name: chunk.slot } : { kind: chunk.group, parts: toParts(chunk.children) },
    );
  }
  flush();
  return parts;
}
