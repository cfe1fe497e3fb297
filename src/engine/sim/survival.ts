/**
 * Survival of one segment in one arm of one run, on the renewal grid: the retention model, and what the churn levers do
 * to it. A lever of size zero leaves every rate as it is, bit for bit, so that both arms are then the same.
 */
import { bdwSurvival, tenurePowers } from '../retention/bdw.ts';
import { constantSurvival, newcomerSurvival, steadySurvival } from '../retention/constant.ts';
import { churnAfter } from '../retention/reading.ts';
import { sbgAddSaved, sbgScaledSurvival, sbgSurvival, sbgVaryingSurvival } from '../retention/sbg.ts';
import { comesTooLate } from './draw.ts';
import type { Plan } from './plan.ts';
import type { RetentionPlan } from './segment-plan.ts';
import type { Workspace } from './workspace.ts';

const NO_LEVERS: readonly number[] = [];

/** Writes R(0) … R(renewals) of a segment into the arm's `renewals`. */
export function survivalOf(plan: Plan, space: Workspace, segment: number, isWhatIf: boolean): Float64Array {
  const { retention, levers } = plan.segments[segment]!;
  const { values, churn, loss } = space;
  const out = (isWhatIf ? space.whatIf : space.base).renewals[segment]!;
  const onChurn = isWhatIf ? levers.churn : NO_LEVERS;
  switch (retention.model) {
    case 'constant': {
      const rate = values[retention.slots[0]!]!;
      if (onChurn.every((place) => plan.levers[place]!.constant)) {
        steadySurvival(steadyRate(plan, space, onChurn, rate), retention.everyYears, out);
        break;
      }
      churn.fill(rate);
      applyLevers(plan, space, onChurn, retention, churn);
      constantSurvival(churn, retention.everyYears, out);
      break;
    }
    case 'table':
      churn.set(retention.tableChurn!);
      applyLevers(plan, space, onChurn, retention, churn);
      constantSurvival(churn, 1, out);
      break;
    case 'newcomer':
      churn.fill(values[retention.slots[0]!]!);
      loss.fill(values[retention.slots[1]!]!);
      applyLevers(plan, space, onChurn, retention, churn);
      if (isWhatIf) applyLevers(plan, space, levers.newcomer, retention, loss);
      newcomerSurvival(churn, loss, retention.earlyYears, retention.everyYears, out);
      break;
    case 'sbg':
    case 'bdw':
      differingSurvival(plan, space, segment, onChurn, out);
      break;
  }
  return out;
}

/** Within the bounds by construction of the draw: only rounding can leave them. */
const withoutDust = (rate: number): number => Math.max(0, Math.min(1, rate));

/** One rate after levers that are at full strength from the first period on. */
function steadyRate(plan: Plan, space: Workspace, places: readonly number[], rate: number): number {
  let after = rate;
  for (const place of places) after = withoutDust(churnAfter(plan.levers[place]!.reading, after, space.sizes[place]!));
  return after;
}

function applyLevers(
  plan: Plan,
  space: Workspace,
  places: readonly number[],
  { every, reached }: RetentionPlan,
  rates: Float64Array,
): void {
  for (const place of places) {
    const { reading, strength } = plan.levers[place]!;
    const size = space.sizes[place]!;
    let known = Number.NaN;
    let knownSize = Number.NaN;
    let after = 0;
    for (let i = 1; i <= reached; i++) {
      const rate = rates[i]!;
      const sizeNow = size * strength[i * every]!;
      if (rate !== known || sizeNow !== knownSize) {
        known = rate;
        knownSize = sizeNow;
        after = withoutDust(churnAfter(reading, rate, sizeNow));
      }
      rates[i] = after;
    }
  }
}

/**
 * sBG and BdW: levers are read one after the other at the mean churn α / (α + β) of the customers won, as the levers
 * before left it. `each` becomes a factor on everybody's churn at each renewal; `mean` moves α, with α + β kept; `once`
 * adds those it saved at its first renewal to the rest.
 */
function differingSurvival(
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
  /** What the levers on `each` make of the churn of each, at full strength. */
  let factor = 1;
  let isSteady = true;
  const factors = space.churn;
  let savings = 0;
  for (const place of places) {
    const lever = plan.levers[place]!;
    const { reading, strength } = lever;
    const size = space.sizes[place]!;
    // where nobody leaves any more, there is nobody to keep
    if (size === 0 || mean * factor === 0 || comesTooLate(lever, retention.model)) continue;
    const after = withoutDust(churnAfter(reading, mean * factor, size));
    if (lever.target === 'mean') {
      const both = alpha + beta;
      mean = Math.min(1, after / factor);
      alpha = mean * both;
      beta = both - alpha;
    } else if (lever.target === 'once') {
      space.saved[savings] = 1 - after / (mean * factor);
      space.savedAt[savings] = Math.floor(lever.start / retention.every) + 1;
      savings++;
    } else {
      if (isSteady && !lever.constant) factors.fill(factor);
      isSteady &&= lever.constant;
      if (!isSteady) {
        for (let i = 1; i <= retention.renewals; i++) {
          const sizeNow = size * strength[i * retention.every]!;
          if (sizeNow !== 0) factors[i] = Math.max(0, churnAfter(reading, mean * factors[i]!, sizeNow) / mean);
        }
      }
      factor = after / mean;
    }
  }
  space.alphaNow[segment] = alpha;

  if (retention.model === 'bdw') {
    const c = space.values[retention.slots[2]!]!;
    if (c !== space.powersKnown) tenurePowers(c, space.powers);
    space.powersKnown = c;
    if (isSteady) factors.fill(factor);
    bdwSurvival(alpha, beta, space.powers, factors, out);
  } else if (!isSteady) {
    sbgVaryingSurvival(alpha, beta, factors, out, space.scratch);
  } else if (factor === 1) {
    sbgSurvival(alpha, beta, out);
  } else {
    sbgScaledSurvival(alpha, beta, factor, out);
  }
  if (savings > 0) addSaved(space, savings, alpha, beta, retention.model === 'sbg' && isSteady && factor === 1, out);
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
