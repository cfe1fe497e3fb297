/** A run of digits with the signs people put into numbers: 1,240 · 1 240 · 1'240 · 4,5 · .5 · 5. · 1e-3. Not 4..6. */
export const NUMERAL = String.raw`(?:\d+(?:[,.' ]\d+)*(?:\.(?![.\d]))?|\.\d+)(?:e[-+]?\d+)?`;

/**
 * The number that such digits mean, without sign; undefined where the signs contradict one another (1,2,3).
 *
 * One comma before exactly three digits parts thousands (1,240), unless no thousand is written so (0,125); any other
 * single comma is a decimal comma (4,5). One dot is always a decimal point. Where both occur, the later is the decimal.
 */
export function readNumeral(text: string): number | undefined {
  const [mantissa = '', exponent] = text.split('e');
  const plain = inPlainDigits(mantissa);
  if (plain === undefined) return undefined;
  const value = Number(exponent === undefined ? plain : `${plain}e${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}

function inPlainDigits(text: string): string | undefined {
  if (/^\d*\.?\d*$/.test(text)) return text;
  for (const group of [',', '.', ' ', "'"]) {
    const decimal = group === '.' ? ',' : '.';
    const [whole = '', fraction, ...rest] = text.split(group === ' ' || group === "'" ? /[.,]/ : decimal);
    if (rest.length > 0 || !isGrouped(whole, group) || !/^\d*$/.test(fraction ?? '')) continue;
    // 1.240 has been read as a decimal already, so a lone group of dots has two dots at least
    return `${whole.replaceAll(group, '')}.${fraction ?? ''}`;
  }
  return /^\d+,\d+$/.test(text) ? text.replace(',', '.') : undefined;
}

function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...others] = whole.split(group);
  return others.length > 0 && /^[1-9]\d{0,2}$/.test(first) && others.every((three) => /^\d{3}$/.test(three));
}
