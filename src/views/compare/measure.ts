/** The measure that all columns share: relative where it means something for every one of them, else money. */
import { columnQuantiles } from '#engine/statistics/column-quantiles.ts';
import type { Quantiles, Summary } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import type { Ran } from '#state/compare/runs.svelte.ts';
import { ofHundred } from '#views/simulate/sentence.ts';

export type Measure = 'uplift' | 'difference';

export const measureOf = (all: readonly Ran[]): Measure =>
  all.every(({ summary }) => summary.uplift !== null) ? 'uplift' : 'difference';

export const quantilesOf = ({ uplift, difference }: Summary, measure: Measure): Quantiles =>
  measure === 'uplift' && uplift !== null ? uplift : difference;

const DOTS = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);

export function dotsOf({ summary, base, whatIf }: Ran, measure: Measure): ArrayLike<number> {
  if ((measure === 'uplift') === (summary.uplift !== null)) return summary.dots;
  return columnQuantiles(
    whatIf.map((value, i) => value - base[i]!),
    DOTS,
  );
}

/** A change with its sign. */
export function writeChange(value: number, measure: Measure, numbers: Numbers, like?: readonly number[]): string {
  const options = { signed: true, ...(like === undefined ? {} : { like }) };
  return measure === 'uplift' ? numbers.percent(value, options) : numbers.money(value, options);
}

export interface UpliftWords {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

export function upliftWords(summary: Summary, measure: Measure, numbers: Numbers): UpliftWords {
  const { p5, p50, p95 } = quantilesOf(summary, measure);
  const write = (value: number): string => writeChange(value, measure, numbers, [p5, p50, p95]);
  return { value: write(p50), low: write(p5), high: write(p95) };
}

/** The what-if is the baseline, in every run. */
export const isStill = ({ difference, losing }: Summary): boolean =>
  losing === 0 && difference.p5 === 0 && difference.p95 === 0 && difference.mean === 0;

/** Runs of 100 that pay: not all unless all do. */
export const paysOf = ({ losing, runs }: Summary): number => 100 - ofHundred(losing, runs);

export function paysValues(summary: Summary): TextValues {
  const { p50 } = summary.payback;
  return {
    form: isStill(summary) ? 'nothing' : 'pays',
    pays: paysOf(summary),
    payback: p50 === Infinity ? 'never' : p50 === 0 ? 'atOnce' : 'month',
    month: Number.isFinite(p50) ? p50 : 0,
  };
}
