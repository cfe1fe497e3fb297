/** One arm of a fan chart, a value per month: 90 % band 5–95, 50 % band 25–75, median 50. */
export interface FanColumns {
  readonly p5: ArrayLike<number>;
  readonly p25: ArrayLike<number>;
  readonly p50: ArrayLike<number>;
  readonly p75: ArrayLike<number>;
  readonly p95: ArrayLike<number>;
}

/** What a hovered or focused moment says: the time, each arm's value with its interval, and the whole for screen readers. */
export interface FanReading {
  /** "after 7 years". */
  readonly time: string;
  /** "70 (65–76)"; the chart adds the arm's word. */
  readonly whatIf: string;
  readonly base: string;
  readonly spoken: string;
}
