/**
 * What levers that move customers do to the segments of a run (`Move` of `positions/positions.ts`).
 *
 * Survival of a segment in the what-if, moves left out, is divided among the levels (`positions/frailty.ts`). From a move's
 * start on, evenly over its ramp, those it is tried on who follow (the run's success) and are still here leave their level
 * j and go on with the hazards of the level j′ they come to: S_j(t)·S_j′(u)/S_j′(t) of them are here at u. The walk keeps
 * what has come to each level less what has left it, as a share of the segment, and the same times the relative margin:
 *
 *   heads(t)   = S(t) + Σ_j net_j(t)
 *   earning(t) = S(t) + Σ_j (net_j(t) + strength·netMargin_j(t)) / M(t),    M(t) = 1 + strength·Σ_j margin_j·S_j(t) / S(t)
 *
 * so where nobody moves, nobody follows, or nobody changes place, both are S(t) to the last bit. Moves of one scenario act on
 * different customers (first come, first served), and add up.
 *
 * Beyond the walked periods of a horizon without end (100 years), heads and earnings stay in the proportion to S that they
 * have there. The gain of a move is then off by 10⁻⁸ of itself at 5 % churn and 10 % discount, by 10⁻⁵ at 3 % discount; by
 * 0.7 % at 3 % churn without discounting (`sim/moves`).
 */
import { exp } from '../math/exp.ts';
import { hazardRatios, splitSurvival } from '../positions/frailty.ts';
import type { Scenario } from '../scenario.ts';
import type { Carried, Carry } from '../sim/carried.ts';
import type { Grid } from '../sim/grid.ts';
import type { LeverPlan } from '../sim/lever-plan.ts';
import type { SegmentPlan } from '../sim/segment-plan.ts';
import type { PlacedCustomers } from './level-weights.ts';
import { LEVELS } from './matrix-summary.ts';
import type { SegmentMove } from './move-masses.ts';
import { segmentMoves } from './move-masses.ts';

/** Below this a survival has lost digits, and ratios of two are taken of the hazards. */
const FEW = 1e-250;

export function movePlan(
  scenario: Scenario,
  placed: PlacedCustomers,
  grid: Grid,
  levers: readonly LeverPlan[],
  segments: readonly SegmentPlan[],
  slotOf: (path: string) => number,
): Carry {
  const { periods } = grid;
  const { levels } = placed.scores;
  const churnSlot = slotOf('positions.churnStrength');
  const marginSlot = slotOf('positions.marginStrength');
  const moves = segmentMoves(scenario, placed, grid, levers);
  // those who pay for a period are those here at its end: who changes at its start has changed by then
  const isLate = scenario.timing === 'arrears-at-risk';
  const longest = Math.max(...segments.map(({ retention }) => retention.renewals)) + 1;
  const here = new Float64Array(LEVELS * longest);
  const hazard = new Float64Array(longest);
  const z = new Float64Array(LEVELS);
  /** By level: share of the segment that has come less what has left; and the same times the relative margin less 1. */
  const net = new Float64Array(LEVELS);
  const netMargin = new Float64Array(LEVELS);
  const rows = segments.map(({ retention }) => new Float64Array(retention.renewals + 1));
  const carried = {
    heads: rows[0]!,
    present: new Float64Array(periods + 1),
    earning: new Float64Array(periods + 1),
    tried: new Float64Array(levers.length),
    still: { earning: 1, present: 1, apart: 0 },
  };

  return (space, segment, renewals): Carried | null => {
    const acting = moves[segment]!;
    if (acting.length === 0) return null;
    const { every } = segments[segment]!.retention;
    const { weights, margins } = placed.segments[segment]!;
    const strength = space.values[marginSlot]!;
    const count = renewals.length;
    const heads = rows[segment]!;
    const { present, earning, tried } = carried;
    hazardRatios(levels, space.values[churnSlot]!, z);
    splitSurvival(renewals, count, weights, z, here, hazard);
    net.fill(0);
    netMargin.fill(0);
    tried.fill(0);

    let earned = 0;
    for (let i = 0; i < count; i++) {
      const survival = renewals[i]!;
      if (i > 0) thinOut(i, count);
      const head = survival + sumOf(net);
      heads[i] = head;
      const perMargin = 1 / meanMargin(i, count, survival, margins, strength);
      earned = survival + (sumOf(net) + strength * sumOf(netMargin)) * perMargin;
      const last = i === count - 1 ? periods : (i + 1) * every - 1;
      for (let t = i * every; t <= last; t++) {
        present[t] = head;
        if (isLate) earning[t] = earned;
        if (startMoves(acting, space.sizes, t, i, count, head)) {
          earned = survival + (sumOf(net) + strength * sumOf(netMargin)) * perMargin;
        }
        if (!isLate) earning[t] = earned;
      }
    }
    const end = renewals[count - 1]!;
    carried.heads = heads;
    carried.still = end > 0 ? { earning: earned / end, present: heads[count - 1]! / end, apart: 0 } : NOTHING_LEFT;
    return carried;
  };

  /** Who is left, at renewal i, of those who have come and of those who have left. */
  function thinOut(i: number, count: number): void {
    for (let j = 0; j < LEVELS; j++) {
      if (net[j] === 0 && netMargin[j] === 0) continue;
      const before = here[j * count + i - 1]!;
      const now = here[j * count + i]!;
      const stay = before > FEW ? now / before : now > 0 ? exp(-z[j]! * (hazard[i]! - hazard[i - 1]!)) : 0;
      net[j] = net[j]! * stay;
      netMargin[j] = netMargin[j]! * stay;
    }
  }

  /** Of those of the segment here after renewal i, had nobody moved, against those won. */
  function meanMargin(i: number, count: number, survival: number, margins: Float64Array, strength: number): number {
    let sum = 0;
    for (let j = 0; j < LEVELS; j++) sum += margins[j]! * here[j * count + i]!;
    return sum === 0 ? 1 : 1 + (strength * sum) / survival;
  }

  /** @returns whether anybody changed place at time t */
  function startMoves(
    acting: readonly SegmentMove[],
    sizes: Float64Array,
    t: number,
    i: number,
    count: number,
    head: number,
  ): boolean {
    let hasChanged = false;
    for (const { place, start, grows, rows: from } of acting) {
      if (t === start && head > 0) {
        let asked = 0;
        for (const { level, leaving } of from) asked += leaving * here[level * count + i]!;
        carried.tried[place] = asked / head;
      }
      const part = t >= start && t - start < grows.length ? grows[t - start]! * sizes[place]! : 0;
      if (part === 0) continue;
      hasChanged = true;
      for (const { level, change, marginChange } of from) {
        const moving = part * here[level * count + i]!;
        for (let j = 0; j < LEVELS; j++) {
          net[j] = net[j]! + moving * change[j]!;
          netMargin[j] = netMargin[j]! + moving * marginChange[j]!;
        }
      }
    }
    return hasChanged;
  }
}

const NOTHING_LEFT = { earning: 1, present: 1, apart: 0 };

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < LEVELS; j++) sum += values[j]!;
  return sum;
}
