/**
 * sBG where at renewal i everybody's churn is scaled by k_i and what is left of the hazard multiplied by ρ_i:
 *
 *   F(t) = E Π_{i ≤ t} (1 − k_i θ)^ρ_i,   θ ~ Beta(α, β)
 *
 * There is no closed form, nor a recursion, unless all k are 1 (`sbg-hazard.ts`) or all ρ are (`sbg.ts`). So it is a sum over
 * some kinds of customers: double-exponential quadrature θ = 1/(1 + exp(−π sinh u)) with equal steps in u, exact to 10⁻¹⁰
 * (Takahasi & Mori 1974, Double exponential formulas for numerical integration, Publ. RIMS 9).
 */
import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';

const PI = 3.141592653589793;
const MOST_KINDS = 2048;
/** In logits. */
const MOST_STEP = 0.4;
/** In u; beyond it there is nobody. */
const MOST_WIDTH = 14;
/** Kinds rarer than this, relative to the most frequent, are left out. */
const RARE = 1e-16;

const theta = new Float64Array(MOST_KINDS);
const logRest = new Float64Array(MOST_KINDS);
const here = new Float64Array(MOST_KINDS);
const stays = new Float64Array(MOST_KINDS);

/**
 * Writes F(t) · out[from − 1]/F(from − 1) to `out` from index `from` on.
 *
 * @param k       k_i in 0 … 1 at index i = 1 … (index 0 is not read)
 * @param ratios  ρ_i ≥ 0 likewise
 * @param from    ≥ 1
 */
export function sbgContinueMixed(
  alpha: number,
  beta: number,
  k: Float64Array,
  ratios: Float64Array,
  from: number,
  out: Float64Array,
): void {
  // as long as nothing is changed those left are Beta(α, β + renewals)
  let plain = 0;
  while (plain + 1 < from && k[plain + 1] === 1 && ratios[plain + 1] === 1) plain++;
  let hazard = 0;
  for (let i = plain + 1; i < out.length; i++) hazard += k[i]! * ratios[i]!;
  const kinds = layOutKinds(alpha, beta + plain, hazard);
  let knownK = Number.NaN;
  let knownRatio = Number.NaN;
  let before = 1;
  for (let i = plain + 1; i < out.length; i++) {
    if (k[i] !== knownK || ratios[i] !== knownRatio) {
      knownK = k[i]!;
      knownRatio = ratios[i]!;
      for (let j = 0; j < kinds; j++) stays[j] = stayOf(j, knownK, knownRatio);
    }
    let sum = 0;
    for (let j = 0; j < kinds; j++) sum += here[j] = here[j]! * stays[j]!;
    if (i < from) before = sum;
    else out[i] = before > 0 ? (out[from - 1]! * sum) / before : 0;
  }
}

/** (1 − kθ)^ρ of a kind. */
function stayOf(j: number, k: number, ratio: number): number {
  if (ratio === 0 || k === 0) return 1;
  // next to θ = 1 the rest has digits that 1 − θ has not
  return exp(ratio * (k === 1 ? logRest[j]! : log1p(-Math.min(1, k * theta[j]!))));
}

/** Kinds of customers and their shares, which sum to 1. @param hazard  about what is added to β by the time all is over */
function layOutKinds(alpha: number, beta: number, hazard: number): number {
  if (alpha === 0 || beta === 0) return oneKind(alpha === 0 ? 0 : 1);
  const logit = log(alpha) - log(beta);
  // u = asinh(logit/π)
  const scaled = Math.abs(logit) / PI;
  const middle = (logit < 0 ? -1 : 1) * log(scaled + Math.sqrt(scaled * scaled + 1));
  // in logits x a Beta lies within √(1/α + 1/β), those who stay longest within √(1/α), at ln α/(β + hazard); dx = √(π² + x²) du
  const last = log(alpha) - log(beta + hazard);
  const slope = Math.sqrt(PI * PI + Math.max(logit * logit, last * last));
  const width = Math.min(MOST_WIDTH, 6 * Math.sqrt(1 / alpha + 1 / beta));
  const step = Math.max(width / MOST_KINDS, Math.min(MOST_STEP, 0.9 / Math.sqrt(alpha)) / slope);
  let kinds = 0;
  let most = 0;
  let total = 0;
  const centre = logWeight(alpha, beta, middle, 0);
  for (const direction of [1, -1]) {
    for (let n = direction > 0 ? 0 : 1; kinds < MOST_KINDS; n++) {
      const weight = exp(logWeight(alpha, beta, middle + direction * n * step, kinds) - centre);
      most = Math.max(most, weight);
      if (weight < RARE * most) break;
      here[kinds] = weight;
      total += weight;
      kinds++;
    }
  }
  for (let j = 0; j < kinds; j++) here[j] = here[j]! / total;
  return kinds;
}

function oneKind(churn: 0 | 1): number {
  theta[0] = churn;
  logRest[0] = churn === 0 ? 0 : -Infinity;
  here[0] = 1;
  return 1;
}

/** ln of θ^α (1 − θ)^β cosh u; writes θ and ln(1 − θ) of the kind. */
function logWeight(alpha: number, beta: number, u: number, j: number): number {
  const e = exp(Math.abs(u));
  const x = ((u < 0 ? -PI : PI) * (e - 1 / e)) / 2;
  // ln(1 + exp(−|x|))
  const small = exp(-Math.abs(x));
  const both = log1p(small);
  theta[j] = x >= 0 ? 1 / (1 + small) : small / (1 + small);
  logRest[j] = x >= 0 ? -x - both : -both;
  return alpha * (x >= 0 ? -both : x - both) + beta * logRest[j] + log((e + 1 / e) / 2);
}
