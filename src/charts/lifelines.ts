import type { TimeTick } from './geometry/time-ticks.ts';

/** One customer in both futures: whole months until leaving, Infinity for those who outlast the horizon. */
export interface Lifeline {
  readonly base: number;
  readonly whatIf: number;
}

export interface LifelinesProps {
  /** Sorted by luck, the shortest stay of the baseline first. */
  lines: readonly Lifeline[];
  /** Months. */
  horizon: number;
  /** At the right end: how many outlast it, and in which future. */
  ends: { readonly base: EndCount; readonly whatIf: EndCount };
  labels: {
    /** Of the list of lines, for screen readers. */
    readonly list: string;
  };
  /** { value: 20, unit: 'year', last: true } → "20 years". */
  formatTime: (tick: TimeTick) => string;
  /** Two sentences about the customer at an index: "the 31st customer leaves in month 84", "or in month 172". */
  saying: (index: number) => { readonly base: string; readonly whatIf: string };
  stale?: boolean;
}

export interface EndCount {
  /** "3". */
  readonly count: string;
  /** "still here". */
  readonly rest: string;
  /** "baseline". */
  readonly arm: string;
}
