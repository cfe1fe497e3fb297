import type { Unit } from './operand.ts';
import { plainSigns } from './plain-signs.ts';
import { parseQuantity } from './quantity.ts';

export type TypedSamples =
  | { readonly kind: 'samples'; readonly values: readonly number[] }
  /** An entry that is no number, in plain signs, and the how-manyth it is, counted from 1. */
  | { readonly kind: 'text'; readonly entry: string; readonly place: number }
  /** An entry whose comma may part thousands, decimals, or two numbers. */
  | { readonly kind: 'ambiguous'; readonly entry: string; readonly place: number };

/** One comma with a digit on either side: 4,5. */
const DECIMAL = /^[^\d,]*\d+,\d+[^\d,]*$/;
/** Groups of three throughout: 1,240 or 12,345,678. */
const THOUSANDS = /^[^\d,]*[1-9]\d{0,2}(,\d{3})+[^\d,]*$/;

/**
 * Numbers that were pasted: between them spaces, new lines, semicolons or commas, in the unit of a field (percent as a
 * fraction, so that "4" and "4%" give 0.04).
 *
 * A comma within an entry is a decimal comma only where something else parts all entries ("4,5 5,1" or "4,5; 5,1") and
 * no entry could be meant in thousands alone. Where nothing but commas stands between digits, they part entries.
 */
export function parseSamples(text: string, unit: Unit): TypedSamples {
  const typed = text
    .split(/[\n\r\t;；、]+/)
    .map(tidied)
    .join(' ');
  const chunks = typed.split(/\s+/).filter((chunk) => chunk !== '');
  const parts = splitAtCommas(chunks);
  if ('ambiguous' in parts) return { kind: 'ambiguous', ...parts.ambiguous };
  const values: number[] = [];
  for (const [i, entry] of parts.entries()) {
    const read = parseQuantity(entry, unit);
    if (read.kind !== 'value') return { kind: 'text', entry, place: i + 1 };
    values.push(read.value);
  }
  return { kind: 'samples', values };
}

/** Plain signs, and a unit next to its number: "5 %" and "$ 5" are one entry each. */
const tidied = (line: string): string =>
  plainSigns(line)
    .replace(/ +%/g, '%')
    .replace(/([$€£¥]) +/g, '$1');

function splitAtCommas(
  chunks: readonly string[],
): readonly string[] | { readonly ambiguous: { readonly entry: string; readonly place: number } } {
  const bare = chunks.map((chunk) => chunk.replace(/^,+|,+$/g, '')).filter((chunk) => chunk !== '');
  const within = bare.flatMap((entry, i) => (entry.includes(',') ? [{ entry, place: i + 1 }] : []));
  const first = within[0];
  if (first === undefined) return bare;
  const split = (): string[] => bare.flatMap((entry) => entry.split(/,+/));
  if (bare.length === 1) return split();
  // "1, 2,5": the comma parts entries here, so within one it may do either
  const partsElsewhere = chunks.some((chunk) => /^,|,$/.test(chunk));
  const isGrouped = within.every(({ entry }) => THOUSANDS.test(entry));
  const isDecimal = within.every(({ entry }) => DECIMAL.test(entry)) && !bare.some((entry) => entry.includes('.'));
  if (isDecimal && !isGrouped && !partsElsewhere) return bare.map((entry) => entry.replace(',', '.'));
  // rows of a table: "1,2,3" and "4,5,6"
  const isRows = !isGrouped && within.length === bare.length && within.every(({ entry }) => !DECIMAL.test(entry));
  return isRows && !partsElsewhere ? split() : { ambiguous: first };
}
