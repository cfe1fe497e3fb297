/** What the tabs of the barrier and of what holds customers show. */
import type { Scenario } from '../scenario.ts';
import { bandsOf, distributionOf, quantilesOf } from '../statistics/distribution.ts';
import type { Bands, Distribution, Quantiles } from '../summary.ts';
import { BARRIER_AT as AT, BARRIER_HEIGHTS, BARRIER_MONTHS } from './barrier-measures.ts';
import type { LoyaltyKind } from './loyalty-kinds.ts';
import { LOYALTY_KINDS } from './loyalty-kinds.ts';
import type { Measures } from './measures.ts';
import type { ByGrade } from './satisfaction.ts';
import { GRADES } from './satisfaction.ts';
import { satisfactionOf } from './satisfaction-of.ts';

/** Yearly churn: today, in the first year at full strength, and the points less (today − after; below zero: more leave). */
export interface ChurnChange {
  readonly today: Distribution;
  readonly after: Distribution;
  readonly less: Distribution;
}

export type KindCounts = Readonly<Record<LoyaltyKind, number>>;
export type KindQuantiles = Readonly<Record<LoyaltyKind, Quantiles>>;

export interface BarrierSummary {
  readonly runs: number;
  readonly churn: ChurnChange;
  /** Churn at full strength by height left standing of the barrier, 1 … 0; the other levers act. */
  readonly heights: readonly number[];
  readonly churnByHeight: Bands;
  /** Chance of staying another year; one point for each grade. `today` is the weak curve, or the strong one where nothing holds. */
  readonly curves: { readonly weak: Bands; readonly strong: Bands; readonly today: Bands; readonly after: Bands };
  /** Height of the barrier at full strength, by grade; today it is 1. */
  readonly height: Bands;
  /** Of 1,000 customers in month 0, those still here at the end of month 0 … 36. */
  readonly survivors: { readonly without: Bands; readonly under: Bands };
  readonly answers: ByGrade;
  /** Of those who answered. */
  readonly kinds: { readonly today: KindQuantiles; readonly after: KindQuantiles };
  /** Hostages fewer than today. */
  readonly freed: Quantiles;
  /** The same with every number at its median: what is said of the answers in the picture. */
  readonly atMedians: { readonly today: KindCounts; readonly after: KindCounts; readonly freed: number };
  /** Share of customers by grade; today's is certain. */
  readonly grades: { readonly today: ByGrade; readonly after: Bands };
  /** Perceived − expected, points. */
  readonly gap: { readonly today: Quantiles; readonly after: Quantiles };
}

export function summariseBarrier(measures: Measures, scenario: Scenario): BarrierSummary {
  const { column } = measures;
  const byGrade = (first: number): Bands => bandsOf(GRADES.length, (k) => column(first + k));
  const byMonth = (first: number): Bands => bandsOf(BARRIER_MONTHS + 1, (month) => column(first + month));
  const { answers } = satisfactionOf(scenario);
  const total = answers.reduce((sum, count) => sum + count, 0);
  const hostages = LOYALTY_KINDS.indexOf('hostages');
  const [today, after] = [column(AT.kindsToday + hostages), column(AT.kindsAfter + hostages)];
  const exact = { today: countsOf(measures, AT.medianKindsToday), after: countsOf(measures, AT.medianKindsAfter) };
  return {
    runs: measures.runs,
    churn: summariseChurn(measures),
    heights: BARRIER_HEIGHTS,
    churnByHeight: bandsOf(BARRIER_HEIGHTS.length, (i) => column(AT.churnByHeight + i)),
    curves: {
      weak: byGrade(AT.weak),
      strong: byGrade(AT.strong),
      today: byGrade(AT.today),
      after: byGrade(AT.after),
    },
    height: byGrade(AT.height),
    survivors: { without: byMonth(AT.without), under: byMonth(AT.under) },
    answers,
    kinds: { today: kindsOf(measures, AT.kindsToday), after: kindsOf(measures, AT.kindsAfter) },
    freed: quantilesOf(less(today, after)),
    atMedians: { ...exact, freed: exact.today.hostages - exact.after.hostages },
    grades: { today: answers.map((count) => count / total) as unknown as ByGrade, after: byGrade(AT.grades) },
    gap: { today: quantilesOf(column(AT.gapToday)), after: quantilesOf(column(AT.gapAfter)) },
  };
}

/** Only the churn: for pictures that ask the question for many levers. */
export function summariseChurn({ column, randomisations }: Measures): ChurnChange {
  const [today, after] = [column(AT.churnToday), column(AT.churnAfter)];
  return {
    today: distributionOf(today, randomisations),
    after: distributionOf(after, randomisations),
    less: distributionOf(less(today, after), randomisations),
  };
}

const less = (today: Float64Array, after: Float64Array): Float64Array => today.map((value, run) => value - after[run]!);

const byKind = <T>(value: (i: number) => T): Readonly<Record<LoyaltyKind, T>> =>
  Object.fromEntries(LOYALTY_KINDS.map((kind, i) => [kind, value(i)])) as Readonly<Record<LoyaltyKind, T>>;

const kindsOf = ({ column }: Measures, first: number): KindQuantiles => byKind((i) => quantilesOf(column(first + i)));
const countsOf = ({ column }: Measures, first: number): KindCounts => byKind((i) => column(first + i)[0] ?? 0);
