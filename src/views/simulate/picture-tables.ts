/** The pictures as tables: the same numbers, every one with its interval. */
import type { FigureTable } from '#charts/frame/figure.ts';
import { PROFIT_SOURCES } from '#engine/scenario.ts';
import type { Bands, Summary, YearColumn } from '#engine/summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';

/** A table of a fan, a row a year. */
export function fanTable(
  caption: string,
  months: ArrayLike<number>,
  arms: { readonly base: Bands; readonly whatIf: Bands },
  write: (value: number, like: readonly number[]) => string,
): FigureTable {
  const range = (arm: Bands, i: number): string[] => {
    const like = [arm.p5[i]!, arm.p50[i]!, arm.p95[i]!];
    return [write(arm.p50[i]!, like), `${write(arm.p5[i]!, like)}–${write(arm.p95[i]!, like)}`];
  };
  const whole = Array.from(months, (month, i) => ({ month, i })).filter(({ month }) => month % 12 === 0);
  return {
    caption,
    columns: [
      t('simulate.table.year'),
      t('simulate.table.baseline'),
      t('simulate.table.range'),
      t('simulate.table.whatIf'),
      t('simulate.table.range'),
    ],
    rows: whole.map(({ month, i }) => [String(month / 12), ...range(arms.base, i), ...range(arms.whatIf, i)]),
  };
}

/** Every fifth of the hundred quantiles. */
export function dotsTable(summary: Summary, write: (value: number) => string): FigureTable {
  const inMoney = summary.uplift === null;
  const rows = Array.from(summary.dots, (value, i) => [String(i + 1), write(value)]);
  return {
    caption: t('simulate.sub.runs', { measure: inMoney ? 'money' : 'percent' }),
    columns: [t('simulate.table.dot'), t('simulate.table.value')],
    rows: rows.filter((_, i) => i % 5 === 4),
  };
}

export function columnsTable({ years }: Summary, numbers: Numbers): FigureTable {
  const total = (column: YearColumn, arm: 'base' | 'whatIf'): string[] => {
    const { mean, p5, p95 } = column.total[arm];
    const like = [mean, p5, p95];
    return [numbers.money(mean, { like }), numbers.moneyLabels(p5, p95, { like })];
  };
  const sources = (column: YearColumn, arm: 'base' | 'whatIf'): string[] =>
    PROFIT_SOURCES.map((source) => numbers.money(column.sources[arm][source]));
  const head = (arm: string): string[] => [
    `${arm}, ${t('simulate.table.total')}`,
    t('simulate.table.range'),
    ...PROFIT_SOURCES.map((source) => t(`simulate.source.${source}`)),
  ];
  return {
    caption: t('simulate.sub.columns'),
    columns: [
      t('simulate.table.year'),
      ...head(t('simulate.table.baseline')),
      ...head(t('simulate.table.whatIf')),
      t('simulate.source.programme'),
    ],
    rows: years.map((column) => [
      column.year === 0 ? t('simulate.label.acquired') : String(column.year),
      ...total(column, 'base'),
      ...sources(column, 'base'),
      ...total(column, 'whatIf'),
      ...sources(column, 'whatIf'),
      numbers.money(column.programme),
    ]),
  };
}
