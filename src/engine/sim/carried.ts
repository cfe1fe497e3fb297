import type { LeverPlan } from './lever-plan.ts';
import type { Still } from './tail.ts';
import type { Workspace } from './workspace.ts';

/** What levers that move customers make of a segment in the what-if of a run; overwritten by the next segment. */
export interface Carried {
  /** Share still here after renewal 0, 1, … */
  readonly heads: Float64Array;
  /** The same by period. */
  readonly present: Float64Array;
  /** What those who pay bring, by period, in customers of the segment's average; without a move it is `present`. */
  readonly earning: Float64Array;
  /** By lever: of those here when it starts, the share it is tried on. */
  readonly tried: Float64Array;
  /** At the end of the grid. */
  readonly still: Still;
}

/**
 * Null where no move acts on the segment.
 *
 * @param renewals  its survival in the what-if, moves left out, after renewal 0, 1, …
 */
export type Carry = (space: Workspace, segment: number, renewals: Float64Array) => Carried | null;

/**
 * Counts those that moves are tried on, whose costs are paid by head (`chargeTheFirm`).
 *
 * @param present  by period: customers here, each weighing the segment's share
 */
export function countTried(
  levers: readonly LeverPlan[],
  { shares, tried }: Workspace,
  segment: number,
  carried: Carried,
  present: Float64Array,
): void {
  for (let place = 0; place < levers.length; place++) {
    const share = carried.tried[place]!;
    if (share > 0) tried[place] = tried[place]! + shares[segment]! * share * present[levers[place]!.start]!;
  }
}
