export interface ValuePoint {
  /** Gap in points and what it is worth in standard deviations. */
  readonly gap: number;
  readonly value: number;
  readonly text: string;
}

export interface ValueCurveProps {
  /** Gaps in points, ascending, and what each does to satisfaction in standard deviations. */
  gaps: readonly number[];
  values: readonly number[];
  today: ValuePoint;
  whatIf: ValuePoint;
  labels: {
    /** Left and right of "as expected": "less than expected", "more". */
    readonly less: string;
    readonly more: string;
  };
  /** A tick of the upright axis: 1 → "+1". */
  formatValue: (value: number) => string;
  formatGap: (gap: number) => string;
  /** In units; 178 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
