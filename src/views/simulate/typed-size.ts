import type { Parsed } from '#ui/entry.ts';

/** What was typed where a size stands without its sign keeps the direction that the size has; a sign that is typed counts. */
export function typedSize(parsed: Parsed, entry: string, before: number): Parsed {
  if (before >= 0 || parsed.kind === 'unreadable' || /^[+\-−]/.test(entry.trim())) return parsed;
  if (parsed.kind === 'value') return { ...parsed, value: 0 - parsed.value };
  return { ...parsed, low: 0 - parsed.high, high: 0 - parsed.low };
}
