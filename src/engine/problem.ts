/**
 * What is wrong with a scenario, as data: the engine and the formats never speak prose, `i18n` does.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: 'segments[0].retention.churn', 'levers[1].size.high'; '' for the whole document. */
  readonly path: string;
  /** The value that was refused, as found. */
  readonly got?: unknown;
  /** Allowed range, where there is one; ends included unless `openMin` / `openMax`. */
  readonly min?: number;
  readonly max?: number;
  readonly openMin?: boolean;
  readonly openMax?: boolean;
  /** Allowed words, where there is a list. */
  readonly allowed?: readonly string[];
}

export const PROBLEM_CODES = [
  /** The text is not JSON. */
  'not-json',
  /** JSON, but not a scenario at all. */
  'not-a-scenario',
  /** Written by a newer version of the app. */
  'newer-schema',
  'missing',
  'unknown-field',
  'not-a-number',
  'not-whole',
  'not-text',
  'not-a-list',
  'not-an-object',
  'not-allowed',
  'out-of-range',
  'empty',
  'too-many',
  /** Fewer entries than are needed, but perhaps some. */
  'too-few',
  'duplicate-id',
  'unknown-segment',
  /** low > high, or low = high. */
  'reversed-range',
  /** mode outside low … high. */
  'mode-outside-range',
  /** The curve through this range would leave what the quantity can be. */
  'family-leaves-bounds',
  /** A survival table that rises. */
  'survival-rises',
  /** The horizon or `every` is not a whole number of periods. */
  'not-whole-periods',
  /** Churn after the lever would leave 0 … 1. */
  'lever-leaves-bounds',
  /** A move that leads to where it starts. */
  'same-zone',
  /** A correlation names no uncertain input of the scenario. */
  'unknown-input',
  /** The correlations cannot all hold: their matrix is not positive definite. */
  'correlations-disagree',
  /** The same pair, or an input with itself. */
  'duplicate-pair',
  /** A sample that is not a number. */
  'text-among-samples',
  /** Samples that are all the same, or too few. */
  'samples-without-spread',
  /** Two levers on the same customers, one undoing what the other does. */
  'levers-contradict',
  /** Satisfied customers who would stay less than dissatisfied ones. */
  'curve-falls',
  /** Strong competition that would keep more than weak competition. */
  'curves-cross',
  /** Paths of the index that lead back to where they start. */
  'paths-form-a-ring',
  /** Shares of one whole, or ways out of one stage, that are more than all. */
  'sum-above-one',
  /** Lifetime profit has no finite value without an end. */
  'horizon-diverges',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
