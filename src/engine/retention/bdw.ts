import { exp } from '../math/exp.ts';
import { logGammaRatio } from '../math/log-gamma-ratio.ts';
import { pow } from '../math/pow.ts';

/**
 * Beta-discrete-Weibull (BdW): as sBG, and each customer's own churn changes with tenure (c > 1 rises, c < 1 falls).
 *
 *   S(t) = B(α, β + x(t)) / B(α, β),   x(t) = Σ_{i ≤ t} h_i (i^c − (i − 1)^c)
 *
 * With all h_i = 1 this is the model of Fader & Hardie; h_i scales every customer's hazard −ln(1 − θ) at renewal i
 * (proportional hazards), which is how a churn lever acts on customers here.
 *
 * Source: Fader, Hardie, Liu, Davin & Steenburgh (2018), "How to Project Customer Retention" Revisited.
 *
 * @param powers  t^c at index t = 0, 1, …
 * @param hazard  h_i ≥ 0 at index i = 1 … (index 0 is not read)
 */
export function bdwSurvival(
  alpha: number,
  beta: number,
  powers: Float64Array,
  hazard: Float64Array,
  out: Float64Array,
): void {
  out[0] = 1;
  const whole = logGammaRatio(beta, alpha);
  let x = 0;
  for (let t = 1; t < out.length; t++) {
    x += hazard[t]! * (powers[t]! - powers[t - 1]!);
    // ln B(α, β + x) − ln B(α, β), with L(a, b) = lnΓ(a + b) − lnΓ(a):
    // L(β, x) − L(α + β, x) = L(β, α) − L(β + x, α), of which the one with the smaller second argument cancels less
    const logHere =
      x < alpha ? logGammaRatio(beta, x) - logGammaRatio(alpha + beta, x) : whole - logGammaRatio(beta + x, alpha);
    out[t] = exp(logHere);
  }
}

/** t^c for t = 0, 1, …: the same in both arms, and not cheap. */
export function tenurePowers(c: number, out: Float64Array): void {
  out[0] = 0;
  for (let t = 1; t < out.length; t++) out[t] = pow(t, c);
}
