import { parseQuantity } from '#formats/text/quantity.ts';

/** "30, 42; 44 49" as numbers; null when a piece is none. Full-width commas separate as well. */
export function readNumbers(text: string): number[] | null {
  const pieces = text.split(/[,，;；、\s]+/).filter((piece) => piece !== '');
  const read = pieces.map((piece) => parseQuantity(piece, 'plain'));
  const values = read.flatMap((each) => (each.kind === 'value' ? [each.value] : []));
  return values.length > 0 && values.length === pieces.length ? values : null;
}
