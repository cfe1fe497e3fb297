/**
 * Syntax trees of messages in few bytes. The build packs what the parser made (`packTree`); the page unpacks it into what
 * the formatter reads (`unpackTree`). Inverse of each other for every tree without number or date skeletons.
 *
 *   text → "text"   # → 0   {x} → [1, "x"]   {x, number} → [2, "x"]
 *   {x, select, …} → [5, "x", { option: tree }]   {x, plural, …} → [6, "x", { … }, offset]   <t>…</t> → [8, "t", tree]
 */
export type Packed = string | 0 | readonly [number, string, unknown?, number?];

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly offset?: number;
  readonly children?: readonly Element[];
}

const [TEXT, SELECT, PLURAL, POUND, TAG] = [0, 5, 6, 7, 8];

export function packTree(tree: readonly Element[]): Packed[] {
  return tree.map((element) => {
    const { type, value = '', options, offset, children } = element;
    if (type === TEXT) return value;
    if (type === POUND) return 0;
    if (type === TAG) return [type, value, packTree(children ?? [])];
    if (options === undefined) return [type, value];
    const packed = Object.fromEntries(Object.entries(options).map(([key, option]) => [key, packTree(option.value)]));
    return offset === undefined ? [type, value, packed] : [type, value, packed, offset];
  });
}

export function unpackTree(packed: readonly Packed[]): Element[] {
  return packed.map((each): Element => {
    if (typeof each === 'string') return { type: TEXT, value: each };
    if (each === 0) return { type: POUND };
    const [type, value, inner, offset] = each;
    if (type === TAG) return { type, value, children: unpackTree(inner as Packed[]) };
    if (type !== SELECT && type !== PLURAL) return { type, value };
    const options = Object.fromEntries(
      Object.entries(inner as Record<string, Packed[]>).map(([key, tree]) => [key, { value: unpackTree(tree) }]),
    );
    // the formatter knows cardinal plurals by this name; there are no ordinals in our messages
    return type === PLURAL
      ? ({ type, value, options, offset: offset ?? 0, pluralType: 'cardinal' } as Element)
      : { type, value, options };
  });
}

/** A table of packed messages as a table that the translator takes. */
export const unpackTable = (table: Readonly<Record<string, readonly Packed[]>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(table).map(([key, packed]) => [key, unpackTree(packed)]));
