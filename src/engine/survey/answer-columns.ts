import type { Survey, SurveyItem } from '../satisfaction/satisfaction.ts';

/** Answers to one question as they were given; null where it was not asked. */
export function answersTo({ items, rows }: Survey, item: SurveyItem): Float64Array | null {
  const at = items.indexOf(item);
  return at < 0 ? null : Float64Array.from(rows, (row) => row[at]!);
}

/**
 * Of each customer the mean of the answers to those of these questions that were asked, 1 … 10 spread over 0 … 100:
 * (answer − 1) ÷ 9 × 100. Null where none was asked.
 */
export function scoresOn({ items, rows }: Survey, asked: readonly SurveyItem[]): Float64Array | null {
  const places = asked.map((item) => items.indexOf(item)).filter((at) => at >= 0);
  if (places.length === 0) return null;
  return Float64Array.from(rows, (row) => {
    let sum = 0;
    for (const at of places) sum += row[at]! - 1;
    return ((sum / places.length) * 100) / 9;
  });
}
