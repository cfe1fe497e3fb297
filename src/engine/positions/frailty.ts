/**
 * A segment's survival divided among customers who differ in how readily they leave (Vaupel, Manton & Stallard 1979).
 *
 * A customer at level j has z_j times the cumulative hazard H(t) of its segment, so stays with chance exp(−z_j·H(t)), and H
 * is what makes the average that of the segment: Σ w_j·exp(−z_j·H(t)) = S(t). Whatever the retention model says of S, the
 * parts add up to it; the ratio of two customers' cumulative hazards never changes.
 *
 * H is found point by point. With κ₁, κ₂, κ₃ the cumulants of z among those still here, a step x takes −ln S up by
 * κ₁x − κ₂x²/2 + κ₃x³/6 − …; turned round, that is the first guess, and nearly always near enough for one correction.
 * Else Newton in logarithms: −ln Σ w_j·exp(−z_j·H) is concave in H, so from below he never goes too far.
 */
import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { LEVELS } from '../matrices/matrix-summary.ts';

/** Survival below this counts as nobody: its parts would be too small to be told apart. */
const NOBODY = 1e-280;
/** Where a correction by the first two cumulants is right to the last digits. */
const NEAR = 1e-5;
const NEAR_BENT = 1e-6;
/** Series in a step are used where its second term is at most this part of the first. */
const BENT = 0.25;
/** Never reached: from below, each step at least divides by e what keeps the next from arriving. */
const MOST_STEPS = 2000;

/** Working memory, kept between calls: the engine runs in one thread at a time. Chance of still being here, by level. */
const here = new Float64Array(LEVELS);
/** Σ w_j·z_jⁿ of those still here, n = 0 … 3. */
const moments = new Float64Array(4);

/** z_j = exp(strength · level_j), the hazards of the levels relative to that of score 0. */
export function hazardRatios(levels: Float64Array, strength: number, out: Float64Array): void {
  for (let j = 0; j < LEVELS; j++) out[j] = exp(strength * levels[j]!);
}

/**
 * @param renewals  survival of the segment at `count` points (renewals or periods), from 1 or below on, never rising
 * @param weights   share of the segment's customers at each level, ≥ 0; they are normalised. All 0 (nobody was drawn of this
 *                  segment): every level goes with the segment
 * @param z         hazard of each level relative to the others, > 0 and finite
 * @param out       receives S_j(t) at [level · count + t], so that Σ w_j·S_j(t) = S(t)
 * @param hazard    receives H(t); Infinity where nobody is left
 */
export function splitSurvival(
  renewals: Float64Array,
  count: number,
  weights: Float64Array,
  z: Float64Array,
  out: Float64Array,
  hazard: Float64Array,
): void {
  look(0, weights, z);
  const total = moments[0]!;
  if (total === 0) {
    goTogether(renewals, count, out, hazard);
    return;
  }
  let now = 0;
  let before = 1;
  for (let t = 0; t < count; t++) {
    const survival = renewals[t]!;
    if (!(survival >= NOBODY)) {
      if (!(survival >= 0)) throw new Error(`invalid survival: must be ≥ 0, got ${survival}`);
      for (let j = 0; j < LEVELS; j++) out.fill(0, j * count + t, (j + 1) * count);
      hazard.fill(Infinity, t, count);
      return;
    }
    if (survival !== before) now = advance(now, survival * total, weights, z);
    before = survival;
    for (let j = 0, at = t; j < LEVELS; j++, at += count) out[at] = here[j]!;
    hazard[t] = now;
  }
}

function goTogether(renewals: Float64Array, count: number, out: Float64Array, hazard: Float64Array): void {
  for (let j = 0; j < LEVELS; j++) out.set(renewals.subarray(0, count), j * count);
  for (let t = 0; t < count; t++) hazard[t] = -log(renewals[t]!);
}

/** Who is here at a hazard, and their moments. */
function look(hazard: number, weights: Float64Array, z: Float64Array): void {
  for (let j = 0; j < LEVELS; j++) here[j] = exp(-z[j]! * hazard);
  count(weights, z);
}

function count(weights: Float64Array, z: Float64Array): void {
  let sum = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let j = 0; j < LEVELS; j++) {
    const zj = z[j]!;
    const p = weights[j]! * here[j]!;
    const pz = p * zj;
    const pzz = pz * zj;
    sum += p;
    first += pz;
    second += pzz;
    third += pzz * zj;
  }
  moments[0] = sum;
  moments[1] = first;
  moments[2] = second;
  moments[3] = third;
}

/** From the hazard `from`, last looked at, to the one at which `target` is left. */
function advance(from: number, target: number, weights: Float64Array, z: Float64Array): number {
  const sum = moments[0]!;
  const mean = moments[1]! / sum;
  const square = moments[2]! / sum;
  const straight = log(sum / target) / mean;
  // what is looked for lies between these two, always
  let low = straight > 0 ? from : -Infinity;
  let high = Infinity;
  const bend = (square / mean - mean) / 2;
  const twist = (moments[3]! / (sum * mean) - 3 * square + 2 * mean * mean) / 6;
  const bent = bend * straight;
  const further = bent < BENT ? bent + (2 * bend * bend - twist) * straight * straight : 0;
  let guess = from + (further > 0 ? straight + straight * further : straight);

  for (let i = 0; i < MOST_STEPS; i++) {
    look(guess, weights, z);
    const left = moments[0]!;
    const center = moments[1]! / left;
    const curve = (moments[2]! / moments[1]! - center) / 2;
    const off = left / target - 1;
    if (Math.abs(off) <= NEAR) {
      const y = (off - off * off * (0.5 - off / 3)) / center;
      if (Math.abs(curve * y) <= NEAR_BENT) return correct(guess, y + y * curve * y, target, weights, z);
    }
    if (off > 0) low = Math.max(low, guess);
    else high = Math.min(high, guess);
    const y = left > 0 ? log(left / target) / center : -Infinity;
    const next = guess + (Math.abs(curve * y) < BENT ? y + y * curve * y : y);
    guess = next >= low && next <= high ? next : high < Infinity ? (low + high) / 2 : guess + y;
  }
  throw new Error(`invalid frailty: no hazard leaves ${target}`);
}

/** The last step, so small that nearly always the higher moments stay good enough for the next guess. */
function correct(from: number, by: number, target: number, weights: Float64Array, z: Float64Array): number {
  let isSmall = true;
  for (let j = 0; j < LEVELS; j++) {
    const y = z[j]! * by;
    if (Math.abs(y) <= NEAR) {
      here[j] = here[j]! * (1 - y + (y * y) / 2);
    } else {
      here[j] = exp(-z[j]! * (from + by));
      isSmall = false;
    }
  }
  if (!isSmall) count(weights, z);
  moments[0] = target;
  return from + by;
}
