/** Who is here today: customers by segment and tenure, before anything that falls due today. */
import type { Business } from '../scenario.ts';
import type { Cohorts } from './cohorts.ts';
import type { Drawn } from './renewal-churn.ts';
import type { TenurePlan } from './tenure-plan.ts';
import { differs } from './tenure-plan.ts';

/**
 * Writes the cohorts of today, oldest first, from the baseline's churn by renewal, which lies in `churn`.
 *
 * Those with a tenure of a periods have renewed ⌊(a − 1) / every⌋ times; the renewal due at a is still to come.
 *
 * - `steady`: as if the same number had always come. The share of tenure a is share of the segment × survival; those with
 *   longer tenures than are told apart are counted with the longest of the same time to renewal, geometrically: Σ over
 *   further renewals = 1 ⁄ churn. Where churn never settles (sBG, BdW), or nobody leaves any more, nobody came earlier.
 * - weights by year of joining: within a year and between segments as those who came evenly over it are still here.
 */
export function fillToday(
  { past, segments, grid }: TenurePlan,
  business: Pick<Business, 'customers' | 'tenures'>,
  drawn: Drawn,
  cohorts: readonly Cohorts[],
): void {
  const steady = business.tenures === 'steady';
  segments.forEach(({ retention }, s) => {
    const { here, churn } = cohorts[s]!;
    const { every } = retention;
    const last = churn.at(-1)!;
    const open = steady && !differs(retention.model) && last > 0 ? 1 / last : 1;
    let survival = 1;
    for (let a = 1; a <= past; a++) {
      if (a > 1 && (a - 1) % every === 0) survival *= 1 - churn[(a - 1) / every]!;
      here[past - a] = drawn.shares[s]! * survival * (a > past - every ? open : 1);
    }
    here.fill(0, past);
  });
  if (business.tenures === 'steady') scaleTo(business.customers, cohorts, 0, past);
  else fillByWeights(business.tenures, business.customers, drawn, cohorts, past, grid.periodsPerYear);
  for (const each of cohorts) {
    each.present = 0;
    for (let e = 0; e < past; e++) each.present += each.here[e]!;
  }
}

function fillByWeights(
  weights: readonly number[],
  customers: number,
  { shares }: Drawn,
  cohorts: readonly Cohorts[],
  past: number,
  periodsPerYear: number,
): void {
  let total = 0;
  for (const weight of weights) total += weight;
  for (let year = 0; year * periodsPerYear < past; year++) {
    const to = past - year * periodsPerYear;
    const from = Math.max(0, to - periodsPerYear);
    const wanted = (customers * (weights[year] ?? 0)) / total;
    // nobody of these would still be here: then as they came, to leave when their renewal falls due
    if (sumOf(cohorts, from, to) === 0) cohorts.forEach(({ here }, s) => here.fill(shares[s]!, from, to));
    scaleTo(wanted, cohorts, from, to);
  }
}

function scaleTo(wanted: number, cohorts: readonly Cohorts[], from: number, to: number): void {
  const factor = wanted / sumOf(cohorts, from, to);
  for (const { here } of cohorts) for (let e = from; e < to; e++) here[e] = here[e]! * factor;
}

function sumOf(cohorts: readonly Cohorts[], from: number, to: number): number {
  let sum = 0;
  for (const { here } of cohorts) for (let e = from; e < to; e++) sum += here[e]!;
  return sum;
}
