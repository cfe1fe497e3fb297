/** The four pictures as tables: the same numbers, every one with its interval. */
import type { FigureTable } from '#charts/frame/figure.ts';
import type { BusinessSummary } from '#engine/business/business-summary.ts';
import type { Quantiles } from '#engine/summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { fanTable } from '#views/simulate/picture-tables.ts';
import { flowText, soundWaits, waitName } from './business-words.ts';
import { classText } from './class-text.ts';

/** A row a year; before the programme's costs where there are any. */
export function profitTable(summary: BusinessSummary, isPaid: boolean, numbers: Numbers): FigureTable {
  const money = (value: number, like: readonly number[]): string => numbers.money(value, { like });
  const table = fanTable(t('business.sub.profit'), summary.months, summary.profit, money);
  if (!isPaid) return table;
  const yearly = Array.from(summary.months, (month, i) => ({ month, i })).filter(({ month }) => month % 12 === 0);
  return {
    ...table,
    columns: [...table.columns, t('business.table.before')],
    rows: table.rows.map((row, r) => [...row, numbers.money(summary.profitBefore[yearly[r]!.i]!)]),
  };
}

export function waitTable(summary: BusinessSummary, isPaid: boolean, numbers: Numbers): FigureTable {
  const waits = soundWaits(summary);
  const last = waits.at(-1)?.years ?? 0;
  const cells = ({ p5, p50, p95 }: Quantiles): string[] => {
    const like = [p5, p50, p95];
    return [numbers.percent(p50, { signed: true, like }), numbers.percentLabels(p5, p95, { signed: true, like })];
  };
  const before = [t('business.table.before'), t('simulate.table.range')];
  return {
    caption: t('business.sub.wait'),
    columns: [
      t('business.table.when'),
      t('business.table.change'),
      t('simulate.table.range'),
      ...(isPaid ? before : []),
    ],
    rows: waits.map((wait) => [
      wait.years === 0 ? waitName(0, last) : t('business.label.inYears', { years: wait.years }),
      ...cells(wait.after),
      ...(isPaid ? cells(wait.before) : []),
    ]),
  };
}

export function tenuresTable({ tenures }: BusinessSummary, numbers: Numbers): FigureTable {
  const count = (value: number): string => numbers.count(Math.round(value));
  return {
    caption: t('business.sub.tenures'),
    columns: [
      t('business.table.tenure'),
      t('business.label.today'),
      t('simulate.table.baseline'),
      t('simulate.table.whatIf'),
    ],
    rows: tenures.today.map((today, i) => [
      classText(i, tenures.today.length),
      count(today),
      count(tenures.base[i] ?? 0),
      count(tenures.whatIf[i] ?? 0),
    ]),
  };
}

/** Month × stream × arm, a row a year; the interval where it is known, in the last month. */
export function streamsTable({ months, streams }: BusinessSummary, years: number, numbers: Numbers): FigureTable {
  const yearly = Array.from(months, (month, i) => ({ month, i })).filter(({ month }) => month % 12 === 0);
  const range = ({ p5, p50, p95 }: Quantiles): string => {
    const text = (value: number): string => flowText(value, p50, numbers);
    return `${text(p50)} (${text(p5)}–${text(p95)})`;
  };
  const last = yearly.at(-1)?.i;
  return {
    caption: t('business.sub.streams', { years }),
    columns: [
      t('simulate.table.year'),
      ...streams.flatMap(({ stream }) => {
        const name = t(`business.stream.${stream}`);
        return [`${name}, ${t('simulate.label.baseline')}`, `${name}, ${t('simulate.label.whatIf')}`];
      }),
    ],
    rows: yearly.map(({ month, i }) => [
      String(month / 12),
      ...streams.flatMap(({ base, whatIf, end }) =>
        i === last
          ? [range(end.base), range(end.whatIf)]
          : [base[i]!, whatIf[i]!].map((value) => flowText(value, Math.max(base[i]!, whatIf[i]!), numbers)),
      ),
    ]),
  };
}
