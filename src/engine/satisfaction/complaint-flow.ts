/**
 * What becomes of 100 customers with a problem: they keep silent, complain in vain, or have it settled, slowly or quickly; and of
 * each of these some buy again (TARP: chances of buying again by severity of the problem, intentions of the 1970s and 1980s).
 */
import type { Complaints } from './satisfaction.ts';

export const FATES = ['silent', 'vain', 'settled', 'quickly'] as const;
/** In the order of `Complaints.again`. */
export type ComplaintFate = (typeof FATES)[number];

/** Shares 0 … 1 of one run; each is a part of the one before, `major` of all problems. */
export interface ComplaintShares {
  readonly voiced: number;
  readonly resolved: number;
  readonly quickly: number;
  readonly major: number;
}

/** Shares of those with a problem: how they fare (sums to 1), and how many of each fate buy again (sums to those who do). */
export interface ComplaintFlow {
  readonly fates: Float64Array;
  readonly again: Float64Array;
}

export const emptyFlow = (): ComplaintFlow => ({ fates: new Float64Array(4), again: new Float64Array(4) });

/**
 * Silent 1 − c; in vain c(1 − s); settled c·s(1 − q); settled quickly c·s·q. Of each fate
 * (1 − major)·again.minor + major·again.major buy again.
 *
 * @param flow  out
 * @returns share of those with a problem who buy again
 */
export function complaintFlow(
  again: Complaints['again'],
  { voiced, resolved, quickly, major }: ComplaintShares,
  flow: ComplaintFlow,
): number {
  const { fates } = flow;
  fates[0] = 1 - voiced;
  fates[1] = voiced * (1 - resolved);
  fates[2] = voiced * resolved * (1 - quickly);
  fates[3] = voiced * resolved * quickly;
  let sum = 0;
  for (let i = 0; i < 4; i++) {
    flow.again[i] = fates[i]! * ((1 - major) * again.minor[i]! + major * again.major[i]!);
    sum += flow.again[i]!;
  }
  return sum;
}

/** People told, of 100 with a problem: by those whose complaint was settled for us, by all others against us. */
export function tellings(
  { fates }: ComplaintFlow,
  told: { readonly against: number; readonly for: number },
): { readonly against: number; readonly for: number } {
  const settled = fates[2]! + fates[3]!;
  return { against: 100 * (fates[0]! + fates[1]!) * told.against, for: 100 * settled * told.for };
}
