import { log } from './log.ts';
import { log1p } from './log1p.ts';
import { HALF_LN_2PI, stirlingRemainder } from './stirling.ts';

/**
 * lnΓ(x) for x > 0; relative error below 1e-14, also next to the zeros at 1 and 2.
 *
 * x ≥ 10: Stirling's series. 1.5 … 2.5: the Taylor series at 2, lnΓ(2 + e) = (1 − γ)e + Σ (−1)ⁿ(ζ(n) − 1)eⁿ/n (DLMF
 * 5.7.3). Between: shifted there by Γ(x + 1) = x·Γ(x). x ≤ 0 gives NaN (0: Infinity).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  if (x >= 10) {
    if (x > 1e305) return x === Infinity ? x : x * (log(x) - 1);
    return (x - 0.5) * log(x) - x + (HALF_LN_2PI + stirlingRemainder(x));
  }
  if (x < 0.5) return aroundTwo(x) - log1p(x) - log(x);
  if (x < 1.5) return aroundTwo(x - 1) - log1p(x - 1);
  let product = 1;
  let at = x;
  while (at > 2.5) {
    at -= 1;
    product *= at;
  }
  return product === 1 ? aroundTwo(at - 2) : aroundTwo(at - 2) + log(product);
}

/** lnΓ(2 + e), |e| ≤ ½. */
function aroundTwo(e: number): number {
  let sum = 0;
  for (let n = SERIES.length - 1; n >= 0; n--) sum = sum * e + SERIES[n]!;
  return e * (ONE_MINUS_GAMMA + e * sum);
}

const ONE_MINUS_GAMMA = 0.42278433509846713;

/** (−1)ⁿ(ζ(n) − 1)/n for n = 2, 3, …; computed to 60 digits. */
const SERIES = new Float64Array([
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5, -4.492623673813314e-5,
  2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
  -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8,
  1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10,
]);
