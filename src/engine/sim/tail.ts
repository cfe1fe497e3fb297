/**
 * What lies beyond the walked periods when the horizon has no end.
 *
 * By then everything that changes with time has settled (`grid.ts`), so profit per customer present only grows by each
 * source's yearly rate, and the sum over the remaining periods is
 *
 *   constant, newcomer, table   geometric over blocks of whole years and whole renewals, in closed form
 *   sBG, BdW                    renewal by renewal with churn a / (x + n) until what is left is below 10⁻¹² of the sum;
 *                               exact for sBG (a = α), the limiting form under levers and for BdW (a = α c)
 *
 * A sum that does not converge is Infinity; `validateScenario` refuses scenarios that can come to that.
 */
import { pow } from '../math/pow.ts';
import { BASE_FLOW, FIRST_SOURCE_FLOW, PREMIUM, PROGRAMME_FLOW, REFERRAL } from './flows.ts';
import { leastCommonMultiple } from './grid.ts';
import type { Plan } from './plan.ts';
import type { RetentionPlan } from './segment-plan.ts';
import type { Arm, Workspace } from './workspace.ts';

/**
 * How those still here at the end of the grid differ from those expected: by what they earn, and by head, both relative
 * to the expected; and what they bring beyond the margin, money per period and customer expected.
 */
export interface Still {
  readonly earning: number;
  readonly present: number;
  readonly apart: number;
}
const AS_EXPECTED: Still = { earning: 1, present: 1, apart: 0 };

export function addTail(
  plan: Plan,
  space: Workspace,
  segment: number,
  arm: Arm,
  renewals: Float64Array,
  isWhatIf: boolean,
  still: Still = AS_EXPECTED,
): void {
  const { periodsPerYear, monthsPerPeriod, years } = plan.grid;
  const share = space.shares[segment]!;
  const { curves, retention, levers } = plan.segments[segment]!;
  const alpha = space.alphaNow[segment]!;
  const sums = new Map<number, number>();
  /** Discounted customers present beyond the grid, weighted by growth g a year. */
  const beyond = (g: number): number => {
    const known = sums.get(g);
    if (known !== undefined) return known;
    const sum = share * weightBeyond(plan, space, retention, renewals, g, alpha);
    sums.set(g, sum);
    return sum;
  };
  const add = (flow: number, perPeriod: number, growth: number): void => {
    if (perPeriod === 0) return;
    const money = perPeriod * beyond(growth) * (flow === PROGRAMME_FLOW ? still.present : still.earning);
    arm.flows[flow] = arm.flows[flow]! + money;
    arm.tail += money;
  };
  let referralGrowth = 0;
  for (const { index, growthSlot } of curves) {
    const growth = growthSlot === null ? 0 : space.values[growthSlot]!;
    if (index === REFERRAL) referralGrowth = growth;
    add(FIRST_SOURCE_FLOW + index, space.margins[index * years + years - 1]!, growth);
  }
  if (still.apart !== 0) {
    const money = still.apart * beyond(0);
    arm.flows[BASE_FLOW] = arm.flows[BASE_FLOW]! + money;
    arm.tail += money;
  }
  if (!isWhatIf) return;
  for (const place of levers.money) {
    const { kind, costs } = plan.levers[place]!;
    const size = space.sizes[place]!;
    if (kind === 'premium') add(FIRST_SOURCE_FLOW + PREMIUM, size / periodsPerYear, 0);
    if (kind === 'referral') {
      add(FIRST_SOURCE_FLOW + REFERRAL, size * space.margins[REFERRAL * years + years - 1]!, referralGrowth);
    }
    for (const { per, slot } of costs) {
      if (per === 'customer-year') add(PROGRAMME_FLOW, -space.values[slot]! / periodsPerYear, 0);
      if (per === 'customer-month') add(PROGRAMME_FLOW, -space.values[slot]! * monthsPerPeriod, 0);
    }
  }
}

