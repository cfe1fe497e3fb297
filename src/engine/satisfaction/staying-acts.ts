/**
 * What several levers on staying do together: points they add to what customers expect and perceive and to what holds them, and
 * the part of the barrier they leave standing.
 */
import type { Lever } from '../scenario.ts';
import { heightToday, type MorePoints, writeHeights } from './barrier-height.ts';
import { gapShift } from './disconfirmation.ts';
import type { SatisfyLever } from './known-slots.ts';
import type { GapRead } from './numbers-read.ts';
import { roomOnScale } from './numbers-read.ts';
import type { Bond, FullSatisfaction, SatisfyOn, SwitchingCost } from './satisfaction.ts';

export type StayingOn = Extract<SatisfyOn, { part: 'barrier' | 'expected' | 'perceived' | 'switching' | 'bond' }>;

/** A lever on staying, its place in the scenario, and the months it acts in. */
export interface StayingAct {
  readonly place: number;
  readonly on: StayingOn;
  readonly startMonth: number;
  readonly rampMonths: number;
}

const PARTS: readonly SatisfyOn['part'][] = ['barrier', 'expected', 'perceived', 'switching', 'bond'];

/** Those of the levers at these places that act on staying; what is switched off does not act. */
export function stayingActs(levers: readonly Lever[], places: readonly number[]): StayingAct[] {
  return places.flatMap((place) => {
    const lever = levers[place];
    if (lever === undefined || lever.off === true || !isOnStaying(lever)) return [];
    return [{ place, on: lever.on, startMonth: lever.startMonth ?? 0, rampMonths: lever.rampMonths ?? 0 }];
  });
}

const isOnStaying = (lever: Lever): lever is SatisfyLever & { readonly on: StayingOn } =>
  lever.kind === 'satisfy' && PARTS.includes(lever.on.part);

/** Height of the barrier by grade. @param strengths, sizes  by act @param heights  out */
export function writeHeightsUnder(
  { holds }: FullSatisfaction,
  weights: Float64Array,
  acts: readonly StayingAct[],
  strengths: readonly number[],
  sizes: Float64Array,
  heights: Float64Array,
): void {
  const more: { -readonly [K in keyof MorePoints]: MorePoints[K] } = {};
  let standing = 1;
  acts.forEach(({ on }, i) => {
    const size = sizes[i]! * strengths[i]!;
    if (on.part === 'barrier') standing *= 1 - Math.min(1, Math.max(0, sizes[i]!)) * strengths[i]!;
    if (size === 0 || (on.part !== 'switching' && on.part !== 'bond')) return;
    const name: SwitchingCost | Bond = on.part === 'switching' ? on.cost : on.bond;
    const today = on.part === 'switching' ? holds.costs[on.cost] : holds.bonds[on.bond].strength;
    const { min, max } = roomOnScale(today);
    more[name] = Math.min(max, Math.max(min, (more[name] ?? 0) + size));
  });
  if (Object.keys(more).length > 0) writeHeights(holds, weights, more, heights);
  else heights.fill(heightToday(holds));
  for (let k = 0; k < heights.length; k++) heights[k]! *= standing;
}

/** What customers expect and perceive once all acts are at full strength. */
export function gapAfter(
  gap: GapRead,
  acts: readonly StayingAct[],
  sizes: Float64Array,
): { readonly expected: number; readonly perceived: number } {
  const after = { expected: gap.expected, perceived: gap.perceived };
  acts.forEach(({ on: { part } }, i) => {
    if (part !== 'expected' && part !== 'perceived') return;
    const { min, max } = roomOnScale(after[part]);
    after[part] += Math.min(max, Math.max(min, sizes[i]!));
  });
  return after;
}

/** Standard deviations by which satisfaction moves once all acts are at full strength; exactly 0 where none acts on it. */
export function shiftUnder(gap: GapRead, acts: readonly StayingAct[], sizes: Float64Array): number {
  const { expected, perceived } = gapAfter(gap, acts, sizes);
  return gapShift(gap, gap.perceived - gap.expected, perceived - expected);
}

/** How far those who move grade have come in a month, 0 … 1: the strengths of the acts on it, by their sizes. */
export function gapProgress(acts: readonly StayingAct[], strengths: readonly number[], sizes: Float64Array): number {
  let [done, whole] = [0, 0];
  acts.forEach(({ on: { part } }, i) => {
    if (part !== 'expected' && part !== 'perceived') return;
    done += Math.abs(sizes[i]!) * strengths[i]!;
    whole += Math.abs(sizes[i]!);
  });
  return whole === 0 ? 0 : done / whole;
}
