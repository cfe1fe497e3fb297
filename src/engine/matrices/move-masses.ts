import type { Scenario } from '../scenario.ts';
import type { Grid } from '../sim/grid.ts';
import type { LeverPlan } from '../sim/lever-plan.ts';
import type { PlacedCustomers } from './level-weights.ts';
import { LEVELS } from './matrix-summary.ts';
import { transferOf } from './movers.ts';

/** Those of a move who leave one level of a segment. */
interface LeavingRow {
  readonly level: number;
  /** Share of the segment's customers. */
  readonly leaving: number;
  /** By level: what comes to it less what leaves it, as a share of the segment's customers; sums to 0. */
  readonly change: Float64Array;
  /** The same, each customer times its relative margin less 1 (strength 1): afterwards, less before. */
  readonly marginChange: Float64Array;
}

/** A move in one segment. */
export interface SegmentMove {
  /** Of the lever. */
  readonly place: number;
  readonly start: number;
  /** Share of those who follow who change at time start, start + 1, …; sums to 1 if the horizon lasts that long. */
  readonly grows: Float64Array;
  readonly rows: readonly LeavingRow[];
}

/** By segment: the moves that act on it, in the order of the levers. Whoever an earlier lever takes is not there for a later. */
export function segmentMoves(
  scenario: Scenario,
  { population, positions, scores, segments }: PlacedCustomers,
  grid: Grid,
  levers: readonly LeverPlan[],
): SegmentMove[][] {
  const taken = new Uint8Array(population.customers);
  const moves: SegmentMove[][] = segments.map(() => []);
  levers.forEach((plan, place) => {
    const lever = scenario.levers[place]!;
    if (plan.kind !== 'move' || lever.kind !== 'move') return;
    const transfer = transferOf(population, scores, positions, lever.move, taken, plan.segment);
    if (plan.start > grid.periods) return;
    const grows = growthOf(plan, grid);
    segments.forEach(({ customers }, s) => {
      if (transfer.customers[s]! > 0)
        moves[s]!.push({ place, start: plan.start, grows, rows: rowsOf(transfer, s, customers) });
    });
  });
  return moves;
}

/** A lever acts in the periods after its start: who is to have changed in period t changes at time t − 1. */
function growthOf({ start, strength }: LeverPlan, { periods }: Grid): Float64Array {
  const grows: number[] = [];
  let before = 0;
  for (let t = start + 1; t <= periods && before < 1; t++) {
    grows.push(strength[t]! - before);
    before = strength[t]!;
  }
  return Float64Array.from(grows);
}

function rowsOf(
  { arriving, arrivingMargins, leavingMargins }: ReturnType<typeof transferOf>,
  segment: number,
  customers: number,
): LeavingRow[] {
  const rows: LeavingRow[] = [];
  for (let level = 0; level < LEVELS; level++) {
    const cell = segment * LEVELS + level;
    const change = arriving.slice(cell * LEVELS, (cell + 1) * LEVELS);
    const marginChange = arrivingMargins.slice(cell * LEVELS, (cell + 1) * LEVELS);
    // as many as arrive, so that nobody is lost to rounding and who stays at a place changes nothing
    const leaving = change.reduce((sum, mass) => sum + mass, 0);
    if (leaving === 0) continue;
    change[level] = change[level]! - leaving;
    marginChange[level] = marginChange[level]! - leavingMargins[cell]!;
    rows.push({
      level,
      leaving: leaving / customers,
      change: change.map((mass) => mass / customers),
      marginChange: marginChange.map((mass) => mass / customers),
    });
  }
  return rows;
}
