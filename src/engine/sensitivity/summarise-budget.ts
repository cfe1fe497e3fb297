import { quantilesOf } from '../statistics/distribution.ts';
import { columnQuantiles } from '../statistics/column-quantiles.ts';
import type { BudgetPart, BudgetStudy } from './budget.ts';
import { SPLITS } from './budget.ts';
import { joinParts } from './join-parts.ts';
import { keepingLever } from './keeping-lever.ts';
import type { BudgetSummary } from './sensitivity-summary.ts';

const known = (column: Float64Array): Float64Array => column.filter((value) => !Number.isNaN(value));

/**
 * Null where the scenario does not say what keeping a customer costs (no lever on churn with a cost for each customer) or
 * what winning one costs: nothing is made up.
 *
 * @param parts  in the order of their runs, the first from 0, without a gap
 * @param runs  how many runs they hold
 */
export function summariseBudget(study: BudgetStudy, parts: readonly BudgetPart[], runs: number): BudgetSummary | null {
  if (keepingLever(study.scenario) === null) return null;
  const best = known(joinParts(parts, runs, 1, (part) => part.best));
  if (best.length === 0) return null;
  const values = joinParts(parts, runs, SPLITS.length, (part) => part.values);
  const tips = known(joinParts(parts, runs, 1, (part) => part.tips));
  const bySplit = Array.from(SPLITS, (_, split) =>
    columnQuantiles(known(values.subarray(split * runs, (split + 1) * runs)), [0.05, 0.5, 0.95]),
  );
  const band = (at: number): Float64Array => Float64Array.from(bySplit, (quantiles) => quantiles[at]!);
  return {
    share: SPLITS.slice(),
    value: { p5: band(0), p50: band(1), p95: band(2) },
    best: quantilesOf(best),
    ratio: quantilesOf(known(joinParts(parts, runs, 1, (part) => part.ratios))),
    tips: tips.length === 0 ? null : quantilesOf(tips),
    runs: best.length,
  };
}
