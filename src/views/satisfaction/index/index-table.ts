/** The path diagram as a table. */
import type { FigureTable } from '#charts/frame/figure.ts';
import type { IndexSummary } from '#engine/satisfaction/index-summary.ts';
import { totalEffects } from '#engine/satisfaction/path-tracing.ts';
import type { Index } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS } from '#engine/satisfaction/satisfaction.ts';
import { t } from '#i18n/locale.svelte.ts';
import { endsOf } from '#state/controls/scale.ts';
import { changeText, coefficientText } from './index-figures.ts';
import { constructName } from './index-words.ts';

const LOYALTY = CONSTRUCTS.indexOf('loyalty');

/** @param coefficients  medians, by path */
export function pathTable(index: Index, coefficients: Float64Array, summary: IndexSummary | null): FigureTable {
  const range = (low: number, high: number, text: (value: number) => string): string =>
    low === high ? '' : t('index.range', { low: text(low), high: text(high) });
  return {
    caption: t('index.table.caption'),
    columns: [
      t('index.table.from'),
      t('index.table.to'),
      t('index.table.coefficient'),
      t('index.table.range'),
      t('index.table.effect'),
      t('index.table.change'),
    ],
    rows: index.paths.map(({ from, to, coefficient }, i) => {
      const change = summary?.change[to];
      const through = coefficients[i]! * totalEffects(index.paths, coefficients, to)[LOYALTY]!;
      return [
        constructName(from),
        constructName(to),
        coefficient === 0 ? t('index.table.none') : coefficientText(coefficients[i]!),
        range(...endsOf(coefficient), coefficientText),
        coefficientText(through),
        change === undefined ? '…' : `${changeText(change.p50)} ${range(change.p5, change.p95, changeText)}`.trim(),
      ];
    }),
  };
}
