export const SOURCE_KEYS = ['base', 'growth', 'saving', 'referral', 'premium'] as const;
export type SourceKey = (typeof SOURCE_KEYS)[number];

export interface SourceArms<T> {
  readonly base: T;
  readonly whatIf: T;
}

/** One year of tenure: what each source brought, per customer acquired. Year 0 is the moment of acquisition. */
export interface YearSources {
  readonly year: number;
  readonly sources: SourceArms<Readonly<Record<SourceKey, number>>>;
  /** Negative: money spent. */
  readonly acquisition: SourceArms<number>;
}

export interface SourceColumnsLabels {
  /** In the order of stacking they read "base profit", "revenue growth", … */
  readonly sources: Readonly<Record<SourceKey, string>>;
  /** "left column: baseline", "right column: what if". */
  readonly base: string;
  readonly whatIf: string;
  /** "acquisition cost −$51"; not written where nothing was spent. */
  readonly acquisition: string;
  /** Under the columns of year 0: "acquired". */
  readonly acquired: string;
  /** What the arrow keys move, for screen readers: "year". */
  readonly cursor: string;
}

export interface SourceColumnsProps {
  /** Ascending. */
  years: readonly YearSources[];
  labels: SourceColumnsLabels;
  /** Ticks and totals: "$25", "−$51". */
  formatValue: (value: number) => string;
  /** `edge` for the first and the last year: "year 1", "year 10"; the others bare. */
  formatYear: (year: number, edge: boolean) => string;
  /** What the columns of a year say, for screen readers. */
  reading: (year: YearSources) => string;
  /** How many years after acquisition are shown; 10 where not given. */
  mostYears?: number;
  /** Years whose totals are written; 1, 5 and 10 where not given, or the first, middle and last of fewer. */
  writtenYears?: readonly number[];
  /** In units; 198 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
