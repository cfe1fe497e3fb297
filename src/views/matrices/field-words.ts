/** What the field says: its axes, the names of its zones, what full and hollow mean, and who a point is. */
import { phone } from '#charts/frame/phone.ts';
import type { MatrixArrow, MatrixAxis, MatrixZoneName } from '#charts/matrix-field.ts';
import type { RichPart } from '#charts/rich.ts';
import { LEVELS } from '#engine/matrices/matrix-summary.ts';
import { NEEDS_EACH } from '#engine/matrices/needs-points.ts';
import { zoneOf } from '#engine/matrices/zones.ts';
import type { Axis, MatrixId, NeedZone } from '#engine/positions/positions.ts';
import { AXIS_SCALES, MATRIX_OF, NEED_ZONES } from '#engine/positions/positions.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { Matrices } from '#state/matrices.svelte.ts';
import { LOOK } from '#state/matrices/points.ts';
import { isSaidInField, namePlace, zoneMeaning, zoneName, zoneWord, zonesOf } from './zone-words.ts';

const TICKS: Readonly<Partial<Record<Axis, readonly number[]>>> = {
  repeat: [0, 6, 12, 18, 24],
  brands: [1, 2, 4, 6, 8],
};
const POINT_TICKS = [0, 25, 50, 75, 100];

/** One decimal at most: places and thresholds. */
export const placeText = (value: number): string => String(Number(value.toFixed(1)));

export function axisOf(matrices: Matrices, side: 'x' | 'y'): MatrixAxis {
  const axis = MATRIX_OF[matrices.matrix][side];
  const { min, max, step } = AXIS_SCALES[axis];
  const threshold = matrices.threshold[side];
  const name = t(`zones.axis.${axis}`);
  return {
    min,
    max,
    ticks: (TICKS[axis] ?? POINT_TICKS).map((value) => ({ value, text: String(value) })),
    name: t(`matrices.axis.${axis}`),
    threshold,
    grip: t('matrices.threshold', { axis: name }),
    gripText: t('matrices.threshold.text', { value: placeText(threshold), max: String(max) }),
    // arrows 1, Page 10; brands go by halves, since nobody buys two and a quarter
    step: axis === 'brands' ? 0.5 : 1,
    page: axis === 'brands' ? 1 : axis === 'repeat' ? 5 : step,
    thresholdText: placeText(threshold),
    format: placeText,
  };
}

export function namesOf(matrices: Matrices): readonly MatrixZoneName[] {
  const { matrix, threshold } = matrices;
  return zonesOf(matrix).map((zone, number) => ({
    zone: number,
    name: zoneName(matrix, zone),
    ...namePlace(matrix, number, threshold),
    lines: phone.current ? [] : linesOf(matrices, zone),
  }));
}

function linesOf({ matrix, serving }: Matrices, zone: string): readonly (readonly RichPart[])[] {
  if (!isSaidInField(matrix)) return [];
  const meaning: readonly RichPart[] = [{ text: zoneMeaning(matrix, zone), tone: 'ink' }];
  if (matrix !== 'expectation') return [meaning];
  const lever = t(`zones.lever.${zone as NeedZone}`);
  const change: readonly RichPart[] = [
    { text: lever, tone: 'if', strong: true },
    { text: `: ${moreText(serving.moreIn(zone as NeedZone))}`, tone: 'if' },
  ];
  return [meaning, change];
}

/** "51 more needs served". */
const moreText = (more: number): string =>
  more < 0 ? t('matrices.serve.fewer', { fewer: -more }) : t('matrices.serve.more', { more });

/** Above the field at the right: only where a hollow point means something. */
export function keyOf({ matrix, showsShock, course }: Matrices): readonly RichPart[] {
  if (matrix === 'expectation') {
    return [{ text: `${t('matrices.key.needs')} · ` }, { text: t('matrices.key.served'), tone: 'if', strong: true }];
  }
  if (!showsShock || course.moment === null) return [];
  return [{ text: `${t('matrices.key.here')} · ` }, { text: t('matrices.key.shock'), tone: 'if', strong: true }];
}

/** Chance of staying another year by segment and level: the mean over runs. */
export function stayByLevel(stay: Float64Array, lines: number, runs: number): Float64Array {
  const mean = new Float64Array(lines);
  for (let run = 0; run < runs; run++) {
    for (let line = 0; line < lines; line++) mean[line] = mean[line]! + stay[run * lines + line]!;
  }
  return mean.map((sum) => sum / Math.max(1, runs));
}

