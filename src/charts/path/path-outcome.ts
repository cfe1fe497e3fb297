/** An interval on an axis: 90 % and the median. */
export interface Quantile {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}
