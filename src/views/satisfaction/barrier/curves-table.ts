/** The pictures of this tab as tables. */
import type { BarrierSummary } from '#engine/satisfaction/barrier-summary.ts';
import { LOYALTY_KINDS } from '#engine/satisfaction/loyalty-kinds.ts';
import { GRADES } from '#engine/satisfaction/satisfaction.ts';
import type { Bands } from '#engine/summary.ts';
import type { FigureTable } from '#charts/frame/figure.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';

/** "89% (87–91)". */
function shareWithEnds({ p5, p50, p95 }: Bands, k: number, numbers: Numbers): string {
  const like = [p5[k]!, p50[k]!, p95[k]!];
  return `${numbers.percent(p50[k]!, { like })} (${numbers.percentLabels(p5[k]!, p95[k]!, { like })})`;
}

export function curvesTable(summary: BarrierSummary, numbers: Numbers, isFall: boolean): FigureTable {
  const { answers, curves, grades, kinds, atMedians } = summary;
  const total = answers.reduce((sum, count) => sum + count, 0);
  const count = (value: number): string => numbers.count(Math.round(value));
  const four = LOYALTY_KINDS.map((kind) => {
    const { p5, p95 } = kinds.today[kind];
    return t('barrier.table.kinds', {
      name: t(`barrier.zone.${kind}`),
      count: count(atMedians.today[kind]),
      ends: numbers.countLabels(Math.round(p5), Math.round(p95)),
    });
  });
  return {
    caption: `${t('barrier.table.curves')}. ${four.join(', ')}`,
    columns: [
      t('barrier.table.grade'),
      t('barrier.table.customers'),
      t('barrier.table.weak'),
      t('barrier.table.strong'),
      isFall ? t('barrier.table.after') : t('barrier.table.customersAfter'),
    ],
    rows: GRADES.map((grade, k) => [
      String(grade),
      count(answers[k]!),
      shareWithEnds(curves.weak, k, numbers),
      shareWithEnds(curves.strong, k, numbers),
      isFall ? shareWithEnds(curves.after, k, numbers) : count(grades.after.p50[k]! * total),
    ]),
  };
}

export const churnTable = ({ heights, churnByHeight }: BarrierSummary, numbers: Numbers): FigureTable => ({
  caption: t('barrier.table.churn'),
  columns: [t('barrier.table.left'), t('barrier.table.yearly')],
  rows: heights.map((height, i) => [
    numbers.percent(height, { exact: true }),
    shareWithEnds(churnByHeight, i, numbers),
  ]),
});

export function monthsTable({ survivors }: BarrierSummary, numbers: Numbers): FigureTable {
  const { without, under } = survivors;
  const left = ({ p5, p50, p95 }: Bands, month: number): string =>
    `${numbers.count(Math.round(p50[month]!))} (${numbers.countLabels(Math.round(p5[month]!), Math.round(p95[month]!))})`;
  return {
    caption: t('barrier.table.months'),
    columns: [t('barrier.table.month'), t('barrier.table.without'), t('barrier.table.under')],
    rows: Array.from(without.p50, (_, month) => [numbers.count(month), left(without, month), left(under, month)]),
  };
}