/** Σ over periods t beyond the grid of (share present and paying) · (booking discount) · (1 + g)^(years beyond). */
function weightBeyond(
  plan: Plan,
  space: Workspace,
  retention: RetentionPlan,
  renewals: Float64Array,
  g: number,
  alpha: number,
): number {
  const { periodsPerYear, periods } = plan.grid;
  const last = renewals[renewals.length - 1]!;
  if (last === 0 || retention.endsInNothing) return 0;
  const v = space.discounted[1]!;
  const before = renewals[renewals.length - 2]!;
  const beyond: Beyond = {
    every: retention.every,
    // periods gone since the last renewal
    phase: periods % retention.every,
    periodsPerYear,
    v,
    growth: 1 + g,
    atRisk: plan.scenario.timing === 'arrears-at-risk',
    churn: before > 0 ? 1 - last / before : 1,
  };
  const start = last * space.discounted[periods]! * (plan.scenario.timing === 'advance' ? 1 : v);
  if (retention.model === 'constant' || retention.model === 'newcomer' || retention.model === 'table') {
    return start * repeatingBlocks(beyond);
  }
  const a = retention.model === 'sbg' ? alpha : alpha * space.values[retention.slots[2]!]!;
  return start * (beyond.churn > 0 ? differingBlocks(beyond, a, a / beyond.churn) : repeatingBlocks(beyond));
}

interface Beyond {
  readonly every: number;
  readonly phase: number;
  readonly periodsPerYear: number;
  readonly v: number;
  /** Factor of a year. */
  readonly growth: number;
  readonly atRisk: boolean;
  /** At the last renewal walked. */
  readonly churn: number;
}

/** The sum, relative to its first term, where churn stays as it is: geometric over blocks of whole years and renewals. */
function repeatingBlocks({ every, phase, periodsPerYear, v, growth, atRisk, churn }: Beyond): number {
  const block = leastCommonMultiple(every, periodsPerYear);
  let kept = 1;
  let sum = 0;
  let factor = 1;
  for (let i = 1; i <= block; i++) {
    if (i % periodsPerYear === 1 || periodsPerYear === 1) factor *= growth;
    const next = (phase + i) % every === 0 ? kept * (1 - churn) : kept;
    sum += (atRisk ? next : kept) * factor;
    kept = next;
    factor *= v;
  }
  const ratio = kept * factor;
  return ratio < 1 ? sum / (1 - ratio) : Infinity;
}

/** The same for churn a / (x + n) at the n-th renewal from here. */
function differingBlocks({ every, phase, periodsPerYear, v, growth, atRisk }: Beyond, a: number, x: number): number {
  const limit = pow(v, every) * pow(growth, every / periodsPerYear);
  if (growth === 1 && v === 1 && a > 1) return undiscounted(every, phase, atRisk, a, x);
  if (limit >= 1) return Infinity;
  let sum = 0;
  let kept = 1;
  let factor = 1;
  let period = 0;
  for (let n = 1; ; n++) {
    const next = kept * (1 - a / (x + n));
    let block = 0;
    for (let i = n === 1 ? phase + 1 : 1; i <= every; i++) {
      period++;
      if (period % periodsPerYear === 1 || periodsPerYear === 1) factor *= growth;
      block += (atRisk && i === every ? next : kept) * factor;
      factor *= v;
    }
    sum += block;
    kept = next;
    if ((block * limit) / (1 - limit) <= 1e-12 * sum) return sum;
  }
}

/** Σ_{n ≥ 0} Π_{i ≤ n} (1 − a / (x + i)) = x / (a − 1), finite for a > 1: the mean residual life of an sBG customer. */
function undiscounted(every: number, phase: number, atRisk: boolean, a: number, x: number): number {
  const whole = (every * x) / (a - 1) - phase;
  return atRisk ? whole - 1 : whole;
}
