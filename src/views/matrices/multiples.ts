/** The small pictures of a shock: one for each kind of customer. */
import type { ShockMultiple } from '#charts/shock-multiples.ts';
import type { ShockSummary } from '#engine/matrices/matrix-summary.ts';
import { SHOCK_MONTHS } from '#engine/matrices/matrix-summary.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { parts, t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { richParts } from './rich-parts.ts';
import { zoneName, zonesOf } from './zone-words.ts';

export function multiplesOf(
  matrix: MatrixId,
  { kinds }: ShockSummary,
  month: number,
  numbers: Numbers,
): readonly ShockMultiple[] {
  const whole = (value: number): string => numbers.count(Math.round(value));
  return kinds.map(({ zone, customers, leaving, without, under }): ShockMultiple => {
    const name = zoneName(matrix, zonesOf(matrix)[zone]!);
    const empty = t('matrices.multiple.empty');
    if (without === null || under === null || leaving === null) {
      return {
        zone,
        name,
        lines: [[{ text: empty }]],
        bands: null,
        empty,
        ends: { without: '', under: '', interval: '' },
      };
    }
    const gone = ((without.p50[month]! - under.p50[month]!) * customers) / 100;
    const [a, b] = [without.p50[SHOCK_MONTHS]!, under.p50[SHOCK_MONTHS]!];
    const isApart = a - b >= 3;
    return {
      zone,
      name,
      lines: [
        [{ text: t('matrices.multiple.size', { count: customers, leaving: numbers.percent(leaving.p50) }) }],
        richParts(parts('matrices.multiple.gone', { month, count: whole(gone) }), 'if'),
      ],
      bands: { without, under },
      empty,
      ends: {
        without: whole(a),
        under: whole(b),
        interval: isApart
          ? numbers.countLabels(Math.round(under.p5[SHOCK_MONTHS]!), Math.round(under.p95[SHOCK_MONTHS]!))
          : '',
      },
      spoken: t('matrices.multiple.spoken', {
        name,
        month: numbers.month(SHOCK_MONTHS),
        without: whole(a),
        under: whole(b),
      }),
    };
  });
}
