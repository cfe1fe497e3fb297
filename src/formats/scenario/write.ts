import type { Scenario } from '#engine/scenario.ts';

/** Field names in the order in which they are written wherever they occur; any other follows them, by the alphabet. */
const ORDER = [
  ...['schema', 'id', 'kind', 'name', 'origin', 'currency', 'period', 'timing', 'horizonYears', 'discount'],
  ...['rangeLevel', 'customers', 'sampling', 'seed', 'runs', 'precision', 'luck', 'segments', 'levers'],
  ...['business', 'tenures', 'won', 'referred', 'paidPerReferral', 'wordOfMouth', 'keptAway'],
  ...['share', 'retention', 'acquisitionCost', 'profit', 'spread', 'serve', 'serveSpread'],
  ...['every', 'earlyMonths', 'earlyLoss', 'churn', 'alpha', 'beta', 'c', 'survival', 'after'],
  ...['base', 'per', 'amount', 'growth', 'saving', 'referral', 'premium', 'shape', 'years', 'row'],
  ...['segment', 'reading', 'on', 'part', 'size', 'target', 'startMonth', 'rampMonths', 'costs'],
  ...['low', 'high', 'family', 'mode', 'samples'],
  ...['correlations', 'a', 'b', 'rank'],
];
const RANK = new Map(ORDER.map((name, rank) => [name, rank]));

/** The text of a file: stable order of fields, two spaces, a newline at the end, so that files can be compared. */
export const writeScenario = (scenario: Scenario): string => `${JSON.stringify(ordered(scenario), null, 2)}\n`;

/** The same document in the fewest characters. */
export const writeCompact = (scenario: Scenario): string => JSON.stringify(ordered(scenario));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, ordered(inner)]));
}

const rankOf = (name: string): number => RANK.get(name) ?? ORDER.length;
