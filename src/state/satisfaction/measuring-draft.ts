/** A survey as it is typed or pasted, and the answers that are read from it; what cannot be read says row and column. */
import type { Survey, SurveyItem } from '#engine/satisfaction/satisfaction.ts';
import { SURVEY_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import { SURVEY_ROWS, surveyLimits } from '#formats/scenario/satisfaction-limits.ts';
import { parseQuantity } from '#formats/text/quantity.ts';

/** Cells as typed, row by row, in the order of `items`. */
export interface SurveyDraft {
  readonly items: readonly SurveyItem[];
  readonly cells: readonly (readonly string[])[];
}

export type SurveyProblem =
  /** Fewer than two rows, or more than a thousand. */
  | { readonly kind: 'few' | 'many'; readonly rows: number }
  /** No question among the columns. */
  | { readonly kind: 'no-columns' }
  /** A row with more or fewer cells than columns. */
  | { readonly kind: 'ragged'; readonly row: number; readonly cells: number; readonly columns: number }
  | { readonly kind: 'empty' | 'text'; readonly row: number; readonly item: SurveyItem; readonly entry: string }
  | {
      readonly kind: 'range';
      readonly row: number;
      readonly item: SurveyItem;
      readonly entry: string;
      readonly min: number;
      readonly max: number;
    };

export type ReadSurvey = { readonly survey: Survey } | { readonly problem: SurveyProblem };

export const draftOf = ({ items, rows }: Survey): SurveyDraft => ({
  items,
  cells: rows.map((row) => row.map(String)),
});

/** Rows count from 1. The first trouble is told. */
export function readDraft({ items, cells }: SurveyDraft): ReadSurvey {
  if (items.length === 0) return { problem: { kind: 'no-columns' } };
  const rows: number[][] = [];
  for (const [r, row] of cells.entries()) {
    if (row.length !== items.length) {
      return { problem: { kind: 'ragged', row: r + 1, cells: row.length, columns: items.length } };
    }
    const answers: number[] = [];
    for (const [c, item] of items.entries()) {
      const answer = readCell(row[c]!, item, r + 1);
      if (typeof answer !== 'number') return { problem: answer };
      answers.push(answer);
    }
    rows.push(answers);
  }
  if (rows.length < SURVEY_ROWS.min) return { problem: { kind: 'few', rows: rows.length } };
  if (rows.length > SURVEY_ROWS.max) return { problem: { kind: 'many', rows: rows.length } };
  return { survey: { items, rows } };
}

function readCell(entry: string, item: SurveyItem, row: number): number | SurveyProblem {
  const typed = entry.trim();
  if (typed === '') return { kind: 'empty', row, item, entry: typed };
  const parsed = parseQuantity(item === 'share' ? typed.replace(/\s*[%％]$/, '') : typed, 'plain');
  if (parsed.kind !== 'value') return { kind: 'text', row, item, entry: typed };
  const { min, max } = surveyLimits(item);
  if (!(parsed.value >= min && parsed.value <= max)) return { kind: 'range', row, item, entry: typed, min, max };
  return parsed.value;
}

export interface PastedSurvey {
  readonly draft: SurveyDraft;
  /** Columns whose name is no question here, or a second one of the same; left out of the draft. */
  readonly unknown: readonly string[];
  /** A row that does not have a cell for each name. */
  readonly problem: SurveyProblem | null;
}

/** What a column may be called: its id, and its name in the language that is spoken. */
export type ColumnNames = Readonly<Record<SurveyItem, readonly string[]>>;

/**
 * Columns apart by tabs, else semicolons, else commas; rows apart by lines. Where the first row holds a word, it names the
 * columns; else they are the questions in their order.
 */
export function pastedSurvey(text: string, names: ColumnNames): PastedSurvey {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const separator = ['\t', ';', '；', ','].find((sign) => lines[0]?.includes(sign)) ?? '\t';
  const table = lines.map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  const head = table[0] ?? [];
  const isNamed = head.some((cell) => cell !== '' && parseQuantity(cell, 'plain').kind === 'unreadable');
  if (!isNamed) {
    const items = SURVEY_ITEMS.slice(0, head.length);
    return { draft: { items, cells: table }, unknown: [], problem: null };
  }
  const known = new Map(SURVEY_ITEMS.flatMap((item) => names[item].map((name) => [plain(name), item] as const)));
  const columns = head.map((name) => known.get(plain(name)) ?? null);
  const kept = columns.flatMap((item, c) => (item !== null && columns.indexOf(item) === c ? [{ item, c }] : []));
  const keptAt = new Set(kept.map(({ c }) => c));
  const rows = table.slice(1);
  const ragged = rows.findIndex((row) => row.length !== head.length);
  return {
    draft: { items: kept.map(({ item }) => item), cells: rows.map((row) => kept.map(({ c }) => row[c] ?? '')) },
    unknown: head.filter((_, c) => !keptAt.has(c)),
    problem: ragged < 0 ? null : { kind: 'ragged', row: ragged + 1, cells: rows[ragged]!.length, columns: head.length },
  };
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s\p{P}\p{S}]/gu, '');

/** What was pasted, read; rows without a cell for each column come first. */
export const readPasted = ({ draft, problem }: PastedSurvey): ReadSurvey =>
  problem === null || draft.items.length === 0 ? readDraft(draft) : { problem };
