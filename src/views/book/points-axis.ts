/** The common scale of the bars: whole steps of points from 0 to what the widest bar reaches. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const;
const MOST_TICKS = 6;
/** A bar may reach this share of a step past the end. */
const SPILL = 0.12;

export interface PointsAxis {
  /** In points: 5 is five of a hundred. */
  readonly top: number;
  readonly ticks: readonly number[];
}

/** @param widest  greatest 95th percentile, as a share */
export function pointsAxis(widest: number): PointsAxis {
  const points = Math.max(0.1, 100 * widest);
  const countOf = (step: number): number => Math.max(1, Math.ceil(points / step - SPILL));
  const step = STEPS.find((each) => countOf(each) <= MOST_TICKS) ?? 50;
  const count = countOf(step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(6)));
  return { top: ticks.at(-1)!, ticks };
}
