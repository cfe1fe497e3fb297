import type { Cost, Lever, Reading, Scenario, Target } from '../scenario.ts';
import type { Grid } from './grid.ts';
import { strengthAt } from './strength.ts';

export interface CostPlan {
  readonly per: Cost['per'];
  readonly slot: number;
}

/**
 * How a lever that acts on something else becomes one on churn, in a run: the size of that follows from its own number and
 * from others that were drawn.
 */
export interface Derived {
  /** The size as one on churn, at full strength; exactly 0 where nothing changes. */
  readonly sizeOf: (values: Float64Array, own: number) => number;
  /** What the own number can be where the size must lie within `least` … `greatest`. */
  readonly bounds: (values: Float64Array, least: number, greatest: number) => { min: number; max: number };
  /**
   * Where its effect changes with time: cumulative hazards of leaving by month, as in `satisfaction/mapping.ts`. Null where
   * the size is all, and grows with the strength.
   */
  readonly course:
    | ((values: Float64Array, own: number, strength: Float64Array, without: Float64Array, under: Float64Array) => void)
    | null;
}

export interface LeverPlan {
  /** What it acts as: one that serves or satisfies is one on churn, one that is switched off a programme without costs. */
  readonly kind: Lever['kind'];
  readonly path: string;
  readonly sizeSlot: number | null;
  /** Of a lever that serves or satisfies; its slot holds its own number, not the size. */
  readonly derived: Derived | null;
  readonly reading: Reading;
  readonly target: Target;
  /** Index of the one segment it acts on, or null for all. */
  readonly segment: number | null;
  /** Whole periods after time 0 at which it starts: period t > start is under it. A start within a period waits for the next. */
  readonly start: number;
  /** Strength 0 … 1 in period t (index 0 is time 0). */
  readonly strength: Float64Array;
  /** The same by month, from the start of the same period on; null where its effect has no course of its own. */
  readonly months: Float64Array | null;
  /** The same effect from the first period on. */
  readonly constant: boolean;
  readonly costs: readonly CostPlan[];
}

/** @param derived  by lever; without them a lever that serves or satisfies has no size of its own */
export function leverPlans(
  scenario: Scenario,
  grid: Grid,
  slotOf: (path: string) => number,
  derived: readonly (Derived | null)[] = [],
): LeverPlan[] {
  return scenario.levers.map((lever, index) => {
    const path = `levers[${index}]`;
    const start = Math.ceil((lever.startMonth ?? 0) / grid.monthsPerPeriod);
    const ramp = (lever.rampMonths ?? 0) / grid.monthsPerPeriod;
    const strength = new Float64Array(grid.periods + 1);
    for (let t = 0; t <= grid.periods; t++) strength[t] = strengthAt(t, start, ramp);
    const churning = lever.kind === 'churn' || lever.kind === 'newcomer';
    const segment = lever.segment === undefined ? -1 : scenario.segments.findIndex(({ id }) => id === lever.segment);
    const acts = lever.kind === 'serve' || lever.kind === 'satisfy' ? 'churn' : lever.kind;
    const kind = lever.off === true ? 'programme' : acts;
    const hasCourse = (derived[index]?.course ?? null) !== null;
    return {
      kind,
      path,
      sizeSlot: kind === 'programme' ? null : slotOf(`${path}.size`),
      derived: derived[index] ?? null,
      reading: churning ? lever.reading : lever.kind === 'satisfy' ? 'hazard' : 'relative',
      target: lever.kind === 'churn' ? (lever.target ?? 'each') : 'each',
      segment: segment < 0 ? null : segment,
      start,
      strength,
      months: hasCourse ? monthlyStrength(grid, start * grid.monthsPerPeriod, lever.rampMonths ?? 0) : null,
      constant: !hasCourse && strength[Math.min(1, grid.periods)] === 1,
      costs:
        lever.off === true
          ? []
          : (lever.costs ?? []).map(({ per }, i) => ({ per, slot: slotOf(`${path}.costs[${i}].amount`) })),
    };
  });
}

function monthlyStrength({ periods, monthsPerPeriod }: Grid, start: number, ramp: number): Float64Array {
  const strength = new Float64Array(periods * monthsPerPeriod + 1);
  for (let month = 0; month < strength.length; month++) strength[month] = strengthAt(month, start, ramp);
  return strength;
}

/** Where customers differ: whether it scales everybody's own hazard. */
export const onHazardOfEach = ({ target, reading }: LeverPlan): boolean => target === 'each' && reading === 'hazard';

export const actsOn = (lever: LeverPlan, segment: number): boolean =>
  lever.segment === null || lever.segment === segment;

/** Paid for each customer present; the other costs are the whole firm's. */
export const isPerCustomer = ({ per }: CostPlan): boolean => per === 'customer-month' || per === 'customer-year';
