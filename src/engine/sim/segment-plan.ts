import { tableChurn } from '../retention/table.ts';
import type { ProfitCurve, ProfitSource, Retention, Scenario, Segment } from '../scenario.ts';
import { PROFIT_SOURCES } from '../scenario.ts';
import type { Grid } from './grid.ts';
import type { LeverPlan } from './lever-plan.ts';
import { actsOn, isPerCustomer } from './lever-plan.ts';

export interface CurvePlan {
  readonly source: ProfitSource;
  /** Place of the source in PROFIT_SOURCES. */
  readonly index: number;
  readonly amountSlot: number;
  readonly growthSlot: number | null;
  /** Shape of year of tenure 1, 2, … at index 0, 1, …; the last is held and grows. */
  readonly shape: Float64Array;
  /** Years the shape describes: growth starts after it. */
  readonly shapeYears: number;
}

export interface RetentionPlan {
  readonly model: Retention['kind'];
  /** Periods from one renewal to the next. */
  readonly every: number;
  readonly everyYears: number;
  /** Renewals within the walked periods. */
  readonly renewals: number;
  /** constant, newcomer: [churn, (earlyLoss)]; sbg, bdw: [alpha, beta, (c)]; table: []. */
  readonly slots: readonly number[];
  readonly earlyYears: number;
  /** Churn per renewal of a table (index 1 …), else null. */
  readonly tableChurn: Float64Array | null;
  /** A table after whose end nobody is left. */
  readonly endsInNothing: boolean;
  /** Renewals that levers reach: past the end of such a table everybody is gone, whatever is done. */
  readonly reached: number;
  /** Lowest and highest churn within the table; NaN elsewhere. */
  readonly tableLow: number;
  readonly tableHigh: number;
}

/** Places of the levers that act on a segment, by what they act on, in their order. */
export interface ActingLevers {
  readonly churn: readonly number[];
  readonly newcomer: readonly number[];
  readonly acquisition: readonly number[];
  /** Premium, referrals, and costs of customers present. */
  readonly money: readonly number[];
}

/** Gamma factors of single customers, mean 1, by shape = 1/CV²; null where all are alike. */
export interface SpreadPlan {
  readonly profitShape: number | null;
  readonly serveShape: number | null;
  readonly serveSlot: number;
}

export interface SegmentPlan {
  readonly id: string;
  readonly shareSlot: number;
  readonly acquisitionSlot: number;
  readonly retention: RetentionPlan;
  readonly curves: readonly CurvePlan[];
  readonly levers: ActingLevers;
  readonly spread: SpreadPlan | null;
}

export function segmentPlans(
  scenario: Scenario,
  grid: Grid,
  levers: readonly LeverPlan[],
  slotOf: (path: string) => number,
): SegmentPlan[] {
  return scenario.segments.map((segment, index) => {
    const path = `segments[${index}]`;
    return {
      id: segment.id,
      shareSlot: slotOf(`${path}.share`),
      acquisitionSlot: slotOf(`${path}.acquisitionCost`),
      retention: retentionPlan(segment.retention, grid, (name) => slotOf(`${path}.retention.${name}`)),
      curves: PROFIT_SOURCES.flatMap((source, i): CurvePlan[] => {
        const curve = segment.profit[source];
        if (curve === undefined) return [];
        const at = `${path}.profit.${source}`;
        return [
          {
            source,
            index: i,
            amountSlot: slotOf(`${at}.amount`),
            growthSlot: curve.growth === undefined ? null : slotOf(`${at}.growth`),
            shape: shapeOf(curve, grid.years),
            shapeYears: shapeYears(curve),
          },
        ];
      }),
      levers: actingLevers(levers, index),
      spread: spreadPlan(segment, () => slotOf(`${path}.spread.serve`)),
    };
  });
}

function spreadPlan({ spread }: Segment, serveSlot: () => number): SpreadPlan | null {
  if (spread === undefined) return null;
  const shape = (variation: number): number | null => (variation > 0 ? 1 / (variation * variation) : null);
  return { profitShape: shape(spread.profit), serveShape: shape(spread.serveSpread), serveSlot: serveSlot() };
}

function actingLevers(levers: readonly LeverPlan[], segment: number): ActingLevers {
  const places = (takes: (lever: LeverPlan) => boolean): number[] =>
    levers.flatMap((lever, index) => (actsOn(lever, segment) && takes(lever) ? [index] : []));
  return {
    churn: places(({ kind }) => kind === 'churn'),
    newcomer: places(({ kind }) => kind === 'newcomer'),
    acquisition: places(({ kind }) => kind === 'acquisition'),
    money: places(({ kind, costs }) => kind === 'premium' || kind === 'referral' || costs.some(isPerCustomer)),
  };
}

const NAMES = {
  constant: ['churn'],
  newcomer: ['churn', 'earlyLoss'],
  sbg: ['alpha', 'beta'],
  bdw: ['alpha', 'beta', 'c'],
  table: [],
} as const;

function retentionPlan(retention: Retention, grid: Grid, slotOf: (name: string) => number): RetentionPlan {
  const everyMonths = retention.every ?? grid.monthsPerPeriod;
  const every = everyMonths / grid.monthsPerPeriod;
  const renewals = Math.floor(grid.periods / every);
  const table = retention.kind === 'table' ? retention : null;
  const endsInNothing = table?.after === 'gone';
  const churn = table === null ? null : tableChurn(table.survival, table.after, renewals);
  const reached = table !== null && endsInNothing ? Math.min(renewals, table.survival.length) : renewals;
  // the whole table counts, also what the horizon does not reach: the same bounds as the validation's
  const within = table === null ? null : tableChurn(table.survival, 'hold', table.survival.length).subarray(1);
  return {
    model: retention.kind,
    every,
    everyYears: everyMonths / 12,
    renewals,
    slots: NAMES[retention.kind].map(slotOf),
    earlyYears: retention.kind === 'newcomer' ? retention.earlyMonths / 12 : 0,
    tableChurn: churn,
    endsInNothing,
    reached,
    tableLow: within === null ? Number.NaN : Math.min(...within),
    tableHigh: within === null ? Number.NaN : Math.max(...within),
  };
}

function shapeYears(curve: ProfitCurve): number {
  switch (curve.shape) {
    case 'flat':
      return 1;
    case 'ramp':
      return curve.years;
    case 'row':
      return curve.row.length;
  }
}

function shapeOf(curve: ProfitCurve, years: number): Float64Array {
  const shape = new Float64Array(years);
  for (let y = 0; y < years; y++) shape[y] = shapeAt(curve, y);
  return shape;
}

function shapeAt(curve: ProfitCurve, y: number): number {
  switch (curve.shape) {
    case 'flat':
      return 1;
    case 'ramp':
      return curve.years > 1 ? Math.min(1, y / (curve.years - 1)) : 1;
    case 'row':
      return curve.row[Math.min(y, curve.row.length - 1)]!;
  }
}
