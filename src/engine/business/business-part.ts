/** Runs of the whole business, as columns. */
import type { Scenario } from '../scenario.ts';
import type { Part } from '../study/study.ts';
import type { Grid } from '../sim/grid.ts';

export interface BusinessStudy {
  readonly kind: 'business';
  readonly scenario: Scenario;
}

/** Money and customers are a month's: of a yearly period its twelfth. */
export interface BusinessPart extends Part {
  /** Columns [column][run], in the order of `columnsOf`. */
  readonly columns: Float64Array;
  /** Of those runs below MOST_FAN_RUNS: columns [fan · points + point][run], in the order of FANS. */
  readonly fans: Float32Array;
  /** Sums over the runs of each block: [block][today, base, what-if][class]. */
  readonly tenureSums: Float64Array;
  /** Runs that each lever drove out of 0 … 1, by lever. */
  readonly faults: Int32Array;
}

export const FANS = [
  'profitBase',
  'profitWhatIf',
  'profitBefore',
  'customersBase',
  'customersWhatIf',
  'advertisingBase',
  'referralBase',
  'wordOfMouthBase',
  'leavingBase',
  'advertisingWhatIf',
  'referralWhatIf',
  'wordOfMouthWhatIf',
  'leavingWhatIf',
] as const;
export type Fan = (typeof FANS)[number];

const SINGLE = [
  'lifetimeBase',
  'lifetimeWhatIf',
  'overtakes',
  'catchesUp',
  'halfToday',
  'halfBase',
  'halfWhatIf',
] as const;
/** Of each wait: profit in the month, or the first twelve. */
const WAITED = ['waitBase', 'waitWhatIf', 'waitBefore'] as const;

const WAIT_YEARS = [1, 2, 3, 5, 10, 20];

/** 0 is the first twelve months together. */
export const waitsWithin = ({ points, periodsPerYear }: Grid): readonly number[] => [
  0,
  ...WAIT_YEARS.filter((years) => years * periodsPerYear <= points.at(-1)!),
];

export const columnOf = (name: (typeof SINGLE)[number]): number => SINGLE.indexOf(name);
export const waitColumnOf = (name: (typeof WAITED)[number], wait: number): number =>
  SINGLE.length + WAITED.length * wait + WAITED.indexOf(name);
export const columnCount = (waits: number): number => SINGLE.length + WAITED.length * waits;
