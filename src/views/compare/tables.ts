/** The pictures as tables. */
import type { FigureTable } from '#charts/frame/figure.ts';
import type { MapAxis } from '#charts/heat-map.ts';
import type { BudgetSummary, GainMap } from '#engine/sensitivity/sensitivity-summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Column } from '#state/compare.svelte.ts';
import { ofHundred } from '#views/simulate/sentence.ts';
import { paysOf, quantilesOf, writeChange, type Measure } from './measure.ts';

export interface DriverRow {
  readonly name: string;
  readonly low: string;
  readonly atLow: string;
  readonly high: string;
  readonly atHigh: string;
  readonly share: string;
  readonly note: string;
}

/** All inputs, also those that the picture has no room for. */
export const driversTable = (rows: readonly DriverRow[]): FigureTable => ({
  caption: t('compare.drivers.caption'),
  columns: [
    t('compare.drivers.input'),
    t('compare.drivers.low'),
    t('compare.drivers.atLow'),
    t('compare.drivers.high'),
    t('compare.drivers.atHigh'),
    t('compare.drivers.share'),
    t('compare.drivers.tips'),
  ],
  rows: rows.map(({ name, low, atLow, high, atHigh, share, note }) => [name, low, atLow, high, atHigh, share, note]),
});

/** Every fourth row and every sixth column of the grid, the highest margin first. */
export function mapTable({ gain, pays, runs }: GainMap, x: MapAxis, y: MapAxis, numbers: Numbers): FigureTable {
  const across = x.values.length;
  const every = (count: number, step: number): number[] =>
    Array.from({ length: count }, (_, i) => i).filter((i) => i % step === 0 || i === count - 1);
  const columns = every(across, 6);
  const rows = every(y.values.length, 4).reverse();
  return {
    caption: t('compare.map.caption'),
    columns: [y.label, ...columns.map((column) => x.format(x.values[column]!))],
    rows: rows.map((row) => [
      y.format(y.values[row]!),
      ...columns.map((column) => {
        const at = row * across + column;
        const count = ofHundred(Math.round(pays[at]! * runs), runs);
        return t('compare.map.cell', { gain: numbers.money(gain[at]!, { signed: true }), pays: count });
      }),
    ]),
  };
}

export function budgetTable({ share, value }: BudgetSummary, numbers: Numbers): FigureTable {
  return {
    caption: t('compare.budget.caption'),
    columns: [t('compare.budget.share'), t('compare.budget.brings'), t('simulate.table.range')],
    rows: Array.from(share, (split, i) => {
      const like = [value.p5[i]!, value.p50[i]!, value.p95[i]!];
      return [
        numbers.percent(split, { exact: true }),
        numbers.money(value.p50[i]!, { like }),
        numbers.moneyLabels(value.p5[i]!, value.p95[i]!, { like }),
      ];
    }),
  };
}

/** All scenarios, a row each: what comes out, with its intervals, and in how many runs it pays. */
export const scaleTable = (columns: readonly Column[], measure: Measure, numbers: Numbers): FigureTable => ({
  caption: t('compare.scale.caption'),
  columns: [
    t('compare.scale.scenario'),
    t('field.median'),
    t('compare.scale.half'),
    t('simulate.table.range'),
    t('compare.runs'),
  ],
  rows: columns.map(({ name, ran, problem }) => {
    if (ran === null || problem !== null) return [name, '', '', '', ''];
    const { p5, p25, p50, p75, p95 } = quantilesOf(ran.summary, measure);
    const write = (value: number): string => writeChange(value, measure, numbers, [p5, p50, p95]);
    const ends = (low: number, high: number): string => t('compare.interval', { low: write(low), high: write(high) });
    const pays = t('compare.scale.pay', { pays: paysOf(ran.summary) });
    return [name, write(p50), ends(p25, p75), ends(p5, p95), pays];
  }),
});
