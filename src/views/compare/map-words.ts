/** The map in words: its axes, its labels, and the scenario that comes out where a place is set. */
import type { HeatMapLabels, MapAxis } from '#charts/heat-map.ts';
import { valueAt } from '#charts/geometry/level-areas.ts';
import { median } from '#engine/inputs/median.ts';
import { churnAfter } from '#engine/retention/reading.ts';
import type { GainMap } from '#engine/sensitivity/sensitivity-summary.ts';
import type { Scenario } from '#engine/scenario.ts';
import { PROFIT_SOURCES } from '#engine/scenario.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { scaled } from '#state/compare/variants.ts';
import { controlsOf } from '#state/controls/all.ts';
import { rateChangeOf } from '#state/controls/churn.ts';
import { middleOf, moved } from '#state/controls/scale.ts';
import { formatIn, labelOf } from '#views/simulate/control-text.ts';
import { costForm, ofHundred, sizeWords } from '#views/simulate/sentence.ts';
import { mapFound } from './findings.ts';
import { inSentence } from './in-sentence.ts';

export interface MapWords {
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly here: { readonly x: number; readonly y: number };
  readonly labels: HeatMapLabels;
  readonly finding: string;
  readonly formatGain: (value: number) => string;
  readonly reading: (x: number, y: number, gain: number, pays: number) => string;
  /** The scenario with both inputs set to a place of the map. */
  readonly setAt: (x: number, y: number) => Scenario;
}

/** What a customer brings a year when mature, over all segments, at the middle of every range. */
export function matureMargin(scenario: Scenario): number {
  const level = scenario.rangeLevel;
  let sum = 0;
  let weights = 0;
  for (const { share, profit } of scenario.segments) {
    const weight = median(share, 'positive', level);
    weights += weight;
    for (const source of PROFIT_SOURCES) {
      const curve = profit[source];
      if (curve === undefined) continue;
      const last = curve.shape === 'row' ? (curve.row.at(-1) ?? 1) : 1;
      sum += weight * median(curve.amount, 'money', level) * last;
    }
  }
  return weights > 0 ? sum / weights : 0;
}

export function mapWords(scenario: Scenario, map: GainMap, numbers: Numbers): MapWords {
  const margin = matureMargin(scenario);
  const across = acrossOf(scenario, map, numbers);
  // a margin of nothing, or below, is no scale: then the factor is
  const unit = margin > 0 ? margin : 1;
  const writeUp = (value: number): string => (margin > 0 ? numbers.money(value) : numbers.percent(value));
  const gainAt = valueAt(
    { columns: map.sizes.length, rows: map.factors.length, values: map.gain },
    placeIn(across.axis.values, across.here),
    placeIn(map.factors, 1),
  );
  const gainText = (value: number): string => numbers.money(value, { signed: true });
  return {
    x: across.axis,
    y: { values: map.factors.map((factor) => factor * unit), format: writeUp, label: t('compare.map.margin') },
    here: { x: across.here, y: unit },
    labels: {
      pays: t('compare.map.pays'),
      paysNot: t('compare.map.paysNot'),
      few: t('compare.map.few'),
      most: t('compare.map.most'),
      here: t('compare.map.here', { gain: gainText(gainAt) }),
      cursor: t('compare.map.cursor'),
    },
    finding: findingOf(scenario, map, across, numbers),
    formatGain: (value) => t('compare.map.gain', { gain: gainText(value) }),
    reading: (x, y, gain, pays) =>
      t('compare.map.reading', {
        x: across.axis.format(x),
        y: writeUp(y),
        gain: gainText(gain),
        pays: ofHundred(Math.round(pays * map.runs), map.runs),
      }),
    setAt: (x, y) => withMargin(across.set(x), y / unit),
  };
}

interface Across {
  readonly axis: MapAxis;
  readonly here: number;
  readonly isRetention: boolean;
  readonly set: (x: number) => Scenario;
}

/** The size of the lever as the retention that it leads to, where a rate stands for all customers; else as it is. */
function acrossOf(scenario: Scenario, map: GainMap, numbers: Numbers): Across {
  const id = `levers[${map.lever}].size`;
  const control = controlsOf(scenario).find((one) => one.id === id)!;
  const lever = scenario.levers[map.lever]!;
  const change = rateChangeOf(scenario);
  if (change?.leverIndex === map.lever) {
    const { baseMiddle, field } = change;
    const format = (value: number): string => numbers.percent(Number(value.toFixed(4)), { exact: true });
    const today = format(1 - baseMiddle);
    return {
      axis: {
        values: map.sizes.map((size) => 1 - churnAfter(change.lever.reading, baseMiddle, size)),
        format: (value) => numbers.percent(Number(value.toFixed(3)), { exact: true }),
        label: t(field === 'churn' ? 'compare.map.retention' : 'compare.map.newcomers', { today }),
      },
      here: 1 - middleOf(control.value),
      isRetention: true,
      set: (x) => control.write(moved(control.value, Number((1 - x).toFixed(4)))),
    };
  }
  const format = (value: number): string => {
    if (lever.kind === 'programme') return '';
    if (lever.kind === 'satisfy') return formatIn(control, Number(value.toPrecision(3)), numbers);
    const { number, unit } = sizeWords(lever, Number(value.toPrecision(3)), numbers);
    return value < 0 ? `−${number}${unit}` : `${number}${unit}`;
  };
  const here = middleOf(control.value);
  return {
    axis: {
      values: map.sizes,
      format,
      label: t('compare.map.size', {
        name: inSentence(labelOf(control.subject)),
        here: formatIn(control, here, numbers),
      }),
    },
    here,
    isRetention: false,
    set: (x) => control.write(moved(control.value, Number(x.toPrecision(3)))),
  };
}

/** Every source of profit times a factor. */
function withMargin(scenario: Scenario, factor: number): Scenario {
  const by = Number(factor.toFixed(2));
  if (by === 1) return scenario;
  return {
    ...scenario,
    segments: scenario.segments.map((segment) => ({
      ...segment,
      profit: Object.fromEntries(
        Object.entries(segment.profit).map(([source, curve]) => [
          source,
          { ...curve, amount: scaled(curve.amount, by) },
        ]),
      ),
    })),
  };
}

/** Where a value lies among evenly spaced ones, in steps of theirs. */
export function placeIn(values: ArrayLike<number>, value: number): number {
  const [from, to] = [values[0] ?? 0, values[values.length - 1] ?? 0];
  if (from === to) return 0;
  return Math.min(Math.max((value - from) / (to - from), 0), 1) * (values.length - 1);
}

function findingOf(scenario: Scenario, map: GainMap, { axis, isRetention }: Across, numbers: Numbers): string {
  const columns = axis.values.length;
  const { form, at } = mapFound(map.gain, columns, map.factors.length, placeIn(map.factors, 1));
  const [from, to] = [axis.values[0] ?? 0, axis.values[columns - 1] ?? 0];
  const value = axis.format(from + (at / Math.max(columns - 1, 1)) * (to - from));
  const { form: cost, cost: only } = costForm(scenario);
  const isPriced = cost === 'customerYear' && only !== null;
  const subject = t('compare.map.programme', {
    amount: isPriced ? 'some' : 'none',
    amountText: isPriced ? numbers.money(middleOf(only.amount), { exact: true }) : '',
  });
  const text = t('compare.map.finding', { form, subject, value, effect: isRetention ? 'retention' : 'other' });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
