import type { Quantity, Scenario } from '../scenario.ts';
import type { Part } from '../study/study.ts';

/**
 * What repricing or dropping the worst mature customers adds in a year, over the runs of a scenario: what we do not know
 * about its inputs, and the luck of having these customers and no others.
 */
export interface ActsStudy {
  readonly kind: 'acts';
  readonly scenario: Scenario;
  /** How many customers the firm has: these are drawn anew in every run. */
  readonly customers: number;
  /** Money per year that a repriced customer is brought up to. Those who bring more already keep their price. */
  readonly earns: number;
  /** Share of the repriced who leave, and bring nothing then; a rate. */
  readonly leave: Quantity;
}

/** The worst 0, 1, 2 … 50 %. */
export const ACT_STEPS = 51;

/** Runs `from` … `to − 1`. */
export interface ActsPart extends Part {
  /** Gain per customer and year: columns [percentage][run]. */
  readonly reprice: Float32Array;
  readonly drop: Float32Array;
}
