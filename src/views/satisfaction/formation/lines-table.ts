import type { FigureTable } from '#charts/frame/figure.ts';
import type { FormationSummary } from '#engine/satisfaction/formation-summary.ts';
import type { FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';
import { PASSAGES, STAGES } from '#engine/satisfaction/satisfaction.ts';
import type { Quantiles } from '#engine/summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { endsOf } from '#state/controls/scale.ts';
import { countsOf } from './formation-facts.ts';

/** The hundred lines as words and numbers: stages, who leaves from each, and the nine rates. */
export function linesTable(summary: FormationSummary, full: FullSatisfaction, numbers: Numbers): FigureTable {
  const counts = countsOf(summary);
  const said = ({ p5, p95 }: Quantiles, count: number): string =>
    t('formation.table.interval', { value: count, low: numbers.of100(p5), high: numbers.of100(p95) });
  return {
    caption: t('formation.table'),
    columns: [
      t('formation.table.stage'),
      t('formation.table.base'),
      t('formation.table.whatIf'),
      t('formation.table.leave'),
    ],
    rows: [
      ...STAGES.map((stage, i) => {
        const { base, whatIf } = counts[stage];
        const next = STAGES[i + 1];
        const leave = next === undefined ? '' : String(whatIf - counts[next].whatIf);
        if (stage === 'aware') return [t('formation.stage.aware'), String(base), String(whatIf), leave];
        const { ever } = summary.arms.base;
        return [
          t(`formation.stage.${stage}`),
          said(ever[stage], base),
          said(summary.arms.whatIf.ever[stage], whatIf),
          leave,
        ];
      }),
      ...PASSAGES.map((passage) => {
        const [low, high] = endsOf(full.formation.rates[passage]);
        const middle = numbers.of100((low + high) / 2);
        const text =
          low === high
            ? middle
            : t('formation.table.interval', { value: middle, low: numbers.of100(low), high: numbers.of100(high) });
        return [t(`formation.name.${passage}`), text, '', ''];
      }),
    ],
  };
}
