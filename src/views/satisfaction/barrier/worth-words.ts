/** What is tried, in lifetime profit a customer: which form the words take, and its figures in one rounding. */
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import type { WorthSummary } from '#state/worth.svelte.ts';

export function worthWords(worth: WorthSummary | null, numbers: Numbers): TextValues {
  const { p5, p50, p95 } = worth?.gain ?? { p5: 0, p50: 0, p95: 0 };
  // ends of a fall are said as a fall: the smaller one first
  const [low, high] = p50 < 0 ? [-p95, -p5] : [p5, p95];
  const like = [p5, p50, p95];
  const words = (value: number) => numbers.moneyWords(value, { like });
  const [gain, from, to] = [words(Math.abs(p50)), words(low), words(high)];
  return {
    change: formOf(worth),
    gain: gain.number,
    gainUnit: gain.unit,
    low: from.number,
    lowUnit: from.unit,
    high: to.number,
    highUnit: to.unit,
  };
}

function formOf(worth: WorthSummary | null): string {
  if (worth === null) return 'waiting';
  if (worth.isNothing) return 'same';
  const { p5, p50, p95 } = worth.gain;
  if (p5 < 0 && p95 > 0) return p50 < 0 ? 'mayDown' : 'mayUp';
  return p50 < 0 ? 'down' : 'up';
}
