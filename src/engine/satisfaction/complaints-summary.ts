/** What the tab Complaints shows: of 100 customers with a problem, as it is and under the levers. */
import { quantilesOf } from '../statistics/distribution.ts';
import type { Arms, Quantiles } from '../summary.ts';
import type { ComplaintFate } from './complaint-flow.ts';
import { FATES } from './complaint-flow.ts';
import type { Measures } from './measures.ts';
import { COMPLAINTS_AT as AT } from './questions/complaints-question.ts';

/** Shares 0 … 1 of those with a problem; tellings of 100 of them. */
export interface ComplaintsArm {
  /** Means, so that they sum to 1, and those who buy again to all who do. */
  readonly fates: Readonly<Record<ComplaintFate, { readonly share: number; readonly again: number }>>;
  readonly again: Quantiles;
  readonly against: Quantiles;
  readonly for: Quantiles;
}

export interface ComplaintsSummary {
  readonly runs: number;
  readonly arms: Arms<ComplaintsArm>;
  /** More who buy again, of those with a problem. */
  readonly more: Quantiles;
  /** Factor on the hazard of leaving. */
  readonly ratio: Quantiles;
  /** Yearly churn of the first segment (see `yearlyChurn`). */
  readonly churn: { readonly today: Quantiles; readonly after: Quantiles; readonly less: Quantiles };
}

export function complaintsSummary({ runs, column }: Measures): ComplaintsSummary {
  const armAt = (from: number): ComplaintsArm => ({
    fates: Object.fromEntries(
      FATES.map((fate, i) => [
        fate,
        { share: meanOf(column(from + AT.fates + i)), again: meanOf(column(from + AT.again + i)) },
      ]),
    ) as ComplaintsArm['fates'],
    again: quantilesOf(column(from + AT.all)),
    against: quantilesOf(column(from + AT.against)),
    for: quantilesOf(column(from + AT.for)),
  });
  const [before, after] = [column(AT.all), column(AT.whatIf + AT.all)];
  const [today, then] = [column(AT.today), column(AT.after)];
  return {
    runs,
    arms: { base: armAt(0), whatIf: armAt(AT.whatIf) },
    more: quantilesOf(after.map((value, run) => value - before[run]!)),
    ratio: quantilesOf(column(AT.ratio)),
    churn: {
      today: quantilesOf(today),
      after: quantilesOf(then),
      less: quantilesOf(today.map((value, run) => value - then[run]!)),
    },
  };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
