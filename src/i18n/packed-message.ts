/**
 * A message in few bytes, as the page holds it: the build packs what the parser of ICU messages made, and the page speaks
 * from that, with neither a parser nor a formatter for all that ICU knows.
 *
 *   text → "text"   # → 0   {x} → [1, "x"]   {x, number} → [2, "x"]
 *   {x, select, …} → [5, "x", { option: packed }]   {x, plural, …} → [6, "x", { … }]   <t>…</t> → [8, "t", packed]
 */
export type Packed =
  | string
  | 0
  | readonly [typeof ARGUMENT, string]
  | readonly [typeof NUMBER, string]
  | readonly [typeof SELECT, string, Options]
  | readonly [typeof PLURAL, string, Options]
  | readonly [typeof TAG, string, readonly Packed[]];

type Options = Readonly<Record<string, readonly Packed[]>>;

/** Kinds of elements, as the parser numbers them. */
const [TEXT, POUND] = [0, 7];
export const ARGUMENT = 1;
export const NUMBER = 2;
export const SELECT = 5;
export const PLURAL = 6;
export const TAG = 8;

/** What is read of an element of ICU's syntax tree. */
export interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly offset?: number;
  readonly pluralType?: string | undefined;
  readonly style?: unknown;
  readonly children?: readonly Element[];
}

/** Throws for what the page does not speak and no message of ours asks for: dates, styles of numbers, ordinals, offsets. */
export function packTree(tree: readonly Element[]): Packed[] {
  return tree.map((element) => {
    const { type, value = '', options = {} } = element;
    if (type === TEXT) return value;
    if (type === POUND) return 0;
    if (type === TAG) return [type, value, packTree(element.children ?? [])];
    if (type === ARGUMENT || (type === NUMBER && (element.style ?? null) === null)) return [type, value];
    if (type === SELECT || (type === PLURAL && element.pluralType === 'cardinal' && element.offset === 0)) {
      const packed = Object.entries(options).map(([key, option]) => [key, packTree(option.value)] as const);
      return [type, value, Object.fromEntries(packed)];
    }
    throw new Error(`invalid message: the page does not speak what is asked for {${value}}`);
  });
}
