import { parseQuantity } from '#formats/text/quantity.ts';
import type { Parsed } from '#ui/entry.ts';

const FOR_EVER = /^(for ?ever|infinite|infinity|∞|无限|永远|永久|无穷)$/i;

/** Years, or "for ever" in the words of either language, which is Infinity. */
export function readHorizon(entry: string): Parsed {
  return FOR_EVER.test(entry.trim()) ? { kind: 'value', value: Infinity } : parseQuantity(entry, 'years');
}
