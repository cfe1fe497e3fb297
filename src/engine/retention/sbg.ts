/**
 * Shifted beta-geometric (sBG): every customer leaves at each renewal with an own, constant probability θ, and
 * θ ~ Beta(α, β) among the customers won.
 *
 *   S(t) = E (1 − θ)^t = B(α, β + t) / B(α, β),   S(t) = S(t − 1) · (β + t − 1) / (α + β + t − 1)
 *
 * Source: Fader & Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1).
 */

/** S(0) … S(out.length − 1) by the recursion; α ≥ 0, β > 0. */
export function sbgSurvival(alpha: number, beta: number, out: Float64Array): void {
  let left = beta;
  let all = alpha + beta;
  let here = 1;
  out[0] = 1;
  for (let t = 1; t < out.length; t++) {
    // the quotient does not wait for the product before it
    out[t] = here *= left / all;
    left += 1;
    all += 1;
  }
}

/**
 * Survival when every customer's own churn is scaled from the first renewal on: F(t) = E (1 − kθ)^t, 0 ≤ k ≤ 1.
 *
 * F(t) = ₂F₁(−t, α; α + β; k) obeys (Gauss, contiguous in the first parameter)
 *
 *   (γ + t) F(t + 1) = (2t + γ − (t + α) k) F(t) − t (1 − k) F(t − 1),   γ = α + β,
 *
 * of which F is the dominant solution, so the forward recursion is stable; at k = 1 it is the recursion of S(t).
 */
export function sbgScaledSurvival(alpha: number, beta: number, k: number, out: Float64Array): void {
  writeScaled(alpha, beta, k, 1, 0, out);
}

/** Writes height · F(t − from) to `out` from index `from` on. */
function writeScaled(alpha: number, beta: number, k: number, height: number, from: number, out: Float64Array): void {
  // with n = γ + t and r = 1/n the recursion reads F(t + 1) = (2 − k + (kβ − γ) r) F(t) − (1 − k)(1 − γ r) F(t − 1)
  const gamma = alpha + beta;
  const whole = 2 - k;
  const less = k * beta - gamma;
  const rest = 1 - k;
  const restLess = rest * gamma;
  let n = gamma;
  let before = 0;
  let now = height;
  for (let at = from; at < out.length; at++) {
    out[at] = now;
    const r = 1 / n;
    const next = (whole + less * r) * now - (rest - restLess * r) * before;
    before = now;
    now = next;
    n += 1;
  }
}

/**
 * The same with a factor of its own at every renewal, F(t) = E Π_{i ≤ t} (1 − k_i θ): a lever that starts late or grows.
 *
 * 1 − kθ = (1 − k) + k (1 − θ), so Π_{i ≤ t} (1 − k_i θ) = Σ_j w_t(j) (1 − θ)^j, where w_t is the distribution of the
 * number of successes in t trials with probabilities k_1 … k_t: all terms are positive. Three stretches:
 *
 *   k_i = 1 up to s      F(t) = S(t)
 *   then k_i changes     F(t) = Σ_j w_{t−s}(j) S(s + j)
 *   k_i = k from e on    F(t) = Σ_j w_{e−s}(j) S(s + j) E_j (1 − kθ)^(t−e), where E_j is over those who stayed s + j
 *                        renewals: θ ~ Beta(α, β + s + j)
 *
 * so that it costs (renewals in which k changes) × (renewals), not the square of all.
 *
 * @param k        k_i in 0 … 1 at index i = 1 … (index 0 is not read)
 * @param scratch  two arrays of at least out.length, overwritten
 */
export function sbgVaryingSurvival(
  alpha: number,
  beta: number,
  k: Float64Array,
  out: Float64Array,
  scratch: { plain: Float64Array; weights: Float64Array },
): void {
  const n = out.length;
  const { plain, weights } = scratch;
  sbgSurvival(alpha, beta, out);
  for (let t = 0; t < n; t++) plain[t] = out[t]!;
  let s = 0;
  while (s + 1 < n && k[s + 1] === 1) s++;
  let e = n - 1;
  while (e > s && k[e] === k[n - 1]) e--;
  weights[0] = 1;
  for (let t = s + 1; t <= e; t++) {
    const success = k[t]!;
    const trials = t - s;
    weights[trials] = 0;
    let sum = 0;
    for (let j = trials; j >= 0; j--) {
      const weight = weights[j]! * (1 - success) + (j > 0 ? weights[j - 1]! * success : 0);
      weights[j] = weight;
      sum += weight * plain[s + j]!;
    }
    out[t] = sum;
  }
  if (e + 1 >= n) return;
  for (let j = 0; j <= e - s; j++) weights[j] = weights[j]! * plain[s + j]!;
  out.fill(0, e);
  for (let j = 0; j <= e - s; j++) {
    writeScaled(alpha, beta + s + j, k[n - 1]!, weights[j]!, e, plain);
    for (let t = e; t < n; t++) out[t] = out[t]! + plain[t]!;
  }
}

/**
 * What is added to survival when a share `saved` of those who would leave at renewal `at` is kept, once; their churn is
 * what it was, so that after their near miss θ ~ Beta(α + 1, β + at − 1):
 *
 *   S'(t) = S(t) + saved · P(T = at) · S_{α+1, β+at−1}(t − at)   for t ≥ at
 *
 * @param leaving  P(T = at) = S(at − 1) − S(at)
 * @param out      S, to which the saved are added
 */
export function sbgAddSaved(
  alpha: number,
  beta: number,
  saved: number,
  at: number,
  leaving: number,
  out: Float64Array,
): void {
  let rescued = saved * leaving;
  const left = beta + at - 1;
  const gamma = alpha + 1 + left;
  for (let t = at; t < out.length; t++) {
    out[t] = out[t]! + rescued;
    rescued *= (left + (t - at)) / (gamma + (t - at));
  }
}
