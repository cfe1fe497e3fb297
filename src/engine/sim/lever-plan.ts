import type { Cost, Lever, Reading, Scenario, Target } from '../scenario.ts';
import type { Grid } from './grid.ts';

export interface CostPlan {
  readonly per: Cost['per'];
  readonly slot: number;
}

/** How a lever that serves needs becomes one on churn: its size from the share served, in a run. */
export interface Serving {
  readonly sizeOf: (values: Float64Array, share: number) => number;
  /** The share at which the size is this; infinite where none is. */
  readonly shareOf: (values: Float64Array, size: number) => number;
}

export interface LeverPlan {
  /** What it acts as: one that serves is one on churn, one that is switched off a programme without costs. */
  readonly kind: Lever['kind'];
  readonly path: string;
  readonly sizeSlot: number | null;
  /** Of a lever that serves; its slot holds the share served. */
  readonly serving: Serving | null;
  readonly reading: Reading;
  readonly target: Target;
  /** Index of the one segment it acts on, or null for all. */
  readonly segment: number | null;
  /** Whole periods after time 0 at which it starts: period t > start is under it. A start within a period waits for the next. */
  readonly start: number;
  /** Strength 0 … 1 in period t (index 0 is time 0). */
  readonly strength: Float64Array;
  /** Full strength from the first period on. */
  readonly constant: boolean;
  readonly costs: readonly CostPlan[];
}

/** @param servings  by lever; without them a lever that serves has no size of its own */
export function leverPlans(
  scenario: Scenario,
  grid: Grid,
  slotOf: (path: string) => number,
  servings: readonly (Serving | null)[] = [],
): LeverPlan[] {
  return scenario.levers.map((lever, index) => {
    const path = `levers[${index}]`;
    const start = Math.ceil((lever.startMonth ?? 0) / grid.monthsPerPeriod);
    const ramp = (lever.rampMonths ?? 0) / grid.monthsPerPeriod;
    const strength = new Float64Array(grid.periods + 1);
    for (let t = 0; t <= grid.periods; t++) strength[t] = strengthAt(t, start, ramp);
    const churning = lever.kind === 'churn' || lever.kind === 'newcomer';
    const segment = lever.segment === undefined ? -1 : scenario.segments.findIndex(({ id }) => id === lever.segment);
    const kind = lever.off === true ? 'programme' : lever.kind === 'serve' ? 'churn' : lever.kind;
    return {
      kind,
      path,
      sizeSlot: kind === 'programme' ? null : slotOf(`${path}.size`),
      serving: servings[index] ?? null,
      reading: churning ? lever.reading : 'relative',
      target: lever.kind === 'churn' ? (lever.target ?? 'each') : 'each',
      segment: segment < 0 ? null : segment,
      start,
      strength,
      constant: strength[Math.min(1, grid.periods)] === 1,
      costs:
        lever.off === true
          ? []
          : (lever.costs ?? []).map(({ per }, i) => ({ per, slot: slotOf(`${path}.costs[${i}].amount`) })),
    };
  });
}

/** 0 up to the start; then, over the ramp, evenly up to 1, reached in the period in which the ramp ends. */
function strengthAt(period: number, start: number, ramp: number): number {
  if (period <= start) return period === 0 && start === 0 && ramp === 0 ? 1 : 0;
  return ramp <= 1 ? 1 : Math.min(1, (period - start) / ramp);
}

export const actsOn = (lever: LeverPlan, segment: number): boolean =>
  lever.segment === null || lever.segment === segment;

/** Paid for each customer present; the other costs are the whole firm's. */
export const isPerCustomer = ({ per }: CostPlan): boolean => per === 'customer-month' || per === 'customer-year';
