const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\r\n]/g;

/**
 * What somebody typed, in plain signs: full-width digits and signs become half-width, every dash and minus '-', every
 * wave '~', the Chinese full stop that an input method leaves in a number '.', every space ' '; lower case.
 *
 * Not Unicode's own compatibility form, which would read 5² as 52.
 */
export function plainSigns(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\uFFE5', '¥')
    .replace(/[——]{2}/g, '~')
    .replace(DASHES, '-')
    .replace(/[〜∼～]/g, '~')
    .replaceAll('。', '.')
    .replaceAll('’', "'")
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase();
}
