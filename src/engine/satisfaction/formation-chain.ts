/**
 * How loyalty forms, as a Markov chain in months: aware → first purchase → preference → loyal, ways back by one stage, and
 * ways out. Rates are chances a month, in the order of `PASSAGES`.
 */
import { PASSAGE_OF, PASSAGES } from './satisfaction.ts';
import type { Passage, Stage } from './satisfaction.ts';

export const BUY = PASSAGES.indexOf('buy');
export const NEVER_BUY = PASSAGES.indexOf('neverBuy');
export const PREFER = PASSAGES.indexOf('prefer');
export const TRY_AND_LEAVE = PASSAGES.indexOf('tryAndLeave');
export const GROW_LOYAL = PASSAGES.indexOf('growLoyal');
export const FALL_TO_TRYING = PASSAGES.indexOf('fallToTrying');
export const PREFER_AND_LEAVE = PASSAGES.indexOf('preferAndLeave');
export const FALL_TO_PREFERENCE = PASSAGES.indexOf('fallToPreference');
export const LOYAL_AND_LEAVE = PASSAGES.indexOf('loyalAndLeave');

/** Passages out of the stage that a passage leads out of, itself among them. */
export const besides = (passage: Passage): readonly Passage[] => outOf(PASSAGE_OF[passage].from);
export const outOf = (stage: Stage): readonly Passage[] => PASSAGES.filter((each) => PASSAGE_OF[each].from === stage);

/** A change of one rate: `size` is added at full strength. */
export interface Push {
  readonly passage: number;
  readonly size: number;
}

/** What may be added to a rate: none is below 0, and those out of one stage sum to at most 1. */
export function roomOf(rates: Float64Array, passage: Passage): { readonly min: number; readonly max: number } {
  let left = 1;
  for (const each of besides(passage)) left -= rates[PASSAGES.indexOf(each)]!;
  return { min: -rates[PASSAGES.indexOf(passage)]!, max: Math.max(0, left) };
}

/** The rates of a month under pushes, one after the other, each as far as there is room. `out` may not be `rates`. */
export function pushRates(
  rates: Float64Array,
  pushes: readonly Push[],
  strengthOf: (push: number) => number,
  out: Float64Array,
): void {
  out.set(rates);
  for (let i = 0; i < pushes.length; i++) {
    const { passage, size } = pushes[i]!;
    const wanted = size * strengthOf(i);
    if (wanted === 0) continue;
    const { min, max } = roomOf(out, PASSAGES[passage]!);
    out[passage] = out[passage]! + Math.min(max, Math.max(min, wanted));
  }
}

/** Shares of those who have bought who try, prefer and are loyal; the rest is gone. */
export interface Here {
  bought: number;
  prefers: number;
  loyal: number;
}

/** One month on, in place. */
export function stepHere(here: Here, rates: Float64Array): void {
  const { bought, prefers, loyal } = here;
  const tries = Math.max(0, 1 - rates[PREFER]! - rates[TRY_AND_LEAVE]!);
  const keeps = Math.max(0, 1 - rates[GROW_LOYAL]! - rates[FALL_TO_TRYING]! - rates[PREFER_AND_LEAVE]!);
  const lasts = Math.max(0, 1 - rates[FALL_TO_PREFERENCE]! - rates[LOYAL_AND_LEAVE]!);
  here.bought = bought * tries + prefers * rates[FALL_TO_TRYING]!;
  here.prefers = prefers * keeps + bought * rates[PREFER]! + loyal * rates[FALL_TO_PREFERENCE]!;
  here.loyal = loyal * lasts + prefers * rates[GROW_LOYAL]!;
}

/**
 * Share of first buyers who are not gone, by month since the first purchase.
 *
 * @param ratesAt  of month 1, 2, …; the same array may come again
 * @param out      month 0 first
 */
export function shareHere(ratesAt: (month: number) => Float64Array, out: Float64Array): void {
  const here: Here = { bought: 1, prefers: 0, loyal: 0 };
  if (out.length > 0) out[0] = 1;
  for (let month = 1; month < out.length; month++) {
    stepHere(here, ratesAt(month));
    // those who are gone do not come back, not even by rounding
    out[month] = Math.min(out[month - 1]!, here.bought + here.prefers + here.loyal);
  }
}
