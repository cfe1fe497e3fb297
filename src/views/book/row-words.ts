/** What a line of the book says. */
import type { BookLever } from '#cases/levers/book-lever.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Outcome } from '#state/book/lever-runs.svelte.ts';
import type { ChurnMeasure } from '#state/book/measured-points.ts';
import { ofHundred } from '#views/simulate/sentence.ts';

export interface RowWords {
  readonly name: string;
  readonly cost: string;
  /** Runs of 100 in which it pays; empty as long as it has not been run. */
  readonly pays: string;
  readonly evidence: string;
  /** All of it, as a reader hears it. */
  readonly heard: string;
}

/** Both ends of a range with cents, or none. */
const inCents = ({ low, high }: BookLever['cost']) =>
  Number.isInteger(low) && Number.isInteger(high) ? { exact: true } : { decimals: 2 };

/** A point with one decimal: 3.5. */
const point = (share: number, numbers: Numbers): string => numbers.decimal(Math.round(1000 * share) / 10 + 0, 1);

export function rowWords(
  { id, cost, evidence }: BookLever,
  outcome: Outcome | null,
  measure: ChurnMeasure,
  numbers: Numbers,
): RowWords {
  const words = { name: t(`book.lever.${id}`), evidence: t(`book.evidence.${evidence}`) };
  const spoken = { ...words, cost: numbers.moneyRange(cost.low, cost.high, inCents(cost)) };
  const shown = { ...words, cost: numbers.moneyLabels(cost.low, cost.high, inCents(cost)) };
  if (outcome === null) return { ...shown, pays: '', heard: t('book.row.waiting', spoken) };
  const pays = String(ofHundred(outcome.pays, outcome.runs));
  const { p5, p50, p95 } = outcome.points;
  const heard = t('book.row', {
    ...spoken,
    measure,
    low: point(p5, numbers),
    median: point(p50, numbers),
    high: point(p95, numbers),
    pays,
  });
  return { ...shown, pays, heard };
}

/** The sign of the currency alone: "$". */
export const currencySign = (numbers: Numbers): string =>
  numbers.money(0, { exact: true }).replace(/[\d.,\s\u00A0]/g, '');
