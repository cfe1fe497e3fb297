/**
 * The time grid of a scenario: which periods are simulated one by one, and which of them are drawn.
 */
import type { Scenario } from '../scenario.ts';
import { hasMove } from './position-slots.ts';

export interface Grid {
  readonly monthsPerPeriod: 1 | 12;
  readonly periodsPerYear: 1 | 12;
  /** Periods walked one by one; beyond them, for an infinite horizon, the tail is summed in closed form or block by block. */
  readonly periods: number;
  readonly infinite: boolean;
  /** Years of tenure that the periods cover, the last perhaps only in part. */
  readonly years: number;
  /** Drawn points: period indices 0 … periods, at most `MOST_POINTS` + 1 of them, evenly spaced, the last included. */
  readonly points: Int32Array;
}

const MOST_POINTS = 80;
/** Periods between two drawn points: whole parts of a year, so that every year has its point. */
const STRIDES = [1, 2, 3, 4, 6, 12];
/** An infinite horizon is drawn this far. */
const DRAWN_YEARS = 30;
/**
 * Where customers differ it is walked further: the tail's limiting form is then exact to 10⁻⁸ of the whole. Where some are
 * moved, too: how near that comes is said in `matrices/move-plan.ts`.
 */
const DIFFERING_YEARS = 100;

export function gridOf(scenario: Scenario): Grid {
  const monthsPerPeriod = scenario.period === 'month' ? 1 : 12;
  const periodsPerYear = monthsPerPeriod === 1 ? 12 : 1;
  const infinite = scenario.horizonYears === 'infinite';
  const years = scenario.horizonYears === 'infinite' ? walkedYears(scenario) : scenario.horizonYears;
  const periods = Math.round(years * periodsPerYear);
  const drawn = infinite ? DRAWN_YEARS * periodsPerYear : periods;
  const stride = strideFor(drawn / MOST_POINTS);
  const points: number[] = [];
  for (let t = 0; t < drawn; t += stride) points.push(t);
  points.push(drawn);
  return {
    monthsPerPeriod,
    periodsPerYear,
    periods,
    infinite,
    years: Math.ceil(periods / periodsPerYear),
    points: Int32Array.from(points),
  };
}

const strideFor = (least: number): number => STRIDES.find((stride) => stride >= least) ?? Math.ceil(least / 12) * 12;

/**
 * Far enough that everything that changes with time (rows, ramps, starts, tables, new-customer phases) has settled, and
 * that every segment has had a renewal since.
 */
function walkedYears(scenario: Scenario): number {
  const differs =
    hasMove(scenario) || scenario.segments.some(({ retention: { kind } }) => kind === 'sbg' || kind === 'bdw');
  const settled = [differs ? DIFFERING_YEARS : DRAWN_YEARS];
  const everies = scenario.segments.map(({ retention }) => retention.every ?? (scenario.period === 'month' ? 1 : 12));
  scenario.segments.forEach(({ retention, profit }, s) => {
    // one renewal more than the table has: the one at which its last churn is held, or everybody goes
    if (retention.kind === 'table') settled.push(Math.ceil(((retention.survival.length + 1) * everies[s]!) / 12));
    if (retention.kind === 'newcomer') settled.push(Math.ceil(retention.earlyMonths / 12) + 1);
    for (const curve of Object.values(profit)) {
      if (curve.shape === 'row') settled.push(curve.row.length);
      if (curve.shape === 'ramp') settled.push(curve.years);
    }
  });
  for (const lever of scenario.levers) {
    if (lever.off !== true) settled.push(Math.ceil(((lever.startMonth ?? 0) + (lever.rampMonths ?? 0)) / 12) + 1);
  }
  const years = Math.max(...settled);
  const endsWithRenewals = everies.every((every) => (12 * years) % every === 0);
  return endsWithRenewals ? years : years + Math.ceil(Math.max(...everies) / 12);
}

export function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
