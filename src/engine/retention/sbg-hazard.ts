/**
 * sBG under proportional hazards: everybody's own hazard −ln(1 − θ) is multiplied by ρ_i at renewal i.
 *
 *   S(t) = E (1 − θ)^Λ(t) = B(α, β + Λ(t)) / B(α, β),   Λ(t) = Σ_{i ≤ t} ρ_i
 *
 * exactly, for any ρ_i ≥ 0: those left after t renewals have θ ~ Beta(α, β + Λ(t)). With all ρ_i = 1 it is S(t) of
 * `sbg.ts`, and as long as they are, the same bits.
 *
 * From renewal to renewal the step is S(t) / S(t − 1) = exp(G(b) − G(b + ρ)) with b = β + Λ(t − 1) and
 *
 *   G(b) = lnΓ(b + α) − lnΓ(b) = α ln w + Σ_k e_k w^(−2k),   w = b + (α − 1)/2,   e_k = −B_{2k+1}((1 + α)/2) / (k (2k + 1))
 *
 * (Luke 1969, The Special Functions I, 2.11), five terms of which are good for 10⁻¹³ where w ≥ 10 and w ≥ 4 α. A smaller w is
 * shifted there by Γ(b + 1) = b Γ(b); where that is far, or ρ large, the step is one of `logGammaRatio`.
 */
import { exp } from '../math/exp.ts';
import { logGammaRatio } from '../math/log-gamma-ratio.ts';

/** Steps a small w may be shifted by; further away the other way is faster. */
const MOST_SHIFTS = 16;

/**
 * @param ratios  ρ_i ≥ 0 at index i = 1 … (index 0 is not read)
 * @param out     S(0) … S(out.length − 1)
 */
export function sbgHazardSurvival(alpha: number, beta: number, ratios: Float64Array, out: Float64Array): void {
  let left = beta;
  let all = alpha + beta;
  let here = 1;
  let t = 1;
  out[0] = 1;
  // the recursion of `sbgSurvival`
  for (; t < out.length && ratios[t] === 1; t++) {
    out[t] = here *= left / all;
    left += 1;
    all += 1;
  }
  if (t < out.length) continueScaled(alpha, left, ratios, out, t);
}

/** From renewal `first` on, θ ~ Beta(a, b) among those here before it. */
function continueScaled(a: number, start: number, ratios: Float64Array, out: Float64Array, first: number): void {
  const half = (a - 1) / 2;
  const far = Math.max(10, 4 * a);
  // products of so many large numbers would overflow
  const most = a < 1e6 ? MOST_SHIFTS : 0;
  const e = stepTerms(a);
  let b = start;
  let here = out[first - 1]!;
  for (let t = first; t < out.length; t++) {
    const ratio = ratios[t]!;
    const w = b + half;
    const shifts = w < far ? Math.ceil(far - w) : 0;
    if (shifts > most || 8 * ratio > w + shifts) here *= stepOf(a, b, ratio);
    else if (ratio > 0) here *= shiftedBack(a, b, ratio, shifts) * exp(-fall(a, w + shifts, ratio, e));
    out[t] = here;
    b += ratio;
  }
}

/** E (1 − θ)^d for θ ~ Beta(a, b), by logarithms of Γ; of the two ways the one with the smaller second argument cancels less. */
function stepOf(a: number, b: number, d: number): number {
  if (d === 0) return 1;
  // everybody is certain to leave
  if (b === 0) return 0;
  return exp(d < a ? logGammaRatio(b, d) - logGammaRatio(a + b, d) : logGammaRatio(b, a) - logGammaRatio(b + d, a));
}

/** What a shift of b by so many leaves out of E (1 − θ)^d. */
function shiftedBack(a: number, b: number, d: number, shifts: number): number {
  let above = 1;
  let below = 1;
  for (let j = 0; j < shifts; j++) {
    above *= (b + j) * (a + b + d + j);
    below *= (b + d + j) * (a + b + j);
  }
  return above / below;
}

/** G(b + d) − G(b) at w = b + (a − 1)/2, for d ≤ w/8. */
function fall(a: number, w: number, d: number, e: StepTerms): number {
  // ln(1 + d/w) = 2 artanh q
  const q = d / (2 * w + d);
  const s = q * q;
  const artanh = q * (1 + s * (1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * (1 / 11 + s / 13))))));
  const before = 1 / (w * w);
  const after = 1 / ((w + d) * (w + d));
  return 2 * a * artanh + series(after, e) - series(before, e);
}

interface StepTerms {
  readonly e1: number;
  readonly e2: number;
  readonly e3: number;
  readonly e4: number;
  readonly e5: number;
}

const series = (r: number, { e1, e2, e3, e4, e5 }: StepTerms): number =>
  r * (e1 + r * (e2 + r * (e3 + r * (e4 + r * e5))));

/** e_k from the Bernoulli polynomials about ½: B₃(½ + y) = y³ − y/4 … */
function stepTerms(a: number): StepTerms {
  const y = a / 2;
  const s = y * y;
  return {
    e1: (-y * (s - 1 / 4)) / 3,
    e2: (-y * (s * (s - 5 / 6) + 7 / 48)) / 10,
    e3: (-y * (s * (s * (s - 7 / 4) + 49 / 48) - 31 / 192)) / 21,
    e4: (-y * (s * (s * (s * (s - 3) + 147 / 40) - 31 / 16) + 381 / 1280)) / 36,
    e5: (-y * (s * (s * (s * (s * (s - 55 / 12) + 77 / 8) - 341 / 32) + 1397 / 256) - 2555 / 3072)) / 55,
  };
}