/** Who a point of the field is. Points beyond the customers are those who were moved. */
export function sayingOf(matrices: Matrices, stays: Float64Array | null, numbers: Numbers): (point: number) => string {
  const { matrix, population, zone, threshold, scores } = matrices;
  if (matrix === 'expectation') return needSaying(matrices);
  const axes = MATRIX_OF[matrix];
  return (point) => {
    if (population === null || zone === null) return '';
    const { carried } = matrices.moving;
    const moved = point - population.customers;
    const of = moved < 0 ? point : (matrices.drawing.shown?.points.followers[moved] ?? 0);
    const k = moved < 0 || carried === null ? -1 : carried.customers.indexOf(of);
    const x = k < 0 ? population.places[axes.x][of]! : carried!.x[k]!;
    const y = k < 0 ? population.places[axes.y][of]! : carried!.y[k]!;
    const number = k < 0 ? zone[of]! : zoneOf(matrix, x, y, threshold);
    const values = {
      number: of + 1,
      x: placeText(x),
      y: placeText(y),
      xAxis: t(`zones.axis.${axes.x}`),
      yAxis: t(`zones.axis.${axes.y}`),
      zone: zoneWord(matrix, zonesOf(matrix)[number]!),
    };
    if (k >= 0) return t('matrices.saying.moved', values);
    if (stays === null || scores === null) {
      return t('matrices.saying.customer', { ...values, stay: 'none', stayText: '' });
    }
    const at = population.segment[of]! * LEVELS + scores.level[of]!;
    const upper = scores.upper[of]!;
    const stay = (1 - upper) * stays[at]! + (upper === 0 ? 0 : upper * stays[at + 1]!);
    return t('matrices.saying.customer', { ...values, stay: 'said', stayText: numbers.percent(stay) });
  };
}

const SERVED_WORDS: Readonly<Record<number, string>> = {
  [LOOK.plain]: 'yes',
  [LOOK.chosen]: 'yes',
  [LOOK.arrived]: 'if',
  [LOOK.left]: 'lost',
};

function needSaying({ serving, drawing }: Matrices): (point: number) => string {
  return (point) => {
    const { needs, zoneOfNeed } = serving;
    if (needs === null || zoneOfNeed === null) return '';
    return t('matrices.saying.need', {
      need: (point % NEEDS_EACH) + 1,
      number: needs.customer[point]! + 1,
      x: placeText(needs.x[point]!),
      y: placeText(needs.y[point]!),
      zone: zoneWord('expectation', NEED_ZONES[zoneOfNeed[point]!]!),
      served: SERVED_WORDS[drawing.shown?.points.look[point] ?? LOOK.hollow] ?? 'no',
    });
  };
}

const mean = (column: Float32Array): number => column.reduce((sum, value) => sum + value, 0) / column.length;

/** The arrow from where those carried stand, on the average, to where they come to stand; null where nobody is carried. */
export function arrowOf(matrices: Matrices, numbers: Numbers): MatrixArrow | null {
  const { carried, customers, inHand } = matrices.moving;
  const { population, matrix, axes } = matrices;
  if (carried === null || population === null || inHand === null || carried.customers.length === 0) return null;
  const origins = (axis: Axis): Float32Array =>
    Float32Array.from(carried.customers, (i) => population.places[axis][i]!);
  const from = { x: mean(origins(axes.x)), y: mean(origins(axes.y)) };
  const to = { x: mean(carried.x), y: mean(carried.y) };
  const [byX, byY] = [to.x - from.x, to.y - from.y];
  const [partX, partY] = [byX / (axes.xScale.max - axes.xScale.min), byY / (axes.yScale.max - axes.yScale.min)];
  if (Math.max(Math.abs(partX), Math.abs(partY)) < 0.01) return null;
  const way = Math.abs(partY) >= Math.abs(partX) ? (byY > 0 ? 'up' : 'down') : byX > 0 ? 'right' : 'left';
  const success = middleOf(inHand.lever.size);
  const count = numbers.count(customers);
  const by = shiftParts(matrix, byX, byY, 0.06, 0);
  return {
    from,
    to,
    lines: [
      [
        {
          text:
            success >= 1
              ? t('matrices.arrow.move', { count, way })
              : t('matrices.arrow.tried', { count, way, moved: numbers.count(Math.round(success * customers)) }),
          tone: 'if',
          strong: true,
        },
      ],
      ...by.map((text): readonly RichPart[] => [{ text, tone: 'if' }]),
    ],
  };
}

/** "attitude +25", the axes on which it goes further than a share of the axis; at least the longer of both. */
function shiftParts(matrix: MatrixId, x: number, y: number, least: number, decimals: number): string[] {
  const axes = MATRIX_OF[matrix];
  const parts = (['y', 'x'] as const).map((side) => {
    const axis = axes[side];
    const { min, max } = AXIS_SCALES[axis];
    const by = side === 'x' ? x : y;
    return { axis, by, part: Math.abs(by) / (max - min) };
  });
  const most = Math.max(...parts.map(({ part }) => part));
  return parts
    .filter(({ part }) => part >= least || part === most)
    .map(({ axis, by }) => t('matrices.arrow.by', { axis: t(`zones.axis.${axis}`), by: signed(by, decimals) }));
}

export const signed = (value: number, decimals: number): string => {
  const text = Math.abs(value).toFixed(decimals).replace(/\.0+$/, '');
  return Number(text) === 0 ? '0' : `${value < 0 ? '−' : '+'}${text}`;
};
