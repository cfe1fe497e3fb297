/**
 * Mills' ratio of the normal curve, P(Z > z)/φ(z), for z ≥ 0; relative error below 1e-15.
 *
 * (z + 4)·ratio is a smooth function of t = (z − 4)/(z + 4) on [−1, 1]; it is summed as 26 Chebyshev terms (Clenshaw),
 * whose coefficients were computed to 60 digits from the definition.
 */
export function millsRatio(z: number): number {
  const t = (z - 4) / (z + 4);
  let b1 = 0;
  let b2 = 0;
  for (let n = COEFFICIENTS.length - 1; n > 0; n--) {
    const b0 = 2 * t * b1 - b2 + COEFFICIENTS[n]!;
    b2 = b1;
    b1 = b0;
  }
  return (t * b1 - b2 + 0.5 * COEFFICIENTS[0]!) / (z + 4);
}

const COEFFICIENTS = new Float64Array([
  4.865120857030081, -1.8842545745794834, 0.5569566490963817, -0.12161597214420457, 0.017360708143727772,
  -0.0008036212007299657, -0.0002520349348054353, 4.7383719270581175e-5, 2.5325891365988257e-6, -1.5404069839913e-6,
  -8.474960630061696e-9, 5.185338601094672e-8, -2.8281293276602497e-10, -1.9486566378891076e-9, -2.491945496827567e-11,
  7.957248719448846e-11, 4.618414179155219e-12, -3.290856124224385e-12, -4.36538404380973e-13, 1.2300711839232774e-13,
  3.2414173582086784e-14, -3.0532395587325663e-15, -2.0183740275707353e-15, -7.170195501422588e-17,
  1.0169552398038542e-16, 1.756244228053356e-17,
]);
