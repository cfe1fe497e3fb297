/** 95th percentile of the normal distribution: both sides together leave out 10 %. */
const Z90 = 1.6448536269514722;

export interface ShareInterval {
  readonly count: number;
  readonly of: number;
  /** count ÷ of; 0 of nobody. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share with its 90 % interval by Wilson's score (J. Amer. Statist. Assoc. 22 (1927) 209–212), which stays within 0 … 1
 * and is sound for small counts: centre (p + z²/2n) ÷ (1 + z²/n), half width z √(p(1 − p)/n + z²/4n²) ÷ (1 + z²/n). Of
 * nobody nothing is known: 0 … 1.
 */
export function wilson(count: number, of: number): ShareInterval {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const share = count / of;
  const square = (Z90 * Z90) / of;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z90 * Math.sqrt((share * (1 - share)) / of + square / (4 * of))) / (1 + square);
  // at the ends the interval reaches them, but for rounding
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === of ? 1 : Math.min(1, centre + half),
  };
}
