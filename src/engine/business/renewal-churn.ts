import { pow } from '../math/pow.ts';
import { churnAfter } from '../retention/reading.ts';
import type { LeverPlan } from '../sim/lever-plan.ts';
import type { SegmentPlan } from '../sim/segment-plan.ts';
import type { Workspace } from '../sim/workspace.ts';
import { hazardLoss } from './hazard-loss.ts';

/** What one run has drawn. */
export type Drawn = Pick<Workspace, 'values' | 'shares' | 'sizes'>;

/** Within the bounds by construction of the draw: only rounding can leave them. */
const withoutDust = (rate: number): number => Math.max(0, Math.min(1, rate));

/**
 * Share of a segment's customers who leave at renewal 1, 2, … (index 0 is not read) when it falls due `at` periods after
 * today, under the levers in force then; null: under none. The same formulas as in `retention/`, renewal by renewal.
 *
 * Where customers differ (sBG, BdW) it is the baseline's churn in any case: what levers do there depends on what they
 * did before, see `differing-cohorts.ts`.
 */
export function renewalChurn(
  segment: SegmentPlan,
  levers: readonly LeverPlan[],
  { values, sizes }: Drawn,
  at: number | null,
  out: Float64Array,
): void {
  const { retention } = segment;
  const after = (places: readonly number[], rate: number): number => {
    if (at === null) return rate;
    let left = rate;
    for (const place of places) {
      const { reading, strength } = levers[place]!;
      left = withoutDust(churnAfter(reading, left, sizes[place]! * strength[at]!));
    }
    return left;
  };
  const [first, second, third] = retention.slots.map((slot) => values[slot]!) as [number, number, number];
  switch (retention.model) {
    case 'constant':
      out.fill(1 - pow(1 - after(segment.levers.churn, first), retention.everyYears));
      break;
    case 'newcomer':
      newcomerChurn(
        after(segment.levers.churn, first),
        after(segment.levers.newcomer, second),
        retention.earlyYears,
        retention.everyYears,
        out,
      );
      break;
    case 'table': {
      const churn = retention.tableChurn!;
      for (let i = 1; i < out.length; i++) {
        const own = churn[Math.min(i, churn.length - 1)]!;
        out[i] = i <= retention.reached ? after(segment.levers.churn, own) : own;
      }
      break;
    }
    case 'sbg':
      for (let i = 1; i < out.length; i++) out[i] = first / (first + second + (i - 1));
      break;
    case 'bdw': {
      let before = 0;
      for (let i = 1; i < out.length; i++) {
        const now = pow(i, third);
        out[i] = hazardLoss(first, second + before, now - before);
        before = now;
      }
    }
  }
}

function newcomerChurn(churn: number, loss: number, earlyYears: number, years: number, out: Float64Array): void {
  const settled = 1 - pow(1 - churn, years);
  for (let i = 1; i < out.length; i++) {
    const early = Math.max(0, Math.min(years, earlyYears - (i - 1) * years));
    if (early === 0) {
      out.fill(settled, i);
      return;
    }
    const rest = early < years ? pow(1 - churn, years - early) : 1;
    out[i] = 1 - pow(1 - loss, early / earlyYears) * rest;
  }
}
