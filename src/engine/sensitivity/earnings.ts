/**
 * Discounted profit of a segment's customers: margin of a year × its weight.
 *
 * @param margins  profit a period by year, then that part of it that comes from referrals
 * @param weights  discounted periods paid for, by year
 * @param referral  share by which levers raise referrals
 * @param extra  premium less cost, money a period
 */
export function earnings(margins: Float64Array, weights: Float64Array, referral: number, extra: number): number {
  const years = weights.length;
  let total = 0;
  for (let y = 0; y < years; y++) total += (margins[y]! + referral * margins[years + y]! + extra) * weights[y]!;
  return total;
}
