/** How loyalty forms, run by run and over all runs: without the levers that are the what-if, and with them. */
import type { Arms, Bands, Quantiles } from '../summary.ts';
import { bandsOf, quantilesOf } from '../statistics/distribution.ts';
import type { Fate } from './fates.ts';
import { fatesOf } from './fates.ts';
import type { Measures } from './measures.ts';
import { LONGEST } from './time-to-loyalty.ts';

/** Months shown. */
export const FORMATION_MONTHS = 72;
/** One dot for each in a hundred of those who get there. */
export const TIMES = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);

/** Measures of one arm, in this order; arms follow one another, the baseline first. */
const EVER = ['bought', 'prefers', 'loyal'] as const;
const MEAN = EVER.length;
export const LOYAL_BY = MEAN + 1;
export const HERE_AT = LOYAL_BY + FORMATION_MONTHS + 1;
export const TIMES_AT = HERE_AT + FORMATION_MONTHS + 1;
export const ARM_WIDTH = TIMES_AT + TIMES.length;

/** From first hearing of us to loyalty, of all those who get there in all runs, in months. */
export interface Waiting {
  /** The quantiles (i + ½)/100; Infinity: not within a hundred years. */
  readonly dots: Float64Array;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
}

export interface FormationArm {
  /** Of those who know us: shares that ever get to a stage. */
  readonly ever: Readonly<Record<(typeof EVER)[number], Quantiles>>;
  /** Share of those who know us who have been loyal by month 0 … 72. */
  readonly loyalBy: Bands;
  /** Share of first buyers who are not gone by month 0 … 72 after the purchase. */
  readonly here: Bands;
  /** Null where nobody gets there. */
  readonly waiting: Waiting | null;
}

export interface FormationSummary {
  readonly runs: number;
  readonly arms: Arms<FormationArm>;
  /** Loyal with the levers less loyal without, run by run: share of those who know us. */
  readonly byLever: Quantiles;
  /** In every run both arms are the same. */
  readonly isNothing: boolean;
  /** A hundred people, with the same luck in both arms, as many in each stage as the medians say. */
  readonly fates: readonly Fate[];
}

export function formationSummary(measures: Measures): FormationSummary {
  const arms = { base: armOf(measures, 0), whatIf: armOf(measures, ARM_WIDTH) };
  const at = EVER.indexOf('loyal');
  const before = measures.column(at);
  const after = measures.column(ARM_WIDTH + at);
  return {
    runs: measures.runs,
    arms,
    byLever: quantilesOf(after.map((share, run) => share - before[run]!)),
    isNothing: isSame(measures),
    fates: fatesOf(countsOf(arms.base), countsOf(arms.whatIf)),
  };
}

function isSame(measures: Measures): boolean {
  for (let measure = 0; measure < TIMES_AT; measure++) {
    const base = measures.column(measure);
    if (measures.column(ARM_WIDTH + measure).some((value, run) => !Object.is(value, base[run]))) return false;
  }
  return true;
}

function armOf(measures: Measures, from: number): FormationArm {
  const [bought, prefers, loyal] = EVER.map((_, i) => quantilesOf(measures.column(from + i))) as [
    Quantiles,
    Quantiles,
    Quantiles,
  ];
  const months = FORMATION_MONTHS + 1;
  return {
    ever: { bought, prefers, loyal },
    loyalBy: bandsOf(months, (month) => measures.column(from + LOYAL_BY + month)),
    here: bandsOf(months, (month) => measures.column(from + HERE_AT + month)),
    waiting: waitingOf(measures, from),
  };
}

/** A month in so many parts: finer than any month that is said. */
const PARTS = 16;

function waitingOf(measures: Measures, from: number): Waiting | null {
  // of those who get there in all runs together: a run in which more do counts for more
  const shares = measures.column(from + EVER.indexOf('loyal'));
  const people = new Float64Array(LONGEST * PARTS + 1);
  for (let i = 0; i < TIMES.length; i++) {
    measures.column(from + TIMES_AT + i).forEach((months, run) => {
      const share = shares[run]!;
      if (!(share > 0)) return;
      const part = Math.min(people.length - 1, Math.floor(months * PARTS));
      people[part] = people[part]! + share;
    });
  }
  let all = 0;
  for (const some of people) all += some;
  if (all === 0) return null;
  const [p5, p50, p95] = monthsBy(people, all, [0.05, 0.5, 0.95]) as [number, number, number];
  let weighted = 0;
  let weight = 0;
  measures.column(from + MEAN).forEach((mean, run) => {
    const share = shares[run]!;
    if (!(share > 0)) return;
    weighted += share * mean;
    weight += share;
  });
  return { dots: Float64Array.from(monthsBy(people, all, TIMES)), p5, p50, p95, mean: weighted / weight };
}

/** @param quantiles  rising, strictly between 0 and 1 */
function monthsBy(people: Float64Array, all: number, quantiles: readonly number[]): number[] {
  let part = 0;
  let before = 0;
  return quantiles.map((quantile) => {
    while (part < people.length - 1 && before + people[part]! < quantile * all) before += people[part++]!;
    if (part === people.length - 1) return Infinity;
    return (part + (quantile * all - before) / people[part]!) / PARTS;
  });
}

const countsOf = ({ ever }: FormationArm): readonly [number, number, number] => [
  Math.round(100 * ever.bought.p50),
  Math.round(100 * ever.prefers.p50),
  Math.round(100 * ever.loyal.p50),
];
