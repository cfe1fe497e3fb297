/**
 * The cells of a scenario: its segments by their shares, and within each the merged points of leaving of both futures.
 */
import type { Cells, Factors } from '../kernels/cells.ts';
import { WORTH } from '../kernels/cells.ts';
import { factorTable } from '../kernels/factor-table.ts';
import type { Plan } from '../sim/plan.ts';
import type { LifetimeWorth } from './lifetime-worth.ts';
import { lifetimeWorth } from './lifetime-worth.ts';
import { matureMargin, serveSlots } from './mature-year.ts';
import { medianRun } from './median-run.ts';

export interface LifetimeCells {
  readonly cells: Cells;
  /** A mature year instead of a lifetime, in both places of a pair. */
  readonly mature: Cells;
  /** Months until leaving, Infinity for those who outlast the walked periods: a pair for each cell. */
  readonly months: Float64Array;
}

/** One way it can go for a customer of a segment, at the inputs' medians. */
interface Cell {
  readonly segment: number;
  /** First word after it: 1 … 2³². */
  readonly end: number;
  /** Period of leaving, in the baseline and the what-if. */
  readonly leaving: readonly [number, number];
}

const WORDS = 4294967296;

export function lifetimeCells(plan: Plan): LifetimeCells {
  const run = medianRun(plan);
  const { space } = run;
  const { scenario, grid } = plan;
  const serves = serveSlots(scenario).map((slot) => (slot < 0 ? 0 : space.values[slot]!));
  const worths = plan.segments.map((_, s) => lifetimeWorth(plan, run, s, serves[s]!));
  let share = 0;
  const found = plan.segments.flatMap(({ retention: { every } }, segment) => {
    const from = Math.round(share * WORDS);
    share += space.shares[segment]!;
    const to = segment === plan.segments.length - 1 ? WORDS : Math.min(WORDS, Math.round(share * WORDS));
    const { base, whatIf } = worths[segment]!;
    return mergedCells(segment, from, to, ends(base, from, to), ends(whatIf, from, to), every, grid.periods);
  });

  const spreads = spreadTables(plan);
  const count = found.length;
  const last = new Uint32Array(count);
  const worth = new Float64Array(WORTH * count);
  const mature = new Float64Array(WORTH * count);
  const tableOf = new Uint8Array(2 * count);
  const months = new Float64Array(2 * count);
  found.forEach(({ segment, end, leaving }, i) => {
    last[i] = end - 1;
    const { base, whatIf } = worths[segment]!;
    [base, whatIf].forEach(({ fixed, earned, served }, arm) => {
      const at = leaving[arm]!;
      writeWorth(worth, i, arm, spreads.factors, fixed[at]!, earned[at]!, served[at]!);
      const serve = serves[segment]!;
      const margin = matureMargin(plan, space.values, segment);
      writeWorth(mature, i, arm, spreads.factors, 0, margin + serve, serve);
      months[2 * i + arm] = at > grid.periods ? Infinity : at * grid.monthsPerPeriod;
    });
    tableOf.set(spreads.tableOf.subarray(2 * segment, 2 * segment + 2), 2 * i);
  });
  const shared = { count, last, tableOf, tables: spreads.tables, factors: spreads.factors };
  return { cells: { ...shared, worth }, mature: { ...shared, worth: mature }, months };
}

/** Terms whose factor is 1 for everybody are put together, so that the kernel need not. */
export function writeWorth(
  worth: Float64Array,
  cell: number,
  arm: number,
  factors: Factors,
  fixed: number,
  earned: number,
  served: number,
): void {
  const at = WORTH * cell + arm;
  const certain = factors === 'both' ? fixed : fixed - served;
  worth[at] = factors === 'none' ? certain + earned : certain;
  worth[at + 2] = factors === 'none' ? 0 : earned;
  worth[at + 4] = factors === 'both' ? served : 0;
}

/** First words after those who leave at renewal 1, 2, … of the words of a segment. */
function ends({ renewals }: LifetimeWorth, from: number, to: number): number[] {
  let here = 1;
  return Array.from(renewals.subarray(1), (left) => {
    // rounding may lift a survival curve by its last digit, or take it below zero
    here = Math.max(0, Math.min(here, left));
    return from + Math.round((1 - here) * (to - from));
  });
}

function mergedCells(
  segment: number,
  from: number,
  to: number,
  base: readonly number[],
  whatIf: readonly number[],
  every: number,
  periods: number,
): Cell[] {
  const cells: Cell[] = [];
  const leaving = (ends: readonly number[], i: number): number => (i < ends.length ? (i + 1) * every : periods + 1);
  let at = from;
  let i = 0;
  let j = 0;
  while (at < to) {
    while (i < base.length && base[i]! <= at) i++;
    while (j < whatIf.length && whatIf[j]! <= at) j++;
    const end = Math.min(base[i] ?? to, whatIf[j] ?? to);
    cells.push({ segment, end, leaving: [leaving(base, i), leaving(whatIf, j)] });
    at = end;
  }
  return cells;
}

interface SpreadTables {
  readonly tables: readonly Float64Array[];
  /** Places of the tables of f and g, by segment. */
  readonly tableOf: Uint8Array;
  readonly factors: Factors;
}

export function spreadTables({ scenario: { segments } }: Plan): SpreadTables {
  const variations: number[] = [];
  const placeOf = (variation: number): number => {
    if (!variations.includes(variation)) variations.push(variation);
    return variations.indexOf(variation);
  };
  const tableOf = new Uint8Array(2 * segments.length);
  let factors: Factors = 'none';
  segments.forEach(({ spread }, s) => {
    tableOf[2 * s] = placeOf(spread?.profit ?? 0);
    tableOf[2 * s + 1] = placeOf(spread?.serveSpread ?? 0);
    if (spread === undefined) return;
    if (spread.serveSpread > 0) factors = 'both';
    else if (spread.profit > 0 && factors === 'none') factors = 'profit';
  });
  return { tables: variations.map(factorTable), tableOf, factors };
}
