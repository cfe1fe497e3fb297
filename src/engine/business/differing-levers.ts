/**
 * What churn levers do to a segment whose customers differ (sBG, BdW), in one run, by calendar: the same chain as in
 * `sim/differing-survival.ts`.
 *
 * Two things are simpler here, where customers of all tenures are under a lever at once. Levers that satisfy act by their full size
 * and its strength, on everybody alike: that the readiest go first is not followed. And in an sBG with a lever read on the
 * hazard all factors are on the hazard.
 */
import { log1p } from '../math/log1p.ts';
import { churnAfter } from '../retention/reading.ts';
import { churnBefore, churnInForce } from '../sim/differing-survival.ts';
import { comesTooLate } from '../sim/draw.ts';
import type { LeverPlan } from '../sim/lever-plan.ts';
import { onHazardOfEach } from '../sim/lever-plan.ts';
import type { SegmentPlan } from '../sim/segment-plan.ts';
import type { Drawn } from './renewal-churn.ts';

/** Part of the leavers kept at the first renewal after `start` periods. */
export interface Saving {
  readonly share: number;
  readonly start: number;
}

export interface DifferingEffect {
  /** False where no lever changes anything: the segment then goes on as in the baseline, bit for bit. */
  any: boolean;
  /** False where only `once` and `mean` are at work. */
  scales: boolean;
  /** Whether the factors are on the hazards, also in an sBG: some lever on everybody is read on it. */
  isProportional: boolean;
  /** Factor on everybody's churn (sBG) or hazard (BdW, or where proportional), by periods since today: for those here today, for those won since. */
  readonly onToday: Float64Array;
  readonly onWon: Float64Array;
  /** α of those won, by when they joined; α + β is kept. A better mix is won from now on: it changes nobody who is here. */
  readonly alpha: Float64Array;
  savings: Saving[];
  savingsOnWon: Saving[];
  /** Scratch: factors of the levers read on the hazard. */
  readonly hazards: Float64Array;
}

export function differingEffect(periods: number): DifferingEffect {
  const row = (): Float64Array => new Float64Array(periods + 1);
  return {
    any: false,
    scales: false,
    isProportional: false,
    onToday: row(),
    onWon: row(),
    alpha: row(),
    savings: [],
    savingsOnWon: [],
    hazards: row(),
  };
}

const withoutDust = (rate: number): number => Math.max(0, Math.min(1, rate));

export function readDifferingLevers(
  { retention, levers: { churn: places } }: SegmentPlan,
  levers: readonly LeverPlan[],
  { values, sizes }: Drawn,
  effect: DifferingEffect,
): void {
  const alpha = values[retention.slots[0]!]!;
  const beta = values[retention.slots[1]!]!;
  effect.any = places.some((place) => sizes[place] !== 0);
  effect.scales = false;
  effect.isProportional = places.some((place) => sizes[place] !== 0 && onHazardOfEach(levers[place]!));
  if (!effect.any) return;

  const chain = (factors: Float64Array, movesMix: boolean): Saving[] => {
    const savings: Saving[] = [];
    const { hazards } = effect;
    let mean = alpha / (alpha + beta);
    let factor = 1;
    let ratio = 1;
    factors.fill(1);
    hazards.fill(1);
    for (const place of places) {
      const lever = levers[place]!;
      const { reading, strength, target } = lever;
      const size = sizes[place]!;
      const now = churnInForce(mean * factor, ratio);
      if (size === 0 || now === 0) continue;
      if (target === 'mean' && (!movesMix || comesTooLate(lever, retention.model))) continue;
      const after = withoutDust(churnAfter(reading, now, size));
      if (target === 'mean') {
        mean = Math.min(1, churnBefore(after, ratio) / factor);
      } else if (target === 'once') {
        savings.push({ share: 1 - after / now, start: lever.start });
      } else if (reading === 'hazard') {
        effect.scales = true;
        for (let u = 0; u < hazards.length; u++) hazards[u] = hazards[u]! * Math.max(0, 1 - size * strength[u]!);
        ratio *= Math.max(0, 1 - size);
      } else {
        effect.scales = true;
        for (let u = 0; u < factors.length; u++) {
          const sizeNow = size * strength[u]!;
          const hazard = hazards[u]!;
          if (sizeNow === 0 || hazard === 0) continue;
          const left = withoutDust(churnAfter(reading, churnInForce(mean * factors[u]!, hazard), sizeNow));
          factors[u] = churnBefore(left, hazard) / mean;
        }
        factor = churnBefore(after, ratio) / mean;
      }
    }
    if (effect.isProportional) {
      // in an sBG a factor on churn as one on hazards: the one that does the same to the mean churn
      const asHazard = (k: number): number =>
        k === 1 || retention.model === 'bdw' || mean === 1 ? k : log1p(-mean * k) / log1p(-mean);
      for (let u = 0; u < factors.length; u++) factors[u] = asHazard(factors[u]!) * hazards[u]!;
    }
    return savings;
  };
  effect.savings = chain(effect.onToday, false);
  effect.savingsOnWon = chain(effect.onWon, true);
  for (let u = 0; u < effect.alpha.length; u++) effect.alpha[u] = mixAt(u);

  function mixAt(u: number): number {
    let mean = alpha / (alpha + beta);
    let factor = 1;
    let ratio = 1;
    for (const place of places) {
      const { reading, strength, target } = levers[place]!;
      const size = sizes[place]! * (target === 'mean' ? strength[u]! : 1);
      const now = churnInForce(mean * factor, ratio);
      if (size === 0 || now === 0 || target === 'once') continue;
      const after = withoutDust(churnAfter(reading, now, size));
      if (target === 'mean') mean = Math.min(1, churnBefore(after, ratio) / factor);
      else if (reading === 'hazard') ratio *= Math.max(0, 1 - size);
      else factor = churnBefore(after, ratio) / mean;
    }
    // untouched, it is α itself and not its rounding
    return mean === alpha / (alpha + beta) ? alpha : mean * (alpha + beta);
  }
}
