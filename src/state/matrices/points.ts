/** How every customer is drawn: where, and as what, in a month of the course of things. */
import type { Scores } from '#engine/matrices/matrix-summary.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import type { Population } from '#engine/positions/population.ts';

/** Places in the chart's list of looks. */
export const LOOK = { plain: 0, chosen: 1, left: 2, hollow: 3, hollowIf: 4, arrived: 5, absent: 6 } as const;

export interface Drawn {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly look: Uint8Array;
  /** Customers of the points beyond the customers themselves: those who follow a move. */
  readonly followers: readonly number[];
}

/** Those a move carries, where they come to stand, and how far they are on the way, 0 … 1. */
export interface Carried {
  readonly customers: Uint32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly way: number;
  /** Between which levels of the score they lie once they are there. */
  readonly level: Uint8Array;
  readonly upper: Float32Array;
  /** Share of those it is tried on who follow. */
  readonly success: number;
}

/** A moment of the course: the chance of still being here, [segment · LEVELS + level]. */
export interface Moment {
  readonly here: Float32Array;
  /** The same in the month of the move: from then on those who follow stay as the customers do whom they have become. */
  readonly before: Float32Array;
  readonly scores: Scores;
  /** By zone the share of those otherwise here whom the shock has left, and each customer's zone; null without a shock. */
  readonly shock: { readonly staying: Float64Array; readonly zone: Uint8Array } | null;
}

/** Chance that a customer is here, between the two levels it lies between. */
export function hereOf({ here, scores }: Pick<Moment, 'here' | 'scores'>, population: Population, i: number): number {
  return between(here, population.segment[i]! * LEVELS + scores.level[i]!, scores.upper[i]!);
}

const between = (here: Float32Array, at: number, upper: number): number =>
  upper === 0 ? here[at]! : (1 - upper) * here[at]! + upper * here[at + 1]!;

/** The same for number k of those carried, once it is there. */
export function hereAfter(moment: Moment, population: Population, carried: Carried, k: number): number {
  const { here, before, scores } = moment;
  const i = carried.customers[k]!;
  const at = population.segment[i]! * LEVELS + carried.level[k]!;
  const then = between(before, at, carried.upper[k]!);
  if (then === 0) return 0;
  return (hereOf({ here: before, scores }, population, i) * between(here, at, carried.upper[k]!)) / then;
}

/** As many of n as the share says, spread evenly over them. */
export const isOneOf = (i: number, share: number): boolean => Math.floor((i + 1) * share) > Math.floor(i * share);

export interface Picture {
  readonly population: Population;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly chosen: Uint8Array | null;
  readonly carried: Carried | null;
  readonly moment: Moment | null;
}

/** All customers, and after them those carried, where they are by then. */
export function drawn({ population, x, y, chosen, carried, moment }: Picture): Drawn {
  const n = population.customers;
  const followers = carried === null ? [] : [...carried.customers.keys()].filter((k) => isOneOf(k, carried.success));
  const look = new Uint8Array(n + followers.length);
  const [allX, allY] = [new Float32Array(look.length), new Float32Array(look.length)];
  allX.set(x);
  allY.set(y);
  for (let i = 0; i < n; i++) {
    if (chosen?.[i] === 1) look[i] = LOOK.chosen;
  }
  followers.forEach((k, j) => {
    const i = carried!.customers[k]!;
    look[i] = LOOK.left;
    look[n + j] = LOOK.arrived;
    allX[n + j] = x[i]! + carried!.way * (carried!.x[k]! - x[i]!);
    allY[n + j] = y[i]! + carried!.way * (carried!.y[k]! - y[i]!);
  });
  if (moment !== null) {
    leave(look, population, moment);
    followers.forEach((k, j) => {
      const i = carried!.customers[k]!;
      const here = carried!.way > 0 ? hereAfter(moment, population, carried!, k) : hereOf(moment, population, i);
      if (here < population.luck[i]!) look[n + j] = LOOK.absent;
    });
  }
  return { x: allX, y: allY, look, followers: followers.map((k) => carried!.customers[k]!) };
}

/** A customer is gone as soon as the chance of being here is below its luck. */
function leave(look: Uint8Array, population: Population, moment: Moment): void {
  const { shock } = moment;
  for (let i = 0; i < population.customers; i++) {
    const here = hereOf(moment, population, i);
    const luck = population.luck[i]!;
    if (here < luck) look[i] = shock === null ? LOOK.absent : LOOK.hollow;
    else if (shock !== null && here * shock.staying[shock.zone[i]!]! < luck) look[i] = LOOK.hollowIf;
  }
}
