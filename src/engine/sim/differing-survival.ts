/**
 * Survival where customers differ (sBG, BdW). Levers act one after the other, each read at the mean churn α / (α + β) of the
 * customers won, as the levers before left it. `mean` moves α, with α + β kept; `once` adds those it saved at its first renewal
 * to the rest; `each` acts on everybody:
 *
 *   on the hazard   everybody's own hazard, what is left of it, times ρ: such levers multiply, in any order
 *   otherwise       a factor k on everybody's own churn (sBG) or hazard (BdW)
 *
 * At renewal i a customer of churn θ stays with (1 − k_i θ)^ρ_i (sBG) or (1 − θ)^(k_i ρ_i (i^c − (i − 1)^c)) (BdW). Survival is
 * exact: B(α, β + Λ) / B(α, β) for BdW and for sBG where all k are 1, recursions where all ρ are, else by quadrature. It
 * changes steadily with every size, and at size 0 the lever is as good as none.
 */
import { expm1 } from '../math/expm1.ts';
import { log1p } from '../math/log1p.ts';
import { bdwSurvival, tenurePowers } from '../retention/bdw.ts';
import { churnAfter } from '../retention/reading.ts';
import { sbgHazardSurvival } from '../retention/sbg-hazard.ts';
import { sbgContinueMixed } from '../retention/sbg-mixed.ts';
import { sbgAddSaved, sbgScaledSurvival, sbgSurvival, sbgVaryingSurvival } from '../retention/sbg.ts';
import { comesTooLate } from './draw.ts';
import { multiplyHazards } from './lever-course.ts';
import type { Plan } from './plan.ts';
import type { Workspace } from './workspace.ts';

/** Within the bounds by construction of the draw: only rounding can leave them. */
const withoutDust = (rate: number): number => Math.max(0, Math.min(1, rate));

/** What multiplying hazards leaves of a mean churn, read at the mean. */
export const churnInForce = (churn: number, ratio: number): number => churnAfter('hazard', churn, 1 - ratio);

/** The churn of which that is left. */
export const churnBefore = (left: number, ratio: number): number => (ratio === 1 ? left : -expm1(log1p(-left) / ratio));

/**
 * @param places  levers on churn
 * @param out     survival by renewal
 */
export function differingSurvival(
  plan: Plan,
  space: Workspace,
  segment: number,
  places: readonly number[],
  out: Float64Array,
): void {
  const { retention } = plan.segments[segment]!;
  let alpha = space.values[retention.slots[0]!]!;
  let beta = space.values[retention.slots[1]!]!;
  let mean = alpha / (alpha + beta);
  /** What the levers on `each` make of the churn of each, and of the hazard that is left, at full strength. */
  let factor = 1;
  let ratio = 1;
  let isSteady = true;
  let scalesHazards = false;
  const factors = space.churn;
  const ratios = space.loss;
  let savings = 0;
  for (const place of places) {
    const lever = plan.levers[place]!;
    const { reading, strength } = lever;
    const size = space.sizes[place]!;
    const now = churnInForce(mean * factor, ratio);
    // where nobody leaves any more, there is nobody to keep
    if (size === 0 || now === 0 || comesTooLate(lever, retention.model)) continue;
    const after = withoutDust(churnAfter(reading, now, size));
    if (lever.target === 'mean') {
      const both = alpha + beta;
      mean = Math.min(1, churnBefore(after, ratio) / factor);
      alpha = mean * both;
      beta = both - alpha;
    } else if (lever.target === 'once') {
      space.saved[savings] = 1 - after / now;
      space.savedAt[savings] = Math.floor(lever.start / retention.every) + 1;
      savings++;
    } else if (reading === 'hazard') {
      if (!scalesHazards) ratios.fill(1);
      scalesHazards = true;
      multiplyHazards(plan, space, place, retention, ratios);
      ratio *= Math.max(0, 1 - size);
    } else {
      const staysSteady = lever.constant && !scalesHazards;
      if (isSteady && !staysSteady) factors.fill(factor);
      isSteady &&= staysSteady;
      if (!isSteady) {
        for (let i = 1; i <= retention.renewals; i++) {
          const sizeNow = size * strength[i * retention.every]!;
          const hazard = scalesHazards ? ratios[i]! : 1;
          if (sizeNow === 0 || hazard === 0) continue;
          const left = churnAfter(reading, churnInForce(mean * factors[i]!, hazard), sizeNow);
          factors[i] = Math.max(0, churnBefore(left, hazard) / mean);
        }
      }
      factor = churnBefore(after, ratio) / mean;
    }
  }
  space.alphaNow[segment] = alpha;
  const scalesChurn = !isSteady || factor !== 1;

  if (retention.model === 'bdw') {
    const c = space.values[retention.slots[2]!]!;
    if (c !== space.powersKnown) tenurePowers(c, space.powers);
    space.powersKnown = c;
    if (isSteady) factors.fill(factor);
    if (scalesHazards) for (let i = 1; i <= retention.renewals; i++) factors[i] = factors[i]! * ratios[i]!;
    bdwSurvival(alpha, beta, space.powers, factors, out);
  } else if (!scalesHazards) {
    if (!isSteady) sbgVaryingSurvival(alpha, beta, factors, out, space.scratch);
    else if (scalesChurn) sbgScaledSurvival(alpha, beta, factor, out);
    else sbgSurvival(alpha, beta, out);
  } else if (!scalesChurn) {
    sbgHazardSurvival(alpha, beta, ratios, out);
  } else {
    if (isSteady) factors.fill(factor);
    let first = 1;
    while (first < out.length && ratios[first] === 1) first++;
    sbgVaryingSurvival(alpha, beta, factors, out.subarray(0, first), space.scratch);
    sbgContinueMixed(alpha, beta, factors, ratios, first, out);
  }
  const isPlain = retention.model === 'sbg' && !scalesChurn && !scalesHazards;
  if (savings > 0) addSaved(space, savings, alpha, beta, isPlain, out);
}

/**
 * A customer is saved once at most: levers save from those who would leave without any of them, several at the same
 * renewal one after the other. Where those saved have no recursion of their own (BdW, or another lever at work), they
 * go on like those who stayed at that renewal.
 */
function addSaved(
  { saved, savedAt, savedOf }: Workspace,
  savings: number,
  alpha: number,
  beta: number,
  isPlain: boolean,
  out: Float64Array,
): void {
  for (let i = 0; i < savings; i++) {
    const at = savedAt[i]!;
    if (at >= out.length) continue;
    // an earlier lever at the same renewal left this share of its leavers
    let left = 1;
    for (let j = 0; j < i; j++) if (savedAt[j] === at) left *= 1 - saved[j]!;
    savedOf[i] = left * (out[at - 1]! - out[at]!);
  }
  for (let i = 0; i < savings; i++) {
    const at = savedAt[i]!;
    if (at >= out.length) continue;
    if (isPlain) sbgAddSaved(alpha, beta, saved[i]!, at, savedOf[i]!, out);
    else savedOf[i] = out[at]! > 0 ? (saved[i]! * savedOf[i]!) / out[at]! : 0;
  }
  if (isPlain) return;
  for (let t = 1; t < out.length; t++) {
    let grown = 1;
    for (let i = 0; i < savings; i++) if (savedAt[i]! <= t) grown += savedOf[i]!;
    out[t] = out[t]! * grown;
  }
}
