import type { Parsed } from '../../../src/ui/entry.ts';

/** A small reader for these tests: "5", "4 to 6", "4-6", with or without a unit. The real one is in formats. */
export function readNumber(entry: string): Parsed {
  const numbers = entry
    .replace(/[$%]|years/g, '')
    .trim()
    .split(/\s+to\s+|(?<=\d)\s*-\s*/);
  const values = numbers.map((text) => (/^-?\d*\.?\d+$/.test(text.trim()) ? Number(text) : NaN));
  const [first = NaN, last] = values;
  if (values.length > 2 || values.some((x) => Number.isNaN(x))) return { kind: 'unreadable', reason: 'not-a-number' };
  if (last === undefined) return { kind: 'value', value: first };
  return { kind: 'range', low: Math.min(first, last), high: Math.max(first, last), swapped: first > last };
}

/** Reads per cent into shares of one. */
export function readPercent(entry: string): Parsed {
  const parsed = readNumber(entry);
  if (parsed.kind === 'value') return { kind: 'value', value: parsed.value / 100 };
  if (parsed.kind === 'range') return { ...parsed, low: parsed.low / 100, high: parsed.high / 100 };
  return parsed;
}

export const percent = (share: number): string => `${String(Number((share * 100).toFixed(3)))}%`;

export const CHURN_NOTE = 'Churn lies between 0 and 95%. Still 5%; Esc goes back to it.';

export function refuseChurn(parsed: Parsed): string | null {
  if (parsed.kind === 'unreadable') return 'This is not a number. Still 5%; Esc goes back to it.';
  const ends = parsed.kind === 'value' ? [parsed.value] : [parsed.low, parsed.high];
  return ends.every((share) => share >= 0 && share <= 0.95) ? null : CHURN_NOTE;
}
