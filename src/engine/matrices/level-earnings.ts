/**
 * What customers of each level bring, so that together they bring what their segment does.
 *
 * A customer of level j whose margin is the average at the start brings Σ_t v^t·margin(t)·S_j(t)/M(t). M(t) is the mean
 * margin, relative to the start, of those of the segment still here: who stays is not who was won, and the margin that the
 * scenario gives for a year is that of the customers present then.
 */
import type { Plan } from '../sim/plan.ts';
import type { Workspace } from '../sim/workspace.ts';
import { DISCOUNTED, MARGIN_TOTAL } from '../sim/workspace.ts';
import type { SegmentLevels } from './baseline-levels.ts';
import type { LevelWeights } from './level-weights.ts';
import { LEVELS } from './matrix-summary.ts';

/**
 * Discounted margin of a customer present from renewal i to the next, i = 0, 1, …, as `walk` of `sim/run.ts` books it.
 *
 * @param periods  how many are counted
 */
export function marginsByRenewal(
  { grid, scenario: { timing }, segments }: Plan,
  { track, yearly }: Workspace,
  segment: number,
  periods: number,
  out: Float64Array,
): void {
  const { every } = segments[segment]!.retention;
  const { periodsPerYear, years } = grid;
  out.fill(0);
  // who pays for period t: those here at its start, or those here at its end; when: at its start, or at its end
  const present = timing === 'arrears-at-risk' ? 0 : 1;
  const booked = DISCOUNTED * (grid.periods + 1) - (timing === 'advance' ? 1 : 0);
  let renewal = 0;
  let next = every;
  for (let t = 1; t <= periods; t++) {
    if (t - present === next) {
      renewal++;
      next += every;
    }
    const year = Math.floor((t - 1) / periodsPerYear);
    out[renewal] = out[renewal]! + yearly[MARGIN_TOTAL * years + year]! * track[booked + t]!;
  }
}

/**
 * Factor at each renewal that turns margins of the segment into those of a customer of average margin: 1/M. Up to strength
 * 1 M is above zero whoever stays; beyond, a customer's own margin may be negative, and M is as long as those who stay bring
 * more than such customers take.
 *
 * @param strength  of the differences in margin
 */
export function perAverageMargin(
  { count, here }: SegmentLevels,
  { weights, margins }: LevelWeights,
  strength: number,
  out: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    let present = 0;
    let earning = 0;
    for (let j = 0; j < LEVELS; j++) {
      const left = here[j * count + i]!;
      present += weights[j]! * left;
      earning += margins[j]! * left;
    }
    out[i] = earning === 0 ? 1 : present / (present + strength * earning);
  }
}

/** Σ over renewals of margin × factor × S_j, by level, added to `out` from index `at` on. */
export function addEarned(
  { count, here }: SegmentLevels,
  margins: Float64Array,
  factors: Float64Array,
  out: Float64Array,
  at: number,
): void {
  for (let j = 0; j < LEVELS; j++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += margins[i]! * factors[i]! * here[j * count + i]!;
    out[at + j] = out[at + j]! + sum;
  }
}
