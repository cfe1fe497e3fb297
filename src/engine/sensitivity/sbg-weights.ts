/**
 * sBG survival of both arms and what it is weighted with, in one loop: discounted periods paid for, by year of tenure.
 *
 * Each of the two recursions (`retention/sbg.ts`) waits for its own last value; side by side they take the time of the
 * longer, share the division, and nothing is stored in between.
 *
 *   base     S(t + 1) = S(t) (β + t)/(γ + t)
 *   what-if  F(t + 1) = (2 − k + (kβ − γ) r) F(t) − (1 − k)(1 − γ r) F(t − 1),   r = 1/(γ + t),   γ = α + β
 */
export interface SbgWeights {
  readonly periods: number;
  readonly periodsPerYear: number;
  /** Those here at the start of a period pay for it, or those here at its end. */
  readonly paysAtStart: boolean;
  /** v^t at `booked` + t for what is paid for period t. */
  readonly discounts: Float64Array;
  readonly booked: number;
  /** By year. */
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
}

/** @param k  factor on everybody's churn in the what-if, 0 ≤ k ≤ 1; at 1 both arms get the same bits */
export function writeSbgWeights(alpha: number, beta: number, k: number, weights: SbgWeights): void {
  const { periods, periodsPerYear, paysAtStart, discounts, booked, base, whatIf } = weights;
  const gamma = alpha + beta;
  const whole = 2 - k;
  const less = k * beta - gamma;
  const rest = 1 - k;
  const restLess = rest * gamma;
  let left = beta;
  let all = gamma;
  let here = 1;
  let now = 1;
  let before = 0;
  if (!paysAtStart) {
    const r = 1 / all;
    here = left * r;
    before = now;
    now = whole + less * r;
    left += 1;
    all += 1;
  }
  let t = 1;
  for (let y = 0; y < base.length; y++) {
    const last = Math.min(periods, (y + 1) * periodsPerYear);
    let baseWeight = 0;
    let whatIfWeight = 0;
    for (; t <= last; t++) {
      const discount = discounts[booked + t]!;
      baseWeight += here * discount;
      whatIfWeight += now * discount;
      const r = 1 / all;
      here *= left * r;
      const next = (whole + less * r) * now - (rest - restLess * r) * before;
      before = now;
      now = next;
      left += 1;
      all += 1;
    }
    base[y] = baseWeight;
    whatIf[y] = whatIfWeight;
  }
  if (k === 1) whatIf.set(base);
}
