/**
 * Sine and arcsine of small arguments, the same bits in every JavaScript engine: what goes from a rank correlation to that
 * of normal scores and back.
 */

/** sin x for |x| ≤ 0.6 (here at most π/6); Taylor series, error below 2⁻⁵³. @throws beyond. */
export function smallSine(x: number): number {
  if (!(Math.abs(x) <= 0.6)) throw new Error(`invalid angle: must be within −0.6 … 0.6, got ${x}`);
  const z = x * x;
  let sum = 0;
  for (let n = SINE.length - 1; n >= 0; n--) sum = sum * z + SINE[n]!;
  return x + x * z * sum;
}

/** arcsin x for |x| ≤ ½; series Σ (2n)!/(4ⁿ(n!)²(2n + 1))·x²ⁿ⁺¹ (DLMF 4.24.1), error below 2⁻⁵². @throws beyond. */
export function smallArcsine(x: number): number {
  if (!(Math.abs(x) <= 0.5)) throw new Error(`invalid sine: must be within −½ … ½, got ${x}`);
  const z = x * x;
  let sum = 0;
  for (let n = ARCSINE.length - 1; n >= 0; n--) sum = sum * z + ARCSINE[n]!;
  return x + x * z * sum;
}

/** −1/3!, 1/5!, −1/7! … */
const SINE = Float64Array.from([-6, 120, -5040, 362880, -39916800, 6227020800, -1307674368000], (n) => 1 / n);

/** Coefficients of x³, x⁵, …; the next would add less than 4⁻²⁸·0.0016. */
const ARCSINE = new Float64Array(28);
for (let n = 1, central = 1; n <= ARCSINE.length; n++) {
  central *= (2 * n - 1) / (2 * n);
  ARCSINE[n - 1] = central / (2 * n + 1);
}
