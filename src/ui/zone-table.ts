import type { Snippet } from 'svelte';
import type { Ink } from './entry.ts';

/** An interval on a scale common to all rows. */
export interface ZoneInterval {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export interface ZoneCell {
  /** "94%", bold. */
  readonly text: string;
  /** "93–95%", muted; on phones beside the text, where the unit is better left out ("93–95"). */
  readonly interval: string;
  /** Null where there is nothing to draw. */
  readonly bar: ZoneInterval | null;
}

export interface ZoneTableRow {
  readonly zone: number;
  readonly name: string;
  /** "high attitude, high repeat"; a line break parts what belongs on two lines. Not on phones. */
  readonly meaning: string;
  /** "469". */
  readonly customers: string;
  /** "→ 669", vermilion; '' where nothing changes. */
  readonly after: string;
  /** One for each column between customers and share, in their order. */
  readonly cells: readonly ZoneCell[];
  /** The bar grows to the left; below zero it is hollow. */
  readonly share: { readonly text: string; readonly value: number | null };
  /** "no customers here": said in the place of all cells and the share. */
  readonly empty?: string;
}

/** In units. */
export const ZONE_BAR_WIDTH = 76;

/** The common scale of a column's bars. */
export interface ZoneScale {
  readonly domain: readonly [number, number];
  /** Written once beneath the last row, under the first and the last tick. */
  readonly ends: readonly [string, string];
  readonly ticks: readonly number[];
  /** Slate where not given. */
  readonly ink?: Ink;
  /** In units; ZONE_BAR_WIDTH where not given. */
  readonly width?: number;
}

export interface ZoneTableProps {
  caption: string;
  /** Heads: zone (only read out), customers, the cells', share. A line break stands for a line break. */
  heads: {
    readonly zone: string;
    readonly customers: string;
    readonly cells: readonly string[];
    readonly share: string;
  };
  rows: readonly ZoneTableRow[];
  /** All customers: what the rows add up to. Null where rows do not add up. */
  total: ZoneTableRow | null;
  /** By cell; null for a column without bars. */
  scales: readonly (ZoneScale | null)[];
  /** What stands in the place of one column's texts: "42% to 60%", both scrubbed. */
  custom?: { readonly column: number; readonly cell: Snippet<[row: ZoneTableRow]> };
  /** Cell columns that phones leave out. The share always is. */
  wideOnly?: readonly number[];
  highlighted: number | null;
  /** Pointer or focus on a row. */
  onhighlight: (zone: number | null) => void;
  /** Enter or a click on a row's name: selects the zone's customers. */
  onselect: (zone: number) => void;
  stale?: boolean;
  live?: boolean;
}
