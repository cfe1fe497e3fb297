/** The pictures as tables: the same numbers. */
import type { FigureTable } from '#charts/frame/figure.ts';
import type { ActsSummary, CustomersSummary, Lifeline, LuckSummary } from '#engine/customers/customers-summary.ts';
import type { Quantiles } from '#engine/summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { gainAt } from './sentence.ts';

const NONE = '–';

/** Every fifth of the customers in a hundred: what the best make, and what the acts on as many of the worst add. */
export function whaleTable({ whale }: CustomersSummary, acts: ActsSummary | null, numbers: Numbers): FigureTable {
  const interval = (gain: Quantiles): string[] => {
    const like = [gain.p5, gain.p50, gain.p95];
    return [numbers.money(gain.p50, { like, signed: true }), numbers.moneyLabels(gain.p5, gain.p95, { like })];
  };
  const last = whale.cumulated.length - 1;
  const rows = Array.from({ length: 20 }, (_, i) => (i + 1) / 20).map((share) => {
    const made = whale.cumulated[Math.round(share * last)]!;
    const gains = acts === null || share > 0.5 ? null : acts;
    return [
      numbers.percent(share),
      Number.isFinite(made) ? numbers.percent(made) : NONE,
      ...(gains === null ? [NONE, NONE] : interval(gainAt(gains, 'reprice', share))),
      ...(gains === null ? [NONE, NONE] : interval(gainAt(gains, 'drop', share))),
    ];
  });
  return {
    caption: t('customers.sub.whale'),
    columns: [
      t('customers.table.best'),
      t('customers.table.make'),
      t('customers.table.reprice'),
      t('simulate.table.range'),
      t('customers.table.drop'),
      t('simulate.table.range'),
    ],
    rows,
  };
}

export function lorenzTable({ lorenz }: CustomersSummary, numbers: Numbers): FigureTable {
  const last = lorenz.base.cumulated.length - 1;
  const share = (value: number): string => (Number.isFinite(value) ? numbers.percent(value) : NONE);
  return {
    caption: t('customers.sub.lorenz'),
    columns: [t('customers.table.customers'), t('simulate.table.baseline'), t('simulate.table.whatIf')],
    rows: Array.from({ length: 20 }, (_, i) => (i + 1) / 20).map((part) => [
      t('customers.label.worst', { share: numbers.percent(part) }),
      share(lorenz.base.cumulated[Math.round(part * last)]!),
      share(lorenz.whatIf.cumulated[Math.round(part * last)]!),
    ]),
  };
}

/** What a bin of the histogram covers, in words. */
export function binText(edges: ArrayLike<number>, bin: number, numbers: Numbers): string {
  const last = edges.length - 1;
  const like = [edges[0]!, edges[last]!];
  const money = (value: number): string => numbers.money(value, { like });
  if (bin === 0) return t('customers.label.under', { amount: money(edges[0]!) });
  if (bin > last) return t('customers.label.over', { amount: money(edges[last]!) });
  return t('customers.label.binRange', { low: money(edges[bin - 1]!), high: money(edges[bin]!) });
}

export function lifetimesTable({ lifetimes, customers }: CustomersSummary, numbers: Numbers): FigureTable {
  const { edges, counts } = lifetimes;
  return {
    caption: t('customers.sub.lifetimes', { customers }),
    columns: [t('customers.table.lifetime'), t('simulate.table.baseline'), t('simulate.table.whatIf')],
    rows: Array.from(counts.base, (count, bin) => [
      binText(edges, bin, numbers),
      numbers.percent(count / customers),
      numbers.percent(counts.whatIf[bin]! / customers),
    ]),
  };
}

export interface LuckRow {
  readonly name: string;
  readonly luck: LuckSummary;
}

export function luckTable(rows: readonly LuckRow[], numbers: Numbers): FigureTable {
  return {
    caption: t('customers.sub.luck', { luck: 'on' }),
    columns: [t('customers.table.customers'), t('customers.table.median'), t('simulate.table.range')],
    rows: rows.map(({ name, luck: { gain } }) => {
      const like = [gain.p5, gain.p50, gain.p95];
      return [name, numbers.money(gain.p50, { like }), numbers.moneyLabels(gain.p5, gain.p95, { like })];
    }),
  };
}

export function lifelinesTable(lines: readonly Lifeline[], numbers: Numbers): FigureTable {
  const month = (stayed: number): string =>
    Number.isFinite(stayed) ? numbers.count(stayed) : t('customers.table.stays');
  const column = (arm: string): string => t('customers.table.leavesIn', { arm });
  return {
    caption: t('customers.sub.lifelines', { horizon: '' }).trim(),
    columns: [t('customers.table.customer'), column(t('simulate.table.baseline')), column(t('simulate.table.whatIf'))],
    rows: lines.map(({ base, whatIf }, i) => [numbers.count(i + 1), month(base), month(whatIf)]),
  };
}
