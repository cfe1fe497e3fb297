/**
 * What a place means for staying and for what a customer brings, relative to the others. The score is the logarithm of
 * the hazard at strength 1:
 *
 *   s = Σ over axes ln(1 + effect on churn)·(place − mean place of all customers)/step
 *
 * and the margin is exp(Σ ln(1 + effect on margin)·(place − mean)/step), divided by its mean over the customer's
 * segment.
 */
import type { Scores } from '../matrices/matrix-summary.ts';
import { LEVELS } from '../matrices/matrix-summary.ts';
import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import type { Population } from './population.ts';
import type { Axis, FullPositions } from './positions.ts';
import { AXES, AXIS_SCALES } from './positions.ts';

/** An axis that matters, with its effect by unit. */
interface Slope {
  readonly axis: Axis;
  readonly centre: number;
  readonly churn: number;
  readonly margin: number;
}

/** How places of this population are scored; also places that nobody stands on yet. */
export interface ScoreRule {
  readonly slopes: readonly Slope[];
  readonly levels: Float64Array;
  /** Mean of the margins before they were divided by it, by segment. */
  readonly meanMargin: Float64Array;
}

/** Where customers lie between the levels, and their margins: columns of `Scores`. */
export type ScoredPlaces = Pick<Scores, 'level' | 'upper' | 'margin'>;

type Places = Population['places'];

export function scoresOf(population: Population, positions: FullPositions): Scores {
  const { rule, scores, margins } = ruled(population, positions);
  return { levels: rule.levels, ...placed(rule, scores, margins, population.segment) };
}

export const scoreRule = (population: Population, positions: FullPositions): ScoreRule =>
  ruled(population, positions).rule;

/**
 * Scores of other places by the rule of a population: the same bits where the places are the same. A score beyond the
 * levels counts as the last level: nobody goes on better than the best, or worse than the worst, of those drawn.
 *
 * @param places   of those asked about, axis by axis
 * @param segment  of each
 */
export function scorePlaces(rule: ScoreRule, places: Places, segment: Uint8Array): ScoredPlaces {
  const scores = new Float64Array(segment.length);
  const margins = new Float64Array(segment.length);
  addUp(rule.slopes, places, scores, margins);
  return placed(rule, scores, margins, segment);
}

interface Ruled {
  readonly rule: ScoreRule;
  readonly scores: Float64Array;
  /** Not yet divided by the mean of the segment. */
  readonly margins: Float64Array;
}

function ruled({ customers, segments, segment, places }: Population, { effects }: FullPositions): Ruled {
  const slopes = AXES.flatMap((axis): Slope[] => {
    const { churn, margin } = effects[axis];
    if (churn === 0 && margin === 0) return [];
    const { step } = AXIS_SCALES[axis];
    return [{ axis, centre: mean(places[axis]), churn: log(1 + churn) / step, margin: log(1 + margin) / step }];
  });
  const scores = new Float64Array(customers);
  const margins = new Float64Array(customers);
  addUp(slopes, places, scores, margins);
  return {
    rule: { slopes, levels: levelsOf(scores), meanMargin: meansBy(segment, margins, segments) },
    scores,
    margins,
  };
}

function addUp(slopes: readonly Slope[], places: Places, scores: Float64Array, margins: Float64Array): void {
  for (const { axis, centre, churn, margin } of slopes) {
    const column = places[axis];
    for (let i = 0; i < scores.length; i++) {
      const off = column[i]! - centre;
      scores[i] = scores[i]! + churn * off;
      margins[i] = margins[i]! + margin * off;
    }
  }
  for (let i = 0; i < margins.length; i++) margins[i] = exp(margins[i]!);
}

function mean(column: Float32Array): number {
  let sum = 0;
  for (const place of column) sum += place;
  return sum / column.length;
}

/** 1 where nobody is of a segment. */
function meansBy(segment: Uint8Array, values: Float64Array, segments: number): Float64Array {
  const means = new Float64Array(segments);
  const counts = new Float64Array(segments);
  for (let i = 0; i < values.length; i++) {
    const s = segment[i]!;
    counts[s] = counts[s]! + 1;
    means[s] = means[s]! + values[i]!;
  }
  return means.map((sum, s) => (counts[s]! > 0 ? sum / counts[s]! : 1));
}

function levelsOf(scores: Float64Array): Float64Array {
  let min = Infinity;
  let max = -Infinity;
  for (const score of scores) {
    if (score < min) min = score;
    if (score > max) max = score;
  }
  const levels = new Float64Array(LEVELS);
  const gap = (max - min) / (LEVELS - 1);
  for (let j = 0; j < LEVELS; j++) levels[j] = j === LEVELS - 1 ? max : min + j * gap;
  return levels;
}

/** Shares of a customer between two levels are multiples of this: any sums of them are exact, in whatever order. */
const GRAIN = 16777216;

function placed(
  { levels, meanMargin }: ScoreRule,
  scores: Float64Array,
  margins: Float64Array,
  segment: Uint8Array,
): ScoredPlaces {
  const count = segment.length;
  const level = new Uint8Array(count);
  const upper = new Float32Array(count);
  const margin = new Float32Array(count);
  const min = levels[0]!;
  const perGap = levels[LEVELS - 1]! > min ? (LEVELS - 1) / (levels[LEVELS - 1]! - min) : 0;
  for (let i = 0; i < count; i++) {
    const height = Math.min(LEVELS - 1, Math.max(0, (scores[i]! - min) * perGap));
    const below = Math.min(LEVELS - 2, Math.floor(height));
    level[i] = below;
    upper[i] = Math.floor((height - below) * GRAIN + 0.5) / GRAIN;
    margin[i] = margins[i]! / meanMargin[segment[i]!]! - 1;
  }
  return { level, upper, margin };
}
