/**
 * Cohorts whose customers differ in their churn (sBG, BdW), under levers. What a lever makes of a cohort depends on who is
 * left of it, so that every cohort carries what is known of its customers.
 *
 * sBG. Those of a cohort who have renewed t times without any lever have θ ~ Beta(α, β + t). While everybody's churn is
 * scaled by a factor k their number follows Gauss' recursion in t (`retention/sbg.ts`) from there: exact. Where k changes
 * from one value other than 1 to another (a ramp), θ of those left is no beta any more and is taken as the one with the
 * same mean and variance. Those saved once go on as Beta(α + 1, …), exact as long as nothing else is at work; else, and for
 * BdW, like those who stayed.
 *
 * sBG under a lever read on the hazard. Those left have θ ~ Beta(α, β + Λ(t)), Λ(t) = Σ ρᵢ: exact for any ρ.
 *
 * BdW. Hazards add up to x(t) = Σ kᵢ (iᶜ − (i − 1)ᶜ) and the share left is B(α, β + x) / B(α, β): exact for any k.
 */
import { pow } from '../math/pow.ts';
import type { SegmentPlan } from '../sim/segment-plan.ts';
import type { Cohorts } from './cohorts.ts';
import type { DifferingEffect, Saving } from './differing-levers.ts';
import type { Drawn } from './renewal-churn.ts';
import { hazardLoss } from './hazard-loss.ts';

export interface DifferingCohorts {
  readonly alpha: Float64Array;
  /** sBG: α + β when the factor in force began to act. BdW: β + x. */
  readonly other: Float64Array;
  /** Renewals since then (sBG), or Λ where hazards are proportional. */
  readonly trials: Float64Array;
  /** Factor in force at the last renewal. */
  readonly factor: Float64Array;
  /** Number before the last renewal. */
  readonly before: Float64Array;
  /** Those saved once, who are counted apart as long as nothing else is at work. */
  readonly saved: Float64Array;
  /** i^c (BdW). */
  readonly powers: Float64Array;
}

export function differingCohorts(tenures: number): DifferingCohorts {
  const row = (): Float64Array => new Float64Array(tenures + 1);
  return {
    alpha: row(),
    other: row(),
    trials: row(),
    factor: row(),
    before: row(),
    saved: row(),
    powers: row(),
  };
}

/** Before the first step: what is known of those here today. */
export function openDiffering(
  { retention }: SegmentPlan,
  { values }: Drawn,
  past: number,
  all: DifferingCohorts,
): void {
  const [alpha, beta, c] = retention.slots.map((slot) => values[slot]!) as [number, number, number];
  if (retention.model === 'bdw') for (let i = 0; i < all.powers.length; i++) all.powers[i] = pow(i, c);
  all.factor.fill(1);
  all.before.fill(0);
  for (let e = 0; e < past; e++) {
    const renewed = Math.floor((past - e - 1) / retention.every);
    all.alpha[e] = alpha;
    all.trials[e] = renewed;
    all.other[e] = retention.model === 'bdw' ? beta + all.powers[renewed]! : alpha + beta;
  }
}

export function joinDiffering(
  { retention }: SegmentPlan,
  { values }: Drawn,
  e: number,
  alpha: number,
  all: DifferingCohorts,
): void {
  const both = values[retention.slots[0]!]! + values[retention.slots[1]!]!;
  all.alpha[e] = alpha;
  all.trials[e] = 0;
  all.other[e] = retention.model === 'bdw' ? both - alpha : both;
}

/**
 * The step of `stepCohorts` for such a segment, `at` periods after today.
 *
 * @param joined  how many cohorts there are
 */
export function stepDiffering(
  { retention: { model, every } }: SegmentPlan,
  cohorts: Cohorts,
  all: DifferingCohorts,
  effect: DifferingEffect,
  at: number,
  joined: number,
): void {
  const { here, margin } = cohorts;
  const { saved } = all;
  const saves = effect.savings.length + effect.savingsOnWon.length > 0;
  const leaving = saves
    ? renewAndSave(model, every, here, all, effect, at, joined)
    : renewAll(model, every, here, all, effect, at, joined);
  const offset = here.length - joined;
  let money = 0;
  for (let e = 0; e < joined; e++) money += (here[e]! + saved[e]!) * margin[e + offset]!;
  cohorts.leaving = leaving;
  cohorts.money = money;
  cohorts.present -= leaving;
}

/** Renews every cohort whose renewal is due: its tenure, joined − e periods, is a multiple of `every`. */
function renewAll(
  model: SegmentPlan['retention']['model'],
  every: number,
  here: Float64Array,
  all: DifferingCohorts,
  effect: DifferingEffect,
  at: number,
  joined: number,
): number {
  const past = joined - at;
  const onToday = effect.onToday[at]!;
  const onWon = effect.onWon[at]!;
  let leaving = 0;
  if (model === 'bdw') {
    for (let e = joined % every; e < joined; e += every) {
      leaving += renewBdw(here, all, e, e < past ? onToday : onWon, (joined - e) / every);
    }
  } else {
    const renew = effect.isProportional ? renewProportional : renewSbg;
    for (let e = joined % every; e < joined; e += every) leaving += renew(here, all, e, e < past ? onToday : onWon);
  }
  return leaving;
}

