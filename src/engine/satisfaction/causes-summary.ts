/** What the picture of the causes of leaving shows. */
import { quantilesOf } from '../statistics/distribution.ts';
import type { Quantiles } from '../summary.ts';
import type { Measures } from './measures.ts';
import { CAUSES_AT as AT } from './questions/causes-question.ts';
import type { Cause } from './satisfaction.ts';
import { CAUSES } from './satisfaction.ts';

export interface CausesSummary {
  readonly runs: number;
  /** Of those who leave, 0 … 1. */
  readonly shares: Readonly<Record<Cause, Quantiles>>;
  /** Of those who leave for none of the three. */
  readonly other: Quantiles;
  /** Factor of the levers on the hazard of leaving. */
  readonly ratio: Quantiles;
  /** Yearly churn of the first segment (see `yearlyChurn`), and the points less. */
  readonly churn: { readonly today: Quantiles; readonly after: Quantiles; readonly less: Quantiles };
}

export function causesSummary({ runs, column }: Measures): CausesSummary {
  const shares = CAUSES.map((_, i) => column(AT.shares + i));
  const [today, after] = [column(AT.today), column(AT.after)];
  const other = today.map((_, run) =>
    Math.max(
      0,
      shares.reduce((rest, share) => rest - share[run]!, 1),
    ),
  );
  return {
    runs,
    shares: Object.fromEntries(CAUSES.map((cause, i) => [cause, quantilesOf(shares[i]!)])) as Record<Cause, Quantiles>,
    other: quantilesOf(other),
    ratio: quantilesOf(column(AT.ratio)),
    churn: {
      today: quantilesOf(today),
      after: quantilesOf(after),
      less: quantilesOf(today.map((value, run) => value - after[run]!)),
    },
  };
}
