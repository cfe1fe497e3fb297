/**
 * Measuring satisfaction itself: what the pictures of its screen show, run by run, as plain columns of numbers. Each question is
 * one file, which says what it reads, and what it writes for a run.
 */
import type { Scenario } from '../scenario.ts';
import type { Part } from '../study/study.ts';

export const QUESTIONS = ['barrier', 'index', 'value', 'formation', 'complaints', 'causes'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export interface MeasuresStudy {
  readonly kind: 'measures';
  readonly scenario: Scenario;
  readonly question: QuestionId;
  /** Places of the levers of kind `satisfy` that are the what-if of the picture; the others do not show in it. */
  readonly levers: readonly number[];
}

/** Of runs `from` … `to − 1`: columns[(run − from) · width + measure]. */
export interface MeasuresPart extends Part {
  readonly width: number;
  readonly randomisations: number;
  readonly columns: Float64Array;
}

/** A question made ready for one scenario. */
export interface Question {
  /** Paths of inputs: 'satisfaction.…' of `satisfactionSlots`, or of the plan ('levers[0].size', 'segments[0].retention.churn'). */
  readonly reads: readonly string[];
  readonly width: number;
  /** Writes the measures of one run, `width` of them, from `at` on. */
  readonly measure: (numbers: Float64Array, out: Float64Array, at: number) => void;
}

/** Each `questions/ID-question.ts` exports one: `barrierQuestion` … */
export type MakeQuestion = (study: MeasuresStudy) => Question;

/** Columns of all runs put together: `column(i)` is measure i by run. */
export interface Measures {
  readonly runs: number;
  readonly randomisations: number;
  readonly width: number;
  readonly column: (measure: number) => Float64Array;
}

/** @param parts  one after the other from run 0 on, without a gap */
export function joinMeasures(parts: readonly MeasuresPart[], runs: number): Measures {
  const first = parts[0];
  if (first === undefined) throw new Error('invalid parts: must be ≥ 1, got 0');
  const { width, randomisations } = first;
  return {
    runs,
    randomisations,
    width,
    column(measure) {
      const values = new Float64Array(runs);
      for (const { from, to, columns } of parts) {
        for (let run = from; run < to; run++) values[run] = columns[(run - from) * width + measure]!;
      }
      return values;
    },
  };
}
