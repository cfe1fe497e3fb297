/** Two columns a year, in pixels: which years are shown, where their columns stand, and how their pieces stack. */
import { SOURCE_KEYS, type SourceKey, type YearSources } from '../source-columns.ts';
import { stack } from './stack.ts';

export type Arm = 'base' | 'whatIf';

export interface ColumnPiece {
  readonly key: SourceKey | 'acquisition';
  readonly from: number;
  readonly to: number;
}

export interface Column {
  readonly arm: Arm;
  readonly pieces: readonly ColumnPiece[];
  readonly top: number;
  readonly bottom: number;
  /** The sum, acquisition included. */
  readonly total: number;
}

export interface YearGroup {
  readonly data: YearSources;
  readonly columns: readonly [Column, Column];
}

/** Year 0 only if something happened then, and the first `most` years after it. */
export function yearGroups(years: readonly YearSources[], most: number): readonly YearGroup[] {
  return years
    .filter(({ year }) => year <= most)
    .map((data) => ({ data, columns: [column(data, 'base'), column(data, 'whatIf')] as const }))
    .filter(({ data, columns }) => data.year > 0 || columns.some(({ top, bottom }) => top > 0 || bottom < 0));
}

function column(data: YearSources, arm: Arm): Column {
  const keys = [...SOURCE_KEYS, 'acquisition'] as const;
  const values = keys.map((key) => (key === 'acquisition' ? data.acquisition[arm] : data.sources[arm][key]));
  const { pieces, top, bottom } = stack(values);
  return {
    arm,
    pieces: keys.map((key, i) => ({ key, from: pieces[i]!.from, to: pieces[i]!.to })),
    top,
    bottom,
    total: values.reduce((sum, value) => sum + value, 0),
  };
}

export interface ColumnPlaces {
  readonly starts: readonly number[];
  readonly columnWidth: number;
  readonly groupWidth: number;
  readonly right: number;
}

/** A pair takes this part of its pitch, the rest is air. */
const PAIR = 0.757;
const WIDEST_PITCH = 104;
const SEAM = 3;

/** Groups from `left` to at most `right`, on whole pixels; few groups stand close together instead of stretching. */
export function columnPlaces(count: number, left: number, right: number): ColumnPlaces {
  const pitch = Math.min((right - left) / Math.max(count - 1 + PAIR, PAIR), WIDEST_PITCH);
  const seam = pitch < 40 ? 1 : SEAM;
  const columnWidth = Math.max(Math.floor((pitch * PAIR - seam) / 2), 1);
  const groupWidth = 2 * columnWidth + seam;
  const starts = Array.from({ length: count }, (_, i) => Math.round(left + i * pitch));
  return { starts, columnWidth, groupWidth, right: (starts.at(-1) ?? left) + groupWidth };
}

/** The years to write totals at: those asked for, or the first, the middle and the last. */
export function writtenOf(shown: readonly number[], asked: readonly number[] | undefined): readonly number[] {
  if (asked !== undefined) return asked.filter((year) => shown.includes(year));
  const years = shown.filter((year) => year > 0);
  const usual = [1, 5, 10];
  if (usual.every((year) => years.includes(year))) return usual;
  const middle = years[(years.length - 1) >> 1];
  return [...new Set([years[0], middle, years.at(-1)])].flatMap((year) => year ?? []);
}
