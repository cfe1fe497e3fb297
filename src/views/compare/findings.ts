/** The headings of the pictures below: computed, each with a true, a reversed and an undecided form. */
import type { BudgetSummary, SensitivitySummary } from '#engine/sensitivity/sensitivity-summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import { inSentence } from './in-sentence.ts';

/** From this share of the spread on, one input (or two together) is what drives the result. */
const MOST_OF_IT = 0.5;
const TWO_OF_THEM = 0.6;

/** @param nameOf an input by its path */
export function driversFinding(
  { inputs, measure }: SensitivitySummary,
  name: string,
  nameOf: (path: string) => string,
): TextValues {
  const [a, b] = [...inputs].sort((one, other) => other.share - one.share);
  const values = {
    name,
    measure,
    first: a === undefined ? '' : inSentence(nameOf(a.path)),
    second: b === undefined ? '' : inSentence(nameOf(b.path)),
  };
  if (a === undefined) return { ...values, form: 'none' };
  if (inputs.every(({ atLow, atHigh }) => atLow === atHigh)) return { ...values, form: 'still' };
  if (b === undefined || a.share > MOST_OF_IT) return { ...values, form: 'one' };
  return { ...values, form: a.share + b.share > TWO_OF_THEM ? 'two' : 'many' };
}

export type MapForm = 'everywhere' | 'nowhere' | 'almost' | 'from' | 'until' | 'never' | 'always';

export interface MapFound {
  readonly form: MapForm;
  /** Column, between two of the grid, at which the gain changes its sign at today's margin. */
  readonly at: number;
}

const ALL = 0.995;
const ALMOST = 0.8;

/**
 * @param gain [row · columns + column], rows ascending in margin
 * @param today the row of today's margin, between two
 */
export function mapFound(gain: ArrayLike<number>, columns: number, rows: number, today: number): MapFound {
  const value = (column: number, row: number): number => gain[row * columns + column]!;
  // where the lever does nothing yet, nothing is gained or lost
  const losing = Array.from(gain).filter((gained) => gained < 0).length / Math.max(gain.length, 1);
  const paying = Array.from(gain).filter((gained) => gained > 0).length / Math.max(gain.length, 1);
  if (losing <= 1 - ALL && paying > 0) return { form: 'everywhere', at: 0 };
  if (paying <= 1 - ALL) return { form: 'nowhere', at: 0 };
  const isCorner = value(0, 0) < 0 && value(columns - 1, 0) > 0 && value(columns - 1, rows - 1) > 0;
  if (1 - losing >= ALMOST && isCorner) return { form: 'almost', at: 0 };
  const row = Math.min(Math.floor(today), rows - 2);
  const along = Array.from({ length: columns }, (_, column) => {
    const low = value(column, row);
    return low + (today - row) * (value(column, row + 1) - low);
  });
  const last = along.findLastIndex((gained, i) => i > 0 && gained < 0 !== along[i - 1]! < 0);
  if (last <= 0) return { form: along.at(-1)! > 0 ? 'always' : 'never', at: 0 };
  const [before, after] = [along[last - 1]!, along[last]!];
  const at = last - 1 + before / (before - after);
  return { form: before < 0 ? 'from' : 'until', at };
}

const WHOLE = 0.95;

export function budgetFinding({ best }: BudgetSummary, numbers: Numbers): TextValues {
  const shown = {
    share: numbers.percent(best.p50, { like: [1] }),
    low: numbers.of100(best.p5),
    high: `${numbers.of100(best.p95)}%`,
  };
  if (best.p5 < 1 - WHOLE && best.p95 > WHOLE) return { ...shown, form: 'open' };
  if (best.p5 >= WHOLE) return { ...shown, form: 'all' };
  if (best.p95 <= 1 - WHOLE) return { ...shown, form: 'none' };
  return { ...shown, form: 'split' };
}
