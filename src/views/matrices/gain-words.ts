/** An amount gained, with its interval: which form the sentence takes, and its figures in one rounding. */
import type { Quantiles } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { WorthSummary } from '#state/worth.svelte.ts';
import type { Said } from '#views/hand/said.ts';

export type ChangeForm = 'up' | 'down' | 'mayUp' | 'mayDown' | 'same' | 'waiting';

export function changeOf(worth: Pick<WorthSummary, 'gain' | 'isNothing'> | null): ChangeForm {
  if (worth === null) return 'waiting';
  if (worth.isNothing) return 'same';
  const { p5, p50, p95 } = worth.gain;
  if (p5 < 0 && p95 > 0) return p50 < 0 ? 'mayDown' : 'mayUp';
  return p50 < 0 ? 'down' : 'up';
}

/** @param times  customers that the gain of one stands for */
export function gainWords(worth: WorthSummary | null, times: number, numbers: Numbers): Said {
  const change = changeOf(worth);
  const { p5, p50, p95 } = scaled(worth?.gain ?? NOTHING, times);
  const like = [p5, p50, p95];
  const gain = numbers.moneyWords(Math.abs(p50), { like });
  const low = numbers.moneyWords(p5, { like });
  const high = numbers.moneyWords(p95, { like });
  return {
    values: { change, gainUnit: gain.unit, lowUnit: low.unit, highUnit: high.unit },
    results: {
      gain: { text: gain.number, ink: 'if' },
      low: { text: low.number, ink: 'ink' },
      high: { text: high.number, ink: 'ink' },
    },
  };
}

const NOTHING: Quantiles = { p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 };

export const scaled = ({ p5, p25, p50, p75, p95 }: Quantiles, times: number): Quantiles => ({
  p5: p5 * times,
  p25: p25 * times,
  p50: p50 * times,
  p75: p75 * times,
  p95: p95 * times,
});
