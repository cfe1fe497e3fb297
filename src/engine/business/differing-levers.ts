/**
 * What churn levers do to a segment whose customers differ (sBG, BdW), in one run, by calendar: the same chain as in
 * `sim/survival.ts`, read at the mean churn of the customers won.
 */
import { churnAfter } from '../retention/reading.ts';
import { comesTooLate } from '../sim/draw.ts';
import type { LeverPlan } from '../sim/lever-plan.ts';
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
  /** Factor on everybody's churn (sBG) or hazard (BdW), by periods since today: for those here today, for those won since. */
  readonly onToday: Float64Array;
  readonly onWon: Float64Array;
  /** α of those won, by when they joined; α + β is kept. A better mix is won from now on: it changes nobody who is here. */
  readonly alpha: Float64Array;
  savings: Saving[];
  savingsOnWon: Saving[];
}

export function differingEffect(periods: number): DifferingEffect {
  const row = (): Float64Array => new Float64Array(periods + 1);
  return { any: false, scales: false, onToday: row(), onWon: row(), alpha: row(), savings: [], savingsOnWon: [] };
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
  if (!effect.any) return;

  const chain = (factors: Float64Array, movesMix: boolean): Saving[] => {
    const savings: Saving[] = [];
    let mean = alpha / (alpha + beta);
    let factor = 1;
    factors.fill(1);
    for (const place of places) {
      const lever = levers[place]!;
      const { reading, strength, target } = lever;
      const size = sizes[place]!;
      if (size === 0 || mean * factor === 0) continue;
      if (target === 'mean' && (!movesMix || comesTooLate(lever, retention.model))) continue;
      const after = withoutDust(churnAfter(reading, mean * factor, size));
      if (target === 'mean') {
        mean = Math.min(1, after / factor);
      } else if (target === 'once') {
        savings.push({ share: 1 - after / (mean * factor), start: lever.start });
      } else {
        effect.scales = true;
        for (let u = 0; u < factors.length; u++) {
          const now = size * strength[u]!;
          if (now !== 0) factors[u] = withoutDust(churnAfter(reading, mean * factors[u]!, now)) / mean;
        }
        factor = after / mean;
      }
    }
    return savings;
  };
  effect.savings = chain(effect.onToday, false);
  effect.savingsOnWon = chain(effect.onWon, true);
  for (let u = 0; u < effect.alpha.length; u++) effect.alpha[u] = mixAt(u);

  function mixAt(u: number): number {
    let mean = alpha / (alpha + beta);
    let factor = 1;
    for (const place of places) {
      const { reading, strength, target } = levers[place]!;
      const size = sizes[place]! * (target === 'mean' ? strength[u]! : 1);
      if (size === 0 || mean * factor === 0 || target === 'once') continue;
      const after = withoutDust(churnAfter(reading, mean * factor, size));
      if (target === 'mean') mean = Math.min(1, after / factor);
      else factor = after / mean;
    }
    // untouched, it is α itself and not its rounding
    return mean === alpha / (alpha + beta) ? alpha : mean * (alpha + beta);
  }
}
