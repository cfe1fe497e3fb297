/**
 * The segments and levers of a scenario, made ready for customers of any tenure: those here today may have come long ago,
 * so profit and churn are needed for far longer than the horizon.
 */
import type { Scenario, Segment } from '../scenario.ts';
import type { Grid } from '../sim/grid.ts';
import { gridOf } from '../sim/grid.ts';
import type { LeverPlan } from '../sim/lever-plan.ts';
import { leverPlans } from '../sim/lever-plan.ts';
import type { SegmentPlan } from '../sim/segment-plan.ts';
import { segmentPlans } from '../sim/segment-plan.ts';
import { slotsOf } from '../sim/slots.ts';

/** Years of tenure told apart one by one; the class after them is open. */
export const TENURE_YEARS = 20;
/** Customers of today came within so many years where churn or profit never settles. */
const LONGEST_YEARS = 40;

export interface TenurePlan {
  readonly grid: Grid;
  /** Periods from today to the horizon: without an end as far as it is drawn. */
  readonly periods: number;
  /**
   * Periods of tenure told apart today. Where churn settles, those who came earlier are counted with the longest tenure;
   * where it never does (sBG, BdW) nobody came earlier.
   */
  readonly past: number;
  /** Their curves and tables reach as far as the longest tenure there can be: past + periods. */
  readonly segments: readonly SegmentPlan[];
  readonly levers: readonly LeverPlan[];
  readonly slotOf: (path: string) => number;
}

export function tenurePlan(scenario: Scenario): TenurePlan {
  const slots = new Map(slotsOf(scenario).map(({ path }, index) => [path, index]));
  const slotOf = (path: string): number => {
    const slot = slots.get(path);
    if (slot === undefined) throw new Error(`invalid plan: no slot for ${path}`);
    return slot;
  };
  const grid = gridOf(scenario);
  const periods = grid.points.at(-1)!;
  const pastYears = yearsToldApart(scenario);
  const levers = leverPlans(scenario, grid, slotOf);
  const long = gridOf({ ...scenario, horizonYears: pastYears + periods / grid.periodsPerYear });
  return {
    grid,
    periods,
    past: pastYears * grid.periodsPerYear,
    segments: segmentPlans(scenario, long, levers, slotOf),
    levers,
    slotOf,
  };
}

/** Long enough that churn and profit have settled, if they ever do. */
function yearsToldApart({ segments, period, business }: Scenario): number {
  const settled = segments.map((segment) => yearsToSettle(segment, period === 'month' ? 1 : 12));
  const given = business === undefined || business.tenures === 'steady' ? 0 : business.tenures.length;
  return Math.max(TENURE_YEARS + 1, given, ...settled);
}

function yearsToSettle({ retention, profit }: Segment, periodMonths: number): number {
  const every = retention.every ?? periodMonths;
  const years = [Math.ceil(every / 12)];
  if (differs(retention.kind)) years.push(LONGEST_YEARS);
  if (retention.kind === 'newcomer') years.push(Math.ceil((retention.earlyMonths + every) / 12));
  if (retention.kind === 'table') years.push(Math.ceil(((retention.survival.length + 2) * every) / 12));
  for (const curve of Object.values(profit)) {
    if (curve.growth !== undefined && curve.growth !== 0) years.push(LONGEST_YEARS);
    if (curve.shape === 'ramp') years.push(curve.years);
    if (curve.shape === 'row') years.push(curve.row.length);
  }
  return Math.max(...years);
}

/** Whether the customers of a segment differ in their churn, so that those here longest leave least. */
export const differs = (model: Segment['retention']['kind']): boolean => model === 'sbg' || model === 'bdw';
