/** The scenario as each question needs it, and a key that changes only when its answer would. */
import type { ShockStudy } from '#engine/matrices/matrix-summary.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import type { Scenario } from '#engine/scenario.ts';

/** The two matrices whose subject is a shock. */
export type ShockMatrix = ShockStudy['matrix'];
export const isShockMatrix = (matrix: MatrixId): matrix is ShockMatrix =>
  matrix === 'attachment' || matrix === 'durability';

/** Enough for a table whose intervals are drawn; more would only be slower to add up. */
export const MOST_RUNS = 4096;
export const SHOCK_RUNS = 2048;

export const runsOf = ({ runs }: Scenario, most: number): number => Math.min(runs, most);

/** Fields of a document that have to do with a question. */
function only<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Partial<
    Pick<T, K>
  >;
}

/** Who the customers are and where they stand. Groups that nobody set lean on how a segment stays. */
export function populationKey({ segments, seed, period, rangeLevel, positions = {} }: Scenario): string {
  const drawn = only(positions, ['customers', 'groups', 'places', 'correlations']);
  const staying = segments.map((segment) => only(segment, ['id', 'share', 'retention']));
  return JSON.stringify([staying, seed, period, rangeLevel, drawn]);
}

/** The baseline by level: levers do not matter, unless an input of the baseline moves together with one of theirs. */
export function zonesKey(scenario: Scenario): string {
  const { correlations, levers, positions = {} } = scenario;
  const reckoned = only(scenario, ['segments', 'period', 'timing', 'horizonYears', 'discount', 'rangeLevel']);
  const drawn = only(scenario, ['seed', 'sampling', 'runs', 'correlations']);
  const places = only(positions, ['effects', 'churnStrength', 'marginStrength']);
  return JSON.stringify([populationKey(scenario), reckoned, drawn, places, correlations === undefined ? [] : levers]);
}

/** What becomes of each kind of customer under the shock. */
export const shockKey = (scenario: Scenario, matrix: MatrixId): string =>
  JSON.stringify([zonesKey(scenario), matrix, scenario.positions?.thresholds?.[matrix], scenario.positions?.shock]);

/** The course of things, and when each move begins. */
export const courseKey = (scenario: Scenario): string =>
  JSON.stringify([zonesKey(scenario), scenario.levers.filter(({ kind }) => kind === 'move')]);
