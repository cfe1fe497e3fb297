import { populationOf } from '../positions/draw-population.ts';
import { positionsOf } from '../positions/positions-of.ts';
import type { Population } from '../positions/population.ts';
import type { FullPositions } from '../positions/positions.ts';
import { scoresOf } from '../positions/scores.ts';
import type { Scenario } from '../scenario.ts';
import type { Scores } from './matrix-summary.ts';
import { LEVELS } from './matrix-summary.ts';
import { weigh } from './weigh.ts';

/** How the customers drawn of a segment lie on the levels. */
export interface LevelWeights {
  readonly customers: number;
  /** Share of them by level; sums to 1. All 0 where none was drawn. */
  readonly weights: Float64Array;
  /** The same, each customer times its relative margin less 1, at strength 1; sums to 0. */
  readonly margins: Float64Array;
}

interface Drawn {
  readonly population: Population;
  readonly scores: Scores;
  /** By segment. */
  readonly segments: readonly LevelWeights[];
}

export interface PlacedCustomers extends Drawn {
  readonly positions: FullPositions;
}

/** The customers drawn last, kept for the next question: dragging a threshold changes none of them. */
let known: { readonly key: string; readonly drawn: Drawn } | undefined;

/** The customers of a scenario, what their places mean, and how each segment lies on the levels. */
export function placedCustomers(scenario: Scenario): PlacedCustomers {
  const positions = positionsOf(scenario);
  const key = keyOf(scenario);
  if (known?.key !== key) known = { key, drawn: drawnOf(scenario, positions) };
  return { positions, ...known.drawn };
}

/** All that the customers may depend on: the scenario without what for sure they do not. */
const keyOf = ({ positions, ...rest }: Scenario): string =>
  JSON.stringify({
    ...rest,
    ...{ levers: null, business: null, correlations: null, name: null },
    positions: { ...positions, thresholds: null, shock: null, needs: null },
  });

function drawnOf(scenario: Scenario, positions: FullPositions): Drawn {
  const population = populationOf(scenario);
  const scores = scoresOf(population, positions);
  const all = weigh(population, scores, new Uint8Array(population.customers), 1);
  const segments = scenario.segments.map((_, s): LevelWeights => {
    const customers = all.customers[s]!;
    const share = (sums: Float64Array): Float64Array =>
      sums.slice(s * LEVELS, (s + 1) * LEVELS).map((sum) => (customers > 0 ? sum / customers : 0));
    return { customers, weights: share(all.levels), margins: share(all.margins) };
  });
  return { population, scores, segments };
}
