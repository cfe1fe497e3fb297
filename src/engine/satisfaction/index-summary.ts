/** What the tab Index shows of its pushes. */
import { quantilesOf } from '../statistics/distribution.ts';
import type { Quantiles } from '../summary.ts';
import type { Measures } from './measures.ts';
import { AFTER, TODAY } from './questions/index-question.ts';
import type { Construct } from './satisfaction.ts';
import { CONSTRUCTS } from './satisfaction.ts';

export interface IndexSummary {
  readonly runs: number;
  /** Points by which each construct changes. */
  readonly change: Readonly<Record<Construct, Quantiles>>;
  /** Yearly churn of the first segment. */
  readonly churn: { readonly today: Quantiles; readonly after: Quantiles; readonly change: Quantiles };
}

export function indexSummary(measures: Measures): IndexSummary {
  const [today, after] = [measures.column(TODAY), measures.column(AFTER)];
  return {
    runs: measures.runs,
    change: Object.fromEntries(
      CONSTRUCTS.map((construct, i) => [construct, quantilesOf(measures.column(i))]),
    ) as Readonly<Record<Construct, Quantiles>>,
    churn: {
      today: quantilesOf(today),
      after: quantilesOf(after),
      change: quantilesOf(after.map((value, run) => value - today[run]!)),
    },
  };
}
