/** One of the two axes: values of the grid's columns or rows, evenly spaced, ascending. */
export interface MapAxis {
  readonly values: ArrayLike<number>;
  /** 0.95 → "95%". */
  readonly format: (value: number) => string;
  /** What it is: "margin"; "yearly retention reached (today 90%) →". */
  readonly label: string;
}

export interface HeatMapLabels {
  readonly pays: string;
  readonly paysNot: string;
  /** At the dashed lines: "10 of 100 runs pay", "90 of 100". */
  readonly few: string;
  readonly most: string;
  /** Beside the dot: "here: +$64". */
  readonly here: string;
  /** For screen readers: what arrows move and Enter sets. */
  readonly cursor: string;
}

export interface HeatMapProps {
  x: MapAxis;
  y: MapAxis;
  /** Gain, and share of runs in which it pays: [row · columns + column], row 0 the lowest y. */
  gain: ArrayLike<number>;
  pays: ArrayLike<number>;
  here: { readonly x: number; readonly y: number };
  labels: HeatMapLabels;
  /** At the right end of a line of equal gain: 50 → "+$50 a customer". */
  formatGain: (value: number) => string;
  /** What a place says: "97%, $40: +$81 a customer, pays in 99 of 100 runs". */
  reading: (x: number, y: number, gain: number, pays: number) => string;
  onset: (x: number, y: number) => void;
  /** In units; 250 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
