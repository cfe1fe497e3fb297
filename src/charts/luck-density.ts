import type { IntervalBarProps } from './interval-bar.ts';

/** Values and the heights of a density over them, of equal length. */
export interface DensityColumns {
  readonly at: ArrayLike<number>;
  readonly height: ArrayLike<number>;
}

/** An interval on the axis, with its name at the left and its ends written at the right. */
export interface LuckBar {
  readonly key: string;
  readonly label: string;
  readonly quantiles: IntervalBarProps['quantiles'];
  /** "$24–112". */
  readonly text: string;
  readonly isChosen: boolean;
}

export interface LuckDensityProps {
  /** With luck; null while luck is off. */
  solid: DensityColumns | null;
  /** Inputs alone. */
  dashed: DensityColumns | null;
  bars: readonly LuckBar[];
  /** Bars that there is room for, while some have not landed. */
  rows?: number;
  labels: {
    /** At zero: "no gain". */
    readonly noGain: string;
    /** "luck and inputs". */
    readonly solid: string;
    /** "dashed: inputs alone". */
    readonly dashed: string;
    readonly cursor: string;
  };
  /** Ticks; `last` carries the unit: "$100 a customer". */
  format: (value: number, last: boolean) => string;
  /** What a value of the axis says. */
  reading: (value: number) => string;
  /** Of the density, in units, axis included; 96 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