/** The same, with levers that save once. */
function renewAndSave(
  model: SegmentPlan['retention']['model'],
  every: number,
  here: Float64Array,
  all: DifferingCohorts,
  effect: DifferingEffect,
  at: number,
  joined: number,
): number {
  const { saved } = all;
  const apart = model === 'sbg' && !effect.scales;
  const past = joined - at;
  let leaving = 0;
  for (let e = joined % every; e < joined; e += every) {
    const isToday = e < past;
    const factor = (isToday ? effect.onToday : effect.onWon)[at]!;
    const lost =
      model === 'bdw'
        ? renewBdw(here, all, e, factor, (joined - e) / every)
        : effect.isProportional
          ? renewProportional(here, all, e, factor)
          : renewSbg(here, all, e, factor);
    let back = 0;
    let left = 1;
    for (const saving of isToday ? effect.savings : effect.savingsOnWon) {
      if (!isFirst(saving, at, every, joined - e)) continue;
      back += saving.share * left * lost;
      left *= 1 - saving.share;
    }
    leaving += lost;
    if (apart) {
      const again = (saved[e]! * (all.alpha[e]! + 1)) / (all.other[e]! + all.trials[e]! - 1);
      // those saved just now have their next renewal before them
      saved[e] = saved[e]! - again + back;
      leaving += again - back;
    } else if (back > 0 && here[e]! > 0) {
      const grown = 1 + back / here[e]!;
      here[e] = here[e]! * grown;
      all.before[e] = all.before[e]! * grown;
      leaving -= back;
    }
  }
  return leaving;
}

/** Whether this renewal is a cohort's first after the start of a lever that saves once. */
function isFirst({ start }: Saving, at: number, every: number, tenure: number): boolean {
  const inForce = (time: number): boolean => time > start || (time === 0 && start === 0);
  return inForce(at) && (tenure === every || at < every || !inForce(at - every));
}

/** Renews a cohort; returns how many leave. */
function renewSbg(here: Float64Array, all: DifferingCohorts, e: number, k: number): number {
  const { alpha, other, trials, factor, before } = all;
  if (factor[e] !== k) changeFactor(here, all, e, k);
  const now = here[e]!;
  if (k === 0) return 0;
  const t = trials[e]!;
  const n = other[e]! + t;
  trials[e] = t + 1;
  if (k === 1) {
    const lost = now * (alpha[e]! / n);
    here[e] = now - lost;
    return lost;
  }
  const next = nextScaled(alpha[e]!, other[e]!, n, k, now, before[e]!);
  before[e] = now;
  here[e] = next;
  return now - next;
}

/** F(t + 1) from F(t) and F(t − 1), n = γ + t: the recursion of `sbgScaledSurvival`. */
function nextScaled(alpha: number, gamma: number, n: number, k: number, now: number, before: number): number {
  const r = 1 / n;
  return (2 - k + (k * (gamma - alpha) - gamma) * r) * now - (1 - k) * (1 - gamma * r) * before;
}

/** Another factor begins to act: what is known of those left becomes the beginning. */
function changeFactor(
  here: Float64Array,
  { alpha, other, trials, factor, before }: DifferingCohorts,
  e: number,
  k: number,
): void {
  const was = factor[e]!;
  const t = trials[e]!;
  factor[e] = k;
  trials[e] = 0;
  if (was === 1) {
    other[e] = other[e]! + t;
    return;
  }
  const now = here[e]!;
  if (was === 0 || t === 0 || now === 0) return;
  const n = other[e]! + t;
  const once = nextScaled(alpha[e]!, other[e]!, n, was, now, before[e]!);
  const twice = nextScaled(alpha[e]!, other[e]!, n + 1, was, once, now);
  // E θ and E θ² of those left, from the shares who stay for one and for two more renewals
  const mean = (1 - once / now) / was;
  const square = (1 - (2 * once - twice) / now) / (was * was);
  const variance = square - mean * mean;
  const size = (mean * (1 - mean)) / variance - 1;
  if (size > 0 && size < Infinity) {
    alpha[e] = mean * size;
    other[e] = size;
  } else {
    // too few digits to tell the variance: as many renewals as the factor is worth
    other[e] = other[e]! + was * t;
  }
}

/** sBG, everybody's hazard times k; at 1 the same bits as the baseline, as long as it always was. */
function renewProportional(
  here: Float64Array,
  { alpha, other, trials }: DifferingCohorts,
  e: number,
  k: number,
): number {
  const n = other[e]! + trials[e]!;
  const lost = here[e]! * (k === 1 ? alpha[e]! / n : hazardLoss(alpha[e]!, n - alpha[e]!, k));
  trials[e] = trials[e]! + k;
  here[e] = here[e]! - lost;
  return lost;
}

function renewBdw(
  here: Float64Array,
  { alpha, other, powers }: DifferingCohorts,
  e: number,
  k: number,
  renewal: number,
): number {
  const hazard = k * (powers[renewal]! - powers[renewal - 1]!);
  const lost = here[e]! * hazardLoss(alpha[e]!, other[e]!, hazard);
  other[e] = other[e]! + hazard;
  here[e] = here[e]! - lost;
  return lost;
}
