/** What a move does to the levels of each segment, as masses. */
import type { Population } from '../positions/population.ts';
import type { ScoredPlaces } from '../positions/scores.ts';
import type { Scores } from './matrix-summary.ts';
import { LEVELS } from './matrix-summary.ts';
import { emptyWeights, weigh } from './weigh.ts';

/**
 * `moved`: as asked, or all there were where fewer stood there. `nobody-there`: no customer stands in the destination,
 * so there is nothing to become, and nobody is moved.
 */
export type MoveOutcome = 'moved' | 'nobody-there';

/**
 * A move as masses: customers count 1, split over the two levels they lie between. All arrays are zero where nobody
 * moves. Nothing here is multiplied by the success of the move: that is the run's.
 */
export interface Transfer {
  readonly outcome: MoveOutcome;
  readonly segments: number;
  /** How many customers it is tried on, by segment. */
  readonly customers: Float64Array;
  /** Of them, by the level they leave: [segment · LEVELS + from]. Sums over levels to `customers`. */
  readonly leaving: Float64Array;
  /** The same, each customer times its relative margin before (Scores.margin, strength 1). */
  readonly leavingMargins: Float64Array;
  /**
   * By the level they leave and the level they go on at: [(segment · LEVELS + from) · LEVELS + to]; sums over `to` to
   * `leaving`. Nobody who stays at a place changes level: a shift of zero is all diagonal.
   */
  readonly arriving: Float64Array;
  /**
   * The same, each customer times its relative margin afterwards (strength 1, against its own segment's mean before any
   * move).
   */
  readonly arrivingMargins: Float64Array;
}

/** Nobody moves. */
export const emptyTransfer = (segments: number): Transfer => ({
  outcome: 'moved',
  segments,
  customers: new Float64Array(segments),
  leaving: new Float64Array(segments * LEVELS),
  leavingMargins: new Float64Array(segments * LEVELS),
  arriving: new Float64Array(segments * LEVELS * LEVELS),
  arrivingMargins: new Float64Array(segments * LEVELS * LEVELS),
});

/** Notes who leaves which level. */
export function leave(transfer: Transfer, { segment }: Population, scores: Scores, moved: Uint32Array): void {
  const { customers, leaving, leavingMargins } = transfer;
  for (const i of moved) {
    const s = segment[i]!;
    const at = s * LEVELS + scores.level[i]!;
    const upper = scores.upper[i]!;
    customers[s] = customers[s]! + 1;
    leaving[at] = leaving[at]! + (1 - upper);
    leaving[at + 1] = leaving[at + 1]! + upper;
    leavingMargins[at] = leavingMargins[at]! + (1 - upper) * scores.margin[i]!;
    leavingMargins[at + 1] = leavingMargins[at + 1]! + upper * scores.margin[i]!;
  }
}

/** What the customers of a zone are. */
export interface Average {
  readonly customers: number;
  /** Share of them at each level, and the same times the relative margin. */
  readonly levels: Float64Array;
  readonly margins: Float64Array;
}

/** All segments together. */
export function averageOf(population: Population, scores: Scores, zone: Uint8Array, wanted: number): Average {
  const { segments } = population;
  const isThere = zone.map((z) => (z === wanted ? 0 : 1));
  const sums = weigh(population, scores, isThere, 2, emptyWeights(2, segments));
  let customers = 0;
  const levels = new Float64Array(LEVELS);
  const margins = new Float64Array(LEVELS);
  for (let s = 0; s < segments; s++) {
    customers += sums.customers[s]!;
    for (let j = 0; j < LEVELS; j++) {
      levels[j] = levels[j]! + sums.levels[s * LEVELS + j]!;
      margins[j] = margins[j]! + sums.margins[s * LEVELS + j]!;
    }
  }
  return { customers, levels: levels.map((sum) => sum / customers), margins: margins.map((sum) => sum / customers) };
}

/** Whoever left goes on as the average. */
export function arriveAsAverage({ leaving, arriving, arrivingMargins }: Transfer, { levels, margins }: Average): void {
  leaving.forEach((mass, cell) => {
    for (let to = 0; to < LEVELS; to++) {
      arriving[cell * LEVELS + to] = mass * levels[to]!;
      arrivingMargins[cell * LEVELS + to] = mass * margins[to]!;
    }
  });
}

/** The share of a customer at its lower level goes to the lower level first: so nobody who stays put changes level. */
export function arriveShifted(
  { arriving, arrivingMargins }: Transfer,
  { segment }: Population,
  before: Scores,
  after: ScoredPlaces,
  moved: Uint32Array,
): void {
  moved.forEach((i, k) => {
    const from = segment[i]! * LEVELS + before.level[i]!;
    const to = after.level[k]!;
    const lower = 1 - before.upper[i]!;
    const lowerAfter = 1 - after.upper[k]!;
    const kept = Math.min(lower, lowerAfter);
    const add = (cell: number, mass: number): void => {
      arriving[cell] = arriving[cell]! + mass;
      arrivingMargins[cell] = arrivingMargins[cell]! + mass * after.margin[k]!;
    };
    add(from * LEVELS + to, kept);
    add(from * LEVELS + to + 1, lower - kept);
    add((from + 1) * LEVELS + to, lowerAfter - kept);
    add((from + 1) * LEVELS + to + 1, Math.min(before.upper[i]!, after.upper[k]!));
  });
}
