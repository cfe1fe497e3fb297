import { exp } from '../math/exp.ts';
import { log1p } from '../math/log1p.ts';
import { pow } from '../math/pow.ts';

/**
 * Survival over renewals under a churn rate per year that may change from renewal to renewal.
 *
 *   R(0) = 1,  R(i) = R(i − 1) · (1 − c_i)^(years per renewal)
 *
 * @param churn  yearly churn in force at renewal i = 1 … (index 0 is not read), each 0 … 1
 * @param years  years from one renewal to the next, > 0
 * @param out    R(0) … R(out.length − 1)
 */
export function constantSurvival(churn: Float64Array, years: number, out: Float64Array): void {
  out[0] = 1;
  let known = Number.NaN;
  let kept = 1;
  for (let i = 1; i < out.length; i++) {
    const c = churn[i]!;
    if (c !== known) {
      known = c;
      kept = pow(1 - c, years);
    }
    out[i] = out[i - 1]! * kept;
  }
}

/** The same for one churn rate throughout. */
export function steadySurvival(churn: number, years: number, out: Float64Array): void {
  const kept = pow(1 - churn, years);
  let here = 1;
  out[0] = 1;
  for (let i = 1; i < out.length; i++) out[i] = here *= kept;
}

/**
 * The same for one churn rate whose hazard is multiplied by ρ_i at renewal i: R(i) = R(i − 1) · (1 − c)^(ρ_i · years). As long as
 * all are 1, the same bits as `steadySurvival`.
 *
 * @param ratios  ρ_i ≥ 0 at index i = 1 … (index 0 is not read); 0 keeps everybody, whatever the churn
 */
export function hazardSurvival(churn: number, years: number, ratios: Float64Array, out: Float64Array): void {
  const plain = pow(1 - churn, years);
  const logKept = years * log1p(-churn);
  out[0] = 1;
  let known = 1;
  let kept = plain;
  for (let i = 1; i < out.length; i++) {
    const ratio = ratios[i]!;
    if (ratio !== known) {
      known = ratio;
      kept = ratio === 1 ? plain : ratio === 0 ? 1 : exp(ratio * logKept);
    }
    out[i] = out[i - 1]! * kept;
  }
}

/**
 * As `constantSurvival`, with a phase for new customers: a share `loss` is gone after the first `earlyYears`, spread
 * evenly by compounding; a renewal that straddles the end of the phase takes its part of both.
 *
 * @param loss  share lost over the whole phase, in force at renewal i, each 0 … 1
 */
export function newcomerSurvival(
  churn: Float64Array,
  loss: Float64Array,
  earlyYears: number,
  years: number,
  out: Float64Array,
): void {
  out[0] = 1;
  let knownChurn = Number.NaN;
  let knownLoss = Number.NaN;
  let knownEarly = Number.NaN;
  let kept = 1;
  for (let i = 1; i < out.length; i++) {
    const early = Math.max(0, Math.min(years, earlyYears - (i - 1) * years));
    const c = churn[i]!;
    const l = loss[i]!;
    if (c !== knownChurn || l !== knownLoss || early !== knownEarly) {
      knownChurn = c;
      knownLoss = l;
      knownEarly = early;
      const inPhase = early > 0 ? pow(1 - l, early / earlyYears) : 1;
      const after = early < years ? pow(1 - c, years - early) : 1;
      kept = inPhase * after;
    }
    out[i] = out[i - 1]! * kept;
  }
}
