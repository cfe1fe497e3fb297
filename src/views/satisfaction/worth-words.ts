import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import type { WorthSummary } from '#state/worth.svelte.ts';
import { changeOf } from '#views/matrices/gain-words.ts';

export interface WorthWords {
  readonly values: TextValues;
  /** Runs of 100 in which it pays; 0 and 100 only where it is none or all. */
  readonly pays: number;
  /** Amounts in one rounding. */
  readonly money: (amount: number) => string;
}

export function worthWords(worth: WorthSummary | null, numbers: Numbers): WorthWords {
  const { p5, p50, p95 } = worth?.gain ?? { p5: 0, p50: 0, p95: 0 };
  const like = [p5, p50, p95];
  const { pays, runs } = worth ?? { pays: 0, runs: 1 };
  return {
    values: {
      change: changeOf(worth),
      gain: numbers.money(Math.abs(p50), { like }),
      low: numbers.money(p5, { like, signed: true }),
      high: numbers.money(p95, { like, signed: true }),
    },
    pays: pays === 0 ? 0 : pays === runs ? 100 : Math.min(99, Math.max(1, Math.round((100 * pays) / runs))),
    money: (amount) => numbers.money(amount, { like, signed: true }),
  };
}
