import type { BarEnds } from './geometry/tornado-layout.ts';

/** One input: what comes out at the two ends of its range, and the input's own values there. */
export interface TornadoBar {
  readonly key: string;
  readonly ends: BarEnds;
  readonly name: string;
  /** Its share of the variance: "51%". */
  readonly share: string;
  /** Said under the picture while the bar is pointed at: where it tips. */
  readonly note: string;
  /** The whole row for screen readers. */
  readonly spoken: string;
}

export interface TornadoLabels {
  /** What the rows are, for screen readers: "inputs, widest first". */
  readonly rows: string;
  /** At the centre line: "+36%, the mean of all runs". */
  readonly centre: string;
  /** Over the shares: "share of the spread". */
  readonly share: string;
  /** Inputs that are not shown: "and 3 more"; '' for none. */
  readonly more: string;
  /** Where nothing is uncertain. */
  readonly empty: string;
}

export interface TornadoProps {
  /** Widest first. */
  bars: readonly TornadoBar[];
  centre: number;
  labels: TornadoLabels;
  /** Ticks: 0.3 → "+30%". */
  format: (value: number) => string;
  onopen: (key: string) => void;
  /** In units; by the number of bars where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
