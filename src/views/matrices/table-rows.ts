/** The table of zones: size, who stays, what each customer brings, and the zone's share of the profit. */
import { phone } from '#charts/frame/phone.ts';
import { classifyPlaces } from '#engine/matrices/zones.ts';
import type { ZoneRow, ZoneTable } from '#engine/matrices/matrix-summary.ts';
import type { FullPositions, MatrixId } from '#engine/positions/positions.ts';
import { AXIS_SCALES, MATRIX_OF } from '#engine/positions/positions.ts';
import type { Quantiles } from '#engine/summary.ts';
import { joinEnds } from '#i18n/figure.ts';
import { locale, t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { endsOf } from '#state/controls/scale.ts';
import type { Matrices } from '#state/matrices.svelte.ts';
import { isOneOf } from '#state/matrices/points.ts';
import type { ZoneCell, ZoneScale, ZoneTableRow } from '#ui/zone-table.ts';
import { isSaidInField, zoneMeaning, zoneName, zonesOf } from './zone-words.ts';

/** How many more (or fewer) a zone holds once those who follow have moved; zeros where nobody is carried. */
export function changeByZone({ moving, zone, matrix, threshold }: Matrices): readonly number[] {
  const change = zonesOf(matrix).map(() => 0);
  const { carried } = moving;
  if (carried === null || zone === null) return change;
  const arrived = classifyPlaces(matrix, carried.x, carried.y, threshold);
  carried.customers.forEach((customer, k) => {
    if (!isOneOf(k, carried.success)) return;
    change[zone[customer]!] = change[zone[customer]!]! - 1;
    change[arrived[k]!] = change[arrived[k]!]! + 1;
  });
  return change;
}

/**
 * What is left of a customer's purchases for us beside the other brands, by zone: the assumed effect of a brand on the
 * margin, for each brand beyond ours. The ends are those of the strength of all differences in margin.
 */
export function walletOf(matrices: Matrices, positions: FullPositions): readonly (Quantiles | null)[] {
  const { population, zone, matrix } = matrices;
  if (population === null || zone === null) return [];
  const { margin } = positions.effects.brands;
  const { min, step } = AXIS_SCALES.brands;
  const sums = zonesOf(matrix).map(() => ({ customers: 0, left: 0 }));
  for (let i = 0; i < population.customers; i++) {
    const sum = sums[zone[i]!]!;
    sum.customers++;
    sum.left += (1 + margin) ** ((population.places.brands[i]! - min) / step);
  }
  const [weak, strong] = endsOf(positions.marginStrength);
  return sums.map(({ customers, left }) => {
    if (customers === 0) return null;
    const at = (strength: number): number => 1 - strength * (1 - left / customers);
    const ends = [at(weak), at(strong)].sort((a, b) => a - b) as [number, number];
    const middle = (ends[0] + ends[1]) / 2;
    return { p5: ends[0], p25: (ends[0] + middle) / 2, p50: middle, p75: (middle + ends[1]) / 2, p95: ends[1] };
  });
}

export interface ShownTable {
  readonly rows: readonly ZoneTableRow[];
  readonly scales: readonly (ZoneScale | null)[];
}

export function shownTable(matrices: Matrices, table: ZoneTable, numbers: Numbers): ShownTable {
  const { matrix, positions } = matrices;
  const zones = zonesOf(matrix);
  const change = changeByZone(matrices);
  const wallet = matrix === 'involvement' && positions !== null ? walletOf(matrices, positions) : null;
  const profits = table.rows.flatMap(({ profit }) => (profit === null ? [] : [profit]));
  const like = [...profits, table.total.profit].map(({ p50 }) => p50);
  const shares = table.rows.flatMap(({ share }) => share ?? []);
  const row = ({ zone, customers, stay, profit, share }: ZoneRow): ZoneTableRow => ({
    zone,
    name: zoneName(matrix, zones[zone]!),
    // where the field says what a zone means there is no room for it here
    meaning: isSaidInField(matrix) ? '' : zoneMeaning(matrix, zones[zone]!),
    customers: numbers.count(customers),
    after: change[zone] === 0 ? '' : t('matrices.table.after', { count: numbers.count(customers + change[zone]!) }),
    cells: [
      ...(wallet === null ? [] : [percentCell(wallet[zone] ?? null, numbers)]),
      percentCell(stay, numbers),
      moneyCell(profit, like, numbers),
    ],
    share: { text: share === null ? '' : numbers.percent(share, { like: shares }), value: share },
    ...(customers === 0 ? { empty: t('matrices.table.empty') } : {}),
  });
  return {
    rows: table.rows.map(row),
    scales: [...(wallet === null ? [] : [null]), stayScale(table, numbers), moneyScale(profits, numbers)],
  };
}

function percentCell(values: Quantiles | null, numbers: Numbers): ZoneCell {
  if (values === null) return { text: '', interval: '', bar: null };
  const { p5, p50, p95 } = values;
  const like = [p5, p50, p95];
  const ends = numbers.percentLabels(p5, p95, { like });
  return { text: numbers.percent(p50, { like }), interval: phone.current ? ends : `${ends}%`, bar: values };
}

function moneyCell(values: Quantiles | null, like: readonly number[], numbers: Numbers): ZoneCell {
  if (values === null) return { text: '', interval: '', bar: null };
  const { p5, p50, p95 } = values;
  return { text: numbers.money(p50, { like }), interval: moneyEnds(p5, p95, like, numbers), bar: values };
}

/** "$521–730", "−$21 to $13"; on phones without the currency. */
export function moneyEnds(low: number, high: number, like: readonly number[], numbers: Numbers): string {
  const ends = numbers.moneyLabels(low, high, { like });
  if (phone.current) return ends;
  if (!/^\d/.test(ends)) return joinEnds(numbers.money(low, { like }), numbers.money(high, { like }), locale());
  const [currency = ''] = /^\D*/.exec(numbers.money(1)) ?? [];
  return currency + ends;
}

/** From a quarter below the least to all. */
function stayScale({ rows }: ZoneTable, numbers: Numbers): ZoneScale {
  const least = Math.min(1, ...rows.flatMap(({ stay }) => (stay === null ? [] : [stay.p5])));
  const low = Math.min(0.75, Math.max(0, Math.floor(least * 4) / 4));
  const ticks = [low, (low + 1) / 2, 1];
  return { domain: [low, 1], ends: [numbers.percent(low), numbers.percent(1)], ticks };
}

/** From nothing (or the greatest loss) to the most, in at most three round steps. */
export function moneyScale(values: readonly Quantiles[], numbers: Numbers, signed = false): ZoneScale {
  const most = Math.max(0, ...values.map(({ p95 }) => p95));
  const least = Math.min(0, ...values.map(({ p5 }) => p5));
  const step = roundStep((most - least) / 3);
  // a loss that is small beside the steps needs room and no tick of its own
  const from = -least < 0.3 * step ? 0 : Math.floor(least / step);
  const to = Math.max(1, Math.ceil(most / step));
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const written = (value: number): string => numbers.money(value, { signed: signed && value !== 0 });
  return { domain: [Math.min(first, least), last], ends: [written(first), written(last)], ticks };
}

/** 1, 2, 2.5 or 5 times a power of ten, at least a size. */
function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const lead = [1, 2, 2.5, 5].find((one) => one * power >= size) ?? 10;
  return Number((lead * power).toPrecision(2));
}
/** What the rows add up to, in words. */
export function totalText({ total }: ZoneTable, numbers: Numbers): string {
  const { customers, stay, profit } = total;
  const shares = [stay.p5, stay.p50, stay.p95];
  const money = [profit.p5, profit.p50, profit.p95];
  return t('matrices.table.total', {
    customers: numbers.count(customers),
    stay: numbers.percent(stay.p50, { like: shares }),
    stayEnds: numbers.percentLabels(stay.p5, stay.p95, { like: shares }),
    profit: numbers.money(profit.p50, { like: money }),
    profitEnds: numbers.moneyLabels(profit.p5, profit.p95, { like: money }),
  });
}

export const tableHeads = (matrix: MatrixId) => ({
  zone: t('matrices.head.zone'),
  customers: t('matrices.head.customers'),
  cells: [
    ...(MATRIX_OF[matrix].x === 'brands' ? [t('matrices.head.wallet')] : []),
    t('matrices.head.stay'),
    t('matrices.head.profit'),
  ],
  share: t('matrices.head.share'),
});
