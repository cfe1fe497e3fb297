/**
 * The effect of a lever that changes with time, in one run: its mapping gives cumulative hazards of leaving by month, and at a
 * renewal the factor on the hazard is that of the months since the renewal before,
 *
 *   ρ_i = (H′(e i) − H′(e (i − 1))) / (H(e i) − H(e (i − 1))),   e months from one renewal to the next,
 *
 * H without the lever and H′ with it. Until it starts they are the same and ρ is exactly 1. Months count from the customer's
 * first, which is time 0. Where the two say nothing (nobody leaves without it), ρ is that of its full size and strength.
 */
import type { LeverPlan } from './lever-plan.ts';
import type { Plan } from './plan.ts';
import type { RetentionPlan } from './segment-plan.ts';
import type { Workspace } from './workspace.ts';

export interface LeverCourse {
  /** Cumulative hazards by month. */
  readonly without: Float64Array;
  readonly under: Float64Array;
  /** 1 − ρ by period, where renewals lie that are so many periods apart, up to so many of them; 0: not laid out yet. */
  readonly sizes: Float64Array;
  every: number;
  renewals: number;
}

/** Null for a lever whose effect has no course of its own. */
export const courseSpace = ({ months, strength }: LeverPlan): LeverCourse | null =>
  months === null
    ? null
    : {
        without: new Float64Array(months.length),
        under: new Float64Array(months.length),
        sizes: new Float64Array(strength.length),
        every: 0,
        renewals: 0,
      };

/** Once in a run, when its own number is settled. */
export function setCourse(
  { derived, months }: LeverPlan,
  course: LeverCourse | null,
  values: Float64Array,
  own: number,
): void {
  if (course === null) return;
  derived!.course!(values, own, months!, course.without, course.under);
  course.every = 0;
}

/** The size on which `strengthNow` acts. */
export const fullSize = ({ courses, sizes }: Workspace, place: number): number =>
  courses[place] === null ? sizes[place]! : 1;

/** By period, at the renewals of a segment: `fullSize` times it is the size in force. */
export function strengthNow(
  { levers, grid }: Plan,
  space: Workspace,
  place: number,
  { every, reached }: RetentionPlan,
): Float64Array {
  const { strength } = levers[place]!;
  const course = space.courses[place] ?? null;
  if (course === null) return strength;
  const { without, under, sizes } = course;
  if (course.every === every && course.renewals >= reached) return sizes;
  course.every = every;
  course.renewals = reached;
  const months = every * grid.monthsPerPeriod;
  for (let i = 1; i <= reached; i++) {
    const hazard = without[i * months]! - without[(i - 1) * months]!;
    const after = under[i * months]! - under[(i - 1) * months]!;
    const isKnown = hazard > 0 && after < Infinity;
    sizes[i * every] = isKnown ? 1 - after / hazard : space.sizes[place]! * strength[i * every]!;
  }
  return sizes;
}

/** What a lever read on the hazard leaves of it at the renewals of a segment. */
export function multiplyHazards(
  plan: Plan,
  space: Workspace,
  place: number,
  retention: RetentionPlan,
  ratios: Float64Array,
): void {
  const { every, reached } = retention;
  const size = fullSize(space, place);
  const strength = strengthNow(plan, space, place, retention);
  for (let i = 1; i <= reached; i++) ratios[i] = ratios[i]! * Math.max(0, 1 - size * strength[i * every]!);
}
