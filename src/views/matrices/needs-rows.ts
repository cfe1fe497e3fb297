/** The table of levers on needs: how many needs, how many more served, satisfaction, profit, and in how many runs it pays. */
import type { NeedZone } from '#engine/positions/positions.ts';
import { NEED_ZONES } from '#engine/positions/positions.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { Matrices } from '#state/matrices.svelte.ts';
import { costOf } from '#state/matrices/moves.ts';
import type { ZoneCell, ZoneScale, ZoneTableRow } from '#ui/zone-table.ts';
import { moneyEnds, moneyScale } from './table-rows.ts';
import { pointsOf } from './together.ts';
import { zoneWord } from './zone-words.ts';

export interface NeedsTable {
  readonly rows: readonly ZoneTableRow[];
  readonly scales: readonly (ZoneScale | null)[];
}

export function needsTable({ serving, answers, positions }: Matrices, numbers: Numbers): NeedsTable {
  const gains = NEED_ZONES.flatMap((zone) => {
    const worth = answers.serves.of(zone);
    return worth === null ? [] : [worth.gain];
  });
  const scale = moneyScale(gains, numbers, true);
  return { rows: NEED_ZONES.map(row), scales: [null, null, { ...scale, ink: 'if', width: 100 }] };

  function row(zone: NeedZone, number: number): ZoneTableRow {
    const worth = answers.serves.of(zone);
    const { lever, index } = serving.serves![zone];
    const name = t(`zones.lever.${zone}`);
    const cost = numbers.money(middleOf(costOf(lever, 'customer-year')), { exact: true });
    const needs = serving.counts[zone];
    const kept = index === null ? '' : `\n${t('matrices.serve.kept')}`;
    return {
      zone: number,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      meaning: `${zoneWord('expectation', zone)}\n${t('matrices.serve.aYear', { cost })}${kept}`,
      customers: numbers.count(needs),
      after: '',
      cells: [{ text: '', interval: moreText(serving.moreIn(zone)), bar: null }, points(zone), profit(zone)],
      share: {
        text: worth === null ? '' : numbers.count(Math.round((100 * worth.pays) / Math.max(1, worth.runs))),
        value: null,
      },
      ...(needs === 0 ? { empty: t('matrices.table.noNeeds') } : {}),
    };
  }

  function moreText(more: number): string {
    return more < 0
      ? t('matrices.serve.fewer.short', { count: -more })
      : t('matrices.serve.more.short', { count: more });
  }

  function points(zone: NeedZone): ZoneCell {
    const { p50, low, high } = pointsOf(positions!, zone, serving.counts, serving.whatIf[zone]);
    const decimal = (value: number): string => numbers.decimal(Math.abs(value), 2);
    const sign = p50 < 0 ? '−' : '+';
    const ends = [decimal(low), decimal(high)].sort();
    return { text: `${sign}${decimal(p50)}`, interval: ends.join('–'), bar: null };
  }

  function profit(zone: NeedZone): ZoneCell {
    const worth = answers.serves.of(zone);
    if (worth === null) return { text: '', interval: '', bar: null };
    const { p5, p50, p95 } = worth.gain;
    const like = [p5, p50, p95];
    return {
      text: numbers.money(p50, { like, signed: true }),
      interval: moneyEnds(p5, p95, like, numbers),
      bar: worth.gain,
    };
  }
}
