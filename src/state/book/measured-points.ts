/** What a lever takes off churn in each run, read from the survivors of both futures: which churn that is, depends on how customers stay. */
import type { Scenario } from '#engine/scenario.ts';
import type { Batch } from '#engine/sim/batch.ts';
import { FANS, keptRuns } from '#engine/sim/batch.ts';
import { outlineOf } from '#engine/sim/outline.ts';

/**
 * `yearly`: the churn of every year is the same. `later`: of a year after the first months. `first`: of the first year, where
 * it changes with time. `mean`: a year's, on the average of the months to the first renewal or of the first year of a mixture.
 */
export const CHURN_MEASURES = ['yearly', 'later', 'first', 'mean'] as const;
export type ChurnMeasure = (typeof CHURN_MEASURES)[number];

export interface Reading {
  readonly measure: ChurnMeasure;
  /** Months of tenure between which it is read. */
  readonly from: number;
  readonly to: number;
}

/** Where customers who stay as these do are to be looked at, so that one number tells what a lever takes off. */
export function readingOf({ segments, period }: Scenario): Reading {
  const renewal = Math.max(12, ...segments.map(({ retention: { every } }) => every ?? (period === 'month' ? 1 : 12)));
  const kinds = new Set(segments.map(({ retention: { kind } }) => kind));
  const early = Math.max(
    0,
    ...segments.map(({ retention }) => (retention.kind === 'newcomer' ? retention.earlyMonths : 0)),
  );
  if (segments.length > 1) return { measure: 'mean', from: 0, to: renewal };
  if (kinds.has('constant')) return { measure: 'yearly', from: 0, to: renewal };
  if (kinds.has('newcomer')) {
    const from = Math.ceil(early / renewal) * renewal;
    return { measure: 'later', from, to: from + renewal };
  }
  return { measure: renewal > 12 ? 'mean' : 'first', from: 0, to: renewal };
}

/** Points off that churn, run by run, of runs `0 … runs − 1`; parts in order, without a gap. */
export function pointsOff(scenario: Scenario, parts: readonly Batch[], runs: number): Float64Array {
  const { months } = outlineOf(scenario);
  const wanted = readingOf(scenario);
  const last = months.length - 1;
  const placeOf = (month: number): number => {
    const place = months.findIndex((drawn) => drawn >= month);
    return place < 0 ? last : place;
  };
  const to = Math.max(1, placeOf(wanted.to));
  const from = Math.min(placeOf(wanted.from), to - 1);
  const years = (months[to]! - months[from]!) / 12;
  const points = new Float64Array(runs);
  const width = months.length;
  for (const part of parts) {
    const kept = keptRuns(part.from, part.to);
    if (part.fans.length !== FANS * width * kept)
      throw new Error('invalid part: its points are not those of its scenario');
    for (let i = 0; i < Math.min(kept, runs - part.from); i++) {
      const churn = (fan: number): number => {
        const before = part.fans[(fan * width + from) * kept + i]!;
        const after = part.fans[(fan * width + to) * kept + i]!;
        return before > 0 ? 1 - (after / before) ** (1 / years) : 1;
      };
      points[part.from + i] = churn(0) - churn(1);
    }
  }
  return points;
}
