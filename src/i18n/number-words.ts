import type { Locale } from './languages.ts';

const ENGLISH = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;
const CHINESE = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/**
 * A small count written out, as prose wants it: one to twelve in English, up to twenty in Chinese (两 for two, since a
 * measure word follows). `undefined` where the language writes digits.
 */
export function numberWord(locale: Locale, count: number): string | undefined {
  if (!Number.isInteger(count) || count < 0) return undefined;
  if (locale === 'en') return ENGLISH[count];
  if (count <= 10) return CHINESE[count];
  if (count === 12) return '十二';
  return count < 20 ? `十${String(CHINESE[count - 10])}` : count === 20 ? '二十' : undefined;
}
