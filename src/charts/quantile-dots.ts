export interface QuantileDotsLabels {
  /** At zero: "no change". */
  readonly noChange: string;
  /** What the arrow keys move, for screen readers: "run". */
  readonly cursor: string;
}

export interface QuantileDotsProps {
  /** The quantiles (i + ½)/n, ascending; a hundred of them as a rule. */
  dots: ArrayLike<number>;
  /** The 90 % interval and the median. */
  interval: { readonly p5: number; readonly p50: number; readonly p95: number };
  labels: QuantileDotsLabels;
  /** With its sign: 0.2 → "+20%"; 0 → "0". */
  format: (value: number) => string;
  /** "32 of 100 runs are below +31 %". */
  reading: (below: number, value: number) => string;
  /** Axis and bin width (units), when a row of plots shares them. */
  domain?: readonly [number, number];
  binWidth?: number;
  /** In units; 162 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
