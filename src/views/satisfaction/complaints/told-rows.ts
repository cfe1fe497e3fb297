/** Whom 100 customers with a problem tell: bars on one axis, and the heading over them. */
import type { BarOnAxis, BarsOnAxisProps } from '#charts/balance/bars-on-axis.ts';
import type { FigureTable } from '#charts/frame/figure.ts';
import { roundTicks } from '#charts/geometry/value-axis.ts';
import type { ComplaintsSummary } from '#engine/satisfaction/complaints-summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';

export function toldRows({ arms }: ComplaintsSummary, numbers: Numbers): BarsOnAxisProps {
  const { base, whatIf } = arms;
  const isChanged = base.against.p50 !== whatIf.against.p50;
  const bar = (whom: 'against' | 'for', arm: 'Now' | 'If'): BarOnAxis => {
    const quantiles = (arm === 'Now' ? base : whatIf)[whom];
    const ink = arm === 'Now' ? 'now' : 'if';
    const text = t(`complaints.told.${whom}${arm}`, { count: numbers.count(Math.round(quantiles.p50)) });
    return { id: `${whom} ${arm}`, quantiles, ink, text, tone: ink };
  };
  const arms_ = isChanged ? (['Now', 'If'] as const) : (['Now'] as const);
  const rows = (['against', 'for'] as const).flatMap((whom) => arms_.map((arm) => bar(whom, arm)));
  const to = Math.max(1, ...rows.map(({ quantiles }) => quantiles.p95)) * 1.1;
  const ticks = roundTicks(0, to, 4).map((value) => ({ value, text: numbers.count(value) }));
  return { rows, from: 0, to, ticks };
}

export function toldFinding(summary: ComplaintsSummary | null, numbers: Numbers): TextValues {
  const count = (value: number): string => numbers.count(Math.round(value));
  const before = summary?.arms.base.against.p50 ?? 0;
  const after = summary?.arms.whatIf.against.p50 ?? 0;
  const isSame = count(before) === count(after);
  return {
    form: summary === null ? 'waiting' : isSame ? 'same' : after < before ? 'fewer' : 'more',
    against: count(after),
    before: count(before),
    for: count(summary?.arms.whatIf.for.p50 ?? 0),
  };
}

export function toldTable(summary: ComplaintsSummary, numbers: Numbers): FigureTable {
  return {
    caption: t('complaints.told.table'),
    columns: [t('complaints.told.table'), t('complaints.told.median'), t('complaints.told.range')],
    rows: toldRows(summary, numbers).rows.map(({ text, quantiles }) => [
      text,
      numbers.count(Math.round(quantiles.p50)),
      numbers.countLabels(Math.round(quantiles.p5), Math.round(quantiles.p95)),
    ]),
  };
}
