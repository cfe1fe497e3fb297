/**
 * From first hearing of us to loyalty: who gets there at all, and when for the first time. Who comes to be loyal and falls back
 * later has been there.
 */
import {
  BUY,
  FALL_TO_TRYING,
  GROW_LOYAL,
  NEVER_BUY,
  PREFER,
  PREFER_AND_LEAVE,
  TRY_AND_LEAVE,
} from './formation-chain.ts';

/** Of one who knows us: chances ever to get to a stage, and the mean of the months to loyalty of those who do. */
export interface Reached {
  readonly bought: number;
  readonly prefers: number;
  readonly loyal: number;
  /** NaN where nobody gets there. */
  readonly meanMonths: number;
}

/** Shares on the way, before they are loyal for the first time. */
interface OnTheWay {
  aware: number;
  /** Bought, and never preferred us yet. */
  fresh: number;
  /** Bought, and preferred us before. */
  fallen: number;
  prefers: number;
}

/** What is to come of those on the way while rates stay as they are; every loyal counted with the months it still takes. */
interface ToCome {
  readonly bought: number;
  readonly prefers: number;
  readonly loyal: number;
  readonly months: number;
}

/** a ÷ b, and 0 where nothing happens at all. */
const share = (a: number, b: number): number => (b > 0 ? a / b : 0);

/**
 * Chances g of ever being loyal and months m (counted only for those who get there) from each stage, by the fundamental matrix:
 * g = (I − Q)⁻¹ r, m = (I − Q)⁻¹ g, Q the chain among the stages before loyalty, r its way there; a person stays as she is in
 * between, so both are solved by hand.
 */
function fromStages(rates: Float64Array) {
  const ofBought = rates[PREFER]! + rates[TRY_AND_LEAVE]!;
  const ofPrefers = rates[GROW_LOYAL]! + rates[FALL_TO_TRYING]! + rates[PREFER_AND_LEAVE]!;
  const ofAware = rates[BUY]! + rates[NEVER_BUY]!;
  const prefersOfBought = share(rates[PREFER]!, ofBought);
  const boughtOfPrefers = share(rates[FALL_TO_TRYING]!, ofPrefers);
  const back = 1 - boughtOfPrefers * prefersOfBought;
  const gPrefers = share(share(rates[GROW_LOYAL]!, ofPrefers), back);
  const gBought = prefersOfBought * gPrefers;
  const boughtOfAware = share(rates[BUY]!, ofAware);
  const gAware = boughtOfAware * gBought;
  const mPrefers = share(share(gPrefers, ofPrefers) + boughtOfPrefers * share(gBought, ofBought), back);
  const mBought = share(gBought, ofBought) + prefersOfBought * mPrefers;
  const mAware = share(gAware, ofAware) + boughtOfAware * mBought;
  return {
    boughtOfAware,
    prefersOfBought,
    g: { aware: gAware, bought: gBought, prefers: gPrefers },
    m: { aware: mAware, bought: mBought, prefers: mPrefers },
  };
}

function toCome(way: OnTheWay, rates: Float64Array): ToCome {
  const { boughtOfAware, prefersOfBought, g, m } = fromStages(rates);
  const trying = way.fresh + way.fallen;
  return {
    bought: way.aware * boughtOfAware,
    prefers: (way.aware * boughtOfAware + way.fresh) * prefersOfBought,
    loyal: way.aware * g.aware + trying * g.bought + way.prefers * g.prefers,
    months: way.aware * m.aware + trying * m.bought + way.prefers * m.prefers,
  };
}

/** Rates that never change: all in closed form. */
export function reachedBy(rates: Float64Array): Reached {
  const { bought, prefers, loyal, months } = toCome({ aware: 1, fresh: 0, fallen: 0, prefers: 0 }, rates);
  return { bought, prefers, loyal, meanMonths: months / loyal };
}

/** A hundred years: who takes longer does not live to see it. */
export const LONGEST = 1200;
/** How much of those who get there the months have to hold: enough for the last dot of a hundred. */
const ENOUGH = 0.996;

/** Working memory of one question: loyal by month, month 0 first. */
export const loyalMonths = (): Float64Array => new Float64Array(LONGEST + 1);

/**
 * Goes month by month as long as rates change and until nearly all have got there; what is left is in closed form.
 *
 * @param ratesAt  of month 1, 2, …; the same array may come again
 * @param settled  from this month on rates stay as they are
 * @param atLeast  months that are filled in any case
 * @param loyalBy  out, `loyalMonths()`: share of those who know us who have been loyal by month 0, 1, …; filled up to `months`
 */
export function firstPassages(
  ratesAt: (month: number) => Float64Array,
  settled: number,
  atLeast: number,
  loyalBy: Float64Array,
): Reached & { readonly months: number } {
  const way: OnTheWay = { aware: 1, fresh: 0, fallen: 0, prefers: 0 };
  let bought = 0;
  let prefers = 0;
  let loyal = 0;
  let weighted = 0;
  let reached: Reached | null = null;
  let month = 0;
  loyalBy[0] = 0;
  for (; month < LONGEST; month++) {
    if (reached === null && month >= settled) {
      const rest = toCome(way, ratesAt(month + 1));
      const ever = loyal + rest.loyal;
      const meanMonths = (weighted + month * rest.loyal + rest.months) / ever;
      reached = { bought: bought + rest.bought, prefers: prefers + rest.prefers, loyal: ever, meanMonths };
    }
    if (reached !== null && month >= atLeast && loyal >= ENOUGH * reached.loyal) break;
    const rates = ratesAt(month + 1);
    const { aware, fresh, fallen } = way;
    const buying = aware * rates[BUY]!;
    const growing = way.prefers * rates[GROW_LOYAL]!;
    const keep = Math.max(0, 1 - rates[PREFER]! - rates[TRY_AND_LEAVE]!);
    way.aware = aware * Math.max(0, 1 - rates[BUY]! - rates[NEVER_BUY]!);
    way.fresh = fresh * keep + buying;
    way.fallen = fallen * keep + way.prefers * rates[FALL_TO_TRYING]!;
    way.prefers =
      way.prefers * Math.max(0, 1 - rates[GROW_LOYAL]! - rates[FALL_TO_TRYING]! - rates[PREFER_AND_LEAVE]!) +
      (fresh + fallen) * rates[PREFER]!;
    bought += buying;
    prefers += fresh * rates[PREFER]!;
    loyal += growing;
    weighted += (month + 1) * growing;
    loyalBy[month + 1] = loyal;
  }
  return { ...(reached ?? { bought, prefers, loyal, meanMonths: weighted / loyal }), months: month };
}

/**
 * Months by which so many of those who ever get there have got there, linear within a month; Infinity beyond `months`, and NaN
 * where nobody does.
 *
 * @param quantiles  rising, each strictly between 0 and 1
 */
export function timesToLoyalty(
  loyalBy: Float64Array,
  { loyal, months }: { readonly loyal: number; readonly months: number },
  quantiles: ArrayLike<number>,
  out: Float64Array,
  at: number,
): void {
  let month = 0;
  for (let i = 0; i < quantiles.length; i++) {
    const wanted = quantiles[i]! * loyal;
    while (month < months && !(loyalBy[month]! >= wanted)) month++;
    if (!(loyal > 0)) out[at + i] = Number.NaN;
    else if (loyalBy[month]! < wanted) out[at + i] = Infinity;
    else out[at + i] = month - 1 + (wanted - loyalBy[month - 1]!) / (loyalBy[month]! - loyalBy[month - 1]!);
  }
}
